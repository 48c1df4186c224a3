import { formatDataPackage } from "../../src/dataset/datapackage.ts";
import type { Files } from "../../src/dataset/gate.ts";
import {
  columnsOf,
  fileOf,
  keyOf,
  tableNames,
  type ColumnName,
  type TableName,
} from "../../src/dataset/tables/index.ts";

/** A table's rows as filled cells by column; a column that is not named is empty. */
type Cells = Readonly<Record<string, string>>;

/** The rows of all twelve tables. */
export type Tables = { readonly [N in TableName]: readonly Cells[] };

/** One change to the valid tables. */
export type Edit = (tables: Tables) => Tables;

type Row<N extends TableName> = Partial<Record<ColumnName<N>, string>>;

/** A small dataset that passes every rule, without a warning; each table has a row for each kind of thing. */
export function tables(): Tables {
  return {
    countries: [
      { country: "CUB", name_es: "Cuba", name_en: "Cuba", compared: "yes" },
      { country: "VEN", name_es: "Venezuela", name_en: "Venezuela", compared: "yes" },
      { country: "ESP", name_es: "España", name_en: "Spain", compared: "no" },
    ],
    populations: [
      population("cub-2025", { country: "CUB", value: "10900000", role: "default" }),
      population("cub-onei-2025", { country: "CUB", value: "9748532", role: "alternative" }),
      population("ven-2025", { country: "VEN", value: "28500000", role: "default" }),
    ],
    measures: [measure("held", "stock"), measure("promised", "promise"), measure("released", "flow")],
    claimants: [
      claimant("defenders", { kind: "ngo", country: "ESP", url: "https://defenders.example.org/" }),
      claimant("cubalex", { kind: "ngo" }),
      claimant("signatories", { kind: "joint", members: "defenders cubalex" }),
      claimant("gov-cuba", { kind: "government", country: "CUB" }),
    ],
    definitions: [
      definition("list", { measure: "held", span: "point", role: "main", valid_to: "2025-02", ...bothTexts }),
      definition("let-out", { measure: "released", span: "running", role: "rival", ...bothTexts }),
      definition("let-out-monthly", { measure: "released", span: "month", claimant: "cubalex" }),
      definition("gov-promised", { measure: "promised", span: "point", claimant: "gov-cuba", cause: "any" }),
      definition("gov-let-out", { measure: "released", span: "running", claimant: "gov-cuba", cause: "any" }),
    ],
    sources: [
      source("efe-2025-02-01", { url: "https://efe.com/presos?pagina=2", published: "2025-02-01" }),
      source("efe-2025-03-11", { url: "https://efe.com/excarcelados", published: "2025-03-11" }),
      source("radio-undated", { url: "https://radio.example.net/nota", reach: "copy" }),
      source("patilla-2025-02-01", { reach: "unlinked", published: "2025-02-01" }),
    ],
    processes: [
      {
        process: "vatican",
        country: "CUB",
        ...texts("name", "Mediación del Vaticano", "Vatican mediation"),
        kind: "release",
        announced: "2025-01-14",
        day_zero: "2025-01-14",
        ended: "2025-03-10",
        conditions: "licence house_arrest",
      },
    ],
    claims: [
      claim("list-2024-12", { definition: "list", as_of: "2024-12-31", low: "1150" }),
      claim("list-2025-01", {
        definition: "list",
        as_of: "2025-01-31",
        low: "1161",
        status: "revised",
        replaced_by: "list-2025-01-b",
      }),
      claim("list-2025-01-b", { definition: "list", as_of: "2025-01-31", low: "1163", source_2: "patilla-2025-02-01" }),
      claim("let-out-01", {
        ...vatican,
        definition: "let-out",
        period_end: "2025-01-31",
        low: "150",
        qualifier: "at_least",
      }),
      claim("let-out-03", {
        ...vatican,
        definition: "let-out",
        period_end: "2025-03-10",
        low: "211",
        high: "230",
        qualifier: "range",
      }),
      claim("monthly-01", {
        definition: "let-out-monthly",
        period_start: "2025-01-01",
        period_end: "2025-01-31",
        low: "127",
      }),
      claim("promised", { process: "vatican", definition: "gov-promised", as_of: "2025-01-14", low: "553" }),
      claim("gov-03", {
        ...vatican,
        definition: "gov-let-out",
        period_end: "2025-03-10",
        low: "553",
        relayed_by: "cubalex",
      }),
    ],
    corrections: [
      {
        correction: "2025-04-02-list",
        claim: "list-2025-01-b",
        date: "2025-04-02",
        by: "us",
        column: "low",
        old: "1136",
        new: "1163",
        ...texts("reason", "Errata al transcribir.", "Slip in copying."),
      },
    ],
    events: [
      event("announcement", {
        date: "2025-01-14",
        weight: "1",
        process: "vatican",
        ...texts("label", "Anuncio de 553 salidas", "553 releases promised"),
      }),
      event("end", {
        date: "2025-03",
        date_end: "2025-03-10",
        weight: "2",
        source: "radio-undated",
        source_2: "efe-2025-03-11",
      }),
    ],
    cases: [
      {
        case: "ana-ruiz",
        name: "Ana Ruiz",
        country: "CUB",
        named_by: "efe-2025-02-01",
        ...texts("label", "Maestra · 5 años", "Teacher · 5 years"),
        ...texts("summary", "Maestra.", "Teacher."),
      },
    ],
    case_events: [
      caseEvent("ana-ruiz-1", { date: "2021-07-11", status: "detained" }),
      caseEvent("ana-ruiz-2", { date: "2025-01-16", status: "released_conditionally" }),
      caseEvent("ana-ruiz-3", { date: "2025-03", status: "last_reported" }),
    ],
  };
}

