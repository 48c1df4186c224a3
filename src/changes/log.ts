import type { CaseEvent, Claim, Correction, Dataset, Event } from "../dataset/dataset.ts";
import type { Files } from "../dataset/gate.ts";
import type { TableName } from "../dataset/tables/index.ts";
import { rowChanges, type CellChange, type RowChange } from "./rows.ts";

/**
 * How a change is told: something new; a value put right, with its reason; a count that who counted replaced or took
 * back, or that we took back; or words and references mended, which change no number.
 */
export type ChangeKind = "added" | "corrected" | "revised" | "retracted" | "withdrawn" | "edited";

/** What a change is about, as the record has it now. */
export type Subject =
  | { readonly of: "claim"; readonly claim: Claim }
  | { readonly of: "event"; readonly event: Event }
  | { readonly of: "case"; readonly event: CaseEvent };

/** A change of the record that readers are told of. */
export interface Change {
  readonly kind: ChangeKind;
  readonly subject: Subject;
  /** What changed in its row; nothing where the row is new. */
  readonly changed: readonly CellChange[];
  /** The rows of the table of corrections that say why. */
  readonly corrections: readonly Correction[];
}

/** How many rows of a table that is not told row by row came, changed or went. */
export interface OtherChanges {
  readonly table: TableName;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface Changes {
  /** Claims first, then events, then what happened to people. */
  readonly told: readonly Change[];
  readonly others: readonly OtherChanges[];
}

/** What came between two states of the tables; `dataset` is the record as it is now, whose keys never disappear. */
export function changesBetween(before: Files, after: Files, dataset: Dataset): Changes {
  const rows = rowChanges(before, after);
  const subjects = subjectsIn(dataset);
  const told = rows.flatMap((row) => changeOf(row, subjects[row.table], dataset) ?? []);
  const rest = rows.filter(({ table, kind }) => !(table in subjects) || kind === "removed");
  return { told, others: [...Map.groupBy(rest, ({ table }) => table)].map(([table, own]) => counted(table, own)) };
}

type Subjects = ReadonlyMap<string, Subject>;

/** What changes are told of, by the key of its row, for each table that is told row by row. */
function subjectsIn({ claims, events, caseEvents }: Dataset): Readonly<Partial<Record<TableName, Subjects>>> {
  return {
    claims: new Map(claims.map((claim) => [claim.id, { of: "claim", claim }])),
    events: new Map(events.map((event) => [event.id, { of: "event", event }])),
    case_events: new Map(caseEvents.map((event) => [event.id, { of: "case", event }])),
  };
}

function changeOf(row: RowChange, subjects: Subjects | undefined, dataset: Dataset): Change | undefined {
  const subject = row.kind === "removed" ? undefined : subjects?.get(row.key);
  if (!subject) return undefined;
  const corrections = row.table === "claims" ? correctionsOf(row, dataset) : [];
  return { kind: kindOf(row, corrections), subject, changed: row.changed, corrections };
}

function kindOf({ kind, changed }: RowChange, corrections: readonly Correction[]): ChangeKind {
  if (kind === "added") return "added";
  const standing = changed.find(({ column }) => column === "status")?.to;
  if (standing === "revised" || standing === "retracted" || standing === "withdrawn") return standing;
  return changed.some(({ column }) => meaning.includes(column)) || corrections.length > 0 ? "corrected" : "edited";
}

/** The corrections that tell of a row's changes: of its claim, with the value that stood there and the one that stands now. */
function correctionsOf({ key, changed }: RowChange, { corrections }: Dataset): readonly Correction[] {
  return corrections.filter(
    (correction) =>
      correction.claim === key &&
      changed.some(
        ({ column, from, to }) => correction.column === column && correction.old === from && correction.new === to,
      ),
  );
}

function counted(table: TableName, rows: readonly RowChange[]): OtherChanges {
  const count = (of: RowChange["kind"]): number => rows.filter(({ kind }) => kind === of).length;
  return { table, added: count("added"), changed: count("changed"), removed: count("removed") };
}

/** Columns of a claim that say how many were counted, whom, where, when and by which definition. */
const meaning: readonly string[] = [
  "country",
  "definition",
  "who",
  "as_of",
  "period_start",
  "period_end",
  "low",
  "high",
  "qualifier",
  "process",
];

/** The changed values of a claim that no correction tells of; the two ends of one number count as one value. */
export function silentChanges({ changed, corrections }: Change): readonly CellChange[] {
  const low = changed.find(({ column }) => column === "low");
  return changed.filter(
    ({ column, from, to }) =>
      meaning.includes(column) &&
      !(column === "high" && from === low?.from && to === low.to) &&
      !corrections.some((correction) => correction.column === column),
  );
}

/** A change of a published number that nothing explains. */
export interface Unexplained extends CellChange {
  readonly claim: string;
}

/**
 * What a release refuses: values of a claim that changed without a correction that says why, and claims taken back
 * without a note.
 */
export function unexplained({ told }: Changes): readonly Unexplained[] {
  return told.flatMap((change) => {
    const { subject, kind, changed } = change;
    if (subject.of !== "claim") return [];
    const { id, note } = subject.claim;
    const isTakenBack = (kind === "retracted" || kind === "withdrawn") && note === undefined;
    const standing = isTakenBack ? changed.filter(({ column }) => column === "status") : [];
    return [...silentChanges(change), ...standing].map((cell) => ({ ...cell, claim: id }));
  });
}
