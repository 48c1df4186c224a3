import { bilingual, choice, date, optional, slug } from "../fields.ts";

export const caseEvents = {
  case_event: slug({ es: "Clave del hecho.", en: "Key of the event." }, { example: "felix-navarro-2025-04-29" }),
  case: slug({ es: "De quién.", en: "Whose." }, { example: "felix-navarro", references: "cases" }),
  date: date({ es: "Cuándo.", en: "When." }, { example: "2025-04-29" }),
  status: choice(
    { es: "En qué situación quedó.", en: "The situation it led to." },
    {
      detained: { es: "detenida", en: "detained" },
      sentenced: { es: "condenada", en: "sentenced" },
      released_conditionally: { es: "excarcelada con condiciones", en: "released conditionally" },
      licence_revoked: { es: "licencia revocada", en: "licence revoked" },
      rearrested: { es: "detenida de nuevo", en: "re-arrested" },
      house_arrest: { es: "en arresto domiciliario", en: "under house arrest" },
      exiled: { es: "desterrada", en: "exiled" },
      denationalised: { es: "privada de nacionalidad", en: "stripped of nationality" },
      freed: { es: "en libertad plena", en: "freed" },
      died: { es: "fallecida", en: "died" },
      last_reported: { es: "última noticia", en: "last reported" },
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
