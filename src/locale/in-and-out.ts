import type { Locale } from "../dataset/text.ts";
import { capitalise } from "./format.ts";

/** How the list of one year end compares with that of the year before. */
export type Direction = "rose" | "fell" | "stayed";

/** How many releases were announced, in words. */
interface Promised {
  readonly people: string;
  readonly isOne: boolean;
  readonly isExact: boolean;
}

/** Texts of the chart in-and-out; numbers, names and dates arrive formatted. */
interface InAndOutText {
  readonly finding: (
    whose: string,
    year: string,
    before: string,
    direction: Direction,
    difference: string,
    promised: Promised | undefined,
  ) => string;
  readonly findingLast: (whose: string, count: string, when: string) => string;
  readonly findingYears: (
    whose: string,
    first: string,
    isOne: boolean,
    year: string,
    last: string,
    lastYear: string,
  ) => string;
  readonly findingYear: (whose: string, added: string, isOne: boolean, year: string) => string;
  readonly yearsTotal: (from: string, to: string) => string;
  readonly findingEver: (whose: string, since: string, ever: string, isOne: boolean, until: string) => string;
  readonly stillListed: (count: string, isOne: boolean, when: string) => string;
  readonly findingNothing: string;
  readonly findingNoTotal: string;
  readonly findingNoYears: string;
  readonly findingNoEver: string;
  readonly subtitle: (claimant: string, first: string) => string;
  readonly subtitleYears: (claimant: string) => string;
  readonly leftYears: (years: string) => string;
  readonly leftNoYear: string;
  readonly subtitleEver: (claimant: string) => string;
  readonly lastCount: (count: string, date: string) => string;
  readonly added: readonly [name: string, words: string];
  readonly left: readonly [name: string, words: string];
  readonly addedHead: string;
  readonly leftHead: string;
  readonly addedYear: string;
  readonly leftYear: string;
  readonly totalYear: string;
  readonly missing: string;
  readonly missingAdded: string;
  readonly missingLeft: string;
  readonly gridLabel: (people: string) => string;
  readonly space: readonly [strong: string, words: string];
  readonly whyHeading: string;
  readonly why: string;
  readonly licenceHeading: string;
  readonly licence: string;
  readonly stillOn: (process: string, claimant: string, count: string, when: string) => string;
  readonly leftHeading: (year: string) => string;
  readonly lateHeading: string;
  readonly late: string;
  readonly gapsHeading: string;
  readonly gaps: (months: string, added: string, left: string) => string;
  readonly unlike: string;
  readonly howMonths: string;
  readonly howYears: string;
  readonly howEver: string;
}

/** `las 553 salidas anunciadas`, `la salida anunciada`, `las salidas anunciadas (al menos 553)`. */
function announcedWords({ people, isOne, isExact }: Promised): string {
  if (!isExact) return `las salidas anunciadas (${people})`;
  return isOne ? "la salida anunciada" : `las ${people} salidas anunciadas`;
}

function announcedWordsInEnglish({ people, isOne, isExact }: Promised): string {
  if (!isExact) return `the releases announced (${people})`;
  return isOne ? "the release announced" : `the ${people} releases announced`;
}

