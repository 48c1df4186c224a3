import { dateOf, type Claim, type Country, type Dataset } from "../dataset/dataset.ts";
import { compareDates } from "../dataset/date.ts";
import { current, mainStock, partsOf } from "./stock.ts";

/** A part of a country's list, and the whole it is a part of: the same definition, the same day. */
export interface ListPart {
  readonly claim: Claim;
  readonly whole: Claim | undefined;
}

export interface ListParts {
  readonly country: Country;
  readonly last: Claim | undefined;
  /** The newest classes the list was broken down into, by where people are. */
  readonly classes: readonly ListPart[];
  /** The newest count of each group of people on it, in the order of `groups`. */
  readonly groups: readonly ListPart[];
  /** Groups nobody counted on this list. */
  readonly missing: readonly Group[];
}

export type Group = Exclude<Claim["who"], "all">;

/** The groups looked for, in the order they are shown; those arrested as minors stand for minors where they are counted. */
export const groups: readonly Group[] = [
  "women",
  "minors",
  "arrested_as_minors",
  "military",
  "foreign_or_dual",
  "whereabouts_unknown",
];

/** The parts of a country's main list that its own claimant stated. */
export function listParts(dataset: Dataset, country: Country): ListParts {
  const stock = mainStock(dataset, country.id);
  const split = stock.findLast((total) => partsOf(dataset, total).length > 1);
  const stated = groups.flatMap((group) => newestOf(dataset, country, group, stock));
  const found = new Set(stated.map(({ claim }) => claim.who));
  const missing = groups.filter(
    (group) => !found.has(group) && group !== "whereabouts_unknown" && !(group.includes("minors") && hasMinors(found)),
  );
  return {
    country,
    last: stock.at(-1),
    classes: split ? partsOf(dataset, split).map((claim) => ({ claim, whole: split })) : [],
    groups: stated,
    missing: missing.filter((group) => group !== "arrested_as_minors"),
  };
}

function hasMinors(found: ReadonlySet<Claim["who"]>): boolean {
  return found.has("minors") || found.has("arrested_as_minors");
}

/** Every count of a group on a country's main list, oldest first, with its whole. */
export function groupSeries(dataset: Dataset, country: Country, group: Group): readonly ListPart[] {
  return partsAmong(dataset, country, group, mainStock(dataset, country.id));
}

function partsAmong(dataset: Dataset, country: Country, group: Group, stock: readonly Claim[]): readonly ListPart[] {
  return current(dataset.claims)
    .filter(
      ({ country: own, who, definition }) =>
        own === country && who === group && definition.role === "main" && definition.measure.id === "held",
    )
    .toSorted((a, b) => compareDates(dateOf(a), dateOf(b)))
    .map((claim) => ({
      claim,
      whole: stock.find((total) => total.definition === claim.definition && dateOf(total) === dateOf(claim)),
    }));
}

function newestOf(dataset: Dataset, country: Country, group: Group, stock: readonly Claim[]): readonly ListPart[] {
  return partsAmong(dataset, country, group, stock).slice(-1);
}

/** A part as a share of its whole, from 0 to 1; none where the whole of that day is not stated. */
export function shareOf({ claim, whole }: ListPart): number | undefined {
  return whole && whole.low > 0 ? claim.low / whole.low : undefined;
}
