import { datasetOf, type Dataset, type Rows } from "../../src/dataset/dataset.ts";
import type { Text } from "../../src/dataset/text.ts";

/**
 * A fixed, invented record that every chart can draw: numbers and names are made up, so that no test depends on the
 * real one. `fixture` takes rows to add or put in place of others.
 */
export function fixture(change: Partial<Rows> = {}): Dataset {
  return datasetOf({ ...rows, ...change });
}

const both = (es: string, en = es): Text => ({ es, en });

const named = { line: 2, method: undefined, short: undefined, members: undefined, country: undefined, url: undefined };

export const claimants: Rows["claimants"] = [
  { ...named, claimant: "list-cuba", name: both("Lista de Cuba"), kind: "ngo" },
  { ...named, claimant: "list-venezuela", name: both("Lista de Venezuela"), kind: "ngo" },
  {
    ...named,
    claimant: "list-nicaragua",
    name: both("Lista nacional de Nicaragua"),
    short: both("Lista nica"),
    kind: "ngo",
  },
  { ...named, claimant: "rival-cuba", name: both("Observadores de Cuba"), kind: "ngo" },
  { ...named, claimant: "letter", name: both("Carta abierta", "Open letter"), kind: "opposition" },
  { ...named, claimant: "gov-cuba", name: both("Gobierno de Cuba", "Government of Cuba"), kind: "government" },
  {
    ...named,
    claimant: "gov-venezuela",
    name: both("Gobierno de Venezuela", "Government of Venezuela"),
    kind: "government",
  },
  { ...named, claimant: "un", name: both("Naciones Unidas", "United Nations"), kind: "intergovernmental" },
];

const defined = {
  line: 2,
  validFrom: undefined,
  validTo: undefined,
  cause: "political",
  span: "point",
  role: "main",
} as const;

export const definitions: Rows["definitions"] = [
  {
    ...defined,
    definition: "cuba-list",
    claimant: "list-cuba",
    name: both("con condena o medida política", "under a political sentence or measure"),
    measure: "held",
    custody: "any",
    text: both("Toda persona con condena o medida.", "Everyone under a sentence or measure."),
  },
  {
    ...defined,
    definition: "cuba-prison",
    claimant: "list-cuba",
    name: both("en prisión", "in prison"),
    measure: "held",
    custody: "prison",
    role: "detail",
    text: undefined,
  },
  {
    ...defined,
    definition: "cuba-restricted",
    claimant: "list-cuba",
    name: both("en casa o con licencia, bajo restricciones", "at home or on licence, under restrictions"),
    measure: "held",
    custody: "outside_prison",
    role: "detail",
    text: undefined,
  },
  {
    ...defined,
    definition: "cuba-third",
    claimant: "list-cuba",
    name: both("otra clase, lugar no indicado", "third class, place not stated"),
    measure: "held",
    custody: "unknown",
    role: "detail",
    text: undefined,
  },
  {
    ...defined,
    definition: "venezuela-held",
    claimant: "list-venezuela",
    name: both("en prisión", "in prison"),
    measure: "held",
    custody: "prison",
    text: both("Personas presas.", "People in prison."),
  },
  {
    ...defined,
    definition: "nicaragua-held",
    claimant: "list-nicaragua",
    name: both("en prisión", "in prison"),
    measure: "held",
    custody: "prison",
    text: both("Personas presas.", "People in prison."),
  },
  ...["list-cuba", "rival-cuba", "letter", "list-venezuela", "list-nicaragua", "gov-cuba", "gov-venezuela"].map(
    (claimant) =>
      ({
        ...defined,
        definition: `${claimant}-released`,
        claimant,
        name: both("excarceladas", "let out"),
        measure: "released",
        custody: "any",
        cause: claimant.startsWith("gov") ? "any" : "political",
        span: "running",
        role: claimant === "letter" ? "detail" : "rival",
        text: both("Personas que salieron.", "People let out."),
      }) as const,
  ),
  {
    ...defined,
    definition: "gov-cuba-promised",
    claimant: "gov-cuba",
    name: both("cuya salida se anunció", "whose release was announced"),
    measure: "promised",
    custody: "any",
    cause: "any",
    role: "rival",
    text: both("Personas.", "People."),
  },
];

