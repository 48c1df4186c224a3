import { unbalanced } from "../messages.ts";
import type { Rows } from "../dataset.ts";
import { dayAfter, firstDay, lastDay, type IsoDate } from "../date.ts";
import { warning, type Finding } from "../problem.ts";
import { claimSeries, countedClaims, neighbours, type Counted, type Point } from "./claims.ts";
import { cellOf, type Rule } from "./rule.ts";

/**
 * Where a claimant states a list at both ends of a period, and who was added and who left meanwhile, the four numbers
 * agree. Only exact numbers are reckoned with.
 */
export const balance: Rule = {
  id: "balance",
  about: {
    es: "Lista anterior más incorporaciones menos bajas da la lista siguiente, donde quien cuenta dice las cuatro; si no, hay una nota.",
    en: "The list before, plus those added, less those who left, gives the next list where a claimant states all four; else there is a note.",
  },
  check(rows) {
    const flows = flowsOf(rows);
    return claimSeries(rows)
      .flatMap(neighbours)
      .filter(([before, after]) => isList(before) && isList(after))
      .flatMap(([before, after]) => checkPeriod(before, after, flows));
  },
};

/** How many people by what was counted, of whom and over which days; the first where two say so. */
type Flows = ReadonlyMap<string, number>;

function flowsOf(rows: Rows): Flows {
  const flows = countedClaims(rows).flatMap((counted) => {
    const { claim, measure } = counted;
    const { periodStart: start, periodEnd: end } = claim;
    if (claim.status !== "current" || !isExact(claim) || start === undefined || end === undefined) return [];
    return [[placeOf(measure.measure, counted, firstDay(start), lastDay(end)), claim.low] as const];
  });
  return new Map(flows.toReversed());
}

/** A count's measure, people and days in one word. */
function placeOf(measure: string, { claim, definition }: Counted, from: IsoDate, to: IsoDate): string {
  const { claimant, cause, custody } = definition;
  return [measure, claimant, cause, custody, claim.country, claim.who, from, to].join(" ");
}

function isExact({ qualifier }: Counted["claim"]): boolean {
  return qualifier === "exact";
}

function isList({ claim, definition, measure }: Point): boolean {
  return isExact(claim) && measure.measure === "held" && definition.custody === "any";
}

/** The flows are of the same people, from the day after the one list to the day of the other. */
function checkPeriod(before: Point, after: Point, flows: Flows): readonly Finding[] {
  const flow = (measure: string): number | undefined =>
    flows.get(placeOf(measure, after, dayAfter(before.date), lastDay(after.date)));
  const [added, left] = [flow("added"), flow("left")];
  if (added === undefined || left === undefined) return [];
  const expected = before.claim.low + added - left;
  if (expected === after.claim.low || after.claim.note !== undefined) return [];
  return [warning(cellOf("claims", after.claim, "low"), unbalanced(before.claim.low, added, left, expected))];
}
