import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Dataset } from "../dataset/dataset.ts";
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
} from "../dataset/problem.ts";
import { locales, type Locale } from "../dataset/text.ts";
import { formatNumber } from "../locale/format.ts";
import { vanishedKeys } from "../releases/keys.ts";
import { readReleasedTables } from "../releases/read.ts";

/** What the check says of a folder. */
export interface Check {
  /** None where the data has errors. */
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
  const dataset = hasErrors(problems) ? undefined : checked.dataset;
  const isOnGitHub = process.env["GITHUB_ACTIONS"] === "true";
  const verdict = dataset ? formatContents(dataset, locale) : formatRefusal(formatCounts(problems, locale), locale);
  if (format === "json") return { dataset, report: formatJson(problems, folder, locale) };
  if (format === "markdown")
    return { dataset, report: [formatMarkdown(problems, folder, locale), verdict].filter(Boolean).join("\n\n") };
  const parts = [
    formatProblems(problems, folder, locale),
    isOnGitHub ? formatAnnotations(problems, folder, locale) : "",
    hasErrors(problems) || problems.length === 0 ? verdict : `${verdict} (${formatCounts(problems, locale)})`,
  ];
  return { dataset, report: parts.filter((part) => part !== "").join("\n\n") };
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

function formatContents({ claims, sources, events }: Dataset, locale: Locale): string {
  const [c, s, e] = [claims, sources, events].map(({ length }) => formatNumber(length, locale));
  return locale === "es"
    ? `los datos están bien: ${c} recuentos, ${s} fuentes, ${e} hechos`
    : `the data is good: ${c} claims, ${s} sources, ${e} events`;
}

function formatRefusal(counts: string, locale: Locale): string {
  return locale === "es" ? `los datos no pasan: ${counts}` : `the data does not pass: ${counts}`;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: "string" }, format: { type: "string", default: "text" } },
  });
  const folder = positionals[0] ?? "data";
  if (!existsSync(folder)) throw new Error(`unknown folder: ${folder}`);
  const { dataset, report } = checkData(folder, localeOf(values.lang, process.env), formatOf(values.format));
  console.log(report);
  if (!dataset) process.exitCode = 1;
}

if (import.meta.main) main();
