import { datasetInPieces, finished, type Dataset, type Rows } from "./dataset.ts";
import { tableNames, type TableName } from "./tables/index.ts";
import type { Locale, Text } from "./text.ts";

/**
 * The dataset as one small file for the browser: what the explorer and the table of claims work on, in one language. Each
 * line of it is some rows of a table by columns, where like values stand together and compress, and can be read alone:
 * however long the record grows, a page never reads it all at once.
 */

type PackedValue = string | number | null | readonly string[];

export interface PackedRows {
  readonly table: PackedName;
  /** The columns that were in both languages and here are in one. */
  readonly texts: readonly string[];
  readonly columns: Readonly<Record<string, readonly PackedValue[]>>;
}

export interface PackedDataset {
  readonly locale: Locale;
  readonly version: string;
  readonly parts: readonly PackedRows[];
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

/** How many rows stand on one line. */
const rowsOnLine = 1250;

/** A dataset's claims and all they refer to, in the words of one language; events and cases are left out. */
export function packDataset(dataset: Dataset, locale: Locale, version: string): PackedDataset {
  const parts = Object.entries(packedTables).flatMap(([table, left]) =>
    packTable(table as PackedName, dataset[table as PackedName], left, locale),
  );
  return { locale, version, parts };
}

function packTable(
  table: PackedName,
  entities: readonly object[],
  left: readonly string[],
  locale: Locale,
): readonly PackedRows[] {
  const names = [...new Set(entities.flatMap((entity) => Object.keys(entity)))].filter((name) => !left.includes(name));
  const valuesOf = (name: string): readonly unknown[] =>
    entities.map((entity) => (entity as Readonly<Record<string, unknown>>)[name]);
  const texts = names.filter((name) => valuesOf(name).some(isText));
  const columns = names.map((name) => [name, valuesOf(name).map((value) => packValue(value, locale))] as const);
  return Array.from({ length: Math.ceil(entities.length / rowsOnLine) }, (_, part) => {
    const from = part * rowsOnLine;
    const some = columns.map(([name, values]) => [name, values.slice(from, from + rowsOnLine)] as const);
    return { table, texts, columns: Object.fromEntries(some) };
  });
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

/** The file of a packed dataset: JSON, of which each line but the brackets is a value of its own. */
export function formatPacked({ locale, version, parts }: PackedDataset): string {
  return `[\n${[{ locale, version }, ...parts].map((value) => JSON.stringify(value)).join(",\n")}\n]\n`;
}

/** What a file of a packed dataset holds. */
export interface Unpacked {
  readonly locale: Locale;
  readonly version: string;
  readonly dataset: Dataset;
}

/**
 * The dataset again from the lines of such a file, for the pure functions of series/, locale/ and charts/, with a stop between any two pieces of the
 * work. Both languages of a text hold the words of the one that was packed; what was left out is `undefined`, and its
 * tables are empty. Throws where the file was cut, were it at the end of a line.
 */
export function* unpackInPieces(file: readonly string[]): Generator<undefined, Unpacked> {
  if (file.at(-2) !== "]") throw new Error("packed dataset without its end");
  const [head = "", ...lines] = file.slice(1, -2);
  const { locale, version } = parseLine(head) as Omit<PackedDataset, "parts">;
  const rows = Object.fromEntries(tableNames.map((name) => [name, [] as object[]]));
  for (const line of lines) {
    const part = parseLine(line) as PackedRows;
    rows[part.table]?.push(...unpackPart(part));
    yield;
  }
  return { locale, version, dataset: yield* datasetInPieces(rows as unknown as Rows) };
}

/** What a file holds, read without a stop. */
export function unpack(file: string): Unpacked {
  return finished(unpackInPieces(file.split("\n")));
}

function parseLine(line: string): unknown {
  return JSON.parse(line.replace(/,$/, ""));
}

function unpackPart({ texts, columns }: PackedRows): readonly object[] {
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
