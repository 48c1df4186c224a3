import daff from "daff";
import { cellsOfTable } from "../dataset/cells.ts";
import type { Files } from "../dataset/gate.ts";
import { columnsOf, fileOf, keyOf, tableNames, type TableName } from "../dataset/tables/index.ts";

/** The changed rows of one table: a first cell that says how each changed, then its cells. */
export interface TableDifference {
  readonly table: TableName;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Two states of the tables, cell by cell, rows matched by key, in the highlighter format of daff: `+++` and `---` for rows
 * that came and went, `->` for those that changed, whose changed cells read `before->after`; `!` and `...` for columns.
 * Only columns with a change are there, and the key. Source: https://paulfitz.github.io/daff-doc/spec.html
 */
export function cellChanges(before: Files, after: Files): readonly TableDifference[] {
  return tableNames
    .map((table) => ({ table, rows: highlighted(linesOf(before, table), linesOf(after, table), keyOf(table)) }))
    .filter(({ rows }) => rows.length > 0);
}

function highlighted(before: string[][], after: string[][], key: string): readonly (readonly string[])[] {
  const flags = new daff.CompareFlags();
  flags.addPrimaryKey(key);
  flags.ordered = false;
  flags.unchanged_context = 0;
  const alignment = daff.compareTables(new daff.TableView(before), new daff.TableView(after), flags).align();
  const rows: string[][] = [];
  new daff.TableDiff(alignment, flags).hilite(new daff.TableView(rows));
  const isDifferent = rows.some(([sign]) => sign !== "@@" && sign !== "...");
  return isDifferent ? rows : [];
}

/** A header and rows of cells in the order of the columns. */
function linesOf(files: Files, table: TableName): string[][] {
  const names = columnsOf(table).map(({ name }) => name);
  const rows = cellsOfTable(table, files.get(fileOf(table)) ?? new Uint8Array());
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))];
}
