import { columnOf, columnsOf, keyOf, type ColumnName } from "../dataset/tables/index.ts";
import { rowOf, type Cells, type Desk, type Draft, type DraftTable, type Known } from "./draft.ts";
import { suggestKey } from "./keys.ts";

/**
 * Which column of a row is asked next, given the answers so far, and what the others follow from. The command and the
 * form on the site ask by it; neither knows a table.
 */

/** The columns of a draft that concern whoever writes it; all others are worked out. */
export interface Plan {
  /** Asked one after another. */
  readonly asked: readonly string[];
  /** Left empty or worked out, but may be filled by whoever has something to say. */
  readonly offered: readonly string[];
}

interface PlanOf<N extends DraftTable> extends Plan {
  readonly asked: readonly ColumnName<N>[];
  readonly offered: readonly ColumnName<N>[];
}

/** A number that was published somewhere may have been copied wrongly; what is ours alone is changed without a record. */
const correctable: readonly ColumnName<"claims">[] = [
  "low",
  "high",
  "qualifier",
  "as_of",
  "period_start",
  "period_end",
  "definition",
  "who",
  "process",
  "source",
];

/** What is asked and offered, given the answers so far: an answer may bring questions or spare them. */
export function planOf(draft: Draft, known: Known): Plan {
  return plans[draft.table](draft.cells, known);
}

/** The first column that is asked and not answered. */
export function nextColumn(draft: Draft, known: Known): string | undefined {
  return planOf(draft, known).asked.find((name) => draft.cells[name] === undefined);
}

/** Whether a cell of the draft may stay empty, as far as the row alone can say. */
export function mayBeEmpty({ table, cells }: Draft, name: string, known: Known): boolean {
  return !columnOf(table, name).field.required && !required[table]?.(cells, known).includes(name);
}

/** Every cell of the row: answers that are still asked for, and what follows from them. */
export function completed({ table, cells }: Draft, { known, today }: Desk): Draft {
  const { asked, offered } = planOf({ table, cells }, known);
  const answered = Object.fromEntries(
    [...asked, ...offered].flatMap((name) => (cells[name] === undefined ? [] : [[name, cells[name]] as const])),
  );
  const worked = { ...derived[table]?.(answered, { known, today }), ...answered };
  const key = keyOf(table);
  const all = Object.fromEntries(columnsOf(table).map(({ name }) => [name, worked[name] ?? ""]));
  return { table, cells: { ...all, [key]: cells[key] ?? suggestKey(table, all, known) } };
}

/** The kind of quantity a claim's definition counts. */
function kindOf(cells: Cells, known: Known): string | undefined {
  const definition = rowOf(known, "definitions", cells["definition"]);
  return definition && rowOf(known, "measures", definition["measure"])?.["kind"];
}

const notes = ["note_es", "note_en"] as const;

/** A flow without a start needs a note that says so. */
function needsNote(cells: Cells, known: Known): boolean {
  return kindOf(cells, known) === "flow" && cells["period_start"] === "";
}

/** Columns that the table leaves open and other cells of the row do not. */
const required: Readonly<Partial<Record<DraftTable, (cells: Cells, known: Known) => readonly string[]>>> = {
  claims: (cells, known) => (needsNote(cells, known) ? ["as_of", "period_end", ...notes] : ["as_of", "period_end"]),
  events: ({ weight }) => (weight === "1" ? ["label_es", "label_en"] : []),
  sources: ({ reach }) => (reach === undefined || reach === "unlinked" ? [] : ["url"]),
};

const plans: { readonly [N in DraftTable]: (cells: Cells, known: Known) => PlanOf<N> } = {
  claims(cells, known) {
    const kind = kindOf(cells, known);
    const asksNote = needsNote(cells, known);
    const hasProcess = kind !== "stock" && known.processes.some(({ country }) => country === cells["country"]);
    return {
      asked: [
        "country",
        "definition",
        "who",
        ...(hasProcess ? (["process"] as const) : []),
        // The end first: with it the usual start can be suggested.
        ...(kind === "flow" ? (["period_end", "period_start"] as const) : (["as_of"] as const)),
        "qualifier",
        "low",
        ...(cells["qualifier"] === "range" ? (["high"] as const) : []),
        "source",
        ...(asksNote ? notes : []),
      ],
      offered: ["source_2", "relayed_by", ...(asksNote ? [] : notes), "recorded", "claim"],
    };
  },
  events: ({ weight }) => ({
    asked: [
      "country",
      "date",
      "category",
      "title_es",
      "title_en",
      "summary_es",
      "summary_en",
      "weight",
      ...(weight === "1" ? (["label_es", "label_en"] as const) : []),
      "source",
    ],
    offered: [
      "date_end",
      "process",
      "source_2",
      ...(weight === "1" ? [] : (["label_es", "label_en"] as const)),
      "event",
    ],
  }),
  sources: () => ({
    asked: ["url", "publisher", "published", "title", "language", "reach", "archived_url"],
    offered: ["source"],
  }),
  case_events: () => ({
    asked: ["case", "date", "status", "note_es", "note_en", "source"],
    offered: ["case_event"],
  }),
  corrections: () => ({
    asked: ["claim", "column", "new", "by", "reason_es", "reason_en"],
    offered: ["date", "correction"],
  }),
};

/** What follows from the answers and the day. */
const derived: Readonly<Partial<Record<DraftTable, (cells: Cells, desk: Desk) => Cells>>> = {
  claims: ({ low = "" }, { today }) => ({ high: low, status: "current", recorded: today }),
  corrections: ({ claim, column = "" }, { known, today }) => ({
    date: today,
    old: rowOf(known, "claims", claim)?.[column] ?? "",
  }),
};

/** The columns of a claim that a correction may be about: those that say something and show. */
export function correctableColumns(claim: Cells): readonly string[] {
  return correctable.filter((name) => claim[name] !== "" && (name !== "high" || claim["qualifier"] === "range"));
}
