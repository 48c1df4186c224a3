import { lastDay, type IsoDate } from "./date.ts";
import type { Row, TableName } from "./tables/index.ts";

/**
 * The checked tables with their references followed: what every series and chart reads. Built only from rows that the
 * rules found no fault in, then frozen.
 */

/** Rows of every table as read from the files, before references are followed. */
export type Rows = { readonly [N in TableName]: readonly Row<N>[] };

type Entity<N extends TableName, References> = Omit<Row<N>, keyof References> & References & { readonly id: string };

export type Country = Entity<"countries", object>;
export type Measure = Entity<"measures", object>;
export type Source = Entity<"sources", object>;
export type Event = Entity<
  "events",
  { country: Country; process: Process | undefined; source: Source; source2: Source | undefined }
>;
export type Process = Entity<"processes", { country: Country }>;
/** Who counted. `members` are the bodies that sign a joint count. */
export type Claimant = Entity<"claimants", { members: readonly string[]; country: Country | undefined }>;
/** By which rule a claimant counts one thing: a series never joins two of these. */
export type Definition = Entity<"definitions", { claimant: Claimant; measure: Measure }>;
export type Population = Entity<"populations", { country: Country; claimant: Claimant; source: Source }>;
/** Somebody's published number: `low` to `high` people, by a definition, on a date or over a period, in a source. */
export type Claim = Entity<
  "claims",
  {
    country: Country;
    definition: Definition;
    process: Process | undefined;
    source: Source;
    source2: Source | undefined;
    relayedBy: Claimant | undefined;
  }
>;
export type Correction = Entity<"corrections", object>;
export type Case = Entity<"cases", { country: Country; namedBy: Source }>;
/** What happened to a named person on a day, as a source tells it. */
export type CaseEvent = Entity<"case_events", { case: Case; source: Source }>;

export interface Dataset {
  /** In file order, which is the order the charts show them in. */
  readonly countries: readonly Country[];
  readonly populations: readonly Population[];
  readonly measures: readonly Measure[];
  readonly claimants: readonly Claimant[];
  readonly definitions: readonly Definition[];
  readonly sources: readonly Source[];
  readonly processes: readonly Process[];
  /** By country, then date, then definition. */
  readonly claims: readonly Claim[];
  readonly corrections: readonly Correction[];
  /** Oldest first. */
  readonly events: readonly Event[];
  readonly cases: readonly Case[];
  /** By person, then oldest first. */
  readonly caseEvents: readonly CaseEvent[];
  /** The newest day any claim was recorded: the only "now" the site knows. */
  readonly dataDate: IsoDate;
}

/** The date a claim is placed at: the cut-off of a stock or promise, the end of a flow's period. */
export function dateOf(claim: Pick<Claim, "asOf" | "periodEnd" | "id">): IsoDate {
  const date = claim.asOf ?? claim.periodEnd;
  if (date === undefined) throw new Error(`claim without a date: ${claim.id}`);
  return date;
}

/** Follows the references of checked rows and puts them in order. A reference that is not there is a programmer's error. */
export function datasetOf(rows: Rows): Dataset {
  return finished(datasetInPieces(rows));
}

/** What comes of work in pieces, done without a stop. */
export function finished<T>(pieces: Generator<undefined, T>): T {
  let piece = pieces.next();
  while (!piece.done) piece = pieces.next();
  return piece.value;
}

/** How many claims are linked in one piece of work. */
const atOnce = 1250;

