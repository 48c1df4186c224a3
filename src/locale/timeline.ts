import type { Process } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import { formatNumber } from "./format.ts";
import { possessive } from "./lists.ts";

/** True of a written date that names its day: a month alone takes no article. */
const isDay = (date: string): boolean => /^\d{1,2} /.test(date);
const theDay = (date: string): string => (isDay(date) ? `el ${date}` : date);
const onDay = (date: string): string => (isDay(date) ? `el ${date}` : `en ${date}`);
const del = (date: string): string => (isDay(date) ? `del ${date}` : `de ${date}`);
const al = (date: string): string => (isDay(date) ? `al ${date}` : `a ${date}`);

/** How many events, and how many of them are turning points where only these are named. */
const eventsIn: Readonly<Record<Locale, (turning: number | undefined, events: number) => string>> = {
  es: (turning, events) => {
    const all = `${formatNumber(events, "es")} ${events === 1 ? "hecho anotado" : "hechos anotados"}`;
    if (turning === undefined) return all;
    if (turning === 0) return `${all}, ningún punto de inflexión`;
    const points = `${formatNumber(turning, "es")} ${turning === 1 ? "punto" : "puntos"} de inflexión`;
    return events === 1 ? `${points}, el único hecho anotado` : `${points} entre los ${all}`;
  },
  en: (turning, events) => {
    const all = `${formatNumber(events, "en")} ${events === 1 ? "event" : "events"} on record`;
    if (turning === undefined) return all;
    if (turning === 0) return `${all}, no turning point`;
    const points = `${formatNumber(turning, "en")} turning ${turning === 1 ? "point" : "points"}`;
    return events === 1 ? `${points}, the only event on record` : `${points} among the ${all}`;
  },
};

/** Texts of the chart timeline; numbers and dates arrive formatted. */
interface TimelineText {
  /** How people left prison, by the kind of the process. */
  readonly acts: Readonly<Record<Process["kind"] | "announced", string>>;
  readonly acted: (country: string, acts: string) => string;
  /** `turning` where only the turning points are named. */
  readonly findingAll: (turning: number | undefined, events: number, from: string, to: string) => string;
  readonly findingCountry: (country: string, turning: number, events: number, since: string) => string;
  readonly findingNone: string;
  readonly subtitle: (claimants: string) => string;
  readonly subtitleAll: string;
  readonly nothingLater: (last: string) => string;
  readonly recordSince: (country: string, first: string) => string;
  readonly compressed: (years: string) => string;
  readonly enlarged: (years: string) => string;
  readonly counts: readonly string[];
  readonly gridLabel: (people: string, isHighest: boolean) => string;
  readonly verified: (count: string) => string;
  readonly verifiedOf: (count: string, claimed: string) => string;
  readonly noCount: string;
  readonly how: string;
  readonly howAll: string;
  readonly unlike: (wider: string, countries: number) => string;
  readonly lastEvent: (date: string) => string;
  readonly lastHeading: string;
}

