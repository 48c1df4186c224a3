import { describe, expect, it } from "vitest";
import { passageOf, veilOf } from "../../../src/client/story/passage.ts";

const people = { top: 1000, bottom: 1700 };
const lines = { top: 2900, bottom: 3300 };
const phone = passageOf(people, lines, 800);

describe("the passage between two drawings", () => {
  it("begins after the first is past the middle of the window", () => {
    expect(phone?.from).toBeGreaterThan(1350 - 400);
  });

  it("begins after the foot of a first drawing higher than the window was seen", () => {
    expect(passageOf({ top: 1000, bottom: 2000 }, lines, 600)?.from).toBeGreaterThan(1400);
  });

  it("has everybody arrive while the second is whole in the window, and is over when that is in the middle", () => {
    expect(phone?.arrived).toBe(2500);
    expect(phone?.to).toBe(3100 - 400);
  });

  it("is not for a window so tall that both are seen at once", () => {
    expect(passageOf(people, lines, 4000)).toBeUndefined();
  });
});

describe("the drawings", () => {
  const passage = { from: 1000, arrived: 2000, to: 2100 };

  it("are all but whole when people set out, and whole when the lines have taken over", () => {
    expect(veilOf(passage, 1000)).toEqual({ people: 0.2, lines: 1, marks: 1 });
    expect(veilOf(passage, 2100)).toEqual({ people: 1, lines: 1, marks: 0 });
  });

  it("keep a trace of people and of lines while marks stand for them", () => {
    expect(veilOf(passage, 1500)).toEqual({ people: 0.2, lines: 0.2, marks: 1 });
  });
});
