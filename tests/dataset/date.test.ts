import { describe, expect, it } from "vitest";
import {
  compareDates,
  dayAfter,
  daysBetween,
  firstDay,
  isIsoDate,
  lastDay,
  precisionOf,
  timeOf,
} from "../../src/dataset/date.ts";

describe("isIsoDate", () => {
  it.each(["2025", "2025-02", "2025-02-28", "2024-02-29", "2000-02-29", "1959-01-01", "2025-12-31"])(
    "%s exists",
    (date) => {
      expect(isIsoDate(date)).toBe(true);
    },
  );

  it.each([
    "2025-02-29",
    "1900-02-29",
    "2025-04-31",
    "2025-00",
    "2025-13",
    "2025-01-00",
    "2025-01-32",
    "0000",
    "0050",
    "2025-1",
    "2025-01-1",
    "25-01-01",
    "x2025",
    "2025-01-01x",
    "2025-",
    "",
  ])("%j does not", (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe("a date of less than a day's precision", () => {
  it("says how precise it is", () => {
    expect(["2025", "2025-02", "2025-02-03"].map(precisionOf)).toEqual(["year", "month", "day"]);
  });

  it("may mean any day from its first", () => {
    expect(["2025", "2025-02", "2025-02-03"].map(firstDay)).toEqual(["2025-01-01", "2025-02-01", "2025-02-03"]);
  });

  it("to its last, also in February", () => {
    expect(["2025", "2025-02", "2024-02", "2025-04", "2025-12", "2025-02-03"].map(lastDay)).toEqual([
      "2025-12-31",
      "2025-02-28",
      "2024-02-29",
      "2025-04-30",
      "2025-12-31",
      "2025-02-03",
    ]);
  });

  it("is drawn at its last day, at midnight UTC", () => {
    expect(timeOf("1970-01-02")).toBe(86_400_000);
    expect(timeOf("2025-02")).toBe(Date.UTC(2025, 1, 28));
  });
});

describe("the order of dates", () => {
  it("is by the last day they may mean, the vaguer first", () => {
    const ordered = ["2024-12-30", "2024", "2024-12", "2024-12-31", "2025-01-01"];
    expect(ordered.toReversed().toSorted(compareDates)).toEqual(ordered);
    expect(compareDates("2024", "2024")).toBe(0);
  });

  it("counts whole days, across the end of a month and of summer time", () => {
    expect(daysBetween("2025-02-28", "2025-03-01")).toBe(1);
    expect(daysBetween("2025-03-01", "2025-12-01")).toBe(275);
    expect(daysBetween("2025-03-01", "2025-02-28")).toBe(-1);
    expect(daysBetween("2025-01", "2025-02")).toBe(28);
  });

  it("knows the day after", () => {
    expect(["2024-12-31", "2024-02-28", "2025-02"].map(dayAfter)).toEqual(["2025-01-01", "2024-02-29", "2025-03-01"]);
  });
});
