import { dateOf, type Claim, type Country, type Dataset } from "../dataset/dataset.ts";
import { compareDates } from "../dataset/date.ts";
import { asOf, current, mainStock, partsOf } from "./stock.ts";

/** A group of the people on a list; one person may be in several. */
export type Group = Exclude<Claim["who"], "all">;

/** The groups looked for, in the order they are shown. Whoever was arrested as a minor need not be one today. */
export const groups: readonly Group[] = [
  "women",
  "minors",
  "arrested_as_minors",
  "military",
  "foreign_or_dual",
  "whereabouts_unknown",
];

/** A part of a country's main list, and the list's own total of the same day; none where it was not stated. */
export interface ListPart {
  readonly claim: Claim;
  readonly whole: Claim | undefined;
}

/** The newest count of a group of people on a list. */
export interface GroupPart extends ListPart {
  readonly group: Group;
}

/** What a country's main list says of the people on it. */
export interface ListParts {
  readonly country: Country;
  /** The newest total; none where nobody counted. */
  readonly last: Claim | undefined;
  /** The newest count of each group, in the order of `groups`. */
  readonly groups: readonly GroupPart[];
  /** Groups that were not counted: a sentence, never a zero. Counting people by their age at arrest is not expected. */
  readonly missing: readonly Group[];
  /** The newest classes the list was broken down into by where people are. */
  readonly classes: readonly ListPart[];
}

/** The parts of a country's main list that its own claimant stated; `isShown` says which counts of a group will do. */
export function listParts(dataset: Dataset, country: Country, isShown: (part: ListPart) => boolean): ListParts {
  const stock = mainStock(dataset, country.id);
  const stated = groups.flatMap((group) => groupSeries(dataset, country, group).filter(isShown).slice(-1));
  const split = stock.findLast((total) => partsOf(dataset, total).length > 1);
  return {
    country,
    last: asOf(stock),
    groups: stated,
    missing: groups.filter((group) => group !== "arrested_as_minors" && stated.every((part) => part.group !== group)),
    classes: split ? partsOf(dataset, split).map((claim) => ({ claim, whole: split })) : [],
  };
}

/** Every count of a group on a country's main list, oldest first. */
export function groupSeries(dataset: Dataset, country: Country, group: Group): readonly GroupPart[] {
  const stock = mainStock(dataset, country.id);
  return current(dataset.claims)
    .filter((claim) => claim.country === country && isOf(group, claim, stock))
    .map((claim) => ({ group, claim, whole: stock.find((total) => isWholeOf(total, claim)) }));
}

/**
 * A claimant that counts those whose whereabouts are unknown by a definition of its own, as a detail of its list, states
 * the same part of it as one that counts them by the definition of the list.
 */
function isOf(group: Group, { who, definition }: Claim, stock: readonly Claim[]): boolean {
  if (definition.measure.id === "held") return who === group && definition.role === "main";
  return (
    group === "whereabouts_unknown" &&
    who === "all" &&
    definition.measure.id === "disappeared" &&
    definition.role === "detail" &&
    stock.some((total) => total.definition.claimant === definition.claimant)
  );
}

function isWholeOf(total: Claim, part: Claim): boolean {
  return (
    compareDates(dateOf(total), dateOf(part)) === 0 &&
    (part.definition.role === "main"
      ? total.definition === part.definition
      : total.definition.claimant === part.definition.claimant)
  );
}

/** A part as a share of its whole, from 0 to 1; none unless both are stated exactly, for the same day. */
export function shareOf({ claim, whole }: ListPart): number | undefined {
  if (!whole || whole.low === 0 || whole.low < claim.low) return undefined;
  return [claim, whole].every(({ qualifier }) => qualifier === "exact") ? claim.low / whole.low : undefined;
}