const source = { line: 2, title: undefined, archivedUrl: undefined, language: "es", reach: "original" } as const;

const claimed = {
  line: 2,
  who: "all",
  asOf: undefined,
  periodStart: undefined,
  periodEnd: undefined,
  qualifier: "exact",
  process: undefined,
  source: "paper",
  source2: undefined,
  relayedBy: undefined,
  recorded: "2026-03-31",
  status: "current",
  replacedBy: undefined,
  note: undefined,
} as const;

type ClaimRow = Rows["claims"][number];

/** A count of people held: country and definition, cut-off date, people. */
export function held(country: string, definition: string, asOf: string, people: number): ClaimRow {
  return { ...claimed, claim: `${definition}-${asOf}`, country, definition, asOf, low: people, high: people };
}

/** A count of people let out in a process: who counted, from when to when, how many. */
export function letOut(
  process: string,
  claimant: string,
  from: string,
  to: string,
  people: number,
  more: Partial<ClaimRow> = {},
): ClaimRow {
  return {
    ...claimed,
    claim: `${process}-${claimant}-${to}`,
    country: process.slice(0, 3).toUpperCase(),
    definition: `${claimant}-released`,
    periodStart: from,
    periodEnd: to,
    low: people,
    high: people,
    process,
    ...more,
  };
}

const cubaLine: readonly (readonly [string, number])[] = [
  ["2021-07-31", 160],
  ["2021-10-31", 580],
  ["2022-03-31", 1020],
  ["2023-03-31", 1060],
  ["2024-06-30", 1100],
  ["2025-03-31", 1130],
  ["2025-12-31", 1180],
  ["2026-02-28", 1205],
];

const venezuelaLine: readonly (readonly [string, number])[] = [
  ["2021-07-31", 290],
  ["2022-06-30", 240],
  ["2024-07-15", 300],
  ["2024-08-22", 1650],
  ["2024-11-10", 1950],
  ["2025-03-10", 1010],
  ["2025-12-29", 850],
  ["2026-01-28", 700],
  ["2026-03-11", 500],
];

const nicaraguaLine: readonly (readonly [string, number])[] = [
  ["2021-11-30", 160],
  ["2023-01-31", 240],
  ["2023-02-28", 35],
  ["2024-07-31", 150],
  ["2024-09-09", 36],
  ["2025-12-02", 61],
];

export const claims: Rows["claims"] = [
  ...cubaLine.map(([date, people]) => held("CUB", "cuba-list", date, people)),
  held("CUB", "cuba-prison", "2025-12-31", 710),
  held("CUB", "cuba-restricted", "2025-12-31", 440),
  held("CUB", "cuba-third", "2025-12-31", 30),
  ...venezuelaLine.map(([date, people]) => held("VEN", "venezuela-held", date, people)),
  ...nicaraguaLine.map(([date, people]) => held("NIC", "nicaragua-held", date, people)),
  {
    ...claimed,
    claim: "promise",
    country: "CUB",
    definition: "gov-cuba-promised",
    asOf: "2025-01-14",
    low: 550,
    high: 550,
    process: "cub-deal",
  },
  letOut("cub-deal", "gov-cuba", "2025-01-14", "2025-03-10", 550),
  letOut("cub-deal", "list-cuba", "2025-01-14", "2025-03-10", 228),
  letOut("cub-deal", "rival-cuba", "2025-01-14", "2025-03-10", 205, { qualifier: "at_least" }),
  letOut("cub-deal", "letter", "2025-01-14", "2025-03-10", 250, { qualifier: "about" }),
  letOut("ven-january", "gov-venezuela", "2025-12", "2026-02-09", 890),
  letOut("ven-january", "list-venezuela", "2026-01-08", "2026-03-08", 660, { qualifier: "at_least" }),
  letOut("nic-flight", "list-nicaragua", "2023-02-09", "2023-02-09", 220),
  {
    ...claimed,
    claim: "pardon",
    country: "CUB",
    definition: "gov-cuba-promised",
    asOf: "2026-03-20",
    low: 2000,
    high: 2000,
    process: "cub-pardon",
  },
];

const process = { line: 2, announced: undefined, ended: undefined, broker: undefined } as const;

