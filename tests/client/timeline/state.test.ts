import { describe, expect, it } from "vitest";
import { formatState, parseState, type DeskState } from "../../../src/client/timeline/state.ts";

const nothing: DeskState = { query: "", countries: [], categories: [] };

describe("the state in an address", () => {
  it("is the key of an event alone where nothing else was chosen, which leads to its row without script too", () => {
    expect(formatState({ ...nothing, chosen: "cub-2021-07-11-protests" })).toBe("cub-2021-07-11-protests");
    expect(parseState("#cub-2021-07-11-protests")).toEqual({ ...nothing, chosen: "cub-2021-07-11-protests" });
  });

  it("names words, countries, kinds and days after it", () => {
    expect(
      formatState({
        chosen: "cub-1",
        query: "Ferrer & niños",
        countries: ["CUB", "VEN"],
        categories: ["exile", "release"],
        days: ["2024-01-01", "2025-06-30"],
      }),
    ).toBe("cub-1&q=Ferrer%20%26%20ni%C3%B1os&country=CUB,VEN&category=exile,release&from=2024-01-01&to=2025-06-30");
  });

  it.each<DeskState>([
    nothing,
    { ...nothing, query: "100 % = más" },
    { ...nothing, query: "a&b=c#d", countries: ["NIC"] },
    { ...nothing, chosen: "ven-2", days: ["2025-01-01", "2025-02-01"] },
    { chosen: "nic-3", query: "ñ", countries: ["CUB"], categories: ["law"], days: ["2021-07-01", "2026-06-10"] },
  ])("comes back as it was: %j", (state) => {
    expect(parseState(`#${formatState(state)}`)).toEqual(state);
  });

  it.each([
    ["days that do not exist", "#from=2025-02-30&to=2025-03-01"],
    ["days in the wrong order", "#from=2025-03-01&to=2025-02-01"],
    ["one day alone", "#from=2025-03-01"],
    ["months", "#from=2025-01&to=2025-03"],
    ["pairs it does not know", "#lang=en&x=1"],
    ["no fragment", ""],
    ["empty pairs", "#q=&country=&category="],
  ])("leaves out %s", (_, fragment) => {
    expect(parseState(fragment)).toEqual(nothing);
  });
});