export const timelineText: Readonly<Record<Locale, TimelineText>> = {
  es: {
    acts: {
      release: "excarcelaciones",
      pardon: "indulto",
      exchange: "canje",
      review: "revisiones de casos",
      amnesty: "amnistía",
      expulsion: "destierros",
      announced: "anuncios",
    },
    acted: (country, acts) => `${country}: ${acts}`,
    findingAll: (turning, events, from, to) =>
      `${eventsIn.es(turning, events)}, ${from === to ? onDay(from) : `${del(from)} ${al(to)}`}`,
    findingCountry: (country, turning, events, since) =>
      `${eventsIn.es(turning, events)} en ${country} desde ${theDay(since)}`,
    findingNone: "No se hallaron hechos en estos años",
    subtitle: (claimants) =>
      claimants === ""
        ? "Puntos de inflexión; bajo cada salida, las personas que salieron."
        : `Puntos de inflexión; bajo cada salida, las personas que salieron, y al pie, los recuentos (${claimants}).`,
    subtitleAll: "Cada círculo es un hecho, en su mes; los llenos son puntos de inflexión.",
    nothingLater: (last) => `No se ha hallado nada posterior ${isDay(last) ? "al" : "a"} ${last}.`,
    recordSince: (country, first) => `De ${country} el registro empieza ${onDay(first)}.`,
    compressed: (years) => `${years}: años comprimidos`,
    enlarged: (years) => `${years}: escala ampliada`,
    counts: ["Recuentos", "Cuba: en prisión", "o con restricciones"],
    gridLabel: (people, isHighest) => (isHighest ? `${people} personas` : people),
    verified: (count) => `${count} personas contadas`,
    verifiedOf: (count, claimed) => `${count} personas contadas, de ${claimed} que dice el Gobierno`,
    noCount: "sin lista",
    how: "Cada punto grande es un punto de inflexión; los trazos finos son otros hechos. Bajo el carril cuelgan las personas que salieron, sin que su ancho mida tiempo: un punto lleno es una persona cuya salida contó alguna entidad; uno más pequeño, una que está entre el recuento más bajo y el más alto; pálido, lo que dice el Gobierno de más. Cada línea va fina donde pasan más de cuatro meses sin recuento, acaba en el último y sigue en tres puntos: lo que vino después no se conoce.",
    howAll:
      "Un círculo es un hecho, colocado en su mes. Los llenos son puntos de inflexión. Donde caben los recuentos, cada línea acaba en el último y sigue en tres puntos; va fina donde pasan más de cuatro meses sin uno. La lista entera, con sus fuentes, está en la tabla.",
    unlike: (wider, countries) =>
      `Los recuentos de los ${countries === 2 ? "dos" : "tres"} países no son de lo mismo: el de ${wider} incluye a personas fuera de prisión.`,
    lastEvent: (date) =>
      `El último hecho hallado es ${del(date)}. Que no haya más no quiere decir que no haya pasado nada.`,
    lastHeading: "Hasta dónde llega",
  },
  en: {
    acts: {
      release: "releases",
      pardon: "a pardon",
      exchange: "an exchange",
      review: "case reviews",
      amnesty: "an amnesty",
      expulsion: "expulsions",
      announced: "announcements",
    },
    acted: (country, acts) => `${country}: ${acts}`,
    findingAll: (turning, events, from, to) =>
      `${eventsIn.en(turning, events)}, ${from === to ? from : `${from} to ${to}`}`,
    findingCountry: (country, turning, events, since) => `${eventsIn.en(turning, events)} in ${country} since ${since}`,
    findingNone: "No events were found in these years",
    subtitle: (claimants) =>
      claimants === ""
        ? "Turning points; under each release, the people let out."
        : `Turning points; under each release, the people let out, and at the foot, the counts (${claimants}).`,
    subtitleAll: "Each circle is an event, in its month; the solid ones are turning points.",
    nothingLater: (last) => `Nothing later than ${last} was found.`,
    recordSince: (country, first) => `For ${country} the record begins ${isDay(first) ? "on" : "in"} ${first}.`,
    compressed: (years) => `${years}: compressed`,
    enlarged: (years) => `${years}: enlarged`,
    counts: ["Counts", "Cuba: in prison or", "under restrictions"],
    gridLabel: (people, isHighest) => (isHighest ? `${people} people` : people),
    verified: (count) => `${count} counted`,
    verifiedOf: (count, claimed) => `${count} counted, of ${claimed} the government gives`,
    noCount: "no list",
    how: "Each large dot is a turning point; thin ticks are other events. Under the lane hang the people let out, at a width that measures no time: a solid point is a person whose release a claimant counted; a smaller one, a person between the lowest and the highest count; pale, what the government says beyond that. Each line is thin over more than four months without a count, ends at its last and goes on as three dots: what came after is not known.",
    howAll:
      "A circle is an event, placed in its month. The solid ones are turning points. Where there is room for the counts, each line ends at its last and goes on as three dots; it is thin over more than four months without one. The whole list, with sources, is in the table.",
    unlike: (wider, countries) =>
      `The counts of the ${countries === 2 ? "two" : "three"} countries are not of the same thing: ${possessive(wider)} includes people outside prison.`,
    lastEvent: (date) =>
      `The last event found is of ${date}. That nothing later was found does not mean that nothing happened.`,
    lastHeading: "How far it goes",
  },
};
