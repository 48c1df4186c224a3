import type { Locale } from "../dataset/text.ts";

/** Texts of the chart release-days; numbers, names and dates arrive formatted. */
interface ReleaseDaysText {
  readonly counted: (claimant: string, people: string, country: string, days: string) => string;
  readonly findingNothing: string;
  readonly subtitle: string;
  readonly firstDay: string;
  readonly gridLabel: (people: string) => string;
  readonly since: (start: string) => string;
  readonly startUnstated: string;
  readonly unlike: string;
  readonly how: string;
  readonly zeroHeading: string;
  readonly zero: (process: string, date: string) => string;
  readonly startsHeading: string;
  readonly starts: (claimant: string, start: string, process: string) => string;
}

export const releaseDaysText: Readonly<Record<Locale, ReleaseDaysText>> = {
  es: {
    counted: (claimant, people, country, days) => `${claimant} contó ${people} salidas en ${country} en ${days} días`,
    findingNothing: "No se hallaron recuentos sucesivos de salidas",
    subtitle:
      "Personas excarceladas, en total, por día desde el comienzo de cada proceso. Cada línea es de una sola entidad; de guiones, lo que dice un gobierno.",
    firstDay: "día 0",
    gridLabel: (people) => `${people} personas`,
    since: (start) => `cuenta desde ${start}`,
    startUnstated: "sin decir desde cuándo",
    unlike:
      "Los gobiernos dicen «personas» y no siempre cuentan desde el mismo día; los demás cuentan presos políticos. No se restan ni se dividen entre sí.",
    how: "El día cero de cada proceso es aquel en que empezó, según la tabla de procesos. Una línea une los recuentos sucesivos de una entidad, con un mismo comienzo, y acaba en el último; los tres puntos quieren decir que lo que vino después no se conoce. Los recuentos de distintas entidades no se unen ni se promedian.",
    zeroHeading: "Día cero",
    zero: (process, date) => `${process}: ${date}.`,
    startsHeading: "Otros comienzos",
    starts: (claimant, start, process) => `${claimant} ${start} (${process}).`,
  },
  en: {
    counted: (claimant, people, country, days) =>
      `${claimant} counted ${people} people let out in ${country} over ${days} days`,
    findingNothing: "No successive counts of releases were found",
    subtitle:
      "People let out, in all, by day since each process began. Each line is one body’s alone; dashed, what a government says.",
    firstDay: "day 0",
    gridLabel: (people) => `${people} people`,
    since: (start) => `counts since ${start}`,
    startUnstated: "with no stated start",
    unlike:
      "Governments say “people” and do not always count from the same day; the others count political prisoners. They are not subtracted or divided by one another.",
    how: "Day zero of each process is the day it began, by the table of processes. A line joins the successive counts of one body, with one start, and ends at the last; the three points mean that what came after is not known. Counts by different bodies are never joined or averaged.",
    zeroHeading: "Day zero",
    zero: (process, date) => `${process}: ${date}.`,
    startsHeading: "Other starts",
    starts: (claimant, start, process) => `${claimant} ${start} (${process}).`,
  },
};
