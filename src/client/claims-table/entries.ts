import { dateOf, type Claim, type Dataset } from "../../dataset/dataset.ts";
import { timeOf } from "../../dataset/date.ts";
import { parts, standings } from "../../dataset/tables/vocabulary.ts";
import type { Locale } from "../../dataset/text.ts";
import { fold } from "../../locale/fold.ts";
import { noteOf, whatOf } from "../../render/table.ts";
import { columns, type Column, type Filters, type Sort } from "./state.ts";

/** A claim with what it is found and sorted by, reckoned once. */
export interface Entry {
  readonly claim: Claim;
  readonly year: string;
  /** What a search looks through, folded. */
  readonly words: string;
  /** Its place in the order of each column; equal where the column reads the same. */
  readonly ranks: Readonly<Record<Column, number>>;
}

/** Every claim of a dataset in one language, in the dataset's order, with a pause between pieces of the work. */
export async function entriesOf(
  { claims }: Dataset,
  locale: Locale,
  pause: () => Promise<void>,
): Promise<readonly Entry[]> {
  const words = memo(fold);
  const found: string[] = [];
  for (let from = 0; from < claims.length; from += atOnce) {
    found.push(...claims.slice(from, from + atOnce).map((claim) => searched(claim, locale).map(words).join("\n")));
    await pause();
  }
  const ranks = claims.map(() => ({}) as Record<Column, number>);
  for (const column of columns) {
    const rank = ranking(claims, column, locale);
    claims.forEach((claim, index) => {
      const own = ranks[index];
      if (own) own[column] = rank(claim);
    });
    await pause();
  }
  return claims.map((claim, index) => ({
    claim,
    year: dateOf(claim).slice(0, 4),
    words: found[index] ?? "",
    ranks: ranks[index] as Entry["ranks"],
  }));
}

/** Claims whose words are folded in one piece of work. */
const atOnce = 1250;

/** Definition, part and measure, who counted, where, who published it and what is remarked. */
function searched(claim: Claim, locale: Locale): readonly string[] {
  const { definition, who, country, source, source2 } = claim;
  return [
    definition.name[locale],
    who === "all" ? "" : parts[who][locale],
    definition.measure.name[locale],
    definition.claimant.name[locale],
    country.name[locale],
    source.publisher,
    source2?.publisher ?? "",
    noteOf(claim, locale) ?? "",
  ];
}

/**
 * The place of a claim in the order of a column, counted from 0: numbers by their lower end, then the upper; words as a
 * language sorts them.
 */
function ranking(claims: readonly Claim[], column: Column, locale: Locale): (claim: Claim) => number {
  switch (column) {
    case "people":
      return ranked(claims, ({ low, high }) => low + high / 1e9);
    case "date":
      return ranked(claims, (claim) => timeOf(dateOf(claim)));
    default: {
      const wordsOf = (claim: Claim): string => cellWords(claim, column, locale);
      const { compare } = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
      const sorted = [...new Set(claims.map(wordsOf))].sort(compare);
      const places = new Map(sorted.map((words, place) => [words, place]));
      return (claim) => places.get(wordsOf(claim)) ?? 0;
    }
  }
}

function ranked(claims: readonly Claim[], valueOf: (claim: Claim) => number): (claim: Claim) => number {
  const values = Float64Array.from(new Set(claims.map(valueOf))).sort();
  const places = new Map([...values].map((value, place) => [value, place]));
  return (claim) => places.get(valueOf(claim)) ?? 0;
}

function cellWords(claim: Claim, column: Exclude<Column, "people" | "date">, locale: Locale): string {
  switch (column) {
    case "country":
      return claim.country.name[locale];
    case "what":
      return whatOf(claim, locale);
    case "claimant":
      return claim.definition.claimant.name[locale];
    case "source":
      return claim.source.publisher;
    case "status":
      return standings[claim.status][locale];
  }
}

/** The entries a reader asked for, in the order they came. A search finds those with every one of its words. */
export function filterEntries(entries: readonly Entry[], filters: Filters): readonly Entry[] {
  const { country, measure, claimant, from, to, status } = filters;
  const asked = fold(filters.q).split(/\s+/);
  return entries.filter(
    ({ claim, year, words }) =>
      (country === "" || claim.country.id === country) &&
      (measure === "" || claim.definition.measure.id === measure) &&
      (claimant === "" || claim.definition.claimant.id === claimant) &&
      (status === "" || claim.status === status) &&
      (from === "" || year >= from) &&
      (to === "" || year <= to) &&
      asked.every((word) => words.includes(word)),
  );
}

/**
 * The entries by a column; those that read the same stay as they stood, whichever way they are sorted. Rank and place are
 * sorted as one number, which needs no function that compares.
 */
export function sortEntries(entries: readonly Entry[], { by, isDescending }: Sort): readonly Entry[] {
  const sign = isDescending ? -1 : 1;
  const count = entries.length;
  const keys = Float64Array.from(entries, ({ ranks }, place) => sign * ranks[by] * count + place).sort();
  return [...keys].flatMap((key) => entries[((key % count) + count) % count] ?? []);
}

function memo(of: (words: string) => string): (words: string) => string {
  const known = new Map<string, string>();
  return (words) => {
    const found = known.get(words);
    if (found !== undefined) return found;
    const made = of(words);
    known.set(words, made);
    return made;
  };
}
