import { compareText, dateOf, type Claim, type Country, type Dataset } from "../dataset/dataset.ts";
import { compareDates } from "../dataset/date.ts";

/** Claims of one country in one year, oldest first: a page of the record. */
export interface ClaimYear {
  readonly country: Country;
  /** `2025`; the first holds everything up to its end. */
  readonly year: string;
  readonly claims: readonly Claim[];
}

/** Counts are few before this year is over: they share its page. */
export const firstYear = "2018";

/** The year whose page a claim stands on. Never changes for a claim that keeps its date. */
export function yearOf(claim: Claim): string {
  const year = dateOf(claim).slice(0, 4);
  return year < firstYear ? firstYear : year;
}

/** Every claim of the record, those withdrawn too, once: by country in their order, then by year. */
export function claimsByYear(dataset: Dataset): readonly ClaimYear[] {
  return dataset.countries.flatMap((country) => {
    const own = dataset.claims.filter((claim) => claim.country === country).toSorted(byDate);
    const years = [...Map.groupBy(own, yearOf)].toSorted(([a], [b]) => compareText(a, b));
    return years.map(([year, claims]) => ({ country, year, claims }));
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
