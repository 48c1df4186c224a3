import { describe, expect, it } from "vitest";
import { claimsOf, countingGroups, newestSplit, promisesAlone, sourcesByReach } from "../../src/series/record.ts";
import { fixture } from "../charts/dataset.ts";

const dataset = fixture();

describe("countingGroups", () => {
  const groups = countingGroups(dataset);

  it("names each definition in use once", () => {
    const named = groups.flatMap(({ claimants }) => claimants.flatMap(({ definitions }) => definitions));
    const used = new Set(dataset.claims.map(({ definition }) => definition.id));
    expect(named.map(({ definition }) => definition.id).toSorted()).toEqual([...used].toSorted());
    expect(named.reduce((sum, { claims }) => sum + claims, 0)).toBe(dataset.claims.length);
  });

  it("begins each country with whoever keeps its main list", () => {
    const first = groups
      .filter(({ country }) => country !== undefined)
      .map(({ country, claimants: [claimant] }) => [country?.id, claimant?.claimant.id]);
    expect(first).toEqual([
      ["CUB", "list-cuba"],
      ["VEN", "list-venezuela"],
      ["NIC", "list-nicaragua"],
    ]);
  });

  it("puts the others by how many claims they have", () => {
    for (const { claimants } of groups) {
      const counts = claimants.slice(1).map(claimsOf);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  it("keeps a claimant of two countries apart from both", () => {
    const [claim] = dataset.claims.filter(({ country }) => country.id === "CUB");
    const elsewhere = dataset.countries.find(({ id }) => id === "VEN");
    if (!claim || !elsewhere) throw new Error("missing claim");
    const both = { ...dataset, claims: [...dataset.claims, { ...claim, country: elsewhere }] };
    const several = countingGroups(both).find(({ country }) => country === undefined);
    expect(several?.claimants.map(({ claimant }) => claimant)).toEqual([claim.definition.claimant]);
  });
});

describe("sourcesByReach", () => {
  it("counts every source once, most first", () => {
    const counts = sourcesByReach(dataset).map(([, sources]) => sources);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(dataset.sources.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});

describe("newestSplit", () => {
  it("is the newest count whose parts add up to it", () => {
    const split = newestSplit(dataset, "CUB");
    expect(split?.parts.reduce((sum, { low }) => sum + low, 0)).toBe(split?.total.low);
    expect(split?.parts.length).toBeGreaterThan(1);
  });

  it("is nothing where no count was split", () => {
    expect(newestSplit(dataset, "NIC")).toBeUndefined();
  });
});

describe("promisesAlone", () => {
  it("leaves out a promise after which somebody counted people let out", () => {
    const promised = dataset.claims.filter(({ definition }) => definition.measure.id === "promised");
    const alone = promisesAlone(dataset);
    expect(promised.length).toBeGreaterThan(alone.length);
    const released = dataset.claims.filter(({ definition }) => definition.measure.id === "released");
    expect(alone.filter(({ process }) => released.some((claim) => claim.process === process))).toEqual([]);
  });

  it("holds a promise once nothing was counted", () => {
    const claims = dataset.claims.filter(({ definition }) => definition.measure.id === "promised");
    expect(promisesAlone({ ...dataset, claims })).toEqual(claims);
  });
});
