import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { dataText } from "../../src/content/data-page.ts";
import { dictionary } from "../../src/dataset/dictionary.ts";
import { fileOf, tableNames } from "../../src/dataset/tables/index.ts";
import { locales } from "../../src/dataset/text.ts";
import { repository, tablePath } from "../../src/export/repository.ts";
import { absoluteUrl, archiveAddress, descriptorAddress, href, pageAddress, tableAddress } from "../../src/links.ts";
import { attribute, elements, wordsIn } from "./pages.ts";

const served = (address: string): Buffer => readFileSync(join("dist", address));

describe("the archive of all tables", () => {
  const held = unzipSync(served(archiveAddress));

  it("holds the tables, their description and a README, and nothing else", () => {
    const names = [...tableNames.map(fileOf), "README.md", "datapackage.json"].toSorted();
    expect(Object.keys(held)).toEqual(names);
  });

  it.each(tableNames)("holds %s as it is served and as it is kept, byte for byte", (table) => {
    const bytes = Buffer.from(held[fileOf(table)] ?? []);
    expect(bytes.equals(served(tableAddress(table, "csv")))).toBe(true);
    expect(bytes.equals(readFileSync(tablePath(table)))).toBe(true);
  });

  it("holds the description as it is served", () => {
    expect(Buffer.from(held["datapackage.json"] ?? []).equals(served(descriptorAddress))).toBe(true);
  });
});

describe.each(tableNames)("%s as JSON", (table) => {
  it("has the columns of the CSV, in its order", () => {
    const rows = JSON.parse(served(tableAddress(table, "json")).toString()) as readonly object[];
    const [header = ""] = served(tableAddress(table, "csv")).toString().split("\n", 1);
    expect(new Set(rows.map((row) => Object.keys(row).join(",")))).toEqual(new Set(rows.length > 0 ? [header] : []));
  });
});

describe.each(locales)("the page of data in %s", (locale) => {
  const address = pageAddress(locale, "data");
  const all = elements(parse(served(join(address, "index.html")).toString()));
  const links = all.flatMap((element) => attribute(element, "href") ?? []);
  const text = dataText[locale];

  it("leads to all tables in one file and to their description, and tells search engines of the first", () => {
    for (const file of [archiveAddress, descriptorAddress]) expect(links).toContain(href(address, file));
    const data = all.find((element) => attribute(element, "type") === "application/ld+json");
    expect(data && wordsIn(data)).toContain(absoluteUrl(archiveAddress));
  });

  it.each(dictionary())(
    "says of each column of $table what it holds, its type and an example",
    ({ table, columns }) => {
      const section = all.find(({ tagName, childNodes }) =>
        childNodes.some((node) => tagName === "section" && "tagName" in node && attribute(node, "id") === table),
      );
      const rows = section ? elements(section).filter(({ tagName }) => tagName === "tr") : [];
      const names = rows.flatMap((row) => elements(row).find(({ tagName }) => tagName === "td") ?? []).map(wordsIn);
      expect(names).toEqual(columns.map(({ name }) => name));
      for (const [index, column] of columns.entries()) {
        const row = rows[index + 1];
        if (!row) continue;
        const said = [
          column.about[locale],
          text.kinds[column.kind],
          column.required ? text.required : text.optional,
          column.example,
          ...(column.isKey ? [text.key] : []),
          ...Object.entries(column.choices ?? {}).map(([value, meaning]) => `${value}: ${meaning[locale]}`),
        ];
        expect(said.filter((words) => !wordsIn(row).includes(words))).toEqual([]);
        const references = elements(row).flatMap((element) => attribute(element, "href") ?? []);
        expect(references).toEqual(column.references === undefined ? [] : [`#${column.references}`]);
      }
    },
  );

  it("leads to where each file is changed, or says that nobody knows yet where", () => {
    const edits = tableNames.flatMap((table) => repository?.edit(tablePath(table)) ?? []);
    expect(links.filter((link) => link.includes("/edit/"))).toEqual(edits);
    expect(all.some((element) => wordsIn(element) === text.noRepository)).toBe(!repository);
  });
});
