import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/changes/report-markdown.ts";
import { renderPage } from "../../src/changes/report-page.ts";
import { renderText } from "../../src/changes/report-text.ts";
import { compare, type Report } from "../../src/changes/report.ts";
import { checkData } from "../../src/cli/check.ts";
import { tablesOf } from "../../src/cli/diff.ts";
import { loadFiles } from "../../src/dataset/load.ts";

/**
 * Dry runs of a pull request: today's record in a repository of its own, a change as an editor would make it, and what
 * the workflow would say of it. Dates and numbers of the changes are made up.
 */
const data = mkdtempSync(join(tmpdir(), "record-"));

function git(...parameters: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=n", "-c", "user.email=e", ...parameters], { cwd: data, stdio: "ignore" });
}

beforeAll(() => {
  for (const name of loadFiles("data").keys()) cpSync(join("data", name), join(data, name));
  git("init");
  git("add", ".");
  git("commit", "-m", "the record");
});

afterAll(() => {
  rmSync(data, { recursive: true });
});

/** The record with a file changed as text, compared with the last commit. */
function proposed(edits: Readonly<Record<string, (text: string) => string>>): Report {
  git("checkout", "--", ".");
  for (const [file, change] of Object.entries(edits)) {
    const path = join(data, file);
    const before = readFileSync(path, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${file}`);
    writeFileSync(path, after);
  }
  return compare(tablesOf("HEAD", data), loadFiles(data), "es");
}

/** A row like that of a claim, with other cells in place of some of its own. */
const like =
  (key: string, change: (row: string) => string) =>
  (text: string): string => {
    const row = new RegExp(`^${key},.*$`, "m").exec(text)?.[0];
    if (row === undefined) throw new Error(`unknown claim: ${key}`);
    return `${text}${change(row)}\n`;
  };

const list = "cub-pd-list-2025-12-31";
const [, low = "", recorded = ""] =
  new RegExp(`^${list},.*?,(\\d+),\\d+,exact,.*,(\\d{4}-\\d\\d-\\d\\d),current`, "m").exec(
    readFileSync("data/claims.csv", "utf8"),
  ) ?? [];

const newMonth = like(list, (row) =>
  row
    .replace(list, "cub-pd-list-2051-01-31")
    .replace("2025-12-31", "2051-01-31")
    .replace(`,${low},${low},`, ",1300,1300,")
    .replace(recorded, "2051-02-15"),
);
const otherNumber = (text: string): string =>
  text.replace(new RegExp(`^(${list},.*?),${low},${low},`, "m"), "$1,4321,4321,");
const reason = (text: string): string =>
  `${text}2051-02-15-lista,${list},2051-02-15,us,low,${low},4321,Errata.,A slip.\n`;

describe("a pull request with a new month", () => {
  let report: Report;
  beforeAll(() => {
    report = proposed({ "claims.csv": newMonth });
  }, 120_000);

  it("is told in a sentence with who counted, and cell by cell", () => {
    const markdown = renderMarkdown(report);
    expect(markdown).toContain(
      "- Prisoners Defenders contó 1300 personas: con condena o medida política (Cuba, 31 de enero de 2051).",
    );
    expect(markdown).toMatch(/#### claims\.csv\n\n[\s\S]*\| \+\+\+ \| cub-pd-list-2051-01-31 \|/);
  });

  it("names the marks and the sentences that change in each language", () => {
    const latest = report.shown?.figures.filter(({ address }) => /held-now\/latest/.test(address));
    expect(latest?.map(({ locale }) => locale)).toEqual(["es", "en"]);
    expect(latest?.map(({ marks }) => marks.come.join()).join()).toMatch(/1300.*31 ene 2051[\s\S]*1,300.*31 Jan 2051/);
    expect(latest?.every(({ come, gone }) => come.length > 0 && gone.length > 0)).toBe(true);
  });

  it("shows each changed drawing before and after, in a page that asks nothing of the network", () => {
    const page = renderPage(report);
    expect(page.match(/<img alt="" src="data:image\/svg\+xml,/g)?.length).toBeGreaterThanOrEqual(2);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|src="(?!data:)/);
  });

  it("leaves charts alone that draw nothing of it", () => {
    expect(report.shown?.figures.map(({ address }) => address)).not.toContain("/held-over-time/venezuela/");
  });
});

describe("a pull request that corrects a number", () => {
  it("is told with the value before, the value now and the reason", { timeout: 120_000 }, () => {
    const markdown = renderMarkdown(proposed({ "claims.csv": otherNumber, "corrections.csv": reason }));
    expect(markdown).toMatch(/- Corregido el 15 de febrero de 2051: .*, antes \d+, ahora 4321\. Errata\./);
    expect(markdown).not.toContain("Falta decir por qué");
  });

  it("is asked for the reason where none is given", { timeout: 120_000 }, () => {
    const report = proposed({ "claims.csv": otherNumber });
    for (const told of [renderText(report), renderMarkdown(report), renderPage(report)])
      expect(told).toMatch(/Falta decir por qué[\s\S]*corrections\.csv/);
  });
});

describe("a pull request with a row from Excel", () => {
  it("is refused with line, column and remedy, and its drawings are not compared", () => {
    const report = proposed({ "claims.csv": (text) => text.replace(`,${low},${low},exact`, `,1.197,${low},exact`) });
    expect(renderMarkdown(report)).toContain("Use npm run check.");
    const { dataset, report: check } = checkData(data, "es", "markdown");
    expect(dataset).toBeUndefined();
    expect(check).toMatch(
      /claims\.csv: 1 error\n\n\| Línea \| Columna \|[^\n]*\n[^\n]*\n\| \d+ \| low \| .*1\.197.*\|/,
    );
  });
});

describe("a change of nothing", () => {
  it("is said to be none", () => {
    const report = proposed({});
    expect(
      [renderText(report), renderMarkdown(report), renderPage(report)].map((told) => told.includes("Nada cambia")),
    ).toEqual([true, true, true]);
  });
});

describe("the base of a comparison", () => {
  it("may be an edition, a folder or what git knows by that name", () => {
    const [edition] = readFileSync("CITATION.cff", "utf8").match(/\d{4}\.\d+\.\d+/) ?? [];
    expect(tablesOf(edition ?? "", "data").get("claims.csv")).toBeDefined();
    expect(tablesOf(data, "data").get("claims.csv")).toBeDefined();
    expect(tablesOf("HEAD", data).get("claims.csv")).toBeDefined();
  });

  it.each(["no-such-branch", "--output=/tmp/x", ""])("is refused by its name where nothing is: “%s”", (base) => {
    expect(() => tablesOf(base, data)).toThrow(/no hay edición.*there is no edition/);
  });
});
