import type { Locale } from "../dataset/text.ts";

/** Words of the page that lists what an edition showed. */
interface ReleaseText {
  readonly title: (version: string) => string;
  readonly intro: string;
  readonly embed: string;
  /** The page of changes' link to this page. */
  readonly link: string;
}

export const releaseText: Readonly<Record<Locale, ReleaseText>> = {
  es: {
    title: (version) => `Lo que mostraba la edición ${version}`,
    intro:
      "Cada gráfico quedó como era ese día, con sus archivos, y ya no cambia. Sirve para citar y para insertar un gráfico que seguirá diciendo lo mismo. Si después se corrigió un número, el gráfico lo dice al pie.",
    embed: "para insertar",
    link: "Los gráficos de esta edición, fijos",
  },
  en: {
    title: (version) => `What edition ${version} showed`,
    intro:
      "Each chart is kept as it was that day, with its files, and no longer changes. Use it to cite, or to embed a chart that will go on saying the same. Where a number was corrected later, the chart says so at its foot.",
    embed: "to embed",
    link: "The charts of this edition, pinned",
  },
};
