import { unbalanced } from "../messages.ts";
import { daysBetween, firstDay, lastDay } from "../date.ts";
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
    const flows = countedClaims(rows).filter(
      ({ claim, measure }) =>
        claim.status === "current" && isExact(claim) && ["added", "left"].includes(measure.measure),
    );
    return claimSeries(rows)
      .flatMap(neighbours)
      .filter(([before, after]) => isList(before) && isList(after))
      .flatMap(([before, after]) => checkPeriod(before, after, flows));
  },
};

function isExact({ qualifier }: Counted["claim"]): boolean {
  return qualifier === "exact";
}

function isList({ claim, definition, measure }: Point): boolean {
  return isExact(claim) && measure.measure === "held" && definition.custody === "any";
}

function checkPeriod(before: Point, after: Point, flows: readonly Counted[]): readonly Finding[] {
  const flow = (measure: string): number | undefined =>
    flows.find((each) => each.measure.measure === measure && isBetween(each, before, after))?.claim.low;
  const [added, left] = [flow("added"), flow("left")];
  if (added === undefined || left === undefined) return [];
  const expected = before.claim.low + added - left;
  if (expected === after.claim.low || after.claim.note !== undefined) return [];
  return [warning(cellOf("claims", after.claim, "low"), unbalanced(before.claim.low, added, left, expected))];
}

/** Whether a flow is of the same people, from the day after the one list to the day of the other. */
function isBetween({ claim, definition }: Counted, before: Point, after: Point): boolean {
  return (
    definition.claimant === after.definition.claimant &&
    definition.cause === after.definition.cause &&
    definition.custody === after.definition.custody &&
    claim.country === after.claim.country &&
    claim.who === after.claim.who &&
    claim.periodStart !== undefined &&
    claim.periodEnd !== undefined &&
    daysBetween(before.date, firstDay(claim.periodStart)) === 1 &&
    lastDay(claim.periodEnd) === lastDay(after.date)
  );
}
