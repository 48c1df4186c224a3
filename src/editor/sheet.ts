import { notChoice, unknownReference, type Message } from "../dataset/messages.ts";
import { nearest } from "../dataset/nearest.ts";
import { columnOf, keyOf } from "../dataset/tables/index.ts";
import type { Locale } from "../dataset/text.ts";
import { formatLongDate, formatNumber } from "../locale/format.ts";
import { readAnswer } from "./answers.ts";
import { checkAnswer } from "./check-draft.ts";
import {
  meantColumn,
  rowOf,
  withDrafts,
  type Cells,
  type Desk,
  type Draft,
  type DraftTable,
  type Known,
} from "./draft.ts";
import { changesOf, type Changes } from "./lines.ts";
import { nearTo, type Near } from "./near.ts";
import { findOptions, optionsFor, sourceAt, sourceLabel, type Option } from "./options.ts";
import { completed, planOf } from "./plan.ts";
import { suggestionFor } from "./suggestions.ts";

/**
 * A form with all questions of a row at once: what was typed in any order becomes cells, faults and readings, column by
 * column in the order of the plan, so that answers another one spares are left aside and come back with it.
 */

/** What was typed, by column; what is not there was not touched. */
export type Typed = Readonly<Record<string, string>>;

export interface Sheet {
  readonly table: DraftTable;
  readonly typed: Typed;
  /** What was typed of a new source, by the column that cites it. */
  readonly sources: Readonly<Record<string, Typed>>;
  /** The row that is changed, where none is added. */
  readonly row?: Cells | undefined;
  /** The claim that this one replaces, as the claimant revised it. */
  readonly replaced?: string | undefined;
}

/** A question with what its answer came to. */
export interface Field {
  readonly name: string;
  /** None while nobody answered and nothing is proposed. */
  readonly cell: string | undefined;
  /** True of a value that was proposed and not touched. */
  readonly isProposed: boolean;
  /** Asked of everybody; otherwise offered to whoever has something to say. */
  readonly isAsked: boolean;
  readonly mayBeEmpty: boolean;
  /** What it may hold, the most likely first; none where it is written freely. */
  readonly options: readonly Option[] | undefined;
  /** How it was read, where that is worth reading back. */
  readonly reading: string | undefined;
  readonly fault: Message | undefined;
}

/** A row with its questions. */
export interface Written {
  readonly draft: Draft;
  readonly fields: readonly Field[];
}

/** What a sheet comes to. */
export interface Worked extends Written {
  /** New sources, whole, by the column that cites each. */
  readonly sources: Readonly<Record<string, Written>>;
  /** Rows that may say the same, of the row and of its new sources. */
  readonly near: readonly Near[];
  /** The tables with the new sources in them. */
  readonly known: Known;
}

/** `isFinal` takes what is asked and was not touched for left empty, as when somebody is done. */
export function workOut(sheet: Sheet, desk: Desk, locale: Locale, isFinal = false): Worked {
  const sources: Record<string, Written> = {};
  let known = desk.known;

  /** The key of the source at an address; a new one is written down. */
  const cite = (name: string, url: string): string => {
    const there = sourceAt(url, known);
    if (there !== undefined) return there;
    const here = { ...desk, known };
    const written = fill({ table: "sources", typed: { ...sheet.sources[name], url }, sources: {} }, here);
    const source = completed(written.draft, here);
    sources[name] = { ...written, draft: source };
    known = withDrafts(known, [source]);
    return source.cells["source"] ?? "";
  };

  function fill({ table, typed, row }: Sheet, here: Desk): Written {
    let draft: Draft = { table, cells: {} };
    const fields: Field[] = [];
    for (;;) {
      const { asked, offered } = planOf(draft, here.known);
      const name = [...asked, ...offered].find((each) => !fields.some((field) => field.name === each));
      if (name === undefined) break;
      const isAsked = asked.includes(name);
      const proposed = row ? row[name] : suggestionFor(draft, name, here);
      const words = typed[name] ?? (proposed === undefined && isFinal && isAsked ? "" : undefined);
      const options = optionsOf(draft, name, here.known, locale);
      const answer =
        words === undefined ? { cell: proposed } : answerOf(draft, name, words, { options, locale, known, cite });
      const { cell } = answer;
      const fault =
        answer.fault ??
        (cell === undefined || (cell === "" && !isFinal) || name in sources
          ? undefined
          : checkAnswer(draft, name, cell, here.known));
      fields.push({
        name,
        cell,
        isProposed: words === undefined && proposed !== undefined,
        isAsked,
        mayBeEmpty: !isAsked || checkAnswer(draft, name, "", here.known) === undefined,
        options,
        reading: fault ? undefined : answer.reading,
        fault,
      });
      if (cell !== undefined) draft = { table, cells: { ...draft.cells, [name]: cell } };
    }
    // An answer that a later one made needless is no part of the row.
    const { asked, offered } = planOf(draft, here.known);
    const order = [...asked, ...offered];
    return { draft, fields: order.flatMap((name) => fields.find((field) => field.name === name) ?? []) };
  }

  const written = fill(sheet, desk);
  const own = sheet.row?.[keyOf(sheet.table)];
  const drafts = [written.draft, ...Object.values(sources).map(({ draft }) => draft)];
  return {
    ...written,
    sources,
    near: drafts.flatMap((draft) => nearTo(draft, desk.known)).filter(({ key }) => key !== own),
    known,
  };
}

