import { sortedByKey } from "../dataset/canonical.ts";
import { compareText } from "../dataset/dataset.ts";
import type { Files } from "../dataset/gate.ts";
import { cellsOf, fileFrom, keyOnLine } from "../dataset/parse.ts";
import { columnsOf, fileOf, keyOf, type TableName } from "../dataset/tables/index.ts";
import { rowOf, type Cells, type Draft, type Known } from "./draft.ts";

/** Cells to change in a row that is there. */
export interface Edit {
  readonly table: TableName;
  readonly key: string;
  readonly cells: Cells;
}

/** What an editor does to the tables: rows added, and cells changed in rows that are there. */
export interface Changes {
  readonly rows: readonly Draft[];
  readonly edits: readonly Edit[];
}

/** What whole drafts do: each is a row; a correction also changes the claim, and a claim may replace another. */
export function changesOf(drafts: readonly Draft[], known: Known, replaced?: string): Changes {
  const corrections = drafts
    .filter(({ table }) => table === "corrections")
    .map(({ cells }) => correction(cells, known));
  const claim = drafts.find(({ table }) => table === "claims")?.cells["claim"];
  const replacement: readonly Edit[] =
    claim === undefined || replaced === undefined
      ? []
      : [{ table: "claims", key: replaced, cells: { status: "revised", replaced_by: claim } }];
  return { rows: drafts, edits: [...corrections, ...replacement] };
}

/** Both ends of a number that is no range are the number. */
function correction({ claim = "", column = "", new: value = "" }: Cells, known: Known): Edit {
  const isWhole = column === "low" && rowOf(known, "claims", claim)?.["qualifier"] !== "range";
  return { table: "claims", key: claim, cells: { [column]: value, ...(isWhole ? { high: value } : {}) } };
}

/** The row as a line of its file, in canonical form and without the newline. */
export function lineOf(table: TableName, cells: Cells): string {
  return fileFrom([columnsOf(table).map(({ name }) => cells[name] ?? "")]).slice(0, -1);
}

/** The files with the changes in them; those that nothing changes in are the same bytes. */
export function applied(files: Files, { rows, edits }: Changes): Files {
  const texts = new Map<string, string>();
  const change = (table: TableName, how: (text: string) => string): void => {
    const file = fileOf(table);
    texts.set(file, how(texts.get(file) ?? new TextDecoder().decode(files.get(file))));
  };
  for (const { table, key, cells } of edits) change(table, (text) => withCells(text, table, key, cells));
  for (const { table, cells } of rows) change(table, (text) => withRow(text, table, cells));
  return new Map([...files, ...[...texts].map(([file, text]) => [file, new TextEncoder().encode(text)] as const)]);
}

/** A file's text with a row at its place: by its key in the long tables, at the end of the others. */
export function withRow(text: string, table: TableName, cells: Cells): string {
  const lines = linesOf(text);
  const key = cells[keyOf(table)] ?? "";
  const after = sortedByKey.includes(table)
    ? lines.findIndex((line, index) => index > 0 && compareText(keyOnLine(line), key) > 0)
    : -1;
  return textOf(lines.toSpliced(after < 0 ? lines.length : after, 0, lineOf(table, cells)));
}

/** A file's text with other cells in the row of a key; no other line changes. */
export function withCells(text: string, table: TableName, key: string, cells: Cells): string {
  const lines = linesOf(text);
  const index = lines.findIndex((line, at) => at > 0 && keyOnLine(line) === key);
  if (index < 0) throw new Error(`unknown row: ${table} ${key}`);
  const before = cellsOf(lines[index] ?? "");
  const row = columnsOf(table).map(({ name }, at) => [name, cells[name] ?? before[at] ?? ""] as const);
  return textOf(lines.with(index, lineOf(table, Object.fromEntries(row))));
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, "").split("\n");
}

function textOf(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
