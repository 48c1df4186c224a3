import type { Process } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";

/** Texts of the chart timeline; numbers and dates arrive formatted. */
interface TimelineText {
  /** How people left prison, by the kind of the process. */
  readonly acts: Readonly<Record<Process["kind"] | "announced", string>>;
  readonly acted: (country: string, acts: string) => string;
  /** `turning` where only the turning points are named. */
  readonly findingAll: (turning: string | undefined, events: string, from: string, to: string) => string;
  readonly findingCountry: (country: string, turning: string, events: string, since: string) => string;
  readonly findingNone: string;
  readonly subtitle: (claimants: string) => string;
  readonly subtitleAll: (last: string) => string;
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
  readonly unlike: string;
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
      turning === undefined
        ? `${events} hechos anotados, del ${from} al ${to}`
        : `${turning} puntos de inflexión entre los ${events} hechos anotados, del ${from} al ${to}`,
    findingCountry: (country, turning, events, since) =>
      `${turning} puntos de inflexión entre los ${events} hechos anotados en ${country} desde el ${since}`,
    findingNone: "No se hallaron hechos en estos años",
    subtitle: (claimants) =>
      `Puntos de inflexión; bajo cada salida, las personas que salieron, y al pie, los recuentos (${claimants}).`,
    subtitleAll: (last) =>
      `Cada círculo es un hecho, en su mes; los llenos son puntos de inflexión. No se ha hallado nada posterior al ${last}.`,
    recordSince: (country, first) => `De ${country} el registro empieza el ${first}.`,
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
    unlike: "Los recuentos de los tres países no son de lo mismo: el de Cuba incluye a personas fuera de prisión.",
    lastEvent: (date) =>
      `El último hecho hallado es del ${date}. Que no haya más no quiere decir que no haya pasado nada.`,
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
      turning === undefined
        ? `${events} events on record, ${from} to ${to}`
        : `${turning} turning points among the ${events} events on record, ${from} to ${to}`,
    findingCountry: (country, turning, events, since) =>
      `${turning} turning points among the ${events} events on record in ${country} since ${since}`,
    findingNone: "No events were found in these years",
    subtitle: (claimants) =>
      `Turning points; under each release, the people let out, and at the foot, the counts (${claimants}).`,
    subtitleAll: (last) =>
      `Each circle is an event, in its month; the solid ones are turning points. Nothing later than ${last} was found.`,
    recordSince: (country, first) => `For ${country} the record begins on ${first}.`,
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
    unlike: "The counts of the three countries are not of the same thing: Cuba’s includes people outside prison.",
    lastEvent: (date) =>
      `The last event found is of ${date}. That nothing later was found does not mean that nothing happened.`,
    lastHeading: "How far it goes",
  },
};
