import type { Locale } from "../dataset/text.ts";

/** A number and whose count it is. */
interface Counted {
  readonly people: string;
  readonly whose: string;
}

/** Texts of the chart held-now; numbers arrive formatted. */
interface HeldNowText {
  readonly listed: (claimant: string, total: string, inPrison: string) => string;
  readonly behindBars: (cuba: string, venezuela: string, nicaragua: string) => string;
  readonly onTheDay: (date: string, cuba: string, venezuela: string, nicaragua: string) => string;
  readonly latest: (cuba: string, venezuela: string, nicaragua: string) => string;
  readonly perMillion: (cuba: string, prison: string, venezuela: string, nicaragua: string) => string;
  readonly subtitlePeople: (venezuela: Counted, nicaragua: Counted) => string;
  readonly subtitleBehindBars: (lists: string, prison: string, unplaced: string) => string;
  readonly subtitleDated: (lists: string) => string;
  readonly subtitlePerMillion: (lists: string) => string;
  readonly noSplit: string;
  readonly inPrisonOrMayBe: string;
  readonly prisonRange: (people: string) => string;
  readonly fromTo: (low: string, high: string) => string;
  readonly perMillionUnit: string;
  readonly population: (people: string, year: string, claimant: string) => string;
  readonly populationHeading: string;
  readonly alternatives: (rates: string) => string;
  readonly unlike: string;
  readonly unlikePrison: string;
  readonly howPeople: string;
  readonly howRates: string;
  readonly missing: string;
  /** That a list was last counted before people of its country were let out. */
  readonly before: (country: string, dates: string) => string;
}

