import type { Locale } from "../dataset/text.ts";
import { formatList } from "./format.ts";
import { listsOf, possessive, type ListsByPlace } from "./lists.ts";

/** A country's number, and `persona` or `personas` for where it is the first. */
export interface CountIn {
  readonly country: string;
  readonly count: string;
  readonly people: string;
}

/** A country's number and whose count it is. */
interface Counted {
  readonly country: string;
  readonly count: string;
  readonly whose: string;
}

/** The first number says what is counted: `1214 personas`, `508`. */
function quantity({ count, people }: CountIn, index: number): string {
  return index === 0 ? `${count} ${people}` : count;
}

function inCountries(counts: readonly CountIn[], preposition: string): readonly string[] {
  return counts.map((each, index) => `${quantity(each, index)} ${preposition} ${each.country}`);
}

/** Cuba, the first, says how many of its list are in prison. */
function withPrison(counts: readonly string[], inPrison: string | undefined): readonly string[] {
  return counts.map((each, index) => (index === 0 && inPrison ? `${each} (${inPrison})` : each));
}

/** Texts of the chart held-now; numbers arrive formatted. */
interface HeldNowText {
  readonly listed: (claimant: string, total: string, people: string, inPrison: string | undefined) => string;
  readonly behindBars: (counts: readonly CountIn[]) => string;
  readonly onTheDay: (date: string, counts: readonly CountIn[]) => string;
  readonly latest: (counts: readonly CountIn[]) => string;
  readonly perMillion: (rates: readonly CountIn[], inPrison: string | undefined) => string;
  /** After a finding: the countries it leaves out, if any. */
  readonly missing: (countries: string) => string;
  readonly noCounts: string;
  readonly noCountsBy: (date: string) => string;
  readonly noSplitFound: string;
  readonly below: (counts: readonly Counted[]) => string;
  readonly lists: (names: string) => string;
  readonly split: (prison: string, isOne: boolean, unplaced: string | undefined, isOneUnplaced: boolean) => string;
  readonly rates: string;
  readonly marks: string;
  readonly noSplit: string;
  readonly inPrisonOrMayBe: string;
  readonly prisonRange: (people: string) => string;
  readonly fromTo: (low: string, high: string) => string;
  readonly perMillionUnit: string;
  readonly population: (people: string, year: string, claimant: string) => string;
  readonly populationHeading: string;
  readonly alternatives: (rates: string) => string;
  readonly unlike: (lists: ListsByPlace) => string;
  readonly unlikePrison: string;
  readonly howPeople: string;
  readonly howRates: string;
  readonly noCount: string;
  /** That a list was last counted before people of its country were let out. */
  readonly before: (country: string, dates: string) => string;
}

