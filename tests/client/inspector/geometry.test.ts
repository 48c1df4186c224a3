import { describe, expect, test } from "vitest";
import { nearest, placeTip, subpaths, vertices } from "../../../src/client/inspector/geometry.ts";
import { dot, rectangle } from "../../../src/marks/svg.ts";

describe("nearest(boxes, x, y, reach)", () => {
  const boxes = [
    { x: 0, y: 0, width: 100, height: 10 },
    { x: 200, y: 0, width: 0, height: 0 },
  ];

  test("finds the mark a pointer is on", () => {
    expect(nearest(boxes, 90, 5, 24)).toBe(0);
  });

  test("finds a point of no size from as far as the reach, and no farther", () => {
    expect(nearest(boxes, 200, 24, 24)).toBe(1);
    expect(nearest(boxes, 200, 25, 24)).toBeUndefined();
  });

  test("of marks that hold the pointer takes the one whose middle is nearest", () => {
    const inside = { x: 40, y: 2, width: 10, height: 6 };
    expect(nearest([...boxes, inside], 44, 5, 24)).toBe(2);
  });

  test("finds nothing in a drawing without marks", () => {
    expect(nearest([], 0, 0, 24)).toBeUndefined();
  });
});

describe("subpaths(d)", () => {
  test("gives a box for each mark that a path joins", () => {
    expect(subpaths(rectangle(10, 20, 30, 8) + rectangle(50, 20, 5, 8))).toEqual([
      { x: 10, y: 20, width: 30, height: 8 },
      { x: 50, y: 20, width: 5, height: 8 },
    ]);
  });

  test("centres a dot on its middle", () => {
    const [box] = subpaths(dot(100, 50, 4));
    expect(box).toEqual({ x: 96, y: 50, width: 8, height: 0 });
  });
});

describe("vertices(d)", () => {
  test("follows absolute and relative moves", () => {
    expect(vertices("M1 2H5V7L9 9h-2v1l1-3")).toEqual([
      [1, 2],
      [5, 2],
      [5, 7],
      [9, 9],
      [7, 9],
      [7, 10],
      [8, 7],
    ]);
  });
});

describe("placeTip(mark, tip, screen)", () => {
  const tip = { width: 200, height: 100 };

  test.each([
    { screen: { width: 360, height: 640 }, mark: { x: 100, y: 50, width: 10, height: 10 } },
    { screen: { width: 360, height: 640 }, mark: { x: 0, y: 630, width: 4, height: 4 } },
    { screen: { width: 320, height: 240 }, mark: { x: 310, y: 120, width: 8, height: 8 } },
    { screen: { width: 700, height: 130 }, mark: { x: 20, y: 60, width: 8, height: 8 } },
    { screen: { width: 700, height: 130 }, mark: { x: 680, y: 60, width: 8, height: 8 } },
  ])("stands on the screen and beside its mark: $mark on $screen", ({ screen, mark }) => {
    const [x, y] = placeTip(mark, tip, screen);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + tip.width).toBeLessThanOrEqual(screen.width);
    expect(y + tip.height).toBeLessThanOrEqual(screen.height);
    const isApart =
      x >= mark.x + mark.width || x + tip.width <= mark.x || y >= mark.y + mark.height || y + tip.height <= mark.y;
    expect(isApart).toBe(true);
  });

  test("stays on a screen that has no room beside the mark", () => {
    const [x, y] = placeTip({ x: 0, y: 20, width: 360, height: 600 }, tip, { width: 360, height: 640 });
    expect([x, y]).toEqual([80, 534]);
  });
});
