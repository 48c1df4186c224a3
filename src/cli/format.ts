import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatTable, type FileChange, type Formatted, type KnownRows } from "../dataset/canonical.ts";
import { cellsOfTable } from "../dataset/cells.ts";
import { printable } from "../dataset/messages.ts";
import { formatCounts, formatProblems, type Problem } from "../dataset/problem.ts";
import { fileOf, keyOf, tableNames, type TableName } from "../dataset/tables/index.ts";
import type { Locale, Text } from "../dataset/text.ts";
import { readArguments } from "./arguments.ts";
import { localeOf } from "./check.ts";
import { git } from "./git.ts";
import { replaceFiles } from "./replace.ts";

/**
 * Brings the tables of a data folder into canonical form, each whole or not at all, and tells every change. What a cell
 * was meant to say is proved by the last committed version where its form alone does not prove it.
 */
export function formatFolder(folder: string, locale: Locale): { readonly report: string; readonly isDone: boolean } {
  const results = tableNames
    .filter((table) => existsSync(join(folder, fileOf(table))))
    .map((table) => {
      const path = join(folder, fileOf(table));
      return { table, path, ...formatTable(table, readFileSync(path), committed(folder, table)) };
    });
  replaceFiles(
    results.flatMap(({ path, text, file, cells }) =>
      text !== undefined && file.length + cells.length > 0 ? [[path, text] as const] : [],
    ),
  );
  const problems = results.flatMap(({ problems: found }) => found.map((each): Problem => ({ ...each, rule: "form" })));
  const told = results.map((result) => tell(result, locale)).filter((part) => part !== "");
  const parts = [...told, formatProblems(problems, folder, locale), verdict(told.length, problems, locale)];
  return { report: parts.filter((part) => part !== "").join("\n\n"), isDone: problems.length === 0 };
}

/** The rows of a table as they were last committed; none outside a repository. */
function committed(folder: string, table: TableName): KnownRows {
  const bytes = git(folder, "show", `HEAD:./${fileOf(table)}`);
  return new Map((bytes ? cellsOfTable(table, bytes) : []).map((row) => [row[keyOf(table)] ?? "", row]));
}

const fileChanges: Readonly<Record<FileChange, Text>> = {
  mark: { es: "se quitó la marca de orden de bytes", en: "the byte order mark was taken away" },
  encoding: { es: "Windows-1252 pasó a UTF-8", en: "Windows-1252 became UTF-8" },
  separator: { es: "las columnas se separan con comas", en: "columns are parted by commas" },
  newlines: { es: "los saltos de línea son LF, también al final", en: "newlines are LF, at the end too" },
  empties: { es: "se quitaron líneas o columnas vacías", en: "blank lines or columns were taken away" },
  columns: { es: "las columnas van en su orden", en: "columns are in their order" },
  rows: { es: "las filas van en el orden de sus claves", en: "rows are in the order of their keys" },
  quotes: { es: "solo hay comillas donde hacen falta", en: "quotes stand only where they are needed" },
};

function tell({ table, file, cells }: Formatted & { readonly table: TableName }, locale: Locale): string {
  const name = fileOf(table);
  return [
    ...file.map((change) => `${name}: ${fileChanges[change][locale]}`),
    ...cells.map(({ line, column, from, to }) => `${name}:${line} ${column}  ${printable(from)} → ${printable(to)}`),
  ].join("\n");
}

function verdict(changed: number, problems: readonly Problem[], locale: Locale): string {
  if (problems.length > 0)
    return locale === "es"
      ? `hay celdas que no se pueden interpretar sin adivinar: ${formatCounts(problems, locale)}; sus archivos quedan como estaban`
      : `some cells cannot be read without guessing: ${formatCounts(problems, locale)}; their files stay as they were`;
  if (changed > 0) return locale === "es" ? "los datos quedan en forma canónica" : "the data is in canonical form now";
  return locale === "es" ? "los datos ya estaban en forma canónica" : "the data was in canonical form already";
}

const usage: Text = {
  es: "npm run format [carpeta] [-- --lang es|en]: deja las tablas en forma canónica",
  en: "npm run format [folder] [-- --lang es|en]: brings the tables into canonical form",
};

function main(): void {
  const { values, positionals } = readArguments(usage, {
    allowPositionals: true,
    options: { lang: { type: "string" } },
  });
  const folder = positionals[0] ?? "data";
  if (!existsSync(folder)) throw new Error(`unknown folder: ${folder}`);
  const { report, isDone } = formatFolder(folder, localeOf(values.lang, process.env));
  console.log(report);
  if (!isDone) process.exitCode = 1;
}

if (import.meta.main) main();