export const heldNowText: Readonly<Record<Locale, HeldNowText>> = {
  es: {
    listed: (claimant, total, inPrison) =>
      `${claimant} contó en Cuba ${total} personas con condena o medida política, ${inPrison} de ellas en prisión`,
    behindBars: (cuba, venezuela, nicaragua) =>
      `Las listas cuentan en prisión ${cuba} personas en Cuba, ${venezuela} en Venezuela y ${nicaragua} en Nicaragua`,
    onTheDay: (date, cuba, venezuela, nicaragua) =>
      `Al ${date}, último recuento de cada lista: ${cuba} en Cuba, ${venezuela} en Venezuela y ${nicaragua} en Nicaragua`,
    latest: (cuba, venezuela, nicaragua) =>
      `Últimos totales hallados: ${cuba} personas en la lista de Cuba, ${venezuela} en la de Venezuela, ${nicaragua} en la de Nicaragua`,
    perMillion: (cuba, prison, venezuela, nicaragua) =>
      `Por millón de habitantes, las listas cuentan ${cuba} personas en Cuba (${prison} en prisión), ${venezuela} en Venezuela, ${nicaragua} en Nicaragua`,
    subtitlePeople: (venezuela, nicaragua) =>
      `Debajo, a la misma escala, la cuenta ${venezuela.whose} en Venezuela (${venezuela.people}) y la ${nicaragua.whose} en Nicaragua (${nicaragua.people}). Cada marca, una persona; cada bloque completo, cien.`,
    subtitleBehindBars: (lists, prison, unplaced) =>
      `Listas: ${lists}. En la de Cuba, ${prison} constan en prisión; de otras ${unplaced} no se indica el lugar y se dibuja solo la cabeza. Cada marca, una persona; cada bloque completo, cien.`,
    subtitleDated: (lists) => `Listas: ${lists}. Cada marca, una persona; cada bloque completo, cien.`,
    subtitlePerMillion: (lists) =>
      `Personas por cada millón de habitantes, con la misma serie de población de la ONU para los tres países. Listas: ${lists}.`,
    noSplit: "no se halló cuántas en cada lugar (hombros pálidos)",
    inPrisonOrMayBe: "en prisión, según se cuente o no a quien no tiene lugar indicado",
    prisonRange: (people) => `en prisión (${people} personas)`,
    fromTo: (low, high) => `entre ${low} y ${high}`,
    perMillionUnit: "por millón",
    population: (people, year, claimant) => `${people} habitantes en ${year}, según ${claimant}.`,
    populationHeading: "Con qué población",
    alternatives: (rates) => `Con otras poblaciones de Cuba, la lista sería ${rates} por millón.`,
    unlike:
      "La lista de Cuba incluye a personas fuera de prisión; las de Venezuela y Nicaragua cuentan a personas privadas de libertad.",
    unlikePrison: "Cada lista define a su manera qué es estar en prisión; sus definiciones lo dicen.",
    howPeople:
      "Cada figura es una persona. Cabeza y hombros llenos: en prisión. Solo el contorno: en casa o con licencia, bajo restricciones. Solo la cabeza: no se indica dónde está. Cabeza llena y hombros pálidos: no se halló cuántas había en cada lugar, y puede estar dentro o fuera de prisión. Los tres países usan la misma escala.",
    howRates:
      "Cada barra es un recuento dividido entre la población del país. La barra llena cuenta a quien consta en prisión; el tramo abierto, a quien no se sabe si lo está; la barra pálida, la lista entera.",
    missing: "no se halló recuento para esta fecha",
    before: (country, dates) => `El recuento de ${country} es anterior a otras salidas (${dates}).`,
  },
  en: {
    listed: (claimant, total, inPrison) =>
      `${claimant} counted ${total} people under a political sentence or measure in Cuba, ${inPrison} of them in prison`,
    behindBars: (cuba, venezuela, nicaragua) =>
      `The lists count in prison ${cuba} people in Cuba, ${venezuela} in Venezuela and ${nicaragua} in Nicaragua`,
    onTheDay: (date, cuba, venezuela, nicaragua) =>
      `By ${date}, the last count of each list: ${cuba} in Cuba, ${venezuela} in Venezuela, ${nicaragua} in Nicaragua`,
    latest: (cuba, venezuela, nicaragua) =>
      `Last totals found: ${cuba} people on Cuba’s list, ${venezuela} on Venezuela’s, ${nicaragua} on Nicaragua’s`,
    perMillion: (cuba, prison, venezuela, nicaragua) =>
      `Per million inhabitants, the lists count ${cuba} people in Cuba (${prison} in prison), ${venezuela} in Venezuela, ${nicaragua} in Nicaragua`,
    subtitlePeople: (venezuela, nicaragua) =>
      `Below, at the same scale, ${venezuela.whose} count for Venezuela (${venezuela.people}) and ${nicaragua.whose} for Nicaragua (${nicaragua.people}). Each mark, one person; each full block, a hundred.`,
    subtitleBehindBars: (lists, prison, unplaced) =>
      `Lists: ${lists}. On Cuba’s, ${prison} are stated to be in prison; for another ${unplaced} the place is not stated, and only the head is drawn. Each mark, one person; each full block, a hundred.`,
    subtitleDated: (lists) => `Lists: ${lists}. Each mark, one person; each full block, a hundred.`,
    subtitlePerMillion: (lists) =>
      `People per million inhabitants, by the same UN population series for all three countries. Lists: ${lists}.`,
    noSplit: "no split by place was found (pale shoulders)",
    inPrisonOrMayBe: "in prison, without or with those whose place is not stated",
    prisonRange: (people) => `in prison (${people} people)`,
    fromTo: (low, high) => `${low} to ${high}`,
    perMillionUnit: "per million",
    population: (people, year, claimant) => `${people} inhabitants in ${year}, by ${claimant}.`,
    populationHeading: "Which population",
    alternatives: (rates) => `By other populations of Cuba, the list would be ${rates} per million.`,
    unlike:
      "Cuba’s list includes people outside prison; those of Venezuela and Nicaragua count people deprived of liberty.",
    unlikePrison: "Each list defines in its own way what being in prison is; their definitions say how.",
    howPeople:
      "Each figure is one person. Solid head and shoulders: in prison. Outline: at home or on licence, under restrictions. Head alone: where the person is is not stated. Solid head, pale shoulders: no split by place was found, and the person may be in prison or outside it. All three countries share one scale.",
    howRates:
      "Each bar is a count divided by the country’s population. The solid bar counts those stated to be in prison; the open stretch, those who may be; the pale bar, the whole list.",
    missing: "no count found for this date",
    before: (country, dates) => `${country}’s count is from before other releases (${dates}).`,
  },
};