export const processes: Rows["processes"] = [
  {
    ...process,
    process: "cub-deal",
    country: "CUB",
    name: both("Acuerdo de enero", "January deal"),
    kind: "release",
    dayZero: "2025-01-14",
    ended: "2025-03-10",
    conditions: ["licence"],
  },
  {
    ...process,
    process: "cub-pardon",
    country: "CUB",
    name: both("Indulto de marzo", "March pardon"),
    kind: "pardon",
    dayZero: "2026-03-20",
    conditions: ["unknown"],
  },
  {
    ...process,
    process: "ven-january",
    country: "VEN",
    name: both("Desde el 8 de enero", "Since 8 January"),
    kind: "amnesty",
    dayZero: "2026-01-08",
    conditions: ["court_measures"],
  },
  {
    ...process,
    process: "nic-flight",
    country: "NIC",
    name: both("Vuelo a Washington", "Flight to Washington"),
    kind: "expulsion",
    dayZero: "2023-02-09",
    ended: "2023-02-09",
    conditions: ["exile", "denationalisation"],
  },
];

function event(
  date: string,
  country: string,
  weight: "1" | "2",
  label: Text,
  processKey?: string,
): Rows["events"][number] {
  return {
    line: 2,
    event: `${country.toLowerCase()}-${date}`,
    date,
    dateEnd: undefined,
    country,
    category: "statement",
    weight,
    title: label,
    label,
    summary: both("Lo que pasó ese día.", "What happened that day."),
    process: processKey,
    source: "paper",
    source2: undefined,
  };
}

export const events: Rows["events"] = [
  event("2021-07-11", "CUB", "1", both("Protestas en toda la isla", "Protests across the island")),
  event("2025-01-14", "CUB", "1", both("Anuncian 550 excarcelaciones", "550 releases announced"), "cub-deal"),
  event("2025-04-29", "CUB", "1", both("Dos, de nuevo presos", "Two back in prison")),
  event("2025-06-01", "CUB", "2", both("Un hecho menor", "A lesser event")),
  event("2024-07-28", "VEN", "1", both("Elecciones y detenciones", "Elections and arrests")),
  event("2026-01-03", "VEN", "1", both("Cae el presidente", "The president falls")),
  event("2026-01-08", "VEN", "1", both("Anuncian salidas", "Releases announced"), "ven-january"),
  event("2026-02-20", "VEN", "1", both("Rige la ley de amnistía", "Amnesty law in force")),
  event("2023-02-09", "NIC", "1", both("220 desterrados", "220 sent into exile"), "nic-flight"),
  event("2026-01-10", "NIC", "1", both("Salen «decenas»", "“Dozens” leave")),
  event("2026-05-21", "CUB", "2", both("El último hecho", "The last event")),
];

export const rows: Rows = {
  countries: [
    { line: 2, country: "CUB", name: both("Cuba"), compared: "yes" },
    { line: 3, country: "VEN", name: both("Venezuela"), compared: "yes" },
    { line: 4, country: "NIC", name: both("Nicaragua"), compared: "yes" },
  ],
  populations: (
    [
      ["CUB", 10_000_000],
      ["VEN", 28_000_000],
      ["NIC", 7_000_000],
    ] as const
  ).map(([country, value]) => ({
    line: 2,
    population: `${country}-un`,
    country,
    asOf: "2025",
    value,
    qualifier: "exact",
    claimant: "un",
    source: "paper",
    role: "default",
    note: undefined,
  })),
  measures: [
    { line: 2, measure: "held", kind: "stock", name: both("presas", "held"), definition: both("Presas.", "Held.") },
    {
      line: 3,
      measure: "released",
      kind: "flow",
      name: both("excarceladas", "let out"),
      definition: both("Salieron.", "Let out."),
    },
    {
      line: 4,
      measure: "promised",
      kind: "promise",
      name: both("prometidas", "promised"),
      definition: both("Prometidas.", "Promised."),
    },
  ],
  claimants,
  definitions,
  sources: [
    { ...source, source: "paper", publisher: "El Diario", url: "https://example.org/nota", published: "2026-03-30" },
  ],
  processes,
  claims,
  corrections: [],
  events,
  cases: [],
  case_events: [],
};
