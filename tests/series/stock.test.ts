import { describe, expect, it } from "vitest";
import { dateOf } from "../../src/dataset/dataset.ts";
import { asOf, mainStock, partsOf, partsOfOneList, stretches, sumOfParts } from "../../src/series/stock.ts";
import { claims, fixture, held } from "../charts/dataset.ts";

const dataset = fixture();

describe("mainStock", () => {
  it("leaves out parts, rivals and claims that no longer stand", () => {
    const revised = { ...held("CUB", "cuba-list", "2026-03-31", 1300), status: "revised" as const };
    const stock = mainStock(fixture({ claims: [...claims, revised] }), "CUB");
    expect(stock.every(({ definition }) => definition.id === "cuba-list")).toBe(true);
    expect(stock.at(-1)?.low).toBe(1205);
  });
});

describe("asOf", () => {
  it("takes the newest count on or before a date", () => {
    expect(asOf(mainStock(dataset, "VEN"), "2026-01-30")?.low).toBe(700);
  });

  it("is undefined, not zero, before the first count", () => {
    expect(asOf(mainStock(dataset, "VEN"), "2019-01-01")).toBeUndefined();
  });
});

describe("partsOf and sumOfParts", () => {
  it("finds the classes a claimant split its own list into", () => {
    const total = asOf(mainStock(dataset, "CUB"), "2025-12-31");
    if (!total) throw new Error("no total");
    expect(sumOfParts(partsOf(dataset, total))).toBe(total.low);
  });

  it("finds nothing to add in counts of different lists or dates, or in what is not exact", () => {
    const [cuba, venezuela] = ["CUB", "VEN"].map((country) => mainStock(dataset, country));
    const last = cuba?.at(-1);
    if (!last) throw new Error("no count");
    expect(partsOfOneList([last])).toEqual([last]);
    expect(partsOfOneList([last, ...(venezuela?.slice(-1) ?? [])])).toBeUndefined();
    expect(partsOfOneList(cuba ?? [])).toBeUndefined();
    expect(partsOfOneList([{ ...last, qualifier: "at_least" }])).toBeUndefined();
  });
});

describe("stretches", () => {
  it("draws thin where neighbours lie more than four months apart", () => {
    const thin = stretches(mainStock(dataset, "NIC")).map((stretch) => [stretch.thin, stretch.points.map(dateOf)]);
    expect(thin).toEqual([
      [true, ["2021-11-30", "2023-01-31"]],
      [false, ["2023-01-31", "2023-02-28"]],
      [true, ["2023-02-28", "2024-07-31"]],
      [false, ["2024-07-31", "2024-09-09"]],
      [true, ["2024-09-09", "2025-12-02"]],
    ]);
  });
});
