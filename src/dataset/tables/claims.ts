import { bilingual, choice, date, integer, optional, slug } from "../fields.ts";
import { parts, qualifiers, standings } from "./vocabulary.ts";

export const claims = {
  claim: slug({ es: "Clave del recuento.", en: "Key of the claim." }, { example: "cub-pd-list-2025-12-31" }),
  country: slug({ es: "País.", en: "Country." }, { example: "CUB", references: "countries" }),
  definition: slug(
    { es: "Con qué definición se contó.", en: "By which definition it was counted." },
    { example: "pd-list", references: "definitions" },
  ),
  who: choice({ es: "A qué parte de las personas se refiere.", en: "Which part of the people it is about." }, parts),
  as_of: optional(
    date(
      { es: "Fecha de corte, si es una existencia o un anuncio.", en: "Cut-off date, for a stock or a promise." },
      { example: "2025-12-31" },
    ),
  ),
  period_start: optional(
    date(
      { es: "Comienzo del periodo; vacío si nadie lo dijo.", en: "Start of the period; empty where nobody stated it." },
      { example: "2026-01-08" },
    ),
  ),
  period_end: optional(
    date({ es: "Fin del periodo, si es un flujo.", en: "End of the period, for a flow." }, { example: "2026-03-08" }),
  ),
  low: integer(
    { es: "Número, o el menor de un intervalo.", en: "The number, or the lower end of a range." },
    { example: "1197" },
  ),
  high: integer(
    { es: "Igual que low, salvo en un intervalo.", en: "Equal to low, except for a range." },
    { example: "1197" },
  ),
  qualifier: choice({ es: "Con qué certeza se dijo.", en: "How firmly it was stated." }, qualifiers),
  process: optional(
    slug(
      { es: "Proceso de salida al que pertenece.", en: "Release process it belongs to." },
      { example: "cub-vatican-2025", references: "processes" },
    ),
  ),
  source: slug(
    { es: "Dónde se leyó.", en: "Where it was read." },
    { example: "efe-2026-01-21", references: "sources" },
  ),
  source_2: optional(
    slug(
      { es: "Segunda fuente que lo confirma.", en: "A second source that confirms it." },
      { example: "ap-2026-01-21", references: "sources" },
    ),
  ),
  relayed_by: optional(
    slug(
      { es: "Quién citó el recuento, si no fue quien contó.", en: "Who relayed the count, if not the claimant." },
      { example: "hrw", references: "claimants" },
    ),
  ),
  recorded: date({ es: "Día en que se anotó aquí.", en: "Day it was recorded here." }, { example: "2026-11-22" }),
  status: choice({ es: "Si sigue en pie.", en: "Whether it stands." }, standings),
  replaced_by: optional(
    slug(
      { es: "Recuento que lo sustituye.", en: "Claim that replaces it." },
      { example: "cub-pd-list-2025-12-31", references: "claims" },
    ),
  ),
  note: optional(
    bilingual({ es: "Aclaración para lectores.", en: "A remark for readers." }, { example: "Cuenta desde diciembre." }),
  ),
};
