import { dateOf, type Claim, type Country, type Dataset } from "../dataset/dataset.ts";
import { daysBetween } from "../dataset/date.ts";
import { asOf, current, mainStock, partsOf, sumOfParts } from "./stock.ts";

/** One way of counting a country's prisoners near a date: a claim, or a sum that we make of a list's stated parts. */
export interface RivalCount {
  readonly claim: Claim;
  /** The people of the count; for our sum, of the parts. */
  readonly people: number;
  /** The classes a list was broken down into, or the one class it is. */
  readonly parts: readonly Claim[];
  /** True where the number is our sum of parts and the claim only lends its list. */
  readonly isOurs: boolean;
}

/** A count further from the date than this many days is of another moment. */
const longestDistance = 120;

/** Every way of counting that gave a number near the date of a country's main count, largest first. */
export function rivalCounts(
  dataset: Dataset,
  country: Country,
  date: string,
): { readonly main: Claim | undefined; readonly counts: readonly RivalCount[] } {
  const main = asOf(mainStock(dataset, country.id), date);
  if (!main) return { main, counts: [] };
  const parts = partsOf(dataset, main);
  const near = current(dataset.claims).filter(
    (claim) =>
      claim.country === country &&
      claim.who === "all" &&
      claim.definition.measure.id === "held" &&
      claim.definition.cause !== "conscience" &&
      Math.abs(daysBetween(dateOf(main), dateOf(claim))) <= longestDistance,
  );
  const nearest = [...Map.groupBy(near, ({ definition }) => definition).values()].flatMap((claims) =>
    claims.toSorted((a, b) => distance(main, a) - distance(main, b)).slice(0, 1),
  );
  const inside = parts.filter(({ definition }) => definition.custody !== "outside_prison");
  const isOneClass = inside.length < 2;
  const counts = nearest
    .filter((claim) => claim.definition.claimant !== main.definition.claimant || isShownOf(claim, main))
    .map((claim): RivalCount => ({
      claim,
      people: claim.low,
      parts: claim === main && parts.length > 0 ? parts : [claim],
      isOurs: false,
    }));
  const ours: readonly RivalCount[] = isOneClass
    ? []
    : [{ claim: main, people: sumOfParts(inside), parts: inside, isOurs: true }];
  return { main, counts: [...counts, ...ours].toSorted((a, b) => b.people - a.people) };
}

function distance(main: Claim, claim: Claim): number {
  return Math.abs(daysBetween(dateOf(main), dateOf(claim)));
}

/** Of a list's own numbers, those that count people in prison; what it holds outside is part of its whole bar. */
function isShownOf({ definition }: Claim, main: Claim): boolean {
  return definition === main.definition || definition.custody === "prison";
}
