import type { Rows } from "../dataset.ts";
import type { Place } from "../problem.ts";
import { camelCase, columnsOf, fileOf, tableNames, type TableName } from "../tables/index.ts";
import type { Locale, Text } from "../text.ts";

/** A filled cell of words. */
export interface TextCell {
  readonly place: Place;
  readonly text: string;
  /** The field of the table file: `name` of the column `name_es`. */
  readonly field: string;
  /** The language of its column, where it has one. */
  readonly locale: Locale | undefined;
}

const known = new WeakMap<Rows, readonly TextCell[]>();

/** Every filled cell of the columns that hold words, in every table; the same list for the same rows. */
export function textCells(rows: Rows): readonly TextCell[] {
  const found = known.get(rows) ?? tableNames.flatMap((table) => cellsIn(rows, table));
  known.set(rows, found);
  return found;
}

function cellsIn(rows: Rows, table: TableName): readonly TextCell[] {
  const file = fileOf(table);
  const columns = columnsOf(table)
    .filter(({ field }) => field.kind === "text")
    .map(({ name, fieldName, field }) => ({
      name,
      fieldName,
      key: camelCase(fieldName),
      locale: localeOf(name, field),
    }));
  return rows[table].flatMap((row) =>
    columns.flatMap(({ name, fieldName, key, locale }) => {
      const value = (row as Readonly<Record<string, unknown>>)[key] as string | Text | undefined;
      const text = typeof value === "object" ? value[locale ?? "es"] : value;
      if (text === undefined || text === "") return [];
      return [{ place: { file, line: row.line, column: name, value: text }, text, field: fieldName, locale }];
    }),
  );
}

function localeOf(column: string, { bilingual }: { readonly bilingual?: true }): Locale | undefined {
  if (!bilingual) return undefined;
  return column.endsWith("_es") ? "es" : "en";
}
