import type { Field } from "../fields.ts";
import type { Locale, Text } from "../text.ts";
import { caseEvents } from "./case-events.ts";
import { cases } from "./cases.ts";
import { claimants } from "./claimants.ts";
import { claims } from "./claims.ts";
import { corrections } from "./corrections.ts";
import { countries } from "./countries.ts";
import { definitions } from "./definitions.ts";
import { events } from "./events.ts";
import { measures } from "./measures.ts";
import { populations } from "./populations.ts";
import { processes } from "./processes.ts";
import { sources } from "./sources.ts";

/** The twelve tables by file name; the first field of each is its key. */
export const tables = {
  countries,
  populations,
  measures,
  claimants,
  definitions,
  sources,
  processes,
  claims,
  corrections,
  events,
  cases,
  case_events: caseEvents,
};

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as readonly TableName[];

/** What each table holds, for the dictionary and `datapackage.json`. */
export const tableAbout: Readonly<Record<TableName, Text>> = {
  countries: { es: "Países", en: "Countries" },
  populations: { es: "Poblaciones, para las tasas", en: "Populations, for rates" },
  measures: { es: "Qué se mide", en: "What is measured" },
  claimants: { es: "Quién cuenta", en: "Who counts" },
  definitions: { es: "Con qué definición", en: "By which definition" },
  sources: { es: "Dónde se publicó", en: "Where it was published" },
  processes: { es: "Procesos de salida de prisión", en: "Release processes" },
  claims: {
    es: "Recuentos: alguien contó, en una fecha, con una definición",
    en: "Claims: someone counted, on a date, by a definition",
  },
  corrections: { es: "Correcciones", en: "Corrections" },
  events: { es: "Hechos fechados", en: "Dated events" },
  cases: { es: "Personas nombradas en público", en: "People named publicly" },
  case_events: { es: "Hechos de cada caso", en: "Events of each case" },
};

/** One column of a CSV file: its name in the header and the field it fills. */
export interface Column {
  readonly name: string;
  readonly fieldName: string;
  /** The field as a row has it: `periodStart` for `period_start`. */
  readonly property: string;
  readonly field: Field<unknown>;
}

const columns = new Map(tableNames.map((table) => [table, listColumns(tables[table])]));

const columnsByName = new Map(
  tableNames.map((table) => [table, new Map(columnsOf(table).map((column) => [column.name, column]))]),
);

function listColumns(fields: Readonly<Record<string, Field<unknown>>>): readonly Column[] {
  return Object.entries(fields).flatMap(([fieldName, field]) =>
    (field.bilingual ? [`${fieldName}_es`, `${fieldName}_en`] : [fieldName]).map((name) => ({
      name,
      fieldName,
      property: camelCase(fieldName),
      field,
    })),
  );
}

/** The columns of a table in file order; a bilingual field takes two. */
export function columnsOf(table: TableName): readonly Column[] {
  return columns.get(table) ?? [];
}

/** A column of a table by its name. */
export function columnOf(table: TableName, name: string): Column {
  const column = columnsByName.get(table)?.get(name);
  if (!column) throw new Error(`unknown column: ${table}.${name}`);
  return column;
}

/** The name of a table's file in the data folder. */
export function fileOf(table: TableName): string {
  return `${table}.csv`;
}

/** The name of a table's key column. */
export function keyOf(table: TableName): string {
  return Object.keys(tables[table])[0] as string;
}

type Camel<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

/** A snake_case column as the code names it: `period_start` is `periodStart`. */
function camelCase(column: string): string {
  return column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The columns of a table's file, by name. */
export type ColumnName<N extends TableName> = {
  [K in keyof (typeof tables)[N] & string]: (typeof tables)[N][K] extends { readonly bilingual: true }
    ? `${K}_${Locale}`
    : K;
}[keyof (typeof tables)[N] & string];

type Value<F> = F extends Field<infer T, infer R> ? (R extends true ? T : T | undefined) : never;

/** A row as the code sees it: camelCase names, typed values, `undefined` for an empty cell, and its line in the file. */
export type Row<N extends TableName> = {
  readonly [K in keyof (typeof tables)[N] & string as Camel<K>]: Value<(typeof tables)[N][K]>;
} & { readonly line: number };
