import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellsOfTable } from "./cells.ts";
import { compareText } from "./dataset.ts";
import { checkFiles, type Checked, type Files } from "./gate.ts";
import { fileOf, type TableName } from "./tables/index.ts";

/** Reads a data folder through the whole gate. */
export function loadTables(folder: string): Checked {
  return checkFiles(loadFiles(folder));
}

/** The rows of one table as its file has them, by column name; for writing the table out in another format. */
export function loadTable(folder: string, table: TableName): readonly Readonly<Record<string, string>>[] {
  return cellsOfTable(table, readFileSync(join(folder, fileOf(table))));
}

/** The CSV files of a folder and its descriptor; what lies in folders below is not read. */
export function loadFiles(folder: string): Files {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.csv$|^datapackage\.json$/.test(entry.name))
    .map((entry) => entry.name)
    .toSorted(compareText);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
