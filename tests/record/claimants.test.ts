import { describe, expect, it } from "vitest";
import { itemsOf } from "../../src/changes/items.ts";
import { changesBetween } from "../../src/changes/log.ts";
import { loadFiles, loadTables } from "../../src/dataset/load.ts";
import { locales } from "../../src/dataset/text.ts";
import { namesOf } from "../claimants.ts";

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");
const files = loadFiles("data");

/** The tables before any count, and what a feed tells when every count of the record is new. */
const [header = ""] = new TextDecoder().decode(files.get("claims.csv")).split("\n", 1);
const before = new Map([...files, ["claims.csv", new TextEncoder().encode(`${header}\n`)]]);
const log = [{ version: undefined, date: dataset.dataDate, changes: changesBetween(before, files, dataset) }];

describe.each(locales)("what a feed tells of a count in %s", (locale) => {
  const items = itemsOf(log, dataset, locale, () => undefined);

  it("names who counted in its title and in its words, for every count of the record", () => {
    expect(items).toHaveLength(dataset.claims.length);
    const unnamed = items.filter(({ subject, title, text }) => {
      const names = subject?.of === "claim" ? namesOf(subject.claim.definition.claimant) : [];
      return ![title, text].every((words) => names.some((name) => words.includes(name)));
    });
    expect(unnamed.map(({ title, text }) => `${title} — ${text}`)).toEqual([]);
  });
});
