import { describe, expect, it } from "vitest";
import { numbersIn } from "./form.ts";
import { print, readRecord, views } from "./print.ts";
import { readTables } from "./tables.ts";
import { tryRecords } from "./try.ts";
import { Verifier } from "./verify.ts";

const few = Array.from({ length: 20 }, (_, index) => index + 1);

describe("every sentence, recomputed from the tables by code that knows nothing of the site's", () => {
  it("holds for the record as it is, in both languages", () => {
    const { record } = readRecord("data");
    if (!record) throw new Error("the data has errors");
    const verifier = new Verifier(readTables("data"));
    const faults = views.flatMap((view) => verifier.verify(print(record, view)));
    expect(faults.map(({ view, language, field, why }) => `${view} ${language} ${field}: ${why}`)).toEqual([]);
  }, 90_000);

  it("holds for made-up records, each with a few of its views", () => {
    const { faults, refused } = tryRecords(few, 12);
    expect(refused).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe("numbersIn", () => {
  it.each([
    ["De 1197 a 11\u202f000 el 3 de abril de 2025", "es", ["11000", "1197", "2025", "3", "m4"]],
    ["From 1,197 to 11,000 on 3 April 2025", "en", ["11000", "1197", "2025", "3", "m4"]],
    ["8,8 en mayo", "es", ["8.8", "m5"]],
    ["It may be 8.8 in May", "en", ["8.8", "m5"]],
  ] as const)("finds the same in both languages: %s", (text, language, found) => {
    expect(numbersIn(text, language)).toEqual(found);
  });
});
