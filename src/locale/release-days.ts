import type { Locale } from "../dataset/text.ts";

/** Texts of the chart release-days; numbers, names and dates arrive formatted. */
interface ReleaseDaysText {
  readonly counted: (claimant: string, people: string, isOne: boolean, country: string, days: string) => string;
  readonly findingNothing: string;
  readonly subtitle: string;
  readonly firstDay: string;
  readonly gridLabel: (people: string) => string;
  readonly since: (start: string) => string;
  readonly startUnstated: string;
  readonly unlike: string;
  readonly how: string;
  readonly panel: (country: string, process: string) => string;
  readonly dayZero: (date: string) => string;
  readonly official: string;
  readonly startsHeading: string;
  readonly starts: (claimant: string, count: string, date: string, start: string) => string;
}

export const releaseDaysText: Readonly<Record<Locale, ReleaseDaysText>> = {
  es: {
    counted: (claimant, people, isOne, country, days) =>
      `${claimant} contó ${people} ${isOne ? "salida" : "salidas"} en ${country} en ${days} ${days === "1" ? "día" : "días"}`,
    findingNothing: "No se hallaron recuentos sucesivos de salidas",
    subtitle:
      "Personas excarceladas, en total, por día desde el comienzo de cada proceso. Cada línea es de una sola entidad; la escala es la misma en todos.",
    firstDay: "día 0",
    gridLabel: (people) => `${people} personas`,
    since: (start) => `cuenta desde ${start}`,
    startUnstated: "sin decir desde cuándo",
    unlike:
      "Los gobiernos dicen «personas» y no siempre cuentan desde el mismo día; los demás cuentan presos políticos. No se restan ni se dividen entre sí.",
    how: "El día cero de cada proceso es aquel en que empezó, según la tabla de procesos. Una línea une los recuentos sucesivos de una entidad, con un mismo comienzo, y acaba en el último; los tres puntos quieren decir que lo que vino después no se conoce. Los recuentos de distintas entidades no se unen ni se promedian.",
    panel: (country, process) => `${country}: ${process.charAt(0).toLowerCase()}${process.slice(1)}`,
    dayZero: (date) => `Día cero: ${date}`,
    official: "De guiones, lo que dice un gobierno.",
    startsHeading: "Otros comienzos",
    starts: (claimant, count, date, start) => `${claimant}, ${count} (${date}): ${start}.`,
  },
  en: {
    counted: (claimant, people, isOne, country, days) =>
      `${claimant} counted ${people} ${isOne ? "person" : "people"} let out in ${country} over ${days} ${days === "1" ? "day" : "days"}`,
    findingNothing: "No successive counts of releases were found",
    subtitle:
      "People let out, in all, by day since each process began. Each line is one body’s alone; all share one scale.",
    firstDay: "day 0",
    gridLabel: (people) => `${people} people`,
    since: (start) => `counts since ${start}`,
    startUnstated: "with no stated start",
    unlike:
      "Governments say “people” and do not always count from the same day; the others count political prisoners. They are not subtracted or divided by one another.",
    how: "Day zero of each process is the day it began, by the table of processes. A line joins the successive counts of one body, with one start, and ends at the last; the three dots mean that what came after is not known. Counts by different bodies are never joined or averaged.",
    panel: (country, process) => `${country}: ${process.charAt(0).toLowerCase()}${process.slice(1)}`,
    dayZero: (date) => `Day zero: ${date}`,
    official: "Dashed, what a government says.",
    startsHeading: "Other starts",
    starts: (claimant, count, date, start) => `${claimant}, ${count} (${date}): ${start}.`,
  },
};
