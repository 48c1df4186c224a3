import { cellsOfTable } from "../dataset/cells.ts";
import type { Files } from "../dataset/gate.ts";
import { fileOf, keyOf, tableNames, type TableName } from "../dataset/tables/index.ts";

/** The cells of a row by column name, as its file has them. */
export type Cells = Readonly<Record<string, string>>;

export interface CellChange {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** What became of one row between two states of the tables. */
export interface RowChange {
  readonly table: TableName;
  readonly key: string;
  readonly kind: "added" | "changed" | "removed";
  /** Its cells after the change; of a row that was removed, before it. */
  readonly cells: Cells;
  /** Of a row that was changed, what changed in it, in the order of its columns. */
  readonly changed: readonly CellChange[];
}

/**
 * The rows that two states of the tables do not have in common, by key: table after table, in each those added or changed
 * in the order of the later file, then those removed. A file that is not there has no rows.
 */
export function rowChanges(before: Files, after: Files): readonly RowChange[] {
  return tableNames.flatMap((table) => {
    const [old, now] = [keyed(before, table), keyed(after, table)];
    return [
      ...[...now].flatMap(([key, cells]): RowChange[] => {
        const known = old.get(key);
        if (!known) return [{ table, key, kind: "added", cells, changed: [] }];
        const changed = cellChanges(known, cells);
        return changed.length > 0 ? [{ table, key, kind: "changed", cells, changed }] : [];
      }),
      ...[...old]
        .filter(([key]) => !now.has(key))
        .map(([key, cells]): RowChange => ({ table, key, kind: "removed", cells, changed: [] })),
    ];
  });
}

function cellChanges(before: Cells, after: Cells): readonly CellChange[] {
  return Object.entries(after)
    .map(([column, to]) => ({ column, from: before[column] ?? "", to }))
    .filter(({ from, to }) => from !== to);
}

function keyed(files: Files, table: TableName): ReadonlyMap<string, Cells> {
  const bytes = files.get(fileOf(table));
  const rows = bytes ? cellsOfTable(table, bytes) : [];
  return new Map(rows.map((cells) => [cells[keyOf(table)] ?? "", cells]));
}
