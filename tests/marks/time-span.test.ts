import { describe, expect, it } from "vitest";
import { around, clamp, day, daysOf, enlargementOf, shortest, spanOf, ticksOf } from "../../src/marks/time-span.ts";

const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const whole = { start: at("2021-07-01"), end: at("2026-06-10") };
const year = { start: at("2024-01-01"), end: at("2025-01-01") };

describe("a span of time", () => {
  it("comes back from its enlargement", () => {
    const { start, end } = spanOf(enlargementOf(year, whole, 900), whole, 900);
    expect(start).toBeCloseTo(year.start, -1);
    expect(end).toBeCloseTo(year.end, -1);
  });

  it("as a whole is not enlarged", () => {
    const { k, x } = enlargementOf(whole, whole, 900);
    expect(k).toBe(1);
    expect(x).toBeCloseTo(0);
  });

  it("is named by its days, the whole by none", () => {
    expect(daysOf(year, whole)).toEqual(["2024-01-01", "2025-01-01"]);
    expect(daysOf({ start: year.start + 100, end: year.end - 100 }, whole)).toEqual(["2024-01-01", "2025-01-01"]);
    expect(daysOf(whole, whole)).toBeUndefined();
  });
});

describe("a span that is asked for", () => {
  it("stays within the whole, as long as it was", () => {
    expect(clamp({ start: whole.start - 30 * day, end: whole.start + 30 * day }, whole)).toEqual({
      start: whole.start,
      end: whole.start + 60 * day,
    });
    expect(clamp({ start: whole.end - 10 * day, end: whole.end + 50 * day }, whole)).toEqual({
      start: whole.end - 60 * day,
      end: whole.end,
    });
  });

  it("is the whole where it is longer", () => {
    expect(clamp({ start: 0, end: at("2050-01-01") }, whole)).toEqual(whole);
  });

  it("is long enough to read", () => {
    const { start, end } = clamp({ start: year.start, end: year.start + day }, whole);
    expect(end - start).toBe(shortest);
    expect((start + end) / 2).toBe(year.start + day / 2);
  });

  it("has its moment in the middle unless an end is near", () => {
    expect(around(at("2024-07-01"), 180 * day, whole)).toEqual({
      start: at("2024-07-01") - 90 * day,
      end: at("2024-07-01") + 90 * day,
    });
    expect(around(whole.end, 180 * day, whole).end).toBe(whole.end);
  });
});

describe("the axis of time", () => {
  it.each([
    ["years over five years", whole, 5, "year"],
    ["months over a year", year, 12, "month"],
    ["days over a month", { start: at("2024-02-01"), end: at("2024-02-28") }, 6, "day"],
  ])("names %s", (_, span, count, kind) => {
    expect(new Set(ticksOf(span, count).map((tick) => tick.kind))).toContain(kind);
  });

  it("names a year where one begins, whatever stands between", () => {
    const ticks = ticksOf({ start: at("2024-11-15"), end: at("2025-03-15") }, 4);
    expect(ticks.map(({ time, kind }) => [new Date(time).toISOString().slice(0, 10), kind])).toEqual([
      ["2024-12-01", "month"],
      ["2025-01-01", "year"],
      ["2025-02-01", "month"],
      ["2025-03-01", "month"],
    ]);
  });
});
