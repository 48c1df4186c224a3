import type { IsoDate } from "../dataset/date.ts";
import type { Files } from "../dataset/gate.ts";
import { cellsOfTable } from "../dataset/cells.ts";
import { columnsOf, fileOf, keyOf, tableNames, type TableName } from "../dataset/tables/index.ts";

/** The tables an editor adds rows to. */
export const draftTables = ["claims", "events", "sources", "case_events", "corrections"] as const;

export type DraftTable = (typeof draftTables)[number];

/** Cells by column. A column that is not there was not answered; an empty cell is one left empty. */
export type Cells = Readonly<Record<string, string>>;

/** A row that somebody is writing. */
export interface Draft {
  readonly table: DraftTable;
  readonly cells: Cells;
}

/** The rows of every table as their files have them. */
export type Known = { readonly [N in TableName]: readonly Cells[] };

/** What a draft is written against: the tables, and the day it is written on. */
export interface Desk {
  readonly known: Known;
  readonly today: IsoDate;
}

export function knownFrom(files: Files): Known {
  const entries = tableNames.map((table) => {
    const bytes = files.get(fileOf(table));
    return [table, bytes ? cellsOfTable(table, bytes) : []] as const;
  });
  return Object.fromEntries(entries) as unknown as Known;
}

/** The tables with drafted rows after their own. */
export function withDrafts(known: Known, drafts: readonly Draft[]): Known {
  return drafts.reduce<Known>((all, { table, cells }) => ({ ...all, [table]: [...all[table], cells] }), known);
}

/** The row of a table with a key. */
export function rowOf(known: Known, table: TableName, key: string | undefined): Cells | undefined {
  const column = keyOf(table);
  return known[table].find((row) => row[column] === key);
}

/**
 * The table and column by which an answer is read: the new value of a correction is read as the column it corrects, once
 * that is said.
 */
export function meantColumn(
  { table, cells }: Draft,
  name: string,
): { readonly table: TableName; readonly name: string } {
  const corrected = cells["column"] ?? "";
  return table === "corrections" && name === "new" && columnsOf("claims").some((column) => column.name === corrected)
    ? { table: "claims", name: corrected }
    : { table, name };
}