const bothTexts = texts("text", "A toda persona presa por política.", "Everyone held for politics.");

const vatican = { process: "vatican", period_start: "2025-01-14", source: "efe-2025-03-11" };

function texts<F extends string>(field: F, es: string, en: string): Record<`${F}_es` | `${F}_en`, string> {
  return { [`${field}_es`]: es, [`${field}_en`]: en } as Record<`${F}_es` | `${F}_en`, string>;
}

function population(key: string, cells: Row<"populations">): Cells {
  return {
    population: key,
    as_of: "2025",
    qualifier: "exact",
    claimant: "cubalex",
    source: "efe-2025-02-01",
    ...cells,
  };
}

function measure(key: string, kind: string): Cells {
  return {
    measure: key,
    kind,
    ...texts("name", "medida", "measure"),
    ...texts("definition", "Qué cuenta.", "What it counts."),
  };
}

function claimant(key: string, cells: Row<"claimants">): Cells {
  return {
    claimant: key,
    ...texts("name", key, key),
    ...texts("method", "Lista nominal.", "A list of names."),
    ...cells,
  };
}

function definition(key: string, cells: Row<"definitions">): Cells {
  return {
    definition: key,
    claimant: "defenders",
    ...texts("name", "en prisión", "in prison"),
    custody: "any",
    cause: "political",
    role: "detail",
    ...cells,
  };
}

function source(key: string, cells: Row<"sources">): Cells {
  return { source: key, publisher: "EFE", language: "es", reach: "original", ...cells };
}

function claim(key: string, cells: Row<"claims"> & { readonly low: string }): Cells {
  return {
    claim: key,
    country: "CUB",
    who: "all",
    high: cells.low,
    qualifier: "exact",
    source: "efe-2025-02-01",
    recorded: "2025-04-01",
    status: "current",
    ...cells,
  };
}

function event(key: string, cells: Row<"events">): Cells {
  return {
    event: key,
    country: "CUB",
    category: "deal",
    ...texts("title", "Qué pasó", "What happened"),
    ...texts("summary", "Lo dijo el Vaticano.", "The Vatican said so."),
    source: "efe-2025-02-01",
    ...cells,
  };
}

function caseEvent(key: string, cells: Row<"case_events">): Cells {
  return { case_event: key, case: "ana-ruiz", source: "efe-2025-03-11", ...cells };
}

/** Changes cells of the row with a key. */
export function set<N extends TableName>(table: N, key: string, cells: Row<N>): Edit {
  return (before) => {
    if (!before[table].some((row) => row[keyOf(table)] === key)) throw new Error(`unknown row: ${table} ${key}`);
    return {
      ...before,
      [table]: before[table].map((row) => (row[keyOf(table)] === key ? { ...row, ...cells } : row)),
    };
  };
}

/** Adds a row at the end: a copy of the one with a key, with other cells. */
export function add<N extends TableName>(table: N, like: string, cells: Row<N>): Edit {
  return (before) => ({
    ...before,
    [table]: [...before[table], { ...before[table].find((row) => row[keyOf(table)] === like), ...cells }],
  });
}

/** Removes the row with a key. */
export function drop(table: TableName, key: string): Edit {
  return (before) => ({ ...before, [table]: before[table].filter((row) => row[keyOf(table)] !== key) });
}

/** The CSV text of one table. */
export function csvOf(table: TableName, rows: readonly Cells[]): string {
  const names = columnsOf(table).map(({ name }) => name);
  return [names, ...rows.map((row) => names.map((name) => quoted(row[name] ?? "")))]
    .map((cells) => `${cells.join(",")}\n`)
    .join("");
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The data folder's files after some edits. */
export function files(...edits: readonly Edit[]): Files {
  const edited = edits.reduce((before, edit) => edit(before), tables());
  const texts = tableNames.map((table) => [fileOf(table), csvOf(table, edited[table])] as const);
  return new Map(
    [...texts, ["datapackage.json", formatDataPackage()] as const].map(([name, text]) => [name, bytesOf(text)]),
  );
}

/** The files with one of them changed as text. */
export function filesWith(table: TableName, change: (text: string) => string): Files {
  return new Map([...files(), [fileOf(table), bytesOf(change(csvOf(table, tables()[table])))]]);
}

/** UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
