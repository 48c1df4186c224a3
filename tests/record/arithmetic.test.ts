import { describe, expect, it } from "vitest";
import { dateOf, type Claim } from "../../src/dataset/dataset.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { current, mainStock, partsOf, sumOfParts } from "../../src/series/stock.ts";

/** Sums that the claimants' own numbers must satisfy: what does not add up was misread, or is named here. */
const { dataset, problems } = loadTables("data");
if (!dataset) throw new Error("the data has errors");

const list = mainStock(dataset, "CUB");

/** The one standing number of a definition on a date; none where nobody gave one. */
function numberOf(definition: string, date: string): number | undefined {
  return current(dataset?.claims ?? []).find(
    (claim) => claim.definition.id === definition && claim.who === "all" && dateOf(claim) === date,
  )?.low;
}

interface Month {
  readonly date: string;
  readonly difference: number;
}

/** Months for which the list states the month before, what it added, what it took off and the result. */
function balances(): readonly Month[] {
  return list.flatMap((next) => {
    const date = dateOf(next);
    const before = list.find((claim) => dateOf(claim) === endOfMonthBefore(date));
    const [added, left] = [numberOf("pd-added-month", date), numberOf("pd-left-month", date)];
    if (!before || added === undefined || left === undefined) return [];
    return [{ date, difference: next.low - (before.low + added - left) }];
  });
}

function endOfMonthBefore(date: string): string {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);
}

describe("Prisoners Defenders’ list", () => {
  it("is last month’s, plus whom it added, minus whom it took off, in all months but three", () => {
    const months = balances();
    expect(months.length).toBeGreaterThanOrEqual(27);
    expect(months.filter(({ difference }) => difference !== 0)).toEqual([
      { date: "2020-07-31", difference: -4 },
      { date: "2024-05-31", difference: -1 },
      { date: "2024-08-31", difference: -1 },
    ]);
  });

  it("is the sum of its classes wherever it states all three", () => {
    const classes = ["pd-in-prison", "pd-restricted", "pd-third-class"];
    const split = list.filter((claim) => classes.every((each) => numberOf(each, dateOf(claim)) !== undefined));
    expect(split.length).toBeGreaterThanOrEqual(9);
    const sums = split.map((claim) => classes.reduce((sum, each) => sum + (numberOf(each, dateOf(claim)) ?? 0), 0));
    expect(sums).toEqual(split.map(({ low }) => low));
  });

  it("splits the end of 2025 as the front page draws it", () => {
    const total = list.find((claim) => dateOf(claim) === "2025-12-31") as Claim;
    const parts = partsOf(dataset, total);
    expect(parts.map(({ definition, low }) => [definition.custody, low])).toEqual([
      ["prison", 716],
      ["outside_prison", 445],
      ["unknown", 36],
    ]);
    expect(sumOfParts(parts)).toBe(1197);
  });
});

it("no running total falls without a note that says why", () => {
  expect(problems.filter(({ rule }) => rule === "falling-totals")).toEqual([]);
});

it("no part of a list is larger than the list on its day", () => {
  const standing = current(dataset.claims).filter(({ definition }) => definition.measure.kind === "stock");
  const larger = standing.filter((part) =>
    standing.some(
      (whole) =>
        whole.who === "all" &&
        part.who !== "all" &&
        whole.definition === part.definition &&
        dateOf(whole) === dateOf(part) &&
        part.low > whole.high,
    ),
  );
  expect(larger.map(({ id }) => id)).toEqual([]);
});
