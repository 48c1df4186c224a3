import { describe, expect, it } from "vitest";
import { cornersOf, headsOf, riseOf, untilCount } from "../../../src/client/story/drawn.ts";
import { columnsOfTen, rowsOfFifty, type Form } from "../../../src/marks/people.ts";

const cell = { width: 5.5, height: 7, gap: 4 };
const forms: readonly Form[] = ["solid", "outline", "head", "undivided"];

describe("people", () => {
  it.each([1, 10, 62, 101, 1197])("are found again, all %i of them", (count) => {
    for (const form of forms)
      for (const { nodes } of [columnsOfTen(count, form, "cub", cell, 542), rowsOfFifty(count, form, "cub", cell)]) {
        const heads = headsOf(String(nodes[0]?.attributes["d"]), cell.width);
        expect(heads).toHaveLength(count);
        expect(new Set(heads.map(({ x, y }) => `${x.toFixed(2)} ${y}`)).size).toBe(count);
      }
  });
});

describe("a line", () => {
  it("has its corners read", () => {
    expect(cornersOf("M2.9,339.9L8.6,-3")).toEqual([
      { x: 2.9, y: 339.9 },
      { x: 8.6, y: -3 },
    ]);
  });

  it("is measured by its ticks", () => {
    const ticks = [
      { value: 0, y: 95 },
      { value: 500, y: 45 },
      { value: 1000, y: -5 },
    ];
    expect(riseOf(100, ticks)).toEqual({ zero: 100, person: 0.1 });
    expect(riseOf(100, ticks.slice(0, 1))).toBeUndefined();
  });

  it("is followed to the last point of the count's height", () => {
    const line = [90, 80, 85, 80, 70].map((y, x) => ({ x, y }));
    expect(untilCount(line, 20, { zero: 100, person: 1 })?.map(({ x }) => x)).toEqual([0, 1, 2, 3]);
  });

  it("leads nowhere where no point has that height", () => {
    expect(untilCount([{ x: 0, y: 80 }], 40, { zero: 100, person: 1 })).toBeUndefined();
  });
});
