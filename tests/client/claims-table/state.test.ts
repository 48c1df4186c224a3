import { describe, expect, it } from "vitest";
import {
  columns,
  fragmentOf,
  nextSort,
  noFilters,
  startState,
  stateOf,
} from "../../../src/client/claims-table/state.ts";

describe("the fragment of a state", () => {
  it("names what is chosen and how it is sorted, and nothing else", () => {
    const filters = { ...noFilters, country: "CUB", from: "2024" };
    expect(fragmentOf({ filters, sort: { by: "people", isDescending: true } })).toBe(
      "country=CUB&from=2024&sort=-people",
    );
  });

  it("is never empty, so that an open table has an address", () => {
    expect(fragmentOf(startState)).toBe("sort=-date");
  });

  it.each([
    startState,
    { filters: { ...noFilters, q: "detención & más=1 #2", claimant: "foro-penal" }, sort: startState.sort },
    ...columns.map((by) => ({ filters: noFilters, sort: { by, isDescending: false } })),
  ])("leads back to the state: %j", (state) => {
    expect(stateOf(fragmentOf(state))).toEqual(state);
  });
});

describe("stateOf(fragment)", () => {
  it.each(["", "content", "cub-pd-list-2025-12-31"])("finds no state in %j", (fragment) => {
    expect(stateOf(fragment)).toBeUndefined();
  });

  it("leaves out what it does not know", () => {
    expect(stateOf("colour=red&sort=-weight&country=CUB")).toEqual({
      ...startState,
      filters: { ...noFilters, country: "CUB" },
    });
  });
});

describe("a header's button", () => {
  it("sorts words from the first letter, numbers and dates from the greatest", () => {
    expect(nextSort(startState.sort, "claimant")).toEqual({ by: "claimant", isDescending: false });
    expect(nextSort({ by: "claimant", isDescending: false }, "people")).toEqual({ by: "people", isDescending: true });
  });

  it("turns the order round where the table is sorted by it already", () => {
    expect(nextSort({ by: "date", isDescending: true }, "date")).toEqual({ by: "date", isDescending: false });
  });
});