/** `datasetOf` with a stop between any two pieces of its work: a page answers its reader meanwhile. */
export function* datasetInPieces(rows: Rows): Generator<undefined, Dataset> {
  const countries = entities(rows.countries, (row) => ({ ...row, id: row.country })).toSorted(
    (a, b) => a.line - b.line,
  );
  const country = finder("country", countries);
  const measures = entities(rows.measures, (row) => ({ ...row, id: row.measure }));
  const measure = finder("measure", measures);
  const sources = entities(rows.sources, (row) => ({ ...row, id: row.source }));
  const source = finder("source", sources);
  const claimants = entities(rows.claimants, (row) => ({
    ...row,
    id: row.claimant,
    members: row.members ?? [],
    country: maybe(country, row.country),
  }));
  const claimant = finder("claimant", claimants);
  const definitions = entities(rows.definitions, (row) => ({
    ...row,
    id: row.definition,
    claimant: claimant(row.claimant),
    measure: measure(row.measure),
  }));
  const definition = finder("definition", definitions);
  const processes = entities(rows.processes, (row) => ({ ...row, id: row.process, country: country(row.country) }));
  const process = finder("process", processes);
  yield;
  const claims: (readonly [words: string, claim: Claim])[] = [];
  for (let from = 0; from < rows.claims.length; from += atOnce) {
    const some = rows.claims.slice(from, from + atOnce).map((row) => ({
      ...row,
      id: row.claim,
      country: country(row.country),
      definition: definition(row.definition),
      process: maybe(process, row.process),
      source: source(row.source),
      source2: maybe(source, row.source2),
      relayedBy: maybe(claimant, row.relayedBy),
    }));
    claims.push(
      ...withWords(some, (claim) => [claim.country.id, ...dated(dateOf(claim)), claim.definition.id, claim.id]),
    );
    yield;
  }
  const events = rows.events.map((row) => ({
    ...row,
    id: row.event,
    country: country(row.country),
    process: maybe(process, row.process),
    source: source(row.source),
    source2: maybe(source, row.source2),
  }));
  const cases = entities(rows.cases, (row) => ({
    ...row,
    id: row.case,
    country: country(row.country),
    namedBy: source(row.namedBy),
  }));
  const caseOf = finder("case", cases);
  const caseEvents = rows.case_events.map((row) => ({
    ...row,
    id: row.caseEvent,
    case: caseOf(row.case),
    source: source(row.source),
  }));
  return {
    countries,
    populations: entities(rows.populations, (row) => ({
      ...row,
      id: row.population,
      country: country(row.country),
      claimant: claimant(row.claimant),
      source: source(row.source),
    })),
    measures,
    claimants,
    definitions,
    sources,
    processes,
    claims: byWords(claims),
    corrections: entities(rows.corrections, (row) => ({ ...row, id: row.correction })),
    events: byWords(withWords(events, ({ date, id }) => [...dated(date), id])),
    cases,
    caseEvents: byWords(withWords(caseEvents, (event) => [event.case.id, ...dated(event.date), event.id])),
    dataDate: rows.claims.reduce((latest, { recorded }) => (recorded > latest ? recorded : latest), ""),
  };
}

/** What orders dates among words as `compareDates` does: by the last day they may mean, the vaguer first. */
function dated(date: IsoDate): readonly [string, string] {
  return [lastDay(date), `${date.length}`.padStart(2, "0")];
}

/** Things with the words they are sorted by; a newline sorts before every sign of a key. */
function withWords<T>(things: readonly T[], wordsOf: (thing: T) => readonly string[]) {
  return things.map((thing) => [wordsOf(thing).join("\n"), thing] as const);
}

/** Things by their words, in code-unit order. */
function byWords<T>(things: readonly (readonly [words: string, thing: T])[]): readonly T[] {
  return things.toSorted(([a], [b]) => compareText(a, b)).map(([, thing]) => thing);
}

/** Code-unit order: the same on every machine, unlike a locale's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rows with what they refer to, in the order of their keys. */
function entities<R, E extends { readonly id: string }>(rows: readonly R[], follow: (row: R) => E): readonly E[] {
  return rows.map(follow).toSorted((a, b) => compareText(a.id, b.id));
}

function finder<E extends { readonly id: string }>(kind: string, list: readonly E[]): (id: string) => E {
  const byId = new Map(list.map((entity) => [entity.id, entity]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`unknown ${kind}: ${id}`);
    return found;
  };
}

function maybe<E>(find: (id: string) => E, id: string | undefined): E | undefined {
  return id === undefined ? undefined : find(id);
}
