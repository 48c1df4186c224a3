import { describe, expect, it } from "vitest";
import { readingEase, syllables } from "./reading.ts";

describe("syllables", () => {
  it.each([
    ["sol", 1],
    ["y", 1],
    ["muy", 1],
    ["11J", 1],
    ["luna", 2],
    ["leyes", 2],
    ["quien", 1],
    ["guerra", 2],
    ["averigüe", 4],
    ["cárcel", 2],
    ["ciudad", 2],
    ["país", 2],
    ["todavía", 4],
    ["Paraguay", 3],
    ["caer", 2],
    ["prohíbe", 3],
    ["amnistía", 4],
    ["excarcelación", 5],
  ])("of %s are %i", (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe("readingEase", () => {
  it("weighs syllables a word and words a sentence", () => {
    expect(readingEase(["El sol sale. La luna baja."])).toBeCloseTo(206.835 - (62.3 * 9) / 6 - 3);
  });

  it("ends a sentence with its paragraph and leaves numbers out", () => {
    expect(readingEase(["El sol sale", "La luna baja: 1197."])).toBeCloseTo(206.835 - (62.3 * 9) / 6 - 3);
  });

  it("finds long words and long sentences hard", () => {
    const hard =
      "La consideración institucionalizada de incompatibilidades procedimentales imposibilita determinaciones.";
    expect(readingEase([hard])).toBeLessThan(0);
  });
});
