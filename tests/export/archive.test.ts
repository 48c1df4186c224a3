import { describe, expect, it } from "vitest";
import { tableNames } from "../../src/dataset/tables/index.ts";
import { archiveFiles } from "../../src/export/archive.ts";

const data = new Map([["claims.csv", new TextEncoder().encode("claim\n")]]);
const files = archiveFiles(data, { version: "2026.1.1", date: "2026-01-31" });
const readme = new TextDecoder().decode(files.get("README.md"));

describe("archiveFiles(data, edition)", () => {
  it("are the files of the data folder as they are, and a README", () => {
    expect([...files.keys()]).toEqual(["README.md", "claims.csv"]);
    expect(files.get("claims.csv")).toBe(data.get("claims.csv"));
  });

  it.each([
    ["Spanish", "Edición 2026.1.1, 31 de enero de 2026.", "by/4.0/deed.es", "https://sin-fecha.example.org/data/"],
    ["English", "Edition 2026.1.1, 31 January 2026.", "by/4.0/>", "https://sin-fecha.example.org/en/data/"],
  ])("say in %s which edition they are, under which licence, and how to cite them", (_, ...words) => {
    expect(words.filter((each) => !readme.includes(each))).toEqual([]);
    expect(readme).toMatch(/^> Sin Fecha\. \(2026\)\. .* 2026\.1\.1\. \[.*\]\. <https:/m);
  });

  it("name every table in both languages", () => {
    for (const table of tableNames) expect(readme.split(`\`${table}.csv\`:`)).toHaveLength(3);
  });
});
