import { bilingual, choice, date, optional, slug } from "../fields.ts";
import { turns } from "./vocabulary.ts";

export const caseEvents = {
  case_event: slug({ es: "Clave del hecho.", en: "Key of the event." }, { example: "felix-navarro-2025-04-29" }),
  case: slug({ es: "De quién.", en: "Whose." }, { example: "felix-navarro", references: "cases" }),
  date: date({ es: "Cuándo.", en: "When." }, { example: "2025-04-29" }),
  status: choice({ es: "Qué le pasó.", en: "What happened to the person." }, turns),
  source: slug({ es: "Dónde se leyó.", en: "Where it was read." }, { example: "dw-2025-04-30", references: "sources" }),
  note: optional(
    bilingual(
      { es: "Qué pasó, en una frase.", en: "What happened, in a sentence." },
      { example: "Un tribunal revoca su libertad condicional." },
    ),
  ),
};
