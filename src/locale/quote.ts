import type { Locale } from "../dataset/text.ts";
import type { Difference, Per } from "../series/ratio.ts";

/** Words of what a reader takes away from a chart: sentences, ratios, credit; numbers and names arrive formatted. */
interface QuoteText {
  readonly heading: string;
  readonly sentences: string;
  readonly comparisons: string;
  readonly altText: string;
  readonly references: string;
  readonly licenceHeading: string;
  readonly licence: (version: string) => string;
  readonly credits: (names: string) => string;
  readonly by: (names: string) => string;
  readonly edition: (version: string) => string;
  /** What a view's data is, in square brackets in a citation. */
  readonly genre: string;
  /** `more` and `fewer` say whose count it is: `de Foro Penal`, `Foro Penal’s`. */
  readonly ratio: (
    per: Per,
    times: string,
    more: { readonly whose: string; readonly country: string; readonly people: string },
    fewer: { readonly whose: string; readonly country: string; readonly people: string },
  ) => string;
  /** Between the two sides: how many times one is the other. */
  readonly times: (times: string) => string;
  readonly same: string;
  readonly nearlySame: string;
  readonly population: (country: string, people: string, date: string, claimant: string) => string;
  readonly populations: (list: string) => string;
  readonly refusal: (counts: string, differences: string) => string;
  readonly difference: Readonly<Record<Difference, string>>;
  readonly days: (days: string) => string;
  readonly noPopulation: string;
  /** A number that nothing is a multiple of. */
  readonly zero: string;
}

export const quoteText: Readonly<Record<Locale, QuoteText>> = {
  es: {
    heading: "Citar y reutilizar",
    sentences: "Frases",
    comparisons: "Proporciones",
    altText: "Texto alternativo de la imagen",
    references: "Referencia",
    licenceHeading: "Licencia",
    licence: (version) => `Sin Fecha, edición ${version}. CC BY 4.0.`,
    credits: (names) => `Con datos de: ${names}.`,
    by: (names) => `Según ${names}.`,
    edition: (version) => `Edición ${version}.`,
    genre: "Conjunto de datos",
    ratio: (per, times, more, fewer) =>
      `${per === "million" ? "Por millón de habitantes, el" : "El"} recuento ${more.whose} en ${more.country} es ${times} ${fewer.whose} en ${fewer.country}: ${more.people} personas frente a ${fewer.people}.`,
    times: (times) => `${times} veces el`,
    same: "igual al",
    nearlySame: "casi igual al",
    population: (country, people, date, claimant) => `${country}, ${people} habitantes (${date}), según ${claimant}`,
    populations: (list) => `Población: ${list}.`,
    refusal: (counts, differences) =>
      `${counts}: no se da proporción entre sus recuentos, porque no coinciden en ${differences}.`,
    difference: {
      measure: "qué se mide",
      who: "de qué parte de la lista hablan",
      custody: "dónde está la persona contada",
      cause: "por qué está presa",
      date: "la fecha",
      number: "cómo de firme es el número",
      population: "de quién es la población",
    },
    days: (days) => `a ${days} días`,
    noPopulation: "sin población indicada",
    zero: "cero",
  },
  en: {
    heading: "Cite and reuse",
    sentences: "Sentences",
    comparisons: "Ratios",
    altText: "Alternative text for the picture",
    references: "Reference",
    licenceHeading: "Licence",
    licence: (version) => `Sin Fecha, edition ${version}. CC BY 4.0.`,
    credits: (names) => `Data from: ${names}.`,
    by: (names) => `By ${names}.`,
    edition: (version) => `Edition ${version}.`,
    genre: "Data set",
    ratio: (per, times, more, fewer) =>
      `${per === "million" ? "Per million inhabitants, " : ""}${more.whose} count for ${more.country} is ${times} ${fewer.whose} for ${fewer.country}: ${more.people} people against ${fewer.people}.`,
    times: (times) => `${times} times`,
    same: "the same as",
    nearlySame: "nearly the same as",
    population: (country, people, date, claimant) => `${country}, ${people} inhabitants (${date}), by ${claimant}`,
    populations: (list) => `Population: ${list}.`,
    refusal: (counts, differences) => `${counts}: no ratio is given, because their counts differ in ${differences}.`,
    difference: {
      measure: "what is measured",
      who: "which part of the list they are about",
      custody: "where the person counted is",
      cause: "why the person is held",
      date: "the date",
      number: "how firm the number is",
      population: "whose population it is",
    },
    days: (days) => `${days} days apart`,
    noPopulation: "no population stated",
    zero: "zero",
  },
};
