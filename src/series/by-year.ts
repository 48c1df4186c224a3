import { compareText, dateOf, type Claim, type Country, type Dataset } from "../dataset/dataset.ts";
import { compareDates } from "../dataset/date.ts";
import { groupsBy } from "./groups.ts";

/** Claims of one country in one year, oldest first. */
export interface ClaimYear {
  readonly country: Country;
  /** `2025`; the first holds everything up to its end. */
  readonly year: string;
  readonly claims: readonly Claim[];
}

/** Counts are few before this year is over: they share its page. */
export const firstYear = "2018";

/** A page of the record: the claims of one country in one year, or a part of them where they are many. */
export interface ClaimPage extends ClaimYear {
  /** Which part, from 1, of how many. */
  readonly part: number;
  readonly parts: number;
  /** Its name in addresses: `2025`, its second part `2025-2`. */
  readonly key: string;
}

/** So many claims stand on a page, some 100 bytes each as they travel: a year with more has several. */
export const mostOnPage = 200;

const pages = new WeakMap<Dataset, readonly ClaimPage[]>();

/** Every page of the record, in its order. A full part stays what it is while newer claims come. */
export function claimPages(dataset: Dataset): readonly ClaimPage[] {
  const made = pages.get(dataset) ?? claimsByYear(dataset).flatMap((year) => partsOf(year, mostOnPage));
  pages.set(dataset, made);
  return made;
}

/** The parts of a year, `most` claims in each but the last. */
export function partsOf(whole: ClaimYear, most: number): readonly ClaimPage[] {
  const parts = Math.ceil(whole.claims.length / most);
  return Array.from({ length: parts }, (_, index) => ({
    ...whole,
    claims: whole.claims.slice(index * most, (index + 1) * most),
    part: index + 1,
    parts,
    key: index === 0 ? whole.year : `${whole.year}-${index + 1}`,
  }));
}

const keys = new WeakMap<Dataset, ReadonlyMap<string, string>>();

/** The page a claim stands on; that of its year where the record no longer holds it. */
export function pageOf(claim: Claim, dataset: Dataset): string {
  const known =
    keys.get(dataset) ?? new Map(claimPages(dataset).flatMap(({ key, claims }) => claims.map(({ id }) => [id, key])));
  keys.set(dataset, known);
  return known.get(claim.id) ?? yearOf(claim);
}

const ofYear = groupsBy(yearOf);

function yearOf(claim: Claim): string {
  const year = dateOf(claim).slice(0, 4);
  return year < firstYear ? firstYear : year;
}

/** Every claim of the record, those withdrawn too, once: by country in their order, then by year. */
export function claimsByYear(dataset: Dataset): readonly ClaimYear[] {
  return dataset.countries.flatMap((country) => {
    const own = dataset.claims.filter((claim) => claim.country === country).toSorted(byDate);
    const years = [...new Set(own.map(yearOf))].toSorted(compareText);
    return years.map((year) => ({ country, year, claims: ofYear(own, year) }));
  });
}

/** The same of the newest claims alone, so many of them, and how many older ones are left out. */
export function newestByYear(
  dataset: Dataset,
  most: number,
): { readonly years: readonly ClaimYear[]; readonly older: number } {
  const newest = new Set(dataset.claims.toSorted((a, b) => byDate(b, a)).slice(0, most));
  const years = claimsByYear(dataset)
    .map((year) => ({ ...year, claims: year.claims.filter((claim) => newest.has(claim)) }))
    .filter(({ claims }) => claims.length > 0);
  return { years, older: dataset.claims.length - newest.size };
}

function byDate(a: Claim, b: Claim): number {
  return compareDates(dateOf(a), dateOf(b)) || compareText(a.definition.id, b.definition.id) || compareText(a.id, b.id);
}
