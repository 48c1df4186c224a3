import { decodeFile } from "./bytes.ts";
import { cellsOf } from "./parse.ts";
import { fileOf, type TableName } from "./tables/index.ts";

/**
 * The cells of a table's file by column name, row after row, whatever its columns are: earlier editions had others. Lines
 * with more or fewer cells than the header are left out.
 */
export function cellsOfTable(table: TableName, bytes: Uint8Array): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = decodeFile(fileOf(table), bytes).lines.map((line) => cellsOf(line));
  return rows
    .filter((cells) => cells.length === names.length)
    .map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])));
}
