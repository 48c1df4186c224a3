import type { Locale } from "../dataset/text.ts";
import { capitalise, formatList } from "./format.ts";
import { listsOf, possessive, type ListsByPlace } from "./lists.ts";

/** Whose count it is, as src/locale/claimant-names.ts writes it, and of which country. */
interface Count {
  readonly whose: string;
  readonly country: string;
}

/** Texts of the chart held-over-time; numbers, names and dates arrive formatted. */
interface HeldOverTimeText {
  readonly change: (
    count: Count,
    isFirst: boolean,
    from: string,
    to: string,
    direction: "rose" | "fell" | "stayed" | "redefined",
  ) => string;
  readonly findingSince: (count: Count, from: string, when: string, to: string, last: string) => string;
  readonly findingSame: (count: Count, people: string, when: string, last: string) => string;
  readonly withInside: (whole: string, inside: string, when: string) => string;
  readonly findingRates: (rates: string) => string;
  readonly rate: (country: string, rate: string) => string;
  readonly findingPeak: (count: Count, peak: string, when: string, last: string, at: string) => string;
  readonly findingDrops: (count: Count, drops: string) => string;
  readonly drop: (from: string, to: string, year: string) => string;
  readonly findingLast: (count: Count, last: string, when: string) => string;
  readonly findingNothing: string;
  /** Where parts of a list or rival counts are drawn, but no list's total was found. */
  readonly findingNoTotal: string;
  readonly subtitle: (claimants: string) => string;
  readonly subtitleRates: (year: string) => string;
  readonly behindBars: string;
  readonly rivals: (claimants: string, isAlso: boolean) => string;
  readonly points: string;
  readonly pointsOfOurs: string;
  readonly behindBarsEnd: (date: string) => string;
  readonly gridPeople: (people: string) => string;
  readonly gridRate: (rate: string) => string;
  readonly unlike: (lists: ListsByPlace) => string;
  readonly unlikeCustody: string;
  readonly redefined: (claimant: string, month: string, before: string, after: string) => string;
  readonly how: string;
  readonly whyHeading: string;
  readonly why: string;
  readonly gapHeading: (country: string) => string;
  readonly gap: (claimant: string, before: string, from: string, after: string, to: string) => string;
}

