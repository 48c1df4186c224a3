import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadFiles, loadTable, loadTables } from "../../src/dataset/load.ts";
import { columnsOf, tableNames, type TableName } from "../../src/dataset/tables/index.ts";
import { locales } from "../../src/dataset/text.ts";
import { readFiles } from "../../src/finish/files.ts";
import type { Files } from "../../src/finish/finish.ts";
import { caseAddress } from "../../src/links.ts";
import { makeRelease } from "../../src/releases/make.ts";
import { packRelease } from "../../src/releases/pack.ts";
import { readReleases } from "../../src/releases/read.ts";
import { namesOne } from "../../src/releases/removed.ts";
import { isWithheld } from "../../src/releases/withheld.ts";
import { sandbox } from "../cli/sandbox.ts";
import { readPdf } from "../files/pdf-text.ts";

/**
 * A removal, drilled: somebody whom events, sources and other people's cases name too is taken out of a copy of the record
 * by the steps of data/README.md, and looked for in every file of what is then built.
 */
const person = { id: "maykel-castillo", name: "Maykel Castillo Pérez (Osorbo)" };
const written = /Maykel Castillo(?: Pérez)?(?:,? [(«“']?Osorbo[)»”']?)?|Osorbo/g;
const standIn = { es: "otra persona", en: "another person" };
/** A source that stays, for rows whose own source names the person in its address. */
const otherSource = "amnistia-internacional-mexico-2026-01";

const box = sandbox();
const data = join(box.folder, "data");
const dist = join(box.folder, "dist");
const listed = (): readonly string[] =>
  readFileSync(join(box.folder, "tests/addresses.txt"), "utf8").trimEnd().split("\n");
const before = readFileSync("tests/addresses.txt", "utf8").trimEnd().split("\n");

type Row = Readonly<Record<string, string>>;

const isNamed = (text: string): boolean => text.includes(person.id) || namesOne(text, [person]);

function change(table: TableName, edit: (row: Row) => readonly Row[]): void {
  const rows = loadTable(data, table);
  const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [columnsOf(table).map(({ name }) => name), ...rows.flatMap(edit).map((row) => Object.values(row))];
  writeFileSync(join(data, `${table}.csv`), lines.map((line) => `${line.map(quoted).join(",")}\n`).join(""));
}

/** The steps of the guide: the rows of the person, then whatever else names the person in its key or its address. */
function remove(): void {
  change("cases", (row) => (row["case"] === person.id ? [] : [row]));
  change("case_events", (row) => (row["case"] === person.id ? [] : [row]));
  change("events", (row) => (isNamed(row["event"] ?? "") ? [] : [row]));
  const gone = loadTable(data, "sources").filter((row) => isNamed(Object.values(row).join(" ")));
  const goneKeys = gone.map((row) => row["source"] ?? "");
  change("sources", (row) => (goneKeys.includes(row["source"] ?? "") ? [] : [row]));
  for (const table of tableNames) {
    change(table, (row) => [
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => {
          if (goneKeys.includes(cell)) return [column, column === "source" ? otherSource : ""];
          return [column, cell.replace(written, standIn[column.endsWith("_es") ? "es" : "en"])];
        }),
      ),
    ]);
  }
}

/** What a reader finds in a file: its text, that of the parts of an archive, that of a page to print. */
function textsOf(path: string, bytes: Uint8Array): readonly string[] {
  if (/\.(?:zip|xlsx)$/.test(path))
    return Object.entries(unzipSync(bytes)).flatMap(([part, content]) => [part, ...textsOf(part, content)]);
  if (path.endsWith(".br")) return [new TextDecoder().decode(brotliDecompressSync(bytes))];
  if (path.endsWith(".pdf")) return [readPdf(bytes).text];
  return /\.(?:png|woff2|ico)$/.test(path) ? [] : [new TextDecoder().decode(bytes)];
}

function naming(files: Files): readonly string[] {
  return [...files].filter(([path, bytes]) => [path, ...textsOf(path, bytes)].some(isNamed)).map(([path]) => path);
}

beforeAll(() => {
  mkdirSync(join(box.folder, "tests"));
  cpSync("tests/addresses.txt", join(box.folder, "tests/addresses.txt"));
  remove();
});

afterAll(() => {
  box.remove();
});

it("the person is found all over the site before", () => {
  expect(naming(readFiles("dist")).length).toBeGreaterThan(50);
});

it("the check lets the person go, with the events and sources whose key or address is the name", () => {
  const { status, output } = box.run("src/cli/check.ts", ["--lang", "en"]);
  expect(output).not.toContain("error");
  expect(status).toBe(0);
  expect(naming(loadFiles(data))).toEqual([]);
});

it("no file of the new site names the person: pages, data, feeds, search, files, archives, copies to keep, the pinned", () => {
  expect(box.run("src/cli/build.ts").output).toMatch(/built \d+ files/);
  expect(naming(readFiles(dist))).toEqual([]);
});

it("the list of addresses loses the person's pages and the pinned files that named the person, and nothing else", () => {
  const { status } = box.run("src/cli/addresses.ts");
  expect(status).toBe(0);
  const pages = locales.map((locale) => `${caseAddress(locale, person.id).slice(1)}index.html`);
  const pinned = readReleases("data").flatMap(({ version, figures }) =>
    figures
      .filter((figure) => isWithheld(figure, [person]))
      .map(({ locale, chart, view }) => `v/${version}/files/${locale}/${chart}/${view}`),
  );
  const lost = before.filter((address) => !listed().includes(address));
  expect(lost.filter((address) => !pinned.includes(address.replace(/(?:-narrow)?\.(?:svg|csv|json)$/, "")))).toEqual(
    pages.toSorted(),
  );
  expect(listed().filter((address) => !existsSync(join(dist, address)))).toEqual([]);
});

it("a release made from now on does not name the person, nor do its notes on what changed", () => {
  const { dataset } = loadTables(data);
  if (!dataset) throw new Error("the data has errors");
  const edition = { version: "3000.1.1", date: "3000-01-01", changes: { es: "Inventada.", en: "Made up." } } as const;
  const last = readReleases("data")[0]?.tables;
  expect(naming(packRelease(makeRelease(edition, loadFiles(data), dataset, last)))).toEqual([]);
});
