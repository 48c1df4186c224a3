import { describe, expect, it } from "vitest";
import type { Claim, Population } from "../../src/dataset/dataset.ts";
import { defaultPopulation } from "../../src/series/rate.ts";
import { compare, type Counted, type Per } from "../../src/series/ratio.ts";
import { fixture, held } from "../charts/dataset.ts";

const dataset = fixture({
  claims: [
    held("VEN", "venezuela-held", "2025-12-29", 850),
    held("NIC", "nicaragua-held", "2025-12-02", 50),
    held("CUB", "cuba-list", "2025-12-31", 1180),
  ],
});

function counted(country: string, change: Partial<Claim> = {}): Counted {
  const claim = dataset.claims.find((each) => each.country.id === country);
  if (!claim) throw new Error(`no claim: ${country}`);
  return { claim: { ...claim, ...change }, population: defaultPopulation(dataset, claim.country) };
}

const venezuela = counted("VEN");
const nicaragua = counted("NIC");

function defined(change: Partial<Claim["definition"]>): Counted {
  return counted("NIC", { definition: { ...nicaragua.claim.definition, ...change } });
}

function differences(other: Counted, per: Per = "count"): readonly string[] {
  const comparison = compare(venezuela, other, per);
  return comparison.kind === "refusal" ? comparison.differences : [];
}

describe("compare", () => {
  it("says how many times the smaller of two counts of one kind the larger is, whichever comes first", () => {
    const ratio = { kind: "ratio", per: "count", more: venezuela, fewer: nicaragua, times: 17 };
    expect(compare(venezuela, nicaragua, "count")).toEqual(ratio);
    expect(compare(nicaragua, venezuela, "count")).toEqual(ratio);
  });

  it("divides each count by its own population where it is asked per million", () => {
    const half: Population = { ...defaultPopulation(dataset, nicaragua.claim.country), value: 1_000_000 };
    const whole: Population = { ...defaultPopulation(dataset, venezuela.claim.country), value: 2_000_000 };
    const comparison = compare({ ...venezuela, population: whole }, { ...nicaragua, population: half }, "million");
    expect(comparison.kind === "ratio" && comparison.times).toBe(8.5);
  });

  it.each([
    ["measure", defined({ measure: { ...nicaragua.claim.definition.measure, id: "released" } })],
    ["who", counted("NIC", { who: "women" })],
    ["custody", defined({ custody: "any" })],
    ["cause", defined({ cause: "conscience" })],
    ["date", counted("NIC", { asOf: "2025-11-20" })],
    ["number", counted("NIC", { qualifier: "at_least" })],
    ["number", counted("NIC", { high: 60, qualifier: "range" })],
    ["number", counted("NIC", { low: 0, high: 0 })],
  ])("refuses two counts that differ in %s alone", (difference, other) => {
    expect(differences(other)).toEqual([difference]);
  });

  it("takes a month between two dates and not a day more", () => {
    expect(differences(counted("NIC", { asOf: "2025-11-28" }))).toEqual([]);
    expect(differences(counted("NIC", { asOf: "2025-11-27" }))).toEqual(["date"]);
  });

  it("does not take two places that are not stated for the same place", () => {
    const unknown = defined({ custody: "unknown" });
    expect(compare(unknown, unknown, "count")).toMatchObject({ differences: ["custody"] });
  });

  it("refuses a rate without a stated population, or with those of two bodies", () => {
    const population = defaultPopulation(dataset, nicaragua.claim.country);
    const another = { ...population, claimant: { ...population.claimant, id: "census" } };
    expect(differences({ ...nicaragua, population: undefined }, "million")).toEqual(["population"]);
    expect(differences({ ...nicaragua, population: another }, "million")).toEqual(["population"]);
    expect(differences({ ...nicaragua, population: undefined })).toEqual([]);
  });

  it("names every difference at once", () => {
    const other = counted("CUB", { asOf: "2025-06-30", qualifier: "more_than" });
    expect(differences(other)).toEqual(["custody", "date", "number"]);
  });
});
