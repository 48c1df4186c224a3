import { describe, expect, it } from "vitest";
import { judge, mayShare } from "../../src/explorer/judge.ts";
import type { CountSeries } from "../../src/explorer/select.ts";
import { select } from "../../src/explorer/select.ts";
import { defaultState } from "../../src/explorer/state.ts";
import type { Claim, Definition, Population } from "../../src/dataset/dataset.ts";
import { fixture } from "../charts/dataset.ts";

const dataset = fixture();
const { offered } = select(dataset, { ...defaultState, from: "" });
const series = (definition: string): CountSeries => {
  const found = offered.find((each) => each.definition.id === definition);
  if (!found) throw new Error(`no series: ${definition}`);
  return found;
};
const [list, venezuela, nicaragua] = [series("cuba-list"), series("venezuela-held"), series("nicaragua-held")];

function defined(change: Partial<Definition>, more: Partial<CountSeries> = {}): CountSeries {
  const definition = { ...nicaragua.definition, id: "other", ...change };
  return {
    ...nicaragua,
    ...more,
    definition,
    claims: (more.claims ?? nicaragua.claims).map((claim) => ({ ...claim, definition })),
  };
}

const none = (): undefined => undefined;
const kindsOf = (...all: readonly CountSeries[]): readonly string[] =>
  judge(all, "count", none).differences.map(({ kind }) => kind);

describe("series share an axis", () => {
  it("where measure, custody, cause and span agree, whoever counted and wherever", () => {
    expect(judge([venezuela, nicaragua], "count", none)).toEqual({ differences: [], needed: [] });
  });

  it("with themselves", () => {
    expect(kindsOf(list)).toEqual([]);
  });

  it("whose dates lie far apart, or whose last counts are not firm: a series has many", () => {
    const [first] = venezuela.claims;
    const old = { ...venezuela, claims: first ? [first] : [] };
    expect(kindsOf(old, nicaragua)).toEqual([]);
  });
});

describe("series do not share an axis until the reader knows that they differ in", () => {
  it.each([
    ["custody", defined({ custody: "any" })],
    ["cause", defined({ cause: "conscience" })],
    ["span", defined({ span: "month" })],
  ] as const)("%s", (kind, other) => {
    expect(kindsOf(venezuela, other)).toEqual([kind]);
  });

  it("place, where neither says where people are", () => {
    const [one, other] = [defined({ id: "a", custody: "unknown" }), defined({ id: "b", custody: "unknown" })];
    expect(kindsOf(one, other)).toEqual(["custody"]);
  });

  it("the start of running totals", () => {
    const one = defined({ span: "running" }, { start: "2026-01-08" });
    const other = defined({ id: "b", span: "running" }, { start: "2025-12" });
    expect(kindsOf(one, other)).toEqual(["start"]);
  });

  it("how firm their numbers are, where one gives bounds alone", () => {
    const bounded = nicaragua.claims.map((claim): Claim => ({ ...claim, qualifier: "at_least" }));
    expect(kindsOf(venezuela, defined({}, { claims: bounded }))).toEqual(["number"]);
  });

  it("whose population they are divided by, and only where they are", () => {
    const [population] = dataset.populations;
    if (!population) throw new Error("no population");
    const by = ({ country }: CountSeries): Population => ({
      ...population,
      id: `of-${country.id}`,
      claimant: { ...population.claimant, id: `by-${country.id}` },
    });
    expect(judge([venezuela, nicaragua], "million", by)).toMatchObject({
      differences: [{ kind: "population" }],
      needed: ["nicaragua-held", "of-NIC", "of-VEN", "venezuela-held"],
    });
    expect(judge([venezuela, nicaragua], "count", by).differences).toEqual([]);
  });
});

describe("the reasons", () => {
  it("put series that say the same on one side", () => {
    const { differences } = judge([list, venezuela, nicaragua], "count", none);
    expect(differences.map(({ sides }) => sides)).toEqual([[[list], [venezuela, nicaragua]]]);
  });
});

describe("what the reader says they know", () => {
  const judgement = judge([list, venezuela], "count", none);

  it("holds for the definitions it names", () => {
    expect(mayShare(judgement, [])).toBe(false);
    expect(mayShare(judgement, ["cuba-list"])).toBe(false);
    expect(mayShare(judgement, ["cuba-list", "venezuela-held"])).toBe(true);
  });

  it("does not hold for one added later", () => {
    const wider = judge([list, venezuela, nicaragua], "count", none);
    expect(mayShare(wider, ["cuba-list", "venezuela-held"])).toBe(false);
  });
});
