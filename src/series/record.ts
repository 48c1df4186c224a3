import {
  compareText,
  type Claim,
  type Claimant,
  type Country,
  type Dataset,
  type Definition,
  type Source,
} from "../dataset/dataset.ts";
import { current, mainStock, partsOf } from "./stock.ts";

/** A claimant's ways of counting, each with how many claims use it. */
export interface CountingClaimant {
  readonly claimant: Claimant;
  readonly definitions: readonly {
    readonly definition: Definition;
    /** The countries it was used for, in the order of their table. */
    readonly countries: readonly Country[];
    readonly claims: number;
  }[];
}

/** The claimants that count in one country alone; without a country, those that count in several. */
export interface CountingGroup {
  readonly country: Country | undefined;
  readonly claimants: readonly CountingClaimant[];
}

/**
 * Every definition in use, by country and claimant. Whoever keeps a country's main list comes first, then the claimant
 * with most claims; definitions keep the order of their table.
 */
export function countingGroups(dataset: Dataset): readonly CountingGroup[] {
  const claims = Map.groupBy(dataset.claims, ({ definition }) => definition);
  const claimants = dataset.claimants
    .map((claimant) => ({
      claimant,
      definitions: dataset.definitions
        .filter((definition) => definition.claimant === claimant && claims.has(definition))
        .toSorted((a, b) => a.line - b.line)
        .map((definition) => {
          const uses = claims.get(definition) ?? [];
          const countries = new Set(uses.map(({ country }) => country));
          return {
            definition,
            countries: dataset.countries.filter((country) => countries.has(country)),
            claims: uses.length,
          };
        }),
    }))
    .filter(({ definitions }) => definitions.length > 0)
    .toSorted(byWeight);
  const groups = Map.groupBy(claimants, countryOf);
  return [...dataset.countries, undefined].flatMap((country) => {
    const found = groups.get(country);
    return found ? [{ country, claimants: found }] : [];
  });
}

function byWeight(a: CountingClaimant, b: CountingClaimant): number {
  const keepsMainList = ({ definitions }: CountingClaimant): boolean =>
    definitions.some(({ definition }) => definition.role === "main");
  return (
    Number(keepsMainList(b)) - Number(keepsMainList(a)) ||
    claimsOf(b) - claimsOf(a) ||
    compareText(a.claimant.id, b.claimant.id)
  );
}

/** How many claims a claimant has. */
export function claimsOf({ definitions }: CountingClaimant): number {
  return definitions.reduce((sum, { claims }) => sum + claims, 0);
}

function countryOf({ definitions }: CountingClaimant): Country | undefined {
  const countries = new Set(definitions.flatMap((each) => each.countries));
  return countries.size === 1 ? [...countries][0] : undefined;
}

/** How many sources are reached in each way, most first. */
export function sourcesByReach(dataset: Dataset): readonly (readonly [Source["reach"], number])[] {
  return [...Map.groupBy(dataset.sources, ({ reach }) => reach)]
    .map(([reach, sources]) => [reach, sources.length] as const)
    .toSorted((a, b) => b[1] - a[1]);
}

/** The newest headline count of a country that its claimant split into parts, with those parts. */
export function newestSplit(
  dataset: Dataset,
  country: string,
): { readonly total: Claim; readonly parts: readonly Claim[] } | undefined {
  return mainStock(dataset, country)
    .map((total) => ({ total, parts: partsOf(dataset, total) }))
    .findLast(({ parts }) => parts.length > 0);
}

/** Promises of release in whose process no claim of people let out was found. */
export function promisesAlone(dataset: Dataset): readonly Claim[] {
  const claims = current(dataset.claims);
  const counted = new Set(
    claims.filter(({ definition }) => definition.measure.id === "released").map(({ process }) => process),
  );
  return claims.filter(
    ({ definition, process }) => definition.measure.id === "promised" && process !== undefined && !counted.has(process),
  );
}
