import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A row as it stands in the file: every cell a string, empty where nothing is known. */
export type Row = Readonly<Record<string, string>>;

export const tableNames = [
  "countries",
  "populations",
  "measures",
  "claimants",
  "definitions",
  "sources",
  "processes",
  "claims",
  "corrections",
  "events",
  "cases",
  "case_events",
] as const;

/** The twelve tables, by name. */
export type Tables = Readonly<Record<(typeof tableNames)[number], Table>>;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export function readTables(folder: string): Tables {
  return mapTables((name) => parse(readFileSync(join(folder, `${name}.csv`), "utf8")));
}

export function writeTables(folder: string, tables: Tables): void {
  mkdirSync(folder, { recursive: true });
  for (const name of tableNames) writeFileSync(join(folder, `${name}.csv`), format(tables[name]));
}

export function mapTables(make: (name: (typeof tableNames)[number]) => Table): Tables {
  return Object.fromEntries(tableNames.map((name) => [name, make(name)])) as unknown as Tables;
}

function parse(text: string): Table {
  const [columns = [], ...records] = cellsOf(text);
  const rows = records.map((cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""])));
  return { columns, rows };
}

/** One match is a cell and what ends it; quotes inside quotes are doubled. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    const cell = quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"');
    records.at(-1)?.push(cell);
    if (end === "\n") records.push([]);
    if (end === "") break;
  }
  return records.filter((cells) => cells.length > 1);
}

function format({ columns, rows }: Table): string {
  const lines = rows.map((row) => columns.map((column) => quote(row[column] ?? "")).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