/** What the sheet does to the tables. */
export function changesOfSheet({ row, replaced }: Sheet, { draft, sources, near, known }: Worked, desk: Desk): Changes {
  const cited = Object.values(sources).map((source) => source.draft);
  const { table } = draft;
  const main = completed(draft, { ...desk, known });
  if (row) {
    const changed = Object.entries(main.cells).filter(([name, cell]) => cell !== row[name]);
    return { rows: cited, edits: [{ table, key: row[keyOf(table)] ?? "", cells: Object.fromEntries(changed) }] };
  }
  const isReplaced = near.some(({ key, likeness }) => key === replaced && likeness === "series");
  return changesOf([...cited, main], known, isReplaced ? replaced : undefined);
}

/** Every question of a sheet that has a fault, with the column that cites the source it is about. */
export function faultsOf({ fields, sources }: Worked): readonly (Field & { readonly citedBy?: string })[] {
  const inSources = Object.entries(sources).flatMap(([citedBy, written]) =>
    written.fields.map((field) => ({ ...field, citedBy })),
  );
  return [...fields, ...inSources].filter(({ fault }) => fault !== undefined);
}

interface Reading {
  readonly cell: string | undefined;
  readonly reading?: string | undefined;
  readonly fault?: Message;
}

interface Context {
  readonly options: readonly Option[] | undefined;
  readonly locale: Locale;
  readonly known: Known;
  readonly cite: (name: string, url: string) => string;
}

function answerOf(draft: Draft, name: string, words: string, context: Context): Reading {
  const typed = words.trim();
  if (typed === "") return { cell: "" };
  const { table, name: meant } = meantColumn(draft, name);
  const { kind, references } = columnOf(table, meant).field;
  const { options, locale } = context;
  if (references === "sources" && /^https?:\/\//.test(typed)) return citation(name, typed, context);
  if (options) return chosen(typed, options, references);
  const answer = readAnswer(kind, typed);
  if ("fault" in answer) return { cell: typed, fault: answer.fault };
  return { cell: answer.value, reading: readingOf(kind, answer.value, typed, locale) };
}

function citation(name: string, url: string, { known, locale, cite }: Context): Reading {
  const fault = checkAnswer({ table: "sources", cells: {} }, "url", url, known);
  if (fault) return { cell: url, fault };
  const key = cite(name, url);
  const row = rowOf(known, "sources", key);
  return { cell: key, reading: row && sourceLabel(row, locale) };
}

function chosen(typed: string, options: readonly Option[], references: string | undefined): Reading {
  const found = findOptions(options, typed);
  const [only] = found;
  if (only && found.length === 1)
    return { cell: only.value, reading: only.label === typed || only.value === typed ? undefined : only.label };
  if (found.length > 1) return { cell: typed, fault: severalMatch(found.map(({ label }) => label)) };
  const names = options.flatMap(({ value, label }) => [value, label]);
  const near = nearest(typed, names);
  const values = options.map(({ value }) => value);
  return {
    cell: typed,
    fault: references === undefined ? notChoice(typed, values, near) : unknownReference(typed, references, near),
  };
}

/** How many of those that match are named. */
const named = 6;

function severalMatch(labels: readonly string[]): Message {
  const count = labels.length;
  const names = labels.slice(0, named).join("; ") + (count > named ? "…" : "");
  return {
    why: { es: `coinciden ${count}`, en: `${count} match` },
    remedy: { es: `escriba más o elija una: ${names}`, en: `type more, or choose one: ${names}` },
  };
}

function readingOf(kind: string, value: string, typed: string, locale: Locale): string | undefined {
  const said =
    kind === "date" && /^\d{4}(?:-\d\d){0,2}$/.test(value)
      ? formatLongDate(value, locale)
      : kind === "integer" && /^\d{1,9}$/.test(value)
        ? formatNumber(Number(value), locale)
        : value;
  return said === typed ? undefined : said;
}

const remembered = new WeakMap<Known, Map<string, readonly Option[] | undefined>>();

/** The options of a column, each with a name of its own; listed once for all that they depend on. */
function optionsOf(draft: Draft, name: string, known: Known, locale: Locale): readonly Option[] | undefined {
  const lists = remembered.get(known) ?? new Map<string, readonly Option[] | undefined>();
  remembered.set(known, lists);
  const { country, claim, column } = draft.cells;
  const key = JSON.stringify([draft.table, name, locale, country, claim, name === "new" ? column : ""]);
  if (!lists.has(key)) lists.set(key, distinct(optionsFor(draft, name, known, locale)));
  return lists.get(key);
}

/** Two of one name are told apart by their keys. */
function distinct(options: readonly Option[] | undefined): readonly Option[] | undefined {
  const counts = Map.groupBy(options ?? [], ({ label }) => label);
  return options?.map(({ value, label }) => ({
    value,
    label: (counts.get(label)?.length ?? 0) > 1 ? `${label} · ${value}` : label,
  }));
}
