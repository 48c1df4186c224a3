import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { brokenColumns, columnLines } from "../../src/dataset/contract.ts";
import { tableNames } from "../../src/dataset/tables/index.ts";

const promised = readFileSync("tests/columns.txt", "utf8").trimEnd().split("\n");

describe("the columns at /data/v1/", () => {
  it("that were ever published are where they were, under their names, of their types", () => {
    expect(brokenColumns(promised, columnLines())).toEqual([]);
  });

  it("that are new are in the list: npm run datapackage adds them", () => {
    expect(columnLines().filter((column) => !promised.includes(column))).toEqual([]);
  });

  it.each(tableNames)("of %s head its file", (table) => {
    const [header] = readFileSync(`data/${table}.csv`, "utf8").split("\n", 1);
    const names = promised.filter((line) => line.startsWith(`${table}.`)).map((line) => line.split(/[. ]/)[1]);
    expect(header).toBe(names.join(","));
  });
});

describe("brokenColumns(promised, now)", () => {
  const before = ["cases.case slug", "cases.name text", "claims.claim slug"];
  const broken = (now: readonly string[]): readonly string[] => brokenColumns(before, now);

  it("lets a table have a column more at its end, and the record a table more", () => {
    const now = ["cases.case slug", "cases.name text", "cases.country slug", "claims.claim slug", "events.event slug"];
    expect(broken(now)).toEqual([]);
  });

  it.each([
    ["gone", ["cases.case slug", "claims.claim slug"], "promised cases.name text, found nothing"],
    ["renamed", ["cases.case slug", "cases.person text", "claims.claim slug"], "found cases.person text"],
    ["of another type", ["cases.case slug", "cases.name slug", "claims.claim slug"], "found cases.name slug"],
    ["moved", ["cases.case slug", "cases.country slug", "cases.name text", "claims.claim slug"], "found cases.country"],
  ])("names the column that is %s", (_, now, words) => {
    expect(broken(now)).toEqual([expect.stringMatching(`^cases.csv, column 2: .*${words}`)]);
  });

  it("names a table that is gone by its first column", () => {
    expect(broken(["claims.claim slug"])).toEqual(["cases.csv, column 1: promised cases.case slug, found nothing"]);
  });
});
