import { bilingual, slug, text } from "../fields.ts";

export const cases = {
  case: slug({ es: "Clave de la persona.", en: "Key of the person." }, { example: "felix-navarro" }),
  name: text(
    {
      es: "Nombre, como lo dio quien la nombró en público.",
      en: "Name, as given by whoever named the person publicly.",
    },
    { example: "Félix Navarro Rodríguez" },
  ),
  country: slug({ es: "País.", en: "Country." }, { example: "CUB", references: "countries" }),
  named_by: slug(
    { es: "Fuente que nombró a la persona en público.", en: "Source that named the person publicly." },
    { example: "amnesty-2026-01", references: "sources" },
  ),
  label: bilingual(
    {
      es: "Rótulo para el gráfico: quién es o dónde fue su detención, y a cuánto se le condenó.",
      en: "Label for the chart: who the person is or where the arrest was, and the sentence.",
    },
    { example: "Opositor · 9 años" },
  ),
  summary: bilingual(
    { es: "Una o dos frases sobre la causa.", en: "A sentence or two about the case." },
    { example: "Opositor, condenado a nueve años." },
  ),
};
