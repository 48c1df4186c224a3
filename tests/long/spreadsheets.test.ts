import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "../../src/dataset/text.ts";
import { records } from "../../src/export/records.ts";
import { fileAddress } from "../../src/links.ts";
import { edition, figureOf } from "../../src/site.ts";
import { viewPaths } from "../../src/views.ts";
import { readCsv } from "../built/csv.ts";

/**
 * LibreOffice opens the built files as a reader's spreadsheet does and writes what it saw as CSV. It is no dependency of
 * the project: where there is none, these tests are skipped.
 */
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasOffice) console.warn("skipped: no soffice on PATH; Debian's package libreoffice-calc brings it");

const scratch = mkdtempSync(join(tmpdir(), "office-"));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

/** Comma, double quote, UTF-8, from line 1, cells as shown, values instead of formulas: what LibreOffice writes. */
const written = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

/** What a double click asks of it: the separator, double quote, UTF-8, from line 1. */
const read = (separator: string): string => `--infilter=CSV:${separator.charCodeAt(0)},34,76,1`;

interface Kind {
  readonly name: string;
  readonly locale: Locale;
  readonly extension: "csv" | "xlsx";
  readonly form: "" | "-excel";
  readonly options: readonly string[];
}

const kinds: readonly Kind[] = (["es", "en"] as const).flatMap((locale): Kind[] => [
  { name: "XLSX", locale, extension: "xlsx", form: "", options: [] },
  { name: "CSV for Excel", locale, extension: "csv", form: "-excel", options: [read(locale === "es" ? ";" : ",")] },
]);

describe.skipIf(!hasOffice).each(kinds)("$name in $locale", ({ locale, extension, form, options }) => {
  const views = viewPaths().filter((view) => view.locale === locale);
  const folder = join(scratch, `${locale}${form}`);
  const nameOf = (chart: string, view: string): string => `${chart}.${view}`;

  beforeAll(() => {
    const files = views.map(({ chart, view }) => {
      const file = join(scratch, `${nameOf(chart, view)}.${extension}`);
      copyFileSync(join("dist", fileAddress(locale, chart, view, extension, form)), file);
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(scratch, "profile")}`;
    const convert = ["--convert-to", written, "--outdir", folder, ...files];
    execFileSync("soffice", [profile, "--headless", ...options, ...convert], { stdio: "ignore" });
  });

  it.each(views)("has the rows of $chart $view and no error", ({ chart, view }) => {
    const text = readFileSync(join(folder, `${nameOf(chart, view)}.csv`), "utf8");
    const expected = records(figureOf(chart, view, locale), edition.version);
    expect(readCsv(text, ",")).toEqual([
      Object.keys(expected[0] ?? {}),
      ...expected.map((row) => Object.values(row).map(String)),
    ]);
    expect(text).not.toMatch(/#(?:NAME\?|REF!|VALUE!|N\/A|DIV\/0!)|Err:\d/);
  });
});