export const heldNowText: Readonly<Record<Locale, HeldNowText>> = {
  es: {
    listed: (claimant, total, people, inPrison) =>
      `${claimant} contó en Cuba ${total} ${people} con condena o medida política${inPrison === undefined ? "" : `, ${inPrison} de ellas en prisión`}`,
    behindBars: (counts) => `Las listas cuentan en prisión ${formatList(inCountries(counts, "en"), "es")}`,
    onTheDay: (date, counts) =>
      `Al ${date}, último recuento de cada lista: ${formatList(
        counts.map(({ count, country }) => `${count} en ${country}`),
        "es",
      )}`,
    latest: (counts) =>
      `Últimos totales hallados: ${counts.map((each, index) => `${quantity(each, index)} en la ${index === 0 ? "lista de" : "de"} ${each.country}`).join(", ")}`,
    perMillion: (rates, inPrison) =>
      `Por millón de habitantes, las listas cuentan ${withPrison(inCountries(rates, "en"), inPrison && `${inPrison} en prisión`).join(", ")}`,
    missing: (countries) => countries && `; de ${countries} no se halló recuento`,
    noCounts: "No se hallaron recuentos de personas presas",
    noCountsBy: (date) => `No se hallaron recuentos de personas presas hasta el ${date}`,
    noSplitFound: "No se halló cuántas personas de cada lista estaban en prisión",
    below: (counts) =>
      `Debajo, a la misma escala, ${formatList(
        counts.map(
          ({ whose, country, count }, index) => `la ${index === 0 ? "cuenta " : ""}${whose} en ${country} (${count})`,
        ),
        "es",
      )}.`,
    lists: (names) => `Listas: ${names}.`,
    split: (prison, isOne, unplaced, isOneUnplaced) =>
      `En la de Cuba, ${prison} ${isOne ? "consta" : "constan"} en prisión${unplaced === undefined ? "" : `; de ${isOneUnplaced ? "otra" : `otras ${unplaced}`} no se indica el lugar y se dibuja solo la cabeza`}.`,
    rates: "Personas por cada millón de habitantes, con la misma serie de población de la ONU para los tres países.",
    marks: "Cada marca, una persona; cada bloque completo, cien.",
    noSplit: "hombros pálidos: no se halló cuántas estaban en cada lugar",
    inPrisonOrMayBe: "en prisión, según se cuente o no a quien no tiene lugar indicado",
    prisonRange: (people) => `en prisión (${people} personas)`,
    fromTo: (low, high) => `entre ${low} y ${high}`,
    perMillionUnit: "por millón",
    population: (people, year, claimant) => `${people} habitantes en ${year}, según ${claimant}.`,
    populationHeading: "Con qué población",
    alternatives: (rates) => `Con otras poblaciones de Cuba, la lista sería ${rates} por millón.`,
    unlike: ({ wider, inside }) =>
      `La lista de ${formatList(wider, "es")} incluye a personas fuera de prisión; ${listsOf(inside, "es")} ${inside.length > 1 ? "cuentan" : "cuenta"} a personas privadas de libertad.`,
    unlikePrison: "Cada lista define a su manera qué es estar en prisión; sus definiciones lo dicen.",
    howPeople:
      "Cada figura es una persona. Cabeza y hombros llenos: en prisión. Solo el contorno: en casa o con licencia, bajo restricciones. Solo la cabeza: no se indica dónde está. Cabeza llena y hombros pálidos: no se halló cuántas había en cada lugar, y puede estar dentro o fuera de prisión. Los tres países usan la misma escala.",
    howRates:
      "Cada barra es un recuento dividido entre la población del país. La barra llena cuenta a quien consta en prisión; el tramo abierto, a quien no se sabe si lo está; la barra pálida, la lista entera.",
    noCount: "no se halló recuento para esta fecha",
    before: (country, dates) => `El recuento de ${country} es anterior a otras salidas (${dates}).`,
  },
  en: {
    listed: (claimant, total, people, inPrison) =>
      `${claimant} counted ${total} ${people} under a political sentence or measure in Cuba${inPrison === undefined ? "" : `, ${inPrison} of them in prison`}`,
    behindBars: (counts) => `The lists count in prison ${formatList(inCountries(counts, "in"), "en")}`,
    onTheDay: (date, counts) =>
      `By ${date}, the last count of each list: ${counts.map(({ count, country }) => `${count} in ${country}`).join(", ")}`,
    latest: (counts) =>
      `Last totals found: ${counts.map((each, index) => `${quantity(each, index)} on ${possessive(each.country)}${index === 0 ? " list" : ""}`).join(", ")}`,
    perMillion: (rates, inPrison) =>
      `Per million inhabitants, the lists count ${withPrison(inCountries(rates, "in"), inPrison && `${inPrison} in prison`).join(", ")}`,
    missing: (countries) => countries && `; no count was found for ${countries}`,
    noCounts: "No counts of people held were found",
    noCountsBy: (date) => `No counts of people held were found up to ${date}`,
    noSplitFound: "How many people on each list were in prison was not found",
    below: (counts) =>
      `Below, at the same scale, ${formatList(
        counts.map(
          ({ whose, country, count }, index) => `${whose}${index === 0 ? " count" : ""} for ${country} (${count})`,
        ),
        "en",
      )}.`,
    lists: (names) => `Lists: ${names}.`,
    split: (prison, isOne, unplaced, isOneUnplaced) =>
      `On Cuba’s, ${prison} ${isOne ? "is" : "are"} stated to be in prison${unplaced === undefined ? "" : `; for another${isOneUnplaced ? "" : ` ${unplaced}`} the place is not stated, and only the head is drawn`}.`,
    rates: "People per million inhabitants, by the same UN population series for all three countries.",
    marks: "Each mark, one person; each full block, a hundred.",
    noSplit: "pale shoulders: how many were in each place was not found",
    inPrisonOrMayBe: "in prison, without or with those whose place is not stated",
    prisonRange: (people) => `in prison (${people} people)`,
    fromTo: (low, high) => `${low} to ${high}`,
    perMillionUnit: "per million",
    population: (people, year, claimant) => `${people} inhabitants in ${year}, by ${claimant}.`,
    populationHeading: "Which population",
    alternatives: (rates) => `By other populations of Cuba, the list would be ${rates} per million.`,
    unlike: ({ wider, inside }) =>
      `${possessive(formatList(wider, "en"))} list includes people outside prison; ${listsOf(inside, "en")} ${inside.length > 1 ? "count" : "counts"} people deprived of liberty.`,
    unlikePrison: "Each list defines in its own way what being in prison is; their definitions say how.",
    howPeople:
      "Each figure is one person. Solid head and shoulders: in prison. Outline: at home or on licence, under restrictions. Head alone: the place is not stated. Solid head, pale shoulders: no split by place was found, and the person may be in prison or outside it. All three countries share one scale.",
    howRates:
      "Each bar is a count divided by the country’s population. The solid bar counts those stated to be in prison; the open stretch, those who may be; the pale bar, the whole list.",
    noCount: "no count found for this date",
    before: (country, dates) => `${country}’s count is from before other releases (${dates}).`,
  },
};