export const inAndOutText: Readonly<Record<Locale, InAndOutText>> = {
  es: {
    finding: (whose, year, before, direction, difference, promised) => {
      const people = difference === "1" ? "1 persona" : `${difference} personas`;
      const after = promised === undefined ? "" : announcedWords(promised);
      return {
        rose: `La lista ${whose} terminó ${year} con ${people} más que ${before}${after && `, tras ${after}`}`,
        fell: `La lista ${whose} terminó ${year} con ${people} menos que ${before}${after && `, tras ${after}`}`,
        stayed: `La lista ${whose} terminó ${year} con tantas personas como ${before}${after && `, tras ${after}`}`,
      }[direction];
    },
    findingLast: (whose, count, when) => `El último total hallado de la lista ${whose} es de ${count}, ${when}`,
    findingYears: (whose, first, isOne, year, last, lastYear) =>
      `En ${year} ${isOne ? "entró" : "entraron"} ${first} ${isOne ? "persona" : "personas"} en la lista ${whose} y en ${lastYear}, ${last}`,
    findingYear: (whose, added, isOne, year) =>
      `En ${year} ${isOne ? "entró" : "entraron"} ${added} ${isOne ? "persona" : "personas"} en la lista ${whose}`,
    yearsTotal: (from, to) =>
      from === to ? `; al cerrar los dos años tenía ${to}` : `; al cerrar esos años tenía ${from} y ${to}`,
    findingEver: (whose, since, ever, isOne, until) =>
      `De ${since} ${/^\d{1,2} /.test(until) ? "al" : "a"} ${until} ${isOne ? "pasó" : "pasaron"} ${ever} ${isOne ? "persona" : "personas"} por la lista ${whose}`,
    stillListed: (count, isOne, when) => `; ${count} ${isOne ? "estaba" : "estaban"} en ella ${when}`,
    findingNothing: "No se hallaron altas ni bajas de la lista",
    findingNoTotal: "No se halló ningún total de la lista desde el 11J",
    findingNoYears: "No se hallaron las altas de ningún año entero",
    findingNoEver: "No se halló cuántas personas han pasado por la lista",
    subtitle: (claimant, first) =>
      `Arriba, las personas que ${claimant} añadió a su lista cada mes desde ${first}; abajo, las que quitó de ella. Cada punto es una persona; donde la línea se corta, no se halló la cifra.`,
    subtitleYears: (claimant) =>
      `Personas que ${claimant} añadió a su lista y quitó de ella en cada año, y cuántas tenía al cerrarlo. Cada punto es una persona.`,
    leftYears: (years) => `Solo de ${years} se hallaron las bajas del año entero.`,
    leftNoYear: "No se hallaron las bajas de ningún año entero.",
    subtitleEver: (claimant) =>
      `Arriba, todas las personas que han pasado por la lista de ${claimant}; abajo, las que estaban en ella en cada fecha. Entre las dos líneas, quienes la dejaron; los trazos de puntos unen las dos cifras de un mismo día.`,
    lastCount: (count, date) => `Último total hallado: ${count}, ${date}`,
    added: ["Altas", "añadidas a la lista en el mes"],
    left: ["Bajas", "quitadas de la lista en el mes"],
    addedHead: "Altas en el año",
    leftHead: "Bajas en el año",
    addedYear: "altas en el año",
    leftYear: "bajas en el año",
    totalYear: "En la lista a fin de año",
    missing: "no se halló la cifra del año",
    missingAdded: "altas: no se halló la cifra del año",
    missingLeft: "bajas: no se halló la cifra del año",
    gridLabel: (people) => `${people} personas`,
    space: ["Quienes dejaron la lista", "por fin de condena, muerte o exilio"],
    whyHeading: "Por qué se deja la lista",
    why: "Según las bajas que la propia entidad detalla, casi siempre porque la condena terminó; también por muerte, destierro o huida. La lista no baja en un mes en que entran tantos casos como salen.",
    licenceHeading: "Por qué una licencia no basta",
    licence:
      "Quien sale con licencia o en libertad condicional sigue cumpliendo su condena, y puede volver a prisión si un juez lo decide. La lista reúne a personas con condena o medida política, estén dentro o fuera.",
    stillOn: (process, claimant, count, when) =>
      `De quienes salieron en el proceso «${process}», ${claimant} contó ${count} que seguían en ella ${when}.`,
    leftHeading: (year) => `Bajas de ${year}`,
    lateHeading: "Altas que llegan tarde",
    late: "El mes de un alta es aquel en que el caso entró en la lista; la detención pudo ser anterior y conocerse después.",
    gapsHeading: "Meses sin cifra",
    gaps: (months, added, left) =>
      `De ${months} meses, no se hallaron las altas de ${added} ni las bajas de ${left}. Un mes sin cifra no es un mes en que nadie entró ni salió.`,
    unlike:
      "El Gobierno anunció salidas de «personas» y no se halló que diera sus nombres; la lista cuenta a quienes tienen condena o medida política. No son la misma cosa, y salir de prisión con condiciones no es dejar la lista.",
    howMonths:
      "Cada columna es un mes y cada punto, una persona: hacia arriba, quienes entraron en la lista; hacia abajo, quienes salieron de ella. La línea de la que arrancan se corta, con tres puntos, donde no se halló la cifra del mes; donde sigue sin puntos encima, la cifra es cero. Sobre los trazos verticales, el total de la lista al acabar cada año. El último mes sigue en tres puntos: lo que vino después no se conoce.",
    howYears:
      "Cada fila es un año y cada punto, una persona: a la derecha, quienes entraron en la lista; a la izquierda, quienes salieron. Donde falta una cifra hay una frase: no se calcula a partir de las otras.",
    howEver:
      "La línea alta suma a las personas que estuvieron en la lista en algún momento desde el comienzo; la baja, a quienes estaban en ella en cada fecha. Los trazos de puntos unen los días en que se publicaron las dos cifras. El trazo es fino donde pasan más de cuatro meses entre dos recuentos. Tras el último, tres puntos: lo que vino después no se conoce.",
  },
  en: {
    finding: (whose, year, before, direction, difference, promised) => {
      const people = difference === "1" ? "1" : difference;
      const noun = difference === "1" ? "person" : "people";
      const after = promised === undefined ? "" : announcedWordsInEnglish(promised);
      return {
        rose: `${capitalise(whose)} list ended ${year} with ${people} more ${noun} than ${before}${after && `, after ${after}`}`,
        fell: `${capitalise(whose)} list ended ${year} with ${people} fewer ${noun} than ${before}${after && `, after ${after}`}`,
        stayed: `${capitalise(whose)} list ended ${year} with as many people as ${before}${after && `, after ${after}`}`,
      }[direction];
    },
    findingLast: (whose, count, when) => `The last total found of ${whose} list is ${count}, ${when}`,
    findingYears: (whose, first, isOne, year, last, lastYear) =>
      `${capitalise(whose)} list took in ${first} ${isOne ? "person" : "people"} in ${year} and ${last} in ${lastYear}`,
    findingYear: (whose, added, isOne, year) =>
      `${capitalise(whose)} list took in ${added} ${isOne ? "person" : "people"} in ${year}`,
    yearsTotal: (from, to) =>
      from === to ? `; as both years ended it held ${to}` : `; as those years ended it held ${from} and ${to}`,
    findingEver: (whose, since, ever, isOne, until) =>
      `${capitalise(ever)} ${isOne ? "person was" : "people were"} on ${whose} list at some time from ${since} to ${until}`,
    stillListed: (count, isOne, when) => `; ${count} ${isOne ? "was" : "were"} on it ${when}`,
    findingNothing: "No additions to the list or removals from it were found",
    findingNoTotal: "No total of the list since 11J was found",
    findingNoYears: "No whole year’s additions to the list were found",
    findingNoEver: "How many people have ever been on the list was not found",
    subtitle: (claimant, first) =>
      `Above, the people whom ${claimant} added to its list each month since ${first}; below, those it took off. Each dot is one person; where the line breaks, no figure was found.`,
    subtitleYears: (claimant) =>
      `People whom ${claimant} added to its list and took off it in each year, and how many it held at the end. Each dot is one person.`,
    leftYears: (years) => `Only for ${years} were a whole year’s removals found.`,
    leftNoYear: "Those taken off in a whole year were found for no year.",
    subtitleEver: (claimant) =>
      `Above, everyone who has been on the list of ${claimant}; below, those on it at each date. Between the two lines, those who have left it; dotted strokes join the two figures of one day.`,
    lastCount: (count, date) => `Last total found: ${count}, ${date}`,
    added: ["In", "added to the list in the month"],
    left: ["Out", "taken off the list in the month"],
    addedHead: "Added in the year",
    leftHead: "Taken off in the year",
    addedYear: "added in the year",
    leftYear: "taken off in the year",
    totalYear: "On the list at year end",
    missing: "no figure found for the year",
    missingAdded: "added: no figure found for the year",
    missingLeft: "taken off: no figure found for the year",
    gridLabel: (people) => `${people} people`,
    space: ["Those who left the list", "by end of sentence, death or exile"],
    whyHeading: "Why people leave the list",
    why: "In the removals that the claimant itself itemises, nearly always because the sentence ended; also by death, exile or flight. The list does not fall in a month when as many cases come in as go out.",
    licenceHeading: "Why a licence is not enough",
    licence:
      "Those let out on licence or conditional release are still serving their sentence, and a judge can send them back to prison. The list holds people under a political sentence or measure, inside or out.",
    stillOn: (process, claimant, count, when) =>
      `Of those let out in the process “${process}”, ${claimant} counted ${count} still on it ${when}.`,
    leftHeading: (year) => `Taken off in ${year}`,
    lateHeading: "Cases that surface late",
    late: "The month of an addition is the one in which the case entered the list; the arrest may have come earlier and become known later.",
    gapsHeading: "Months without a figure",
    gaps: (months, added, left) =>
      `Of ${months} months, no figure was found for additions in ${added} and for removals in ${left}. A month without a figure is not a month in which nobody came or went.`,
    unlike:
      "The government announced releases of “people” and was not found to give their names; the list counts those under a political sentence or measure. They are not the same thing, and to leave prison under conditions is not to leave the list.",
    howMonths:
      "Each column is a month and each dot one person: upward, those who entered the list; downward, those who left it. The line they start from breaks, with three dots, where no figure for the month was found; where it runs on bare, the figure is zero. Over the upright rules, the list’s total as each year ends. The last month goes on as three dots: what came after is not known.",
    howYears:
      "Each row is a year and each dot one person: to the right, those who entered the list; to the left, those who left it. Where a figure is missing there is a sentence: it is not worked out from the others.",
    howEver:
      "The upper line adds up everyone who was on the list at some time since the start; the lower one, those on it at each date. Dotted strokes join the days for which both figures were published. A line is thin where more than four months pass between two counts. After the last one, three dots: what came after is not known.",
  },
};
