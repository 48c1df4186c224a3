import { bilingual, choice, date, slug, text } from "../fields.ts";

export const corrections = {
  correction: slug({ es: "Clave de la corrección.", en: "Key of the correction." }, { example: "2026-12-01-cub-pd" }),
  claim: slug(
    { es: "Recuento corregido.", en: "Claim corrected." },
    { example: "cub-pd-list-2025-12-31", references: "claims" },
  ),
  date: date({ es: "Día de la corrección.", en: "Day of the correction." }, { example: "2026-12-01" }),
  by: choice(
    { es: "De quién era el error.", en: "Whose mistake it was." },
    {
      claimant: { es: "de quien contó", en: "the claimant's" },
      us: { es: "nuestro", en: "ours" },
    },
  ),
  column: text({ es: "Columna que cambió.", en: "Column that changed." }, { example: "low" }),
  old: text({ es: "Valor anterior.", en: "Value before." }, { example: "1179" }),
  new: text({ es: "Valor nuevo.", en: "Value after." }, { example: "1197" }),
  reason: bilingual({ es: "Por qué cambió.", en: "Why it changed." }, { example: "Errata al transcribir." }),
};
