import { dictionary, type ColumnEntry, type TableEntry } from "./dictionary.ts";
import type { FieldKind } from "./fields.ts";
import { keyOf, type TableName } from "./tables/index.ts";

/**
 * The tables as a Frictionless Data Package with a Table Schema each (specifications v1,
 * https://specs.frictionlessdata.io/). Dates of reduced precision are strings with a pattern: the schema's own date
 * type knows whole days only.
 */
export function dataPackage(): object {
  return {
    profile: "tabular-data-package",
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

/** The text of `data/datapackage.json`. */
export function formatDataPackage(): string {
  return `${JSON.stringify(dataPackage(), null, 2)}\n`;
}

function resource(entry: TableEntry): object {
  return {
    profile: "tabular-data-resource",
    name: entry.table.replaceAll("_", "-"),
    path: entry.file,
    title: entry.about.en,
    title_es: entry.about.es,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: entry.columns.map(tableField),
      missingValues: [""],
      primaryKey: keyOf(entry.table),
      foreignKeys: entry.columns.flatMap((column) => foreignKey(entry.table, column)),
    },
  };
}

/** Type and constraints by kind. A list of keys in one cell is a string to the schema. */
const schemaTypes: Readonly<
  Record<FieldKind, { readonly type: string; readonly format?: string; readonly constraints?: object }>
> = {
  slug: { type: "string", constraints: { pattern: "[a-z0-9]+([-_][a-z0-9]+)*|[A-Z]{3}" } },
  slugs: { type: "string" },
  text: { type: "string" },
  integer: { type: "integer", constraints: { minimum: 0 } },
  date: { type: "string", constraints: { pattern: "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?" } },
  url: { type: "string", format: "uri" },
  choice: { type: "string" },
};

function tableField({ name, kind, required, isKey, about, example, choices }: ColumnEntry): object {
  const { constraints, ...type } = schemaTypes[kind];
  return {
    name,
    ...type,
    description: about.en,
    description_es: about.es,
    example,
    constraints: {
      required,
      ...(isKey ? { unique: true } : {}),
      ...constraints,
      ...(choices && kind === "choice" ? { enum: Object.keys(choices) } : {}),
    },
  };
}

/** The specification writes a reference to the same table as the empty resource. */
function foreignKey(table: TableName, { name, kind, references }: ColumnEntry): readonly object[] {
  if (references === undefined || kind === "slugs") return [];
  const resourceName = references === table ? "" : references.replaceAll("_", "-");
  return [{ fields: name, reference: { resource: resourceName, fields: keyOf(references as TableName) } }];
}
