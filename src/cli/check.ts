import { existsSync } from "node:fs";
import type { Dataset, Rows } from "../dataset/dataset.ts";
import { checkFiles } from "../dataset/gate.ts";
import { loadFiles } from "../dataset/load.ts";
import {
  formatAnnotations,
  formatCounts,
  formatJson,
  formatMarkdown,
  formatProblems,
  hasErrors,
  sortProblems,
  type Problem,
} from "../dataset/problem.ts";
import { locales, type Locale, type Text } from "../dataset/text.ts";
import { formatNumber } from "../locale/format.ts";
import { vanishedKeys } from "../releases/keys.ts";
import { readReleasedTables } from "../releases/read.ts";
import { readArguments } from "./arguments.ts";

/** What the check says of a folder. */
export interface Check {
  readonly isGood: boolean;
  /** None where the data has errors; made when it is first asked for. */
  readonly dataset: Dataset | undefined;
  /** For people, and for GitHub where it runs there; ends with the counts of the data or of its problems. */
  readonly report: string;
}

/** How the report is written: for people, for programs, or for the summary of a pull request. */
export type Format = "text" | "json" | "markdown";

const formats: readonly Format[] = ["text", "json", "markdown"];

/** Checks a data folder whole; the build calls it before it writes anything. */
export function checkData(folder: string, locale: Locale, format: Format = "text"): Check {
  const files = loadFiles(folder);
  // First, so that what it needed is free again before the dataset takes its place.
  const vanished = vanishedKeys(readReleasedTables(folder), files);
  const checked = checkFiles(files);
  const problems = sortProblems([...checked.problems, ...vanished]);
  const isGood = !hasErrors(problems);
  return {
    isGood,
    report: reportOf(problems, checked.rows, folder, locale, format),
    get dataset() {
      return isGood ? checked.dataset : undefined;
    },
  };
}

function reportOf(problems: readonly Problem[], rows: Rows, folder: string, locale: Locale, format: Format): string {
  if (format === "json") return formatJson(problems, folder, locale);
  const counts = formatCounts(problems, locale);
  const isGood = !hasErrors(problems);
  const verdict = isGood ? formatContents(rows, locale) : formatRefusal(counts, locale);
  if (format === "markdown")
    return [formatMarkdown(problems, folder, locale), verdict].filter((part) => part !== "").join("\n\n");
  const isOnGitHub = process.env["GITHUB_ACTIONS"] === "true";
  const parts = [
    formatProblems(problems, folder, locale),
    isOnGitHub ? formatAnnotations(problems, folder, locale) : "",
    isGood && problems.length > 0 ? `${verdict} (${counts})` : verdict,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The language of messages: as asked, else English where the system speaks it, else Spanish. */
export function localeOf(asked: string | undefined, environment: NodeJS.ProcessEnv): Locale {
  const known = locales.find((locale) => locale === asked);
  if (asked !== undefined && !known) throw new Error(`unknown language: ${asked}`);
  const system = environment["LC_ALL"] || environment["LANG"] || "";
  return known ?? (system.startsWith("en") ? "en" : "es");
}

/** How the report is written, as asked. */
export function formatOf(asked: string): Format {
  const format = formats.find((each) => each === asked);
  if (format === undefined) throw new Error(`unknown format: ${asked}; there are ${formats.join(", ")}`);
  return format;
}

function formatContents({ claims, sources, events }: Rows, locale: Locale): string {
  const [c, s, e] = [claims, sources, events].map(({ length }) => formatNumber(length, locale));
  return locale === "es"
    ? `los datos están bien: ${c} recuentos, ${s} fuentes, ${e} hechos`
    : `the data is good: ${c} claims, ${s} sources, ${e} events`;
}

function formatRefusal(counts: string, locale: Locale): string {
  return locale === "es" ? `los datos no pasan: ${counts}` : `the data does not pass: ${counts}`;
}

const usage: Text = {
  es: "npm run check [carpeta] [-- --lang es|en] [--format text|json|markdown]: comprueba los datos",
  en: "npm run check [folder] [-- --lang es|en] [--format text|json|markdown]: checks the data",
};

function main(): void {
  const { values, positionals } = readArguments(usage, {
    allowPositionals: true,
    options: { lang: { type: "string" }, format: { type: "string", default: "text" } },
  });
  const folder = positionals[0] ?? "data";
  if (!existsSync(folder)) throw new Error(`unknown folder: ${folder}`);
  const { isGood, report } = checkData(folder, localeOf(values.lang, process.env), formatOf(values.format));
  console.log(report);
  if (!isGood) process.exitCode = 1;
}

if (import.meta.main) main();
