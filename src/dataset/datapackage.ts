import { dictionary, type ColumnEntry, type TableEntry } from "./dictionary.ts";
import type { FieldKind } from "./fields.ts";
import { keyOf, type TableName } from "./tables/index.ts";
import type { Text } from "./text.ts";

/**
 * The tables as a Data Package with a Table Schema each (version 2, https://datapackage.org/standard/data-package/).
 * Dates of reduced precision are strings with a pattern: the schema's own date type knows whole days only. Whatever
 * ends in `_es` is ours: the standard has one language.
 */
export function dataPackage(): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "sin-fecha",
    title: "Sin Fecha: political imprisonment in Cuba, Venezuela and Nicaragua",
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0",
      },
    ],
    resources: dictionary().map(resource),
  };
}

let text: string | undefined;

/** The text of `data/datapackage.json`; the same whenever it is asked for, so made once. */
export function formatDataPackage(): string {
  return (text ??= `${JSON.stringify(dataPackage(), null, 2)}\n`);
}

function resource(entry: TableEntry): object {
  return {
    name: entry.table.replaceAll("_", "-"),
    type: "table",
    path: entry.file,
    title: entry.about.en,
    title_es: entry.about.es,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: entry.columns.map(tableField),
      missingValues: [""],
      primaryKey: [keyOf(entry.table)],
      foreignKeys: entry.columns.flatMap((column) => foreignKey(entry.table, column)),
    },
  };
}

interface SchemaType {
  readonly type: string;
  readonly format?: string;
  /** What parts the items of a list. */
  readonly delimiter?: string;
  readonly constraints?: object;
}

/** Type and constraints by kind. */
const schemaTypes: Readonly<Record<FieldKind, SchemaType>> = {
  slug: { type: "string", constraints: { pattern: "[a-z0-9]+([-_][a-z0-9]+)*|[A-Z]{3}" } },
  slugs: { type: "list", delimiter: " " },
  text: { type: "string" },
  integer: { type: "integer", constraints: { minimum: 0 } },
  date: { type: "string", constraints: { pattern: "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" } },
  url: { type: "string", format: "uri" },
  choice: { type: "string" },
};

function tableField({ name, kind, required, isKey, about, example, choices }: ColumnEntry): object {
  const { constraints, ...type } = schemaTypes[kind];
  const isChoice = kind === "choice";
  return {
    name,
    ...type,
    description: about.en,
    description_es: about.es,
    example,
    ...(isChoice && { categories: Object.entries(choices ?? {}).map(category) }),
    constraints: {
      required,
      ...(isKey && { unique: true }),
      ...constraints,
      ...(isChoice && { enum: Object.keys(choices ?? {}) }),
    },
  };
}

function category([value, { es, en }]: readonly [string, Text]): object {
  return { value, label: en, label_es: es };
}

/** A reference to the table's own keys names no resource. The standard has no reference from the items of a list. */
function foreignKey(table: TableName, { name, kind, references }: ColumnEntry): readonly object[] {
  if (references === undefined || kind === "slugs") return [];
  const resourceOf = references === table ? {} : { resource: references.replaceAll("_", "-") };
  return [{ fields: [name], reference: { ...resourceOf, fields: [keyOf(references as TableName)] } }];
}
