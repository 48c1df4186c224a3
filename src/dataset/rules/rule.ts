import type { Rows } from "../dataset.ts";
import type { Finding, Place } from "../problem.ts";
import type { Keys } from "../rows.ts";
import { columnOf, columnsOf, fileOf, type ColumnName, type Row, type TableName } from "../tables/index.ts";
import type { Locale, Text } from "../text.ts";

/** Something that must hold between rows, or between the cells of one row. */
export interface Rule {
  readonly id: string;
  /** What must hold, for editors. */
  readonly about: Text;
  /** True for a rule that reasons from what is absent: it waits until every row of every file could be read. */
  readonly needsEveryRow?: true;
  /** Says where it does not hold. A reference that leads nowhere is for `known-references` alone. */
  readonly check: (rows: Rows, keys: Keys) => readonly Finding[];
}

/** The place of a row's cell, with what stands there. */
export function cellOf<N extends TableName>(table: N, row: Row<N>, column: ColumnName<N>): Place {
  return { file: fileOf(table), line: row.line, column, value: cellText(table, row, column) };
}

/** What stands in a row's cell; empty where nothing does. */
export function cellText<N extends TableName>(table: N, row: Row<N>, column: ColumnName<N>): string {
  const value = (row as Readonly<Record<string, Value>>)[columnOf(table, column).property];
  return written(value, column.endsWith("_es") ? "es" : "en");
}

/** What a cell may have become when it was read. */
type Value = string | number | readonly string[] | Text | undefined;

function written(value: Value, locale: Locale): string {
  if (typeof value !== "object") return String(value ?? "");
  return "es" in value ? value[locale] : value.join(" ");
}

/** The key of a row. */
export function keyIn<N extends TableName>(table: N, row: Row<N>): string {
  const [key] = columnsOf(table);
  return (row as Readonly<Record<string, unknown>>)[key?.property ?? ""] as string;
}

/** Works something out of the rows once, for all the rules that ask. */
export function once<T>(work: (rows: Rows) => T): (rows: Rows) => T {
  const known = new WeakMap<Rows, { readonly result: T }>();
  return (rows) => {
    const { result } = known.get(rows) ?? { result: work(rows) };
    known.set(rows, { result });
    return result;
  };
}

/** Finds the rows of a table by key. */
export function byKey<N extends TableName>(rows: Rows, table: N): ReadonlyMap<string, Row<N>> {
  return new Map(rows[table].map((row) => [keyIn(table, row), row]));
}
