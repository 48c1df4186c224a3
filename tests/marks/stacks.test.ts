import { describe, expect, it } from "vitest";
import { stack } from "../../src/marks/stacks.ts";

describe("stacks", () => {
  it("stand side by side where times lie apart, and under each other where they fall together", () => {
    const { pitch, lanes } = stack([[0, 0, 90, 94]], 1, 60);
    expect(pitch).toBe(9);
    expect(lanes[0]?.places).toEqual([
      { x: 0, row: 0 },
      { x: 0, row: 1 },
      { x: 90, row: 0 },
      { x: 90, row: 1 },
    ]);
  });

  it("grow denser, in all lanes alike, until the deepest fits", () => {
    const { pitch, lanes } = stack([Array.from({ length: 12 }, () => 0), [50]], 1, 60);
    expect(pitch).toBe(5);
    expect(lanes[0]?.depth).toBe(12);
    expect(lanes[1]?.places).toEqual([{ x: 50, row: 0 }]);
  });

  it("keep every one, however many", () => {
    const times = Array.from({ length: 5000 }, (_, index) => index / 5);
    const { pitch, lanes } = stack([times], 1, 62);
    expect(lanes[0]?.places).toHaveLength(5000);
    expect((lanes[0]?.depth ?? 0) * pitch).toBeLessThanOrEqual(62);
  });
});
