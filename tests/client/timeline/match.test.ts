import { describe, expect, it } from "vitest";
import { chooses, searchable, termsOf } from "../../../src/client/timeline/match.ts";

const event = {
  country: "CUB",
  category: "release",
  words: searchable("Último día: el Vaticano medió. ¿Niños?") + searchable("Last day: the Vatican mediated"),
};
const state = { query: "", countries: [], categories: [] };

describe("what is searched", () => {
  it.each([
    ["Último día", " ultimo dia "],
    ["Niños, MUJERES", " ninos mujeres "],
    ["  “11J”—2021 ", " 11j 2021 "],
    ["Nicaragua's 222", " nicaragua s 222 "],
    ["", "  "],
  ])("makes %j %j", (words, folded) => {
    expect(searchable(words)).toBe(folded);
  });
});

describe("the search", () => {
  it.each(["ultimo", "ÚLTIMO", "vatican", "Vaticano", "nino", "dia vatic", "mediated medió"])("finds %j", (query) => {
    expect(chooses({ ...state, query })(event)).toBe(true);
  });

  it.each(["aticano", "vaticano cuba", "noche"])("does not find %j", (query) => {
    expect(chooses({ ...state, query })(event)).toBe(false);
  });

  it("finds all where nothing but signs was typed", () => {
    expect(termsOf(" ¿? ")).toEqual([]);
    expect(chooses({ ...state, query: " ¿? " })(event)).toBe(true);
  });
});

describe("the boxes", () => {
  it.each([
    [{ countries: ["CUB", "VEN"] }, true],
    [{ countries: ["VEN"] }, false],
    [{ categories: ["release"] }, true],
    [{ categories: ["law"], countries: ["CUB"] }, false],
    [{ query: "ultimo", countries: ["NIC"] }, false],
  ])("%j: %s", (chosen, isChosen) => {
    expect(chooses({ ...state, ...chosen })(event)).toBe(isChosen);
  });
});
