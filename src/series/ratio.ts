import { dateOf, type Claim, type Population } from "../dataset/dataset.ts";
import { daysBetween } from "../dataset/date.ts";
import { alike, ranked, ratio } from "./alike.ts";

/** A count to set beside another, with the population it may be divided by. */
export interface Counted {
  readonly claim: Claim;
  readonly population: Population | undefined;
}

/** In what two counts differ, so that neither is a multiple of the other. */
export type Difference = "measure" | "who" | "custody" | "cause" | "date" | "number" | "population";

/** What is divided: the counts themselves, or the counts per million inhabitants. */
export type Per = "count" | "million";

/** Two counts of one kind as how many times the smaller the larger is, or the reasons why that cannot be said. */
export type Comparison =
  | {
      readonly kind: "ratio";
      readonly per: Per;
      readonly more: Counted;
      readonly fewer: Counted;
      /** More than or equal to 1. */
      readonly times: number;
    }
  | {
      readonly kind: "refusal";
      readonly counts: readonly [Counted, Counted];
      /** Never empty. */
      readonly differences: readonly Difference[];
    };

/** Counts of lists that gain and lose people every week: further apart than this, in days, they are of different times. */
const longestDistance = 31;

/**
 * Sets one count beside another. A ratio is given only where both measure the same, of everyone on their list, in the
 * same place and for the same cause, near the same date, each as one firm number; and per million only where both
 * populations are stated by the same body.
 */
export function compare(one: Counted, other: Counted, per: Per): Comparison {
  const pair = alike([one, other], (a, b) => differencesOf(a, b, per).length === 0);
  if (!pair) return { kind: "refusal", counts: [one, other], differences: differencesOf(one, other, per) };
  const value = (counted: Counted): number => valueOf(counted, per);
  const [more = one, fewer = other] = ranked(pair, value);
  return { kind: "ratio", per, more, fewer, times: ratio(pair, value) };
}

function differencesOf(one: Counted, other: Counted, per: Per): readonly Difference[] {
  return order.filter((difference) => differ[difference](one, other, per));
}

/** People, or people per million inhabitants; without a population there is no rate. */
export function valueOf({ claim, population }: Counted, per: Per): number {
  if (per === "count") return claim.low;
  return population === undefined ? NaN : (claim.low / population.value) * 1e6;
}

/** Days between the dates of two counts. */
export function daysApart(one: Claim, other: Claim): number {
  return Math.abs(daysBetween(dateOf(one), dateOf(other)));
}

const differ: Readonly<Record<Difference, (one: Counted, other: Counted, per: Per) => boolean>> = {
  measure: ({ claim: a }, { claim: b }) => a.definition.measure.id !== b.definition.measure.id,
  who: ({ claim: a }, { claim: b }) => a.who !== b.who,
  // Two places that are not stated are not the same place.
  custody: ({ claim: a }, { claim: b }) =>
    a.definition.custody !== b.definition.custody || a.definition.custody === "unknown",
  cause: ({ claim: a }, { claim: b }) => a.definition.cause !== b.definition.cause,
  date: ({ claim: a }, { claim: b }) => daysApart(a, b) > longestDistance,
  number: ({ claim: a }, { claim: b }) => !isFirm(a) || !isFirm(b),
  population: ({ population: a }, { population: b }, per) =>
    per === "million" && (a === undefined || b === undefined || a.claimant.id !== b.claimant.id),
};

const order = Object.keys(differ) as readonly Difference[];

/** One number that is not a bound; nothing is a multiple of zero. */
function isFirm({ low, high, qualifier }: Claim): boolean {
  return low === high && low > 0 && (qualifier === "exact" || qualifier === "about");
}
