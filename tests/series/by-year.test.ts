import { describe, expect, it } from "vitest";
import { dateOf } from "../../src/dataset/dataset.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { claimPages, claimsByYear, newestByYear, pageOf, partsOf } from "../../src/series/by-year.ts";

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");
const { length } = dataset.claims;

describe("newestByYear", () => {
  it("leaves nothing out where there is room for all", () => {
    expect(newestByYear(dataset, length)).toEqual({ years: claimsByYear(dataset), older: 0 });
  });

  it("keeps the newest, in the order of the record, and says how many are older", () => {
    const { years, older } = newestByYear(dataset, 100);
    const kept = years.flatMap(({ claims }) => claims);
    const left = dataset.claims.filter((claim) => !kept.includes(claim));
    expect(kept).toHaveLength(100);
    expect(older).toBe(length - 100);
    const oldest = kept.map((claim) => dateOf(claim)).toSorted()[0] ?? "";
    expect(left.filter((claim) => dateOf(claim) > oldest)).toEqual([]);
    expect(kept).toEqual(
      claimsByYear(dataset)
        .flatMap(({ claims }) => claims)
        .filter((claim) => kept.includes(claim)),
    );
    expect(years.every(({ claims }) => claims.length > 0)).toBe(true);
  });
});

describe("pages of claims", () => {
  const [year] = claimsByYear(dataset).toSorted((a, b) => b.claims.length - a.claims.length);
  if (!year) throw new Error("the record is empty");

  it("hold every claim once, and each is found on its page", () => {
    expect(claimPages(dataset).flatMap(({ claims }) => claims)).toEqual(
      claimsByYear(dataset).flatMap(({ claims }) => claims),
    );
    for (const { key, claims } of claimPages(dataset))
      expect(claims.map((claim) => pageOf(claim, dataset))).toEqual(claims.map(() => key));
  });

  it("are one a year where its claims are few, by the year's name", () => {
    expect(partsOf(year, year.claims.length)).toEqual([{ ...year, part: 1, parts: 1, key: year.year }]);
  });

  it("are several where they are many, the oldest first, so that a full one stays as it is while newer come", () => {
    const most = Math.ceil(year.claims.length / 3);
    const parts = partsOf(year, most);
    expect(parts.map(({ key }) => key)).toEqual([year.year, `${year.year}-2`, `${year.year}-3`]);
    expect(parts.map(({ part, parts }) => [part, parts])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(parts.flatMap(({ claims }) => claims)).toEqual(year.claims);
    const before = partsOf({ ...year, claims: year.claims.slice(0, most) }, most);
    expect(before[0]?.claims).toEqual(parts[0]?.claims);
  });

  it("take a claim that the record no longer holds to the page of its year", () => {
    const [claim] = year.claims;
    if (!claim) throw new Error("the year is empty");
    expect(pageOf({ ...claim, id: "gone" }, dataset)).toBe(year.year);
  });
});
