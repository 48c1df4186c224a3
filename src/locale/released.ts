import type { Locale } from "../dataset/text.ts";

/** A number in words, and whether it is of one person. */
export interface SaidCount {
  readonly people: string;
  readonly isOne: boolean;
}

/** Texts of the chart released; numbers and dates arrive formatted. */
interface ReleasedText {
  readonly findingCuba: (claimed: SaidCount, verified: SaidCount) => string;
  readonly findingCuba2025: (promised: SaidCount, isExact: boolean, verified: SaidCount) => string;
  readonly findingVenezuela: (
    claimed: SaidCount,
    days: string,
    claimant: string,
    verified: string,
    otherDays: string,
  ) => string;
  readonly findingNicaragua: (exiles: string) => string;
  readonly cites: (claimant: string, people: string) => string;
  readonly exiled: (count: SaidCount, when: string) => string;
  /** Where nothing more telling can be said: how many processes somebody counted or announced. */
  readonly findingSome: (processes: number) => string;
  readonly findingNothing: string;
  readonly fromTo: (low: string, high: string) => string;
  readonly subtitle: string;
  readonly promised: string;
  readonly claimed: string;
  /** Where another body of the state gives the figure. */
  readonly says: (claimant: string) => string;
  readonly verified: string;
  readonly nonePromised: string;
  readonly noneClaimed: string;
  readonly noneVerified: string;
  readonly columns: { readonly process: string; readonly people: string; readonly register: string };
  readonly starts: (claimed: string, verified: string) => string;
  readonly startUnstated: string;
  readonly alsoAnnounced: (name: string, people: string, date: string) => string;
  readonly relayed: string;
  readonly since: (date: string) => string;
  readonly unlike: string;
  readonly how: string;
  readonly startsHeading: string;
  readonly withinHeading: string;
  readonly within: (inner: string, outer: string) => string;
  readonly conditionsHeading: string;
  readonly conditions: (process: string, conditions: string) => string;
}

