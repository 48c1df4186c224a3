import { compareText, dateOf, type Claim, type Dataset } from "../dataset/dataset.ts";
import { daysBetween } from "../dataset/date.ts";
import { groupsBy } from "./groups.ts";
import { current } from "./stock.ts";

/** Lists gain and lose people every week: a rival's count is near another if no more days than this lie between. */
const longestDistance = 31;

/** More rivals than these are for the page that compares them. */
const mostRivals = 3;

const ofYear = groupsBy((claim) => yearOf(claim));

/**
 * What others said about the same at nearly the same time: of each other claimant the count nearest in date of the same
 * measure, cause, country and part, the nearest first. Their definitions may differ and have to be told with the number. A
 * running total of a release process stands beside totals of the same process alone.
 */
export function rivalsNear(dataset: Dataset, claim: Claim): readonly Claim[] {
  const { definition, country, who, process } = claim;
  const distance = (other: Claim): number => Math.abs(daysBetween(dateOf(claim), dateOf(other)));
  const year = yearOf(claim);
  const near = [year - 1, year, year + 1]
    .flatMap((each) => ofYear(current(dataset.claims), each))
    .filter(
      (other) =>
        other.definition.claimant !== definition.claimant &&
        other.definition.measure === definition.measure &&
        other.definition.cause === definition.cause &&
        other.country === country &&
        other.who === who &&
        other.process === process &&
        isSpanOf(other, claim) &&
        distance(other) <= longestDistance,
    )
    .toSorted((a, b) => distance(a) - distance(b) || compareText(a.id, b.id));
  const nearest = new Map(near.toReversed().map((other) => [other.definition.claimant, other]));
  return near.filter((other) => nearest.get(other.definition.claimant) === other).slice(0, mostRivals);
}

function yearOf(claim: Claim): number {
  return Number(dateOf(claim).slice(0, "YYYY".length));
}

/** Flows of unlike periods, such as a month's and a year's, are not near each other whatever their dates. */
function isSpanOf({ definition: a }: Claim, { definition: b }: Claim): boolean {
  return a.span === b.span;
}
