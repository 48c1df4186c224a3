import type { Locale } from "../dataset/text.ts";

/** Texts of the chart who-counts-what; numbers, names and dates arrive formatted. */
interface WhoCountsWhatText {
  readonly finding: (country: string, low: string, high: string, date: string) => string;
  readonly findingSame: (country: string, count: string, date: string) => string;
  readonly findingOne: (country: string, claimant: string, count: string, date: string) => string;
  readonly findingNothing: (country: string) => string;
  readonly subtitle: string;
  readonly behindBars: string;
  readonly ours: string;
  readonly relayed: (by: string) => string;
  readonly unlike: string;
  readonly how: string;
}

export const whoCountsWhatText: Readonly<Record<Locale, WhoCountsWhatText>> = {
  es: {
    finding: (country, low, high, date) =>
      `Cerca del ${date}, los recuentos de ${country} iban de ${low} a ${high}, según a quién incluye cada uno`,
    findingSame: (country, count, date) => `Cerca del ${date}, los recuentos de ${country} coincidían en ${count}`,
    findingOne: (country, claimant, count, date) =>
      `Cerca del ${date}, solo se halló un recuento de ${country}: ${claimant}, ${count}`,
    findingNothing: (country) => `No se hallaron recuentos de ${country}`,
    subtitle:
      "Cada barra es un recuento y dice a quién incluye. Lleno, en prisión; contorno, bajo restricciones fuera de ella; punteado, lugar no indicado; pálido, sin desglose.",
    behindBars: "tras las rejas: en prisión y sin lugar indicado",
    ours: "suma nuestra",
    relayed: (by) => `citado por ${by}`,
    unlike:
      "Ningún recuento es el verdadero y los demás falsos: cuentan a personas distintas, con definiciones distintas. No se promedian ni se suman.",
    how: "Las barras parten de una misma línea y van a la misma escala. De cada manera de contar se toma el recuento más cercano a la fecha, con un máximo de cuatro meses de distancia; su fecha va al lado. Dos barras de la misma entidad son partes de una misma lista.",
  },
  en: {
    finding: (country, low, high, date) =>
      `Near ${date}, counts for ${country} ran from ${low} to ${high}, depending on whom each includes`,
    findingSame: (country, count, date) => `Near ${date}, counts for ${country} agreed on ${count}`,
    findingOne: (country, claimant, count, date) =>
      `Near ${date}, one count for ${country} was found: ${claimant}, ${count}`,
    findingNothing: (country) => `No counts for ${country} were found`,
    subtitle:
      "Each bar is a count and says whom it includes. Solid, in prison; outline, under restrictions outside it; dotted, place not stated; pale, not broken down.",
    behindBars: "behind bars: in prison, and place not stated",
    ours: "our sum",
    relayed: (by) => `relayed by ${by}`,
    unlike:
      "No one of these counts is right and the others wrong: they count different people, by different definitions. They are not averaged or added.",
    how: "The bars start from one line and share one scale. Of each way of counting, the count nearest the date is taken, at most four months away; its date stands beside it. Two bars of one body are parts of one list.",
  },
};
