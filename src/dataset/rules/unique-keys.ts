import type { Rows } from "../dataset.ts";
import { repeatedKey } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import { keyOf, tableNames, type ColumnName, type TableName } from "../tables/index.ts";
import { cellOf, keyIn, type Rule } from "./rule.ts";

export const uniqueKeys: Rule = {
  id: "unique-keys",
  about: { es: "Cada clave está una sola vez en su tabla.", en: "Each key stands once in its table." },
  check: (rows) => tableNames.flatMap((table) => repeatedKeys(rows, table)),
};

function repeatedKeys<N extends TableName>(rows: Rows, table: N): readonly Finding[] {
  const firstLines = new Map<string, number>();
  return rows[table].flatMap((row) => {
    const key = keyIn(table, row);
    const line = firstLines.get(key);
    if (line !== undefined) return [error(cellOf(table, row, keyOf(table) as ColumnName<N>), repeatedKey(key, line))];
    firstLines.set(key, row.line);
    return [];
  });
}
