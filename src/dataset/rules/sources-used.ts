import type { Rows } from "../dataset.ts";
import { unusedSource } from "../messages.ts";
import { warning } from "../problem.ts";
import { columnsOf, tableNames, type ColumnName, type TableName } from "../tables/index.ts";
import { cellOf, cellText, type Rule } from "./rule.ts";

export const sourcesUsed: Rule = {
  id: "sources-used",
  about: { es: "Alguna fila cita cada fuente.", en: "Some row cites each source." },
  needsEveryRow: true,
  check(rows) {
    const cited = new Set(tableNames.flatMap((table) => citedIn(rows, table)));
    return rows.sources
      .filter(({ source }) => !cited.has(source))
      .map((source) => warning(cellOf("sources", source, "source"), unusedSource()));
  },
};

function citedIn<N extends TableName>(rows: Rows, table: N): readonly string[] {
  const columns = columnsOf(table).filter(({ field }) => field.references === "sources");
  return rows[table].flatMap((row) => columns.map(({ name }) => cellText(table, row, name as ColumnName<N>)));
}
