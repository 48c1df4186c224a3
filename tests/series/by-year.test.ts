import { describe, expect, it } from "vitest";
import { dateOf } from "../../src/dataset/dataset.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { claimsByYear, newestByYear } from "../../src/series/by-year.ts";

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
