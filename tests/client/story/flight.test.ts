import { describe, expect, it } from "vitest";
import type { Point } from "../../../src/client/story/drawn.ts";
import { placeOf, stopsOf, travellersOf, type Ranks } from "../../../src/client/story/flight.ts";
import { along, rounded, routeOf } from "../../../src/client/story/route.ts";

/** A person is ten pixels high, and zero is at 100: a line at 80 counts two people. */
const rise = { zero: 100, person: 10 };
const line = (...points: readonly [number, number][]) => ({ points: points.map(([x, y]) => ({ x, y })), rise });

/** Where on the line each of so many people stands, as `x y`. */
function standing(drawn: ReturnType<typeof line>, count: number): readonly string[] {
  const route = routeOf([{ x: drawn.points[0]?.x ?? 0, y: rise.zero }, ...drawn.points]);
  return stopsOf(drawn, count).map((stop) => {
    const { x, y } = along(route, stop);
    return `${Math.round(x)} ${Math.round(y)}`;
  });
}

describe("each person's place on a line", () => {
  it("is where the line rises past its height", () => {
    expect(standing(line([0, 100], [40, 60]), 4)).toEqual(["5 95", "15 85", "25 75", "35 65"]);
  });

  it("is beneath the beginning of a line that begins higher", () => {
    expect(standing(line([20, 80], [40, 80], [60, 60]), 4)).toEqual(["20 95", "20 85", "45 75", "55 65"]);
  });

  it("is where the line rose for the last time, and not on a peak that did not last", () => {
    expect(standing(line([0, 100], [10, 40], [20, 80], [40, 60]), 4)).toEqual(["1 95", "3 85", "25 75", "35 65"]);
  });

  it("is on the line although its last point, drawn with one decimal, lies a hair too low", () => {
    expect(standing(line([0, 100], [40, 60.2]), 4)).toHaveLength(4);
  });
});

/** Seven people in two ranks, and five in one, as a drawing has them. */
const ranks = (people: number, left: number, top: number): Ranks => ({
  pitch: 6,
  people: Array.from({ length: people }, (_, index) => ({
    x: left + 6 * (index % 4),
    y: top + 8 * Math.floor(index / 4),
  })),
});
const classes = [ranks(7, 20, -400), ranks(5, 20, -300)];
const climb = {
  points: [
    { x: 30, y: 70 },
    { x: 90, y: -20 },
  ],
  rise,
};
const travellers = travellersOf(classes, climb, { lanes: [2, 5], pitch: 3 }, 12);
const sizes = { file: 0.5, line: 0.25 };
const at = (scrolled: number) => travellers.map((traveller) => placeOf(traveller, scrolled, sizes));
const sorted = (points: readonly Point[]) => points.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`).toSorted();

describe("the way", () => {
  it("begins where each person is drawn, at the size they are drawn", () => {
    expect(sorted(at(0))).toEqual(sorted(classes.flatMap(({ people }) => people)));
    expect(new Set(at(0).map(({ size }) => size))).toEqual(new Set([1]));
  });

  it("ends for the nth person at the height of n people", () => {
    at(1).forEach(({ y, size }, index) => {
      expect(y).toBeCloseTo(rise.zero - (index + 0.5) * rise.person);
      expect(size).toBe(0.25);
    });
  });

  it("is taken by all of them all the way, none twice", () => {
    for (let step = 0; step <= 100; step += 1) expect(at(step / 100)).toHaveLength(12);
    expect(new Set(travellers.map(({ from }) => `${from.x} ${from.y}`)).size).toBe(12);
  });

  it("depends on the scroll alone: nobody jumps, and scrolling back leads back", () => {
    const there = Array.from({ length: 1001 }, (_, step) => at(step / 1000));
    const longest = Math.max(
      ...there
        .slice(1)
        .flatMap((places, step) =>
          places.map(({ x, y }, index) =>
            Math.hypot(x - (there[step]?.[index]?.x ?? 0), y - (there[step]?.[index]?.y ?? 0)),
          ),
        ),
    );
    expect(longest).toBeLessThan(8);
    expect(at(0.3)).toEqual(there[300]);
  });

  it("leads by the margin and never across what stands between the drawings", () => {
    const between = Array.from({ length: 200 }, (_, step) => at(step / 200))
      .flat()
      .filter(({ y }) => y > -230 && y < -40);
    expect(between.length).toBeGreaterThan(0);
    expect(Math.max(...between.map(({ x }) => x))).toBeLessThanOrEqual(5);
  });

  it("is set out on from the front of each file, class after class", () => {
    const leaves = travellers.map(({ leaves }) => leaves);
    expect(leaves).toEqual(leaves.toSorted((a, b) => a - b));
    expect(travellers.map(({ ranks }) => ranks)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });

  it("has files of a smaller list leave later at the same pace, so that all are there at once", () => {
    const few = travellersOf([ranks(3, 20, -400)], climb, { lanes: [2], pitch: 3 }, 12);
    expect(few.map(({ leaves }) => leaves)).toEqual(travellers.slice(-3).map(({ leaves }) => leaves));
  });
});

describe("a way with round corners", () => {
  it("begins and ends where it did", () => {
    const round = rounded(
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 10 },
      ],
      3,
    );
    expect(round[0]).toEqual({ x: 0, y: 0 });
    expect(round.at(-1)).toEqual({ x: 10, y: 10 });
    expect(routeOf(round).lengths.at(-1)).toBeLessThan(20);
  });
});
