import { dateOf, type Claim, type Dataset } from "../dataset/dataset.ts";
import { compareDates, daysBetween, type IsoDate } from "../dataset/date.ts";
import { groupsBy } from "./groups.ts";
import { alike, none, sum, type Alike } from "./alike.ts";

/** Claims that stand: revised, retracted and withdrawn ones stay in the record but are not drawn as counts. */
export function current(claims: readonly Claim[]): readonly Claim[] {
  const known = standing.get(claims) ?? claims.filter((claim) => claim.status === "current");
  standing.set(claims, known);
  return known;
}

/** Asked for once a claim, of the whole record. */
const standing = new WeakMap<readonly Claim[], readonly Claim[]>();

/** Headline counts by their country. */
const headlines = /* @__PURE__ */ groupsBy(({ country, definition, who }) =>
  definition.measure.id === "held" && definition.role === "main" && who === "all" ? country.id : undefined,
);

/** A country's headline counts of people held, oldest first: the definitions of role main, everyone in them. */
export function mainStock(dataset: Dataset, country: string): readonly Claim[] {
  return headlines(current(dataset.claims), country);
}

/** Counts that a line may join: a rounded one is in the record and the tables, but would bend a line of exact ones. */
export function unrounded(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ qualifier }) => qualifier !== "about");
}

/** The newest of these claims on or before a date; the newest of all without one. Missing is `undefined`, never zero. */
export function asOf(claims: readonly Claim[], date?: IsoDate): Claim | undefined {
  return claims.filter((claim) => date === undefined || compareDates(dateOf(claim), date) <= 0).at(-1);
}

const ofDate = /* @__PURE__ */ groupsBy(({ asOf }) => asOf);

/** The parts a claimant split its own count into on the same date; empty unless each is exact and they add up to it. */
export function partsOf(dataset: Dataset, total: Claim): Alike<Claim> {
  const stated = ofDate(current(dataset.claims), total.asOf).filter(
    (claim) =>
      claim.country === total.country &&
      claim.who === total.who &&
      claim.definition.claimant === total.definition.claimant &&
      claim.definition.measure === total.definition.measure &&
      claim.definition.cause === total.definition.cause &&
      claim.definition.role === "detail" &&
      claim.definition.custody !== "any",
  );
  const parts = partsOfOneList(stated);
  return parts && sumOfParts(parts) === total.low ? parts : none;
}

/** The claims as what may be added: exact counts that one claimant gave for one date; none where any is not. */
export function partsOfOneList(claims: readonly Claim[]): Alike<Claim> | undefined {
  if (!claims.every(isExact)) return undefined;
  return alike(
    claims,
    (one, other) => one.definition.claimant === other.definition.claimant && one.asOf === other.asOf,
  );
}

/** How many people these parts of one list hold together. */
export function sumOfParts(parts: Alike<Claim>): number {
  return sum(parts, ({ low }) => low);
}

/**
 * Which way a count went between two dates. Nothing is said where they follow two definitions, or where what either
 * leaves open, such as “at least”, leaves that open too.
 */
export function directionOf(before: Claim, after: Claim): "rose" | "fell" | "stayed" | undefined {
  if (before.definition !== after.definition) return undefined;
  const [from, to] = [boundsOf(before), boundsOf(after)];
  if (to.low > from.high) return "rose";
  if (to.high < from.low) return "fell";
  const isSame = before.low === after.low && before.high === after.high && before.qualifier === after.qualifier;
  return isSame ? "stayed" : undefined;
}

/** The fewest and the most people a count can mean; a rounded one is taken at its word. */
function boundsOf({ low, high, qualifier }: Claim): { readonly low: number; readonly high: number } {
  switch (qualifier) {
    case "at_least":
      return { low, high: Infinity };
    case "more_than":
      return { low: low + 1, high: Infinity };
    case "up_to":
      return { low: 0, high };
    case "fewer_than":
      return { low: 0, high: high - 1 };
    default:
      return { low, high };
  }
}

function isExact({ qualifier }: Claim): boolean {
  return qualifier === "exact";
}

/** A dated count by a definition, as far as joining it to others asks. */
export type Joinable = Parameters<typeof dateOf>[0] & { readonly definition: unknown };

/** A stretch of a line: points that join, and whether a gap before it is too long to draw at full weight. */
export interface Stretch<P extends Joinable = Claim> {
  readonly points: readonly P[];
  /** True where the two points lie further apart than four months. */
  readonly thin: boolean;
}

/** More days than this between two counts, and the line between them is drawn thin. */
const longestGap = 124;

/**
 * Splits points, oldest first, into stretches of full and thin line. Neighbours share their end point; points of
 * different definitions are not joined.
 */
export function stretches<P extends Joinable>(points: readonly P[]): readonly Stretch<P>[] {
  const found: { points: P[]; thin: boolean }[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (!before || before.definition !== point.definition) {
      found.push({ points: [point], thin: false });
      continue;
    }
    const thin = daysBetween(dateOf(before), dateOf(point)) > longestGap;
    const last = found.at(-1);
    if (last && (last.thin === thin || last.points.length === 1)) {
      last.points.push(point);
      last.thin = thin;
    } else found.push({ points: [before, point], thin });
  }
  return found;
}
