import type { Locale } from "../dataset/text.ts";

/** Words of the pages that list every claim. */
interface ClaimsText {
  readonly title: string;
  readonly description: string;
  readonly intro: (claims: string, claimants: string) => readonly string[];
  readonly byYear: string;
  readonly byClaimant: string;
  readonly upTo: (year: string) => string;
  readonly claims: (number: string) => string;
  readonly yearTitle: (country: string, year: string) => string;
  readonly yearIntro: (claims: string, claimants: string) => string;
  readonly caption: (country: string, year: string) => string;
  readonly others: string;
}

export const claimsText: Readonly<Record<Locale, ClaimsText>> = {
  es: {
    title: "Todos los recuentos",
    description: "Cada recuento del registro, con quién contó, cuándo, con qué definición y en qué fuente.",
    intro: (claims, claimants) => [
      `El registro guarda ${claims} recuentos de ${claimants} entidades. Aquí está cada uno, también los que quien contó corrigió después, con su fuente.`,
      "Dos números del mismo día pueden contar a personas distintas: antes de compararlos conviene leer la definición.",
    ],
    byYear: "Por país y año",
    byClaimant: "Quién contó",
    upTo: (year) => `hasta ${year}`,
    claims: (number) => `${number} recuentos`,
    yearTitle: (country, year) => `${country}, ${year}`,
    yearIntro: (claims, claimants) => `${claims} recuentos. Contaron: ${claimants}.`,
    caption: (country, year) => `Recuentos de ${country}, ${year}`,
    others: "Otros años",
  },
  en: {
    title: "Every claim",
    description: "Each count in the record, with who counted, when, by which definition and in which source.",
    intro: (claims, claimants) => [
      `The record holds ${claims} counts by ${claimants} bodies. Each of them is here, those their claimant later revised too, with its source.`,
      "Two numbers of one day may count different people: read the definition before comparing them.",
    ],
    byYear: "By country and year",
    byClaimant: "Who counted",
    upTo: (year) => `to ${year}`,
    claims: (number) => `${number} counts`,
    yearTitle: (country, year) => `${country}, ${year}`,
    yearIntro: (claims, claimants) => `${claims} counts. Counted by ${claimants}.`,
    caption: (country, year) => `Counts of ${country}, ${year}`,
    others: "Other years",
  },
};