export const releasedText: Readonly<Record<Locale, ReleasedText>> = {
  es: {
    findingCuba: (claimed, verified) =>
      `Cuba dijo haber excarcelado a ${claimed.people} ${claimed.isOne ? "persona" : "personas"}; otras entidades contaron ${verified.people} ${verified.isOne ? "salida" : "salidas"} de presos políticos`,
    findingCuba2025: (promised, isExact, verified) =>
      `De ${isExact && !promised.isOne ? "las " : ""}${promised.people} ${promised.isOne ? "salida" : "salidas"} que anunció Cuba, otras entidades contaron ${verified.people} de presos políticos`,
    findingVenezuela: (claimed, days, claimant, verified, otherDays) =>
      `El Gobierno de Venezuela dice ${claimed.people} ${claimed.isOne ? "excarcelación" : "excarcelaciones"} (${days}); ${claimant} verificó ${verified} (${otherDays})`,
    findingNicaragua: (exiles) => `Salieron desterradas de Nicaragua ${exiles}, según quién cuente`,
    cites: (claimant, people) => `${claimant} cita ${people}`,
    exiled: ({ people, isOne }, when) => `${people} ${isOne ? "persona" : "personas"} ${when}`,
    fromTo: (low, high) => (low === high ? low : `entre ${low} y ${high}`),
    findingSome: (processes) =>
      processes === 1
        ? "Un proceso de excarcelación con algún número"
        : `${processes} procesos de excarcelación con algún número`,
    findingNothing: "No se hallaron recuentos de excarcelaciones que mostrar",
    subtitle:
      "Personas que salieron de prisión en cada proceso: anunciadas, declaradas por el Gobierno y contadas por otros: casi siempre presos políticos, como dice la definición de cada recuento. «Otros» puede ser un gobierno extranjero. Cada marca vertical es un recuento.",
    promised: "anunciadas",
    claimed: "dice el Gobierno",
    says: (claimant) => `dice ${claimant}`,
    verified: "contadas por otros",
    nonePromised: "anunciadas: no se halló número",
    noneClaimed: "Gobierno: no se halló cifra",
    noneVerified: "contadas por otros: no se halló recuento",
    columns: { process: "Proceso", people: "Personas", register: "Quién contó, hasta cuándo" },
    starts: (claimed, verified) => `El Gobierno cuenta ${claimed} y dice «personas»; los demás, ${verified}.`,
    startUnstated: "sin decir desde cuándo",
    alsoAnnounced: (name, people, date) =>
      `También se anunció, y no se halló recuento de presos políticos: ${name}, ${people} personas (${date}; no se dibuja).`,
    relayed: "cita a otros; fuera de la barra",
    since: (date) => `desde ${date}`,
    unlike:
      "El Gobierno dice «personas»; los demás cuentan, casi siempre, a presos políticos. No son la misma cosa contada dos veces.",
    how: "Barra pálida: lo anunciado. Rayada: lo que dice el Gobierno. Llena: hasta el recuento más bajo de los demás; más delgada, hasta el más alto, con una marca por recuento. A la derecha, cada recuento con quien lo hizo; quien cita recuentos ajenos va al final y no cambia la barra; ≥ es «al menos» y ~ «alrededor de». Donde falta un dato hay una frase, no un cero.",
    startsHeading: "Los comienzos no coinciden",
    withinHeading: "No se suman",
    within: (inner, outer) =>
      `Las salidas del proceso «${inner}» caen dentro de otro que siguió contándose, «${outer}»: sus números no se suman.`,
    conditionsHeading: "En qué condiciones salieron",
    conditions: (process, conditions) => `${process}: ${conditions}.`,
  },
  en: {
    findingCuba: (claimed, verified) =>
      `Cuba said it let out ${claimed.people} ${claimed.isOne ? "person" : "people"}; other bodies counted ${verified.people} ${verified.isOne ? "release" : "releases"} of political prisoners`,
    findingCuba2025: (promised, isExact, verified) =>
      `Of ${isExact ? "the " : ""}${promised.people} ${promised.isOne ? "release" : "releases"} Cuba announced, other bodies counted ${verified.people} as releases of political prisoners`,
    findingVenezuela: (claimed, days, claimant, verified, otherDays) =>
      `Venezuela’s government says ${claimed.people} ${claimed.isOne ? "was" : "were"} let out (${days}); ${claimant} verified ${verified} (${otherDays})`,
    findingNicaragua: (exiles) => `Sent into exile from Nicaragua: ${exiles}, depending on who counts`,
    cites: (claimant, people) => `${claimant} cites ${people}`,
    exiled: ({ people, isOne }, when) => `${people} ${isOne ? "person" : "people"} ${when}`,
    fromTo: (low, high) => {
      if (low === high) return low;
      return low.startsWith("up to ") ? `between ${low} and ${high}` : `${low} to ${high}`;
    },
    findingSome: (processes) =>
      processes === 1 ? "One release process with some number" : `${processes} release processes with some number`,
    findingNothing: "No counts of releases to show were found",
    subtitle:
      "People let out of prison in each process: announced, stated by the government, and counted by others: mostly political prisoners, as each count’s definition says. “Others” may be a foreign government. Each vertical tick is one count.",
    promised: "announced",
    claimed: "government says",
    says: (claimant) => `${claimant} says`,
    verified: "counted by others",
    nonePromised: "announced: no number found",
    noneClaimed: "government: no figure found",
    noneVerified: "counted by others: no count found",
    columns: { process: "Release process", people: "People", register: "Who counted, up to when" },
    starts: (claimed, verified) => `The government counts ${claimed} and says “people”; the others, ${verified}.`,
    startUnstated: "from no stated day",
    alsoAnnounced: (name, people, date) =>
      `Also announced, and no count of political prisoners was found: ${name}, ${people} people (${date}; not drawn).`,
    relayed: "citing others; not in the bar",
    since: (date) => `since ${date}`,
    unlike:
      "The government says “people”; the others mostly count political prisoners. It is not one thing counted twice.",
    how: "Pale bar: announced. Hatched: what the government says. Solid: up to the others’ lowest count; thinner, up to the highest, with a tick for each. At the right, each count with its claimant; whoever cites others’ counts stands last and does not change the bar; ≥ means “at least”, ~ means “about”. Where a figure is missing there is a sentence, not a zero.",
    startsHeading: "The starts differ",
    withinHeading: "Not to be added",
    within: (inner, outer) =>
      `The releases of “${inner}” fall within another process that went on being counted, “${outer}”: their numbers are not added.`,
    conditionsHeading: "Under what conditions they left",
    conditions: (process, conditions) => `${process}: ${conditions}.`,
  },
};
