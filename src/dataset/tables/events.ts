import { bilingual, choice, date, optional, slug } from "../fields.ts";
import { categories } from "./vocabulary.ts";

export const events = {
  event: slug({ es: "Clave del hecho.", en: "Key of the event." }, { example: "cub-2021-07-11-protests" }),
  date: date({ es: "Cuándo ocurrió o empezó.", en: "When it happened or began." }, { example: "2021-07-11" }),
  date_end: optional(
    date({ es: "Cuándo acabó, si duró.", en: "When it ended, if it lasted." }, { example: "2021-07-12" }),
  ),
  country: slug({ es: "País.", en: "Country." }, { example: "CUB", references: "countries" }),
  category: choice({ es: "Qué clase de hecho.", en: "What kind of event." }, categories),
  weight: choice(
    { es: "Cuánto pesa en la cronología.", en: "How much it weighs on the timeline." },
    {
      "1": { es: "punto de inflexión", en: "turning point" },
      "2": { es: "hecho relevante", en: "notable event" },
      "3": { es: "detalle", en: "detail" },
    },
  ),
  title: bilingual(
    { es: "Qué pasó, en pocas palabras.", en: "What happened, in few words." },
    { example: "Ferrer sale al exilio" },
  ),
  label: optional(
    bilingual(
      {
        es: "Rótulo para el gráfico, de dos líneas de 22 letras como mucho; se exige si pesa 1.",
        en: "Label for the chart, two lines of 22 letters at most; required for weight 1.",
      },
      { example: "Ferrer sale al exilio" },
    ),
  ),
  summary: bilingual(
    {
      es: "Qué pasó y quién lo dice, en una o dos frases.",
      en: "What happened and who says so, in a sentence or two.",
    },
    { example: "Ferrer vuela a Miami con su familia." },
  ),
  process: optional(
    slug(
      { es: "Proceso de salida al que pertenece.", en: "Release process it belongs to." },
      { example: "cub-vatican-2025", references: "processes" },
    ),
  ),
  source: slug(
    { es: "Dónde se leyó.", en: "Where it was read." },
    { example: "hrw-2022-07-11", references: "sources" },
  ),
  source_2: optional(
    slug({ es: "Segunda fuente.", en: "A second source." }, { example: "ap-2021-07-12", references: "sources" }),
  ),
};
