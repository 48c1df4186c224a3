import { describe, expect, it } from "vitest";
import { presets } from "../../src/explorer/presets.ts";
import { defaultState, formatState, parseState, type State } from "../../src/explorer/state.ts";

const asked: State = {
  measure: "released",
  countries: ["CUB", "VEN"],
  definitions: ["fp-released", "j11j-released"],
  claimants: ["foro-penal"],
  who: "women",
  process: "ven-2026",
  from: "2025-12",
  to: "2026-03-11",
  per: "million",
  populations: ["cub-onei-2024"],
  form: "bars",
  known: "2026-02-01",
  ack: ["fp-released", "j11j-released"],
};

describe("the fragment of the explorer's address", () => {
  it.each([
    ["default", defaultState] as const,
    ["all", asked] as const,
    ...presets.map((each) => [each.name, each.state] as const),
  ])("says a state and is read back as it: %s", (_name, state) => {
    expect(parseState(formatState(state))).toEqual(state);
  });

  it("says only what differs from the default, in a fixed order", () => {
    expect(formatState(defaultState)).toBe("#measure=held");
    expect(formatState({ ...defaultState, form: "table", countries: ["CUB"] })).toBe("#country=CUB&as=table");
  });

  it("tells no country and no bound from what is not said", () => {
    expect(parseState("#country=").countries).toEqual([]);
    expect(parseState("#from=").from).toBe("");
    expect(parseState("").from).toBe(defaultState.from);
  });

  it.each([
    ["a date that does not exist", "#from=2025-02-31", "from"],
    ["a scale that is none", "#per=percent", "per"],
    ["a form that is none", "#as=pie", "form"],
    ["markup for a key", "#measure=%3Cscript%3E", "measure"],
  ] as const)("takes the default for %s", (_what, fragment, key) => {
    expect(parseState(fragment)[key]).toBe(defaultState[key]);
  });

  it("drops from a list what cannot be a key, and repetitions", () => {
    expect(parseState("#definition=a,%3Cb%3E,a,c").definitions).toEqual(["a", "c"]);
  });
});
