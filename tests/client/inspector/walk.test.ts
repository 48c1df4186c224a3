import { describe, expect, test } from "vitest";
import { step } from "../../../src/client/inspector/walk.ts";

/** Two lines, three points and two, the second beneath the first. */
const marks = [
  { series: 0, x: 0, y: 10, width: 0, height: 0 },
  { series: 0, x: 50, y: 10, width: 0, height: 0 },
  { series: 0, x: 100, y: 10, width: 0, height: 0 },
  { series: 1, x: 10, y: 40, width: 0, height: 0 },
  { series: 1, x: 90, y: 40, width: 0, height: 0 },
];

describe("step(marks, from, key)", () => {
  test("goes along a series and on to the next, and stays at both ends", () => {
    expect(step(marks, 1, "ArrowRight")).toBe(2);
    expect(step(marks, 2, "ArrowRight")).toBe(3);
    expect(step(marks, 4, "ArrowRight")).toBe(4);
    expect(step(marks, 0, "ArrowLeft")).toBe(0);
  });

  test("goes between series to the nearest across", () => {
    expect(step(marks, 2, "ArrowDown")).toBe(4);
    expect(step(marks, 0, "ArrowDown")).toBe(3);
    expect(step(marks, 4, "ArrowUp")).toBe(2);
  });

  test("stays where there is no series above or below", () => {
    expect(step(marks, 1, "ArrowUp")).toBe(1);
    expect(step(marks, 4, "ArrowDown")).toBe(4);
  });

  test("goes to both ends", () => {
    expect(step(marks, 3, "Home")).toBe(0);
    expect(step(marks, 0, "End")).toBe(4);
  });

  test("leaves every other key to the page", () => {
    for (const key of ["Tab", "Escape", "a", "PageDown", "Enter"]) expect(step(marks, 1, key)).toBeUndefined();
  });
});
