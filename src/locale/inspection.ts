import type { Locale } from "../dataset/text.ts";

/** Words of the inspector, which tells what a mark stands for. */
interface InspectionText {
  /** Name of the control that a drawing becomes. */
  readonly label: string;
  /** What keys do, said when the keyboard enters the drawing. */
  readonly keys: string;
  /** Heads what other claimants said. */
  readonly near: string;
  /** Where in a drawing the reader is: the first of five. */
  readonly place: string;
}

export const inspectionText: Readonly<Record<Locale, InspectionText>> = {
  es: {
    label: "Gráfico para recorrer dato a dato",
    keys: "Flechas: recorrer. Inicio y Fin: extremos. Intro: abrir la fuente. Escape: salir.",
    near: "Otros dijeron cerca de esa fecha",
    place: "{0} de {1}",
  },
  en: {
    label: "Chart to go through one figure at a time",
    keys: "Arrows: move. Home and End: ends. Enter: open the source. Escape: leave.",
    near: "Others said near that date",
    place: "{0} of {1}",
  },
};

/** What a drawing is called where it is gone through mark by mark: what it shows, what it is, and its keys. */
export function controlName(title: string, locale: Locale): string {
  const { label, keys } = inspectionText[locale];
  return `${title}. ${label}. ${keys}`;
}
