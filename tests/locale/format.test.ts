import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatCountInWords,
  formatDate,
  formatList,
  formatLongDate,
  formatMonths,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRate,
  formatWhen,
} from "../../src/locale/format.ts";

describe("formatNumber", () => {
  it.each([
    [62, "62", "62"],
    [1197, "1197", "1,197"],
    [11000, "11\u202f000", "11,000"],
    [9748007, "9\u202f748\u202f007", "9,748,007"],
  ])("groups %d as each language does", (value, es, en) => {
    expect(formatNumber(value, "es")).toBe(es);
    expect(formatNumber(value, "en")).toBe(en);
  });
});

describe("formatRate", () => {
  it("keeps one decimal below ten and none from ten up", () => {
    expect([formatRate(8.83, "es"), formatRate(8.83, "en"), formatRate(109.4, "es")]).toEqual(["8,8", "8.8", "109"]);
  });
});

describe("dates", () => {
  it.each([
    ["2025-12-31", "31 dic 2025", "31 Dec 2025"],
    ["2025-12", "dic 2025", "Dec 2025"],
    ["2025", "2025", "2025"],
  ])("keep the precision of %s", (date, es, en) => {
    expect(formatDate(date, "es")).toBe(es);
    expect(formatDate(date, "en")).toBe(en);
  });

  it("are written out in prose", () => {
    expect(formatLongDate("2025-12-31", "es")).toBe("31 de diciembre de 2025");
    expect(formatWhen("2025-12", "es")).toBe("en diciembre de 2025");
    expect(formatWhen("2025-12-31", "en")).toBe("on 31 December 2025");
  });

  it("of one year give the months they fall in", () => {
    expect(formatMonths(["2025-04-29", "2025-04-02"], "es")).toBe("en abril");
    expect(formatMonths(["2025-06-11", "2025-04-29", "2025-05"], "en")).toBe("between April and June");
  });

  it("leave out the first year of a period within one year", () => {
    expect(formatPeriod("2025-01-14", "2025-03-10", "es")).toBe("14 ene–10 mar 2025");
    expect(formatPeriod("2025-12", "2026-02-09", "en")).toBe("Dec 2025–9 Feb 2026");
    expect(formatPeriod("2023-02-09", "2023-02-09", "en")).toBe("9 Feb 2023");
  });
});

describe("formatCount", () => {
  it.each([
    ["exact", 212, 212, "212", "212"],
    ["at_least", 211, 211, "≥211", "al menos 211"],
    ["about", 250, 250, "~250", "unas 250"],
    ["more_than", 400, 400, ">400", "más de 400"],
    ["range", 130, 140, "130–140", "entre 130 y 140"],
  ] as const)("never drops the qualifier %s", (qualifier, low, high, sign, words) => {
    expect(formatCount({ low, high, qualifier }, "es")).toBe(sign);
    expect(formatCountInWords({ low, high, qualifier }, "es")).toBe(words);
  });
});

describe("formatList", () => {
  it("joins with y, or e before the sound of i", () => {
    expect(formatList(["Cuba", "Venezuela", "Nicaragua"], "es")).toBe("Cuba, Venezuela y Nicaragua");
    expect(formatList(["madres", "hijas", "iglesias"], "es")).toBe("madres, hijas e iglesias");
    expect(formatList(["a", "b"], "en")).toBe("a and b");
  });
});

describe("formatPercent", () => {
  it("rounds to a whole number and writes the sign as each language does", () => {
    expect(formatPercent(0.1749, "es")).toBe("17\u202f%");
    expect(formatPercent(0.1749, "en")).toBe("17%");
  });

  it("never writes a person as nothing", () => {
    expect(formatPercent(0.002, "en")).toBe("<1%");
    expect(formatPercent(0, "en")).toBe("0%");
  });
});
