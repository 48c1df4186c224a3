import { bilingual, choice, slug } from "../fields.ts";

export const measures = {
  measure: slug({ es: "Clave de la medida.", en: "Key of the measure." }, { example: "held" }),
  kind: choice(
    { es: "De qué clase es lo contado.", en: "What kind of quantity is counted." },
    {
      stock: { es: "existencias: cuántas personas en una fecha", en: "stock: how many people on a date" },
      flow: { es: "flujo: cuántas personas en un periodo", en: "flow: how many people over a period" },
      promise: { es: "anuncio: cuántas personas se dijo que saldrían", en: "promise: how many people were announced" },
    },
  ),
  name: bilingual({ es: "Nombre de la medida.", en: "The measure's name." }, { example: "presas" }),
  definition: bilingual(
    { es: "Qué cuenta, en una frase.", en: "What it counts, in a sentence." },
    { example: "Personas presas por motivos políticos en una fecha." },
  ),
};
