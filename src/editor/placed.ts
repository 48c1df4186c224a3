import { keyOnLine } from "../dataset/parse.ts";
import type { Files } from "../dataset/gate.ts";
import { fileOf, keyOf, tableNames, type TableName } from "../dataset/tables/index.ts";
import type { Changes } from "./lines.ts";

/** A line of a table's file as changes leave it. */
export interface PlacedLine {
  /** Counted from 1, the header first, as an editor of text counts them. */
  readonly line: number;
  readonly text: string;
  /** True of a line that takes the place of another with its key. */
  readonly isChanged: boolean;
}

/** The lines that changes write, file by file in the order of the tables: sources first, since others cite them. */
export function placedLines(
  changes: Changes,
  after: Files,
): readonly { readonly table: TableName; readonly lines: readonly PlacedLine[] }[] {
  return tableNames.flatMap((table) => {
    const added = new Set(changes.rows.filter((row) => row.table === table).map(({ cells }) => cells[keyOf(table)]));
    const edited = new Set(changes.edits.filter((edit) => edit.table === table).map(({ key }) => key));
    if (added.size + edited.size === 0) return [];
    const lines = new TextDecoder()
      .decode(after.get(fileOf(table)))
      .trimEnd()
      .split("\n")
      .map((text, index) => ({ line: index + 1, text, key: keyOnLine(text) }))
      .filter(({ key, line }) => line > 1 && (added.has(key) || edited.has(key)));
    return [
      {
        table,
        lines: lines.map(({ line, text, key }) => ({ line, text, isChanged: edited.has(key) && !added.has(key) })),
      },
    ];
  });
}
