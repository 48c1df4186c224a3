import { bilingual, choice, date, integer, optional, slug } from "../fields.ts";
import { qualifiers } from "./vocabulary.ts";

export const populations = {
  population: slug({ es: "Clave de la fila.", en: "Key of the row." }, { example: "cub-un-2025" }),
  country: slug({ es: "País.", en: "Country." }, { example: "CUB", references: "countries" }),
  as_of: date({ es: "Fecha o año de la población.", en: "Date or year of the population." }, { example: "2025" }),
  value: integer({ es: "Habitantes.", en: "Inhabitants." }, { example: "9748532" }),
  qualifier: choice({ es: "Con qué certeza se dice.", en: "How firmly it is stated." }, qualifiers),
  claimant: slug({ es: "Quién lo calculó.", en: "Who computed it." }, { example: "un-desa", references: "claimants" }),
  source: slug(
    { es: "Dónde se leyó.", en: "Where it was read." },
    { example: "statbase-cub-population", references: "sources" },
  ),
  role: choice(
    { es: "Si es el denominador que usa el sitio.", en: "Whether it is the denominator the site uses." },
    {
      default: { es: "denominador del sitio, uno por país", en: "the site's denominator, one per country" },
      alternative: { es: "otra estimación, que se ofrece al lado", en: "another estimate, offered beside it" },
    },
  ),
  note: optional(bilingual({ es: "Aclaración.", en: "A remark." }, { example: "Proyección a mitad de año." })),
};
