import { bilingual, choice, date, optional, slug } from "../fields.ts";

export const caseEvents = {
  case_event: slug({ es: "Clave del hecho.", en: "Key of the event." }, { example: "felix-navarro-2025-04-29" }),
  case: slug({ es: "De quién.", en: "Whose." }, { example: "felix-navarro", references: "cases" }),
  date: date({ es: "Cuándo.", en: "When." }, { example: "2025-04-29" }),
  status: choice(
    { es: "Qué le pasó.", en: "What happened to the person." },
    {
      detained: { es: "detención", en: "arrest" },
      sentenced: { es: "condena", en: "sentence" },
      released_conditionally: { es: "excarcelación con condiciones", en: "conditional release" },
      licence_revoked: {
        es: "revocación de la licencia o de la libertad condicional",
        en: "licence or conditional release revoked",
      },
      rearrested: { es: "nueva detención", en: "re-arrest" },
      house_arrest: { es: "arresto domiciliario", en: "house arrest" },
      exiled: { es: "exilio", en: "exile" },
      denationalised: { es: "pérdida de la nacionalidad", en: "loss of nationality" },
      freed: { es: "condena cumplida", en: "sentence served" },
      died: { es: "muerte", en: "death" },
      last_reported: { es: "último informe", en: "last report" },
    },
  ),
  source: slug({ es: "Dónde se leyó.", en: "Where it was read." }, { example: "dw-2025-04-30", references: "sources" }),
  note: optional(
    bilingual(
      { es: "Qué pasó, en una frase.", en: "What happened, in a sentence." },
      { example: "Un tribunal revoca su libertad condicional." },
    ),
  ),
};