export const heldOverTimeText: Readonly<Record<Locale, HeldOverTimeText>> = {
  es: {
    change: ({ whose, country }, isFirst, from, to, direction) => {
      const subject = isFirst ? `la cuenta ${whose} en ${country}` : `la ${whose} en ${country}`;
      return {
        rose: `${subject} subió de ${from} a ${to}`,
        fell: `${subject} bajó de ${from} a ${to}`,
        stayed: `${subject} siguió en ${to}`,
        redefined: `${subject} pasó de ${from} a ${to}`,
      }[direction];
    },
    findingSince: ({ whose, country }, from, when, to, last) =>
      `La cuenta ${whose} en ${country} pasó de ${from} ${when} a ${to} ${last}`,
    findingSame: ({ whose, country }, people, when, last) =>
      `La cuenta ${whose} en ${country} era la misma ${when} y ${last}: ${people}`,
    withInside: (whole, inside, when) => `${whole}. En prisión o sin que conste dónde, ${inside} ${when}`,
    findingRates: (rates) => `Por cada millón de habitantes, el último total hallado es de ${rates}`,
    rate: (country, rate) => `${rate} en ${country}`,
    findingPeak: ({ whose, country }, peak, when, last, at) =>
      `La cuenta ${whose} en ${country} llegó a ${peak} ${when} y era de ${last} ${at}`,
    findingDrops: ({ whose, country }, drops) =>
      `La cuenta ${whose} en ${country}, antes y después de los destierros de más personas: ${drops}`,
    drop: (from, to, year) => `de ${from} a ${to} en ${year}`,
    findingLast: ({ whose, country }, last, when) =>
      `El último total hallado ${whose} en ${country} es de ${last}, ${when}`,
    findingNothing: "No se hallaron recuentos de personas presas que trazar",
    findingNoTotal: "No se halló el total de ninguna lista",
    subtitle: (claimants) => `Personas en listas de presos políticos${claimants && `: ${claimants}`}.`,
    subtitleRates: (year) =>
      `Personas en la lista de cada país por millón de habitantes, con la población de ${year} en todos los años.`,
    rivals: (claimants, isAlso) => `${isAlso ? "También discontinua" : "Línea discontinua"}: ${claimants}.`,
    points: "Cada punto es una cifra publicada.",
    pointsOfOurs: "Cada punto lleno es una cifra publicada; el hueco, suma nuestra.",
    behindBars: "Línea discontinua: en Cuba, en prisión o sin lugar indicado.",
    behindBarsEnd: (date) => `en prisión o sin lugar indicado, ${date}`,
    gridPeople: (people) => `${people} personas`,
    gridRate: (rate) => `${rate} por millón`,
    unlike: ({ wider, inside }) =>
      `Las líneas no cuentan lo mismo: la de ${formatList(wider, "es")} incluye a personas fuera de prisión; ${listsOf(inside, "es")}, a personas privadas de libertad.`,
    unlikeCustody: "Las líneas no cuentan lo mismo: cada una sigue la definición de quien cuenta.",
    redefined: (claimant, month, before, after) =>
      `En ${month} la definición de ${claimant} pasa de «${before}» a «${after}», según lo publicado; su línea se corta ahí, en el trazo corto.`,
    how: "Cada línea sigue una sola definición y acaba en su último recuento; los tres puntos quieren decir que lo que vino después no se conoce. Donde pasan más de cuatro meses entre dos recuentos el trazo es fino. «En prisión o sin lugar indicado» es el total de la lista menos quienes están bajo restricciones; donde la lista no da ese número, es la suma de sus clases, y el punto es hueco. Las fechas señaladas salen de la cronología.",
    whyHeading: "Por qué la lista de Cuba baja menos que las salidas",
    why: "Quien sale con licencia o en libertad condicional sigue en la lista de Prisoners Defenders mientras no acabe su condena. La línea discontinua, que los deja fuera, bajó más con las salidas de 2025; después volvió a subir.",
    gapHeading: (country) => `${country}: meses sin recuento`,
    gap: (claimant, before, from, after, to) =>
      `${claimant}: ${before} ${from} y ${after} ${to}. Entre los dos no se halló ningún total.`,
  },
  en: {
    change: ({ whose, country }, isFirst, from, to, direction) => {
      const subject = isFirst ? `${whose} count for ${country}` : `${whose} for ${country}`;
      return {
        rose: `${subject} rose from ${from} to ${to}`,
        fell: `${subject} fell from ${from} to ${to}`,
        stayed: `${subject} stayed at ${to}`,
        redefined: `${subject} went from ${from} to ${to}`,
      }[direction];
    },
    findingSince: ({ whose, country }, from, when, to, last) =>
      `${capitalise(whose)} count for ${country} went from ${from} ${when} to ${to} ${last}`,
    findingSame: ({ whose, country }, people, when, last) =>
      `${capitalise(whose)} count for ${country} was the same ${when} and ${last}: ${people}`,
    withInside: (whole, inside, when) => `${whole}. In prison or place not stated, ${inside} ${when}`,
    findingRates: (rates) => `Per million inhabitants, the last total found is ${rates}`,
    rate: (country, rate) => `${rate} in ${country}`,
    findingPeak: ({ whose, country }, peak, when, last, at) =>
      `${capitalise(whose)} count for ${country} reached ${peak} ${when} and ${last.startsWith("at ") ? "was" : "stood at"} ${last} ${at}`,
    findingDrops: ({ whose, country }, drops) =>
      `${capitalise(whose)} count for ${country} before and after the largest expulsions: ${drops}`,
    drop: (from, to, year) => `from ${from} to ${to} in ${year}`,
    findingLast: ({ whose, country }, last, when) =>
      `${capitalise(whose)} last total found for ${country} is ${last}, ${when}`,
    findingNothing: "No counts of people held to draw were found",
    findingNoTotal: "No total of any list was found",
    subtitle: (claimants) => `People on lists of political prisoners${claimants && `: ${claimants}`}.`,
    subtitleRates: (year) =>
      `People on each country’s list per million inhabitants, by the population of ${year} in every year.`,
    rivals: (claimants, isAlso) => `${isAlso ? "Also dashed" : "Dashed"}: ${claimants}.`,
    points: "Each point is a published figure.",
    pointsOfOurs: "Each solid point is a published figure; a hollow one, our sum.",
    behindBars: "Dashed: in Cuba, in prison or place not stated.",
    behindBarsEnd: (date) => `in prison or place not stated, ${date}`,
    gridPeople: (people) => `${people} people`,
    gridRate: (rate) => `${rate} per million`,
    unlike: ({ wider, inside }) =>
      `The lines do not count the same: ${possessive(formatList(wider, "en"))} includes people outside prison; ${listsOf(inside, "en")}, people deprived of liberty.`,
    unlikeCustody: "The lines do not count the same: each follows its claimant’s definition.",
    redefined: (claimant, month, before, after) =>
      `In ${month} the definition of ${claimant} goes from “${before}” to “${after}”, by what was published; its line is cut there, at the short stroke.`,
    how: "Each line follows one definition and ends at its last count; the three dots mean that what came after is not known. Where more than four months pass between two counts the line is thin. “In prison or place not stated” is the list’s total minus those under restrictions; where the list does not give that number, it is the sum of its classes, and the point is hollow. The dates marked come from the timeline.",
    whyHeading: "Why Cuba’s list falls by less than the releases",
    why: "Those let out on licence or conditional release stay on Prisoners Defenders’ list until their sentence ends. The dashed line, which leaves them out, fell by more with the releases of 2025; later it rose again.",
    gapHeading: (country) => `${country}: months without a count`,
    gap: (claimant, before, from, after, to) =>
      `${claimant}: ${before} ${from} and ${after} ${to}. No total was found between the two.`,
  },
};
