import { describe, expect, test } from "vitest";
import { readRows } from "../../../src/client/inspector/marks.ts";
import { sentenceOf } from "../../../src/client/inspector/sentence.ts";
import { dateOf } from "../../../src/dataset/dataset.ts";
import { locales } from "../../../src/dataset/text.ts";
import { formatDate, formatLongDate } from "../../../src/locale/format.ts";
import { inspectionOf } from "../../../src/render/inspection.ts";
import { claimSentence } from "../../../src/render/summary.ts";
import { writeRows } from "../../../src/render/svg.ts";
import { claimTable } from "../../../src/render/table.ts";
import { dataset } from "../../../src/site.ts";

describe("readRows(writeRows(marks))", () => {
  test.each([
    { marks: [[4]], written: "4" },
    { marks: [[0], [1], [2], [7, 8], [3]], written: "0-2,7+8,3" },
    { marks: [[5], [4], [3]], written: "5,4,3" },
    { marks: [[9], [9]], written: "9,9" },
  ])("keeps the rows of each mark: $written", ({ marks, written }) => {
    expect(writeRows(marks)).toBe(written);
    expect(readRows(written)).toEqual(marks);
  });
});

describe("sentenceOf(row)", () => {
  test.each(locales)("says every claim as the page's summary does, with the date of the table, in %s", (locale) => {
    const { claims } = dataset;
    const inspection = inspectionOf({ claims, before: 0 }, locale);
    const said = claimTable(claims, locale, "").rows.map(({ cells }, index) =>
      sentenceOf({ of: "claims", cells: cells.map(({ text }) => text) }, index, inspection),
    );
    const expected = claims.map((claim) =>
      claimSentence(claim, locale).replace(
        `, ${formatLongDate(dateOf(claim), locale)}).`,
        `, ${formatDate(dateOf(claim), locale)}).`,
      ),
    );
    expect(said).toEqual(expected);
  });

  test("says an event, an event of a case and an event of a person's page with their dates", () => {
    const inspection = inspectionOf({ claims: [], before: 0 }, "es");
    const row = (of: string, ...cells: readonly string[]) => ({ of, cells });
    expect(sentenceOf(row("events", "11 jul 2021", "Cuba", "Protestas"), -1, inspection)).toBe(
      "Protestas (Cuba, 11 jul 2021).",
    );
    expect(sentenceOf(row("cases", "Ana Pérez", "3 ene 2025", "en prisión"), -1, inspection)).toBe(
      "Ana Pérez: en prisión (3 ene 2025).",
    );
    expect(sentenceOf(row("history", "3 ene 2025", "en prisión"), -1, inspection)).toBe("en prisión (3 ene 2025).");
  });
});
