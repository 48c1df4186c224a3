import { jump } from "../messages.ts";
import { warning } from "../problem.ts";
import { claimSeries, neighbours, type Point } from "./claims.ts";
import { cellOf, type Rule } from "./rule.ts";

/** Below this many people a change of a few is a jump of no interest. */
const fewest = 20;

export const jumps: Rule = {
  id: "jumps",
  about: {
    es: "Una existencia que cambia más de un 30 % entre dos recuentos seguidos lleva una nota que lo explica.",
    en: "A stock that changes by more than 30% between neighbouring counts has a note that explains it.",
  },
  check: (rows) =>
    claimSeries(rows)
      .flatMap(neighbours)
      .filter(([before, after]) => isJump(before, after) && after.claim.note === undefined)
      .map(([before, after]) => warning(cellOf("claims", after.claim, "low"), jump(before.claim.low, before.date))),
};

function isJump(before: Point, after: Point): boolean {
  const { low: from } = before.claim;
  const { low: to } = after.claim;
  return after.measure.kind === "stock" && Math.max(from, to) >= fewest && Math.abs(to - from) > 0.3 * from;
}
