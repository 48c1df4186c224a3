import { dictionary } from "./dictionary.ts";

/**
 * What the files at `/data/v1/` promise to programs that read them: the columns of each table, their order and their
 * type. A line a column, `claims.low integer`, table by table; tests/columns.txt lists all that were published.
 */
export function columnLines(): readonly string[] {
  return dictionary().flatMap(({ table, columns }) => columns.map(({ name, kind }) => `${table}.${name} ${kind}`));
}

/** The first column of each table that is not what was promised. Columns more, at the end of a table, break nothing. */
export function brokenColumns(promised: readonly string[], now: readonly string[]): readonly string[] {
  const tables = Map.groupBy(now, tableOf);
  return [...Map.groupBy(promised, tableOf)].flatMap(([table, columns]) => {
    const found = tables.get(table) ?? [];
    const index = columns.findIndex((column, place) => column !== found[place]);
    if (index < 0) return [];
    return [`${table}.csv, column ${index + 1}: promised ${columns[index] ?? ""}, found ${found[index] ?? "nothing"}`];
  });
}

function tableOf(line: string): string {
  return line.split(".")[0] ?? "";
}
