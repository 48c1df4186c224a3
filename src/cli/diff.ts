import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderMarkdown } from "../changes/report-markdown.ts";
import { renderPage } from "../changes/report-page.ts";
import { renderText } from "../changes/report-text.ts";
import { compare, type Report } from "../changes/report.ts";
import type { Files } from "../dataset/gate.ts";
import { loadFiles } from "../dataset/load.ts";
import { fileOf, tableNames } from "../dataset/tables/index.ts";
import type { Text } from "../dataset/text.ts";
import { releasesFolder } from "../releases/read.ts";
import { readArguments } from "./arguments.ts";
import { localeOf } from "./check.ts";
import { git } from "./git.ts";

/** How the report is written: for people, for the summary of a pull request, or as a page. */
const forms = { text: renderText, markdown: renderMarkdown, html: renderPage };

type Form = keyof typeof forms;

/**
 * The tables of a base: an edition by its version, a folder, or whatever git knows by that name. Throws, in both
 * languages, where nothing is.
 */
export function tablesOf(base: string, data: string): Files {
  const released = join(releasesFolder(data), base, "tables");
  if (existsSync(released)) return loadFiles(released);
  if (existsSync(base) && statSync(base).isDirectory()) return loadFiles(base);
  const commit = commitOf(base, data);
  if (commit === undefined) throw new Error(Object.values(unknownBase(base)).join(" / "));
  return new Map(tableNames.flatMap((table) => committed(commit, fileOf(table), data)));
}

/** The commit of a name; a name that begins like an option is none. */
function commitOf(base: string, data: string): string | undefined {
  return git(data, "rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`)?.toString().trim();
}

/** A file of the data folder as a commit has it; nothing where it has none. */
function committed(commit: string, file: string, data: string): readonly (readonly [string, Uint8Array])[] {
  const bytes = git(data, "show", `${commit}:./${file}`);
  return bytes ? [[file, bytes]] : [];
}

function unknownBase(base: string): Text {
  return {
    es: `no hay edición, carpeta ni punto de git que se llame «${base}»`,
    en: `there is no edition, folder or git revision called "${base}"`,
  };
}

const usage: Text = {
  es: "npm run diff [edición|carpeta|commit] [-- --lang es|en] [--format text|markdown|html] [--html archivo] [--markdown archivo] [--data carpeta] [--quiet]: qué cambia en el registro",
  en: "npm run diff [edition|folder|commit] [-- --lang es|en] [--format text|markdown|html] [--html file] [--markdown file] [--data folder] [--quiet]: what changes in the record",
};

function main(): void {
  const { values, positionals } = readArguments(usage, {
    allowPositionals: true,
    options: {
      lang: { type: "string" },
      format: { type: "string", default: "text" },
      data: { type: "string", default: "data" },
      markdown: { type: "string" },
      html: { type: "string" },
      quiet: { type: "boolean", default: false },
    },
  });
  if (!(values.format in forms))
    throw new Error(`unknown format: ${values.format}; there are ${Object.keys(forms).join(", ")}`);
  const [base = "HEAD"] = positionals;
  const report = compare(tablesOf(base, values.data), loadFiles(values.data), localeOf(values.lang, process.env));
  if (!values.quiet) console.log(forms[values.format as Form](report));
  keep(values.markdown, renderMarkdown, report);
  keep(values.html, renderPage, report);
}

/** Writes the report to a file as well, where one is named. */
function keep(file: string | undefined, render: (report: Report) => string, report: Report): void {
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, render(report));
}

if (import.meta.main) main();
