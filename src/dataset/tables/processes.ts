import { bilingual, choice, date, optional, slug, slugs } from "../fields.ts";

export const processes = {
  process: slug({ es: "Clave del proceso.", en: "Key of the process." }, { example: "cub-vatican-2025" }),
  country: slug({ es: "País.", en: "Country." }, { example: "CUB", references: "countries" }),
  name: bilingual({ es: "Nombre corto.", en: "Short name." }, { example: "Flight to Washington" }),
  kind: choice(
    { es: "Qué clase de salida.", en: "What kind of release." },
    {
      release: { es: "excarcelación", en: "release from prison" },
      expulsion: { es: "destierro", en: "expulsion" },
      pardon: { es: "indulto", en: "pardon" },
      amnesty: { es: "amnistía", en: "amnesty" },
      exchange: { es: "canje", en: "exchange" },
      review: { es: "revisión de causas", en: "review of cases" },
    },
  ),
  announced: optional(date({ es: "Cuándo se anunció.", en: "When it was announced." }, { example: "2025-01-14" })),
  day_zero: date(
    { es: "Día desde el que se cuentan las salidas.", en: "The day releases are counted from." },
    { example: "2025-01-14" },
  ),
  ended: optional(
    date({ es: "Cuándo se dio por terminado.", en: "When it was declared over." }, { example: "2025-03-10" }),
  ),
  broker: optional(bilingual({ es: "Quién medió.", en: "Who brokered it." }, { example: "La Santa Sede" })),
  conditions: slugs(
    {
      es: "En qué condiciones salieron, separadas por espacios.",
      en: "Under what conditions people left, separated by spaces.",
    },
    {
      example: "licence house_arrest",
      choices: {
        licence: { es: "licencia o libertad condicional", en: "licence or conditional release" },
        house_arrest: { es: "arresto domiciliario", en: "house arrest" },
        court_measures: { es: "medidas judiciales", en: "court measures" },
        exile: { es: "destierro", en: "exile" },
        denationalisation: { es: "pérdida de la nacionalidad", en: "loss of nationality" },
        full: { es: "libertad plena", en: "full liberty" },
        unknown: { es: "no constan", en: "not stated" },
      },
    },
  ),
};
