import type { Rows } from "../dataset.ts";
import type { Place } from "../problem.ts";
import { columnsOf, fileOf, tableNames, type TableName } from "../tables/index.ts";
import type { Locale, Text } from "../text.ts";
import { once } from "./rule.ts";

/** A filled cell of words. */
export interface TextCell {
  readonly place: Place;
  readonly text: string;
  /** The field of the table file: `name` of the column `name_es`. */
  readonly field: string;
  /** The language of its column, where it has one. */
  readonly locale: Locale | undefined;
}

/** Every filled cell of the columns that hold words, in every table. */
export const textCells = once((rows): readonly TextCell[] => tableNames.flatMap((table) => cellsIn(rows, table)));

function cellsIn(rows: Rows, table: TableName): readonly TextCell[] {
  const file = fileOf(table);
  const columns = columnsOf(table)
    .filter(({ field }) => field.kind === "text")
    .map((column) => ({ ...column, locale: localeOf(column.name, column.field) }));
  return rows[table].flatMap((row) =>
    columns.flatMap(({ name, fieldName, property, locale }) => {
      const value = (row as Readonly<Record<string, unknown>>)[property] as string | Text | undefined;
      const text = typeof value === "object" ? value[locale ?? "es"] : value;
      if (text === undefined) return [];
      return [{ place: { file, line: row.line, column: name, value: text }, text, field: fieldName, locale }];
    }),
  );
}

function localeOf(column: string, { bilingual }: { readonly bilingual?: true }): Locale | undefined {
  if (!bilingual) return undefined;
  return column.endsWith("_es") ? "es" : "en";
}
