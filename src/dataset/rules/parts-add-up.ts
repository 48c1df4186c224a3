import { partsNotExact, partsNotWhole } from "../messages.ts";
import { warning, type Finding } from "../problem.ts";
import { countedClaims, type Counted } from "./claims.ts";
import { cellOf, type Rule } from "./rule.ts";

/**
 * What `partsOf` in series/stock.ts does not draw as a list split in parts, without a word: told where the same parts made
 * up the whole on another date. Others may simply not be all of them.
 */
export const partsAddUp: Rule = {
  id: "parts-add-up",
  about: {
    es: "Las partes en que una lista se repartió entera (en prisión, fuera…) suman su total también en otras fechas.",
    en: "The parts that a list was once split into whole (in prison, outside …) add up to its total on other dates too.",
  },
  check(rows) {
    const current = countedClaims(rows).filter(({ claim }) => claim.status === "current");
    const parts = Map.groupBy(
      current.filter(({ definition }) => definition.role === "detail" && definition.custody !== "any"),
      (counted) => `${listOf(counted)} ${counted.claim.asOf}`,
    );
    const splits = current
      .filter(({ claim, definition }) => definition.role === "main" && claim.who === "all")
      .map((whole) => ({ whole, parts: parts.get(`${listOf(whole)} ${whole.claim.asOf}`) ?? [] }))
      .filter((split) => split.parts.length > 0);
    const whole = new Set(splits.filter(addsUp).map(kindOf));
    return splits.filter((split) => !addsUp(split) && whole.has(kindOf(split))).map(faultOf);
  },
};

interface Split {
  readonly whole: Counted;
  readonly parts: readonly Counted[];
}

function addsUp({ whole, parts }: Split): boolean {
  return parts.every(({ claim }) => claim.qualifier === "exact") && sumOf(parts) === whole.claim.low;
}

function sumOf(parts: readonly Counted[]): number {
  return parts.reduce((people, { claim }) => people + claim.low, 0);
}

function faultOf({ whole, parts }: Split): Finding {
  const place = cellOf("claims", whole.claim, "low");
  const vague = parts.find(({ claim }) => claim.qualifier !== "exact");
  if (vague) return warning(place, partsNotExact(vague.claim.claim, vague.claim.line));
  return warning(
    place,
    partsNotWhole(
      sumOf(parts),
      parts.map(({ claim }) => claim.line),
    ),
  );
}

/** A list and which parts it is split into, whatever the date. */
function kindOf({ whole, parts }: Split): string {
  const definitions = parts.map(({ claim }) => claim.definition).toSorted();
  return [listOf(whole), ...definitions].join(" ");
}

/** What a whole and its parts have in common. */
function listOf({ claim, definition }: Counted): string {
  return [claim.country, definition.claimant, definition.measure, definition.cause, claim.who].join(" ");
}
