import type { Locale } from "../dataset/text.ts";

/** Words of the page of corrections and changes. */
interface ChangesPageText {
  readonly title: string;
  readonly description: string;
  readonly intro: readonly string[];
  readonly since: string;
  readonly sinceNote: string;
  /** How many changes are shown since a date. */
  readonly found: (changes: string) => string;
  readonly correctionsHeading: string;
  readonly corrections: string;
  readonly noCorrections: string;
  readonly revisedHeading: string;
  readonly revised: (claims: string) => string;
  readonly editionsHeading: string;
  readonly notReleased: string;
  readonly feedsHeading: string;
  readonly feeds: string;
  readonly everything: string;
  readonly report: string;
}

export const changesPageText: Readonly<Record<Locale, ChangesPageText>> = {
  es: {
    title: "Correcciones y cambios",
    description: "Qué números se corrigieron y por qué, cuáles cambió quien contó y qué trajo cada edición.",
    intro: [
      "Un número publicado no se borra. Si estaba mal copiado, se corrige y aquí queda el valor anterior con la razón. Si quien contó cambió su cifra, se guardan las dos.",
      "Que cambie un número aquí quiere decir que cambió un recuento o lo que se sabe de él.",
    ],
    since: "Cambios desde",
    sinceNote: "Deja ver solo lo fechado ese día o después.",
    found: (changes) => `Cambios a la vista: ${changes}.`,
    correctionsHeading: "Corregido",
    corrections: "Valores que aquí estaban mal, o que quien contó rectificó.",
    noCorrections: "Todavía no se ha corregido ningún número de una edición publicada.",
    revisedHeading: "Cambiado o retirado por quien contó",
    revised: (claims) =>
      `Cifras que su autor sustituyó o retiró después: ${claims}. Siguen en el registro con esa marca y no se dibujan como vigentes.`,
    editionsHeading: "Por edición",
    notReleased: "Desde la última edición",
    feedsHeading: "Recibir los cambios",
    feeds:
      "Un lector de noticias puede avisar de cada cambio: qué, de cuánto a cuánto, por qué y dónde se leyó. Hay un canal de todo y uno por país y por gráfico, en Atom y en JSON Feed.",
    everything: "Todo el registro",
    report: "¿Hay un error? Así se avisa.",
  },
  en: {
    title: "Corrections and changes",
    description: "Which numbers were corrected and why, which their claimants changed, and what each edition brought.",
    intro: [
      "A published number is not erased. If it was wrongly copied it is put right, and its former value stays here with the reason. If the claimant changed its figure, both are kept.",
      "A number that changes here means that a count changed, or what is known of it.",
    ],
    since: "Changes since",
    sinceNote: "Leaves in sight only what is dated that day or later.",
    found: (changes) => `Changes in sight: ${changes}.`,
    correctionsHeading: "Corrected",
    corrections: "Values that were wrong here, or that the claimant put right.",
    noCorrections: "No number of a published edition has been corrected yet.",
    revisedHeading: "Changed or retracted by the claimant",
    revised: (claims) =>
      `Figures whose author replaced or retracted them later: ${claims}. They stay in the record so marked, and are not drawn as current.`,
    editionsHeading: "By edition",
    notReleased: "Since the last edition",
    feedsHeading: "Follow the changes",
    feeds:
      "A feed reader can tell of each change: what, from how many to how many, why, and where it was read. There is one feed of everything, and one for each country and each chart, in Atom and JSON Feed.",
    everything: "The whole record",
    report: "Is something wrong? How to say so.",
  },
};
