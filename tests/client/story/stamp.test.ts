import { describe, expect, it } from "vitest";
import { colourOf, lay, stampOf, type Dash } from "../../../src/client/story/stamp.ts";

const black = [0, 0, 0] as const;
const red = [200, 0, 0] as const;
const dot: Dash = { x: 0, y: 0, length: 0, weight: 6, isRound: true, colour: black };
const opacities = ({ pixels }: { readonly pixels: Uint32Array }): readonly number[] =>
  [...pixels].map((pixel) => pixel >>> 24);

describe("a stamp", () => {
  it("covers a dash and nothing beside it", () => {
    const bar: Dash = { x: -1, y: 0, length: 2, weight: 2, isRound: false, colour: black };
    expect(opacities(stampOf([bar], { x: 0, y: 0 }, 4, 4, 1))).toEqual([
      ...[0, 0, 0, 0],
      ...[0, 255, 255, 0],
      ...[0, 255, 255, 0],
      ...[0, 0, 0, 0],
    ]);
  });

  it("is round at the ends of a round dash", () => {
    const seen = opacities(stampOf([dot], { x: 0, y: 0 }, 6, 6, 1));
    expect(seen[0]).toBeLessThan(64);
    expect(seen[14]).toBe(255);
  });

  it("shows the later dash where two lie over each other, in the order canvases keep colours in", () => {
    const { pixels } = stampOf([dot, { ...dot, weight: 3, colour: red }], { x: 0, y: 0 }, 6, 6, 1);
    expect((pixels[14] ?? 0) & 0xffffff).toBe(200);
    expect((pixels[2] ?? 0) & 0xffffff).toBe(0);
  });

  it("is cut at the edges of the picture it is laid on", () => {
    const stamp = stampOf([dot], { x: 0, y: 0 }, 6, 6, 1);
    const picture = new Uint32Array(16);
    for (const [left, top] of [
      [-3, -3],
      [2, 2],
      [100, 0],
      [0, -100],
      [0, 100],
    ] as const)
      lay(stamp, picture, 4, left, top);
    expect(picture.length).toBe(16);
    expect(picture[0]).toBeGreaterThan(0);
    expect(picture[15]).toBeGreaterThan(0);
  });
});

describe("a colour", () => {
  it("is read as the style sheet computes it", () => {
    expect(colourOf("rgb(27, 58, 94)")).toEqual([27, 58, 94]);
  });
});
