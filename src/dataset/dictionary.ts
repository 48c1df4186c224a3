import type { Choices, FieldKind } from "./fields.ts";
import { columnsOf, fileOf, keyOf, tableAbout, tableNames, type TableName } from "./tables/index.ts";
import type { Text } from "./text.ts";

/** What one column holds, for whoever edits or reads the files. */
export interface ColumnEntry {
  readonly name: string;
  readonly kind: FieldKind;
  /** False where a cell may be empty. */
  readonly required: boolean;
  readonly isKey: boolean;
  readonly about: Text;
  readonly example: string;
  /** The table whose keys it holds. */
  readonly references?: string;
  /** Its allowed values and what they mean. */
  readonly choices?: Choices;
}

export interface TableEntry {
  readonly table: TableName;
  readonly file: string;
  readonly about: Text;
  readonly columns: readonly ColumnEntry[];
}

/** Every table and column of the data, in file order, from the same definitions the gate reads by. */
export function dictionary(): readonly TableEntry[] {
  return tableNames.map((table) => ({
    table,
    file: fileOf(table),
    about: tableAbout[table],
    columns: columnsOf(table).map(({ name, field }) => ({
      name,
      kind: field.kind,
      required: field.required,
      isKey: name === keyOf(table),
      about: field.about,
      example: field.example,
      ...(field.references === undefined ? {} : { references: field.references }),
      ...(field.choices === undefined ? {} : { choices: field.choices }),
    })),
  }));
}
