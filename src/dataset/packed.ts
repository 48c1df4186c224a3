import { datasetOf, type Dataset, type Rows } from "./dataset.ts";
import type { TableName } from "./tables/index.ts";
import type { Locale, Text } from "./text.ts";

/**
 * The dataset as one small file for the browser: what the explorer and the table of claims work on, in one language.
 * Tables lie by columns, where like values stand together and compress.
 */

type PackedValue = string | number | null | readonly string[];

interface PackedTable {
  /** The columns that were in both languages and here are in one. */
  readonly texts: readonly string[];
  readonly columns: Readonly<Record<string, readonly PackedValue[]>>;
}

export interface PackedDataset {
  readonly locale: Locale;
  readonly version: string;
  readonly tables: Readonly<Partial<Record<TableName, PackedTable>>>;
}

/** The tables that are packed, each with what no one asks of it in the browser. */
const packedTables = {
  countries: ["id"],
  populations: ["id", "line"],
  measures: ["id", "line"],
  claimants: ["id", "line", "method", "url"],
  definitions: ["id", "line"],
  sources: ["id", "line", "title", "archivedUrl"],
  processes: ["id", "line"],
  claims: ["id", "line"],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

type PackedName = keyof typeof packedTables;

/** A dataset's claims and all they refer to, in the words of one language; events and cases are left out. */
export function packDataset(dataset: Dataset, locale: Locale, version: string): PackedDataset {
  const tables = Object.entries(packedTables).map(([name, left]) => [
    name,
    packTable(dataset[name as PackedName], left, locale),
  ]);
  return { locale, version, tables: Object.fromEntries(tables) as PackedDataset["tables"] };
}

function packTable(entities: readonly object[], left: readonly string[], locale: Locale): PackedTable {
  const names = [...new Set(entities.flatMap((entity) => Object.keys(entity)))].filter((name) => !left.includes(name));
  const valuesOf = (name: string): readonly unknown[] =>
    entities.map((entity) => (entity as Readonly<Record<string, unknown>>)[name]);
  return {
    texts: names.filter((name) => valuesOf(name).some(isText)),
    columns: Object.fromEntries(names.map((name) => [name, valuesOf(name).map((value) => packValue(value, locale))])),
  };
}

function packValue(value: unknown, locale: Locale): PackedValue {
  if (value === undefined) return null;
  if (isText(value)) return value[locale];
  if (typeof value === "object" && value !== null && "id" in value) return value.id as string;
  return value as PackedValue;
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "es" in value && "en" in value;
}

/**
 * The rows again, for `datasetOf`. Both languages of a text hold the words of the one that was packed; what was left out is
 * `undefined`, and its tables are empty.
 */
export function unpackRows({ tables }: PackedDataset): Rows {
  const names: readonly TableName[] = [
    ...(Object.keys(packedTables) as PackedName[]),
    "corrections",
    "events",
    "cases",
    "case_events",
  ];
  return Object.fromEntries(
    names.map((name) => [name, tables[name] ? unpackTable(tables[name]) : []]),
  ) as unknown as Rows;
}

/** The dataset again, for the pure functions of series/, locale/ and charts/. */
export function unpackDataset(packed: PackedDataset): Dataset {
  return datasetOf(unpackRows(packed));
}

function unpackTable({ texts, columns }: PackedTable): readonly object[] {
  const rows: Record<string, unknown>[] = [];
  for (const [name, values] of Object.entries(columns)) {
    const isInBoth = texts.includes(name);
    values.forEach((value, row) => {
      (rows[row] ??= {})[name] = unpackValue(value, isInBoth);
    });
  }
  return rows;
}

function unpackValue(value: PackedValue, isInBoth: boolean): unknown {
  if (value === null) return undefined;
  return isInBoth && typeof value === "string" ? { es: value, en: value } : value;
}
