import MiniSearch, { type SearchResult } from "minisearch";
import { searchKinds, type SearchEntry, type SearchKind } from "../export/search-entry.ts";

/** Something found, with the words of it that were looked for, as `plain` makes them. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly terms: ReadonlySet<string>;
  /** Whether these stand in its name in the other language alone. */
  readonly isFoundByOther: boolean;
}

/** What was found of one kind, best first. */
export interface Group {
  readonly kind: SearchKind;
  readonly hits: readonly Hit[];
}

export interface Findings {
  /** That with the best hit first. */
  readonly groups: readonly Group[];
  readonly count: number;
  /** Whether these have as many of the words as anything has, since nothing has them all. */
  readonly isPartial: boolean;
}

export type Find = (query: string) => Findings;

/** A stretch of a text, and whether it is a word that was looked for. */
export interface Stretch {
  readonly words: string;
  readonly isMarked: boolean;
}

/** Words that every sentence has, in both languages, and those that questions begin with, as `plain` makes them. */
const stopWords = new Set(
  (
    "a al con cual cuando cuanta cuantas cuanto cuantos de del el en es fue fueron hay la las lo los o para por que " +
    "quien quienes se su sus un una y an and are at by did for from how in is it its many of on or the there to was " +
    "were what when which who whom with"
  ).split(" "),
);

/** Events are many and their titles short: what there is little of comes before them. */
const weights: Readonly<Record<SearchKind, number>> = {
  people: 4,
  words: 3,
  claimants: 2,
  charts: 2,
  pages: 1.5,
  events: 1,
};

/** A word, or a number with its separators of thousands. */
const wordPattern = /\d{1,3}(?:[.,\u202f\u00a0]\d{3})+(?!\d)|[\p{L}\p{N}]+/gu;

const plains = new Map<string, string>();

/** A word as it is compared: without accents, case or separators of thousands. Each is worked out once. */
export function plain(word: string): string {
  const known = plains.get(word);
  if (known !== undefined) return known;
  const made = word
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
  plains.set(word, made);
  return made;
}

/** The index in the reader's memory, made of the entries that travelled, in steps that let an old phone answer. */
export async function finderOf(entries: readonly SearchEntry[]): Promise<Find> {
  const index = new MiniSearch<SearchEntry & { readonly id: number }>({
    fields: ["title", "other", "note", "text"],
    tokenize: (text) => text.match(wordPattern) ?? [],
    processTerm: (word) => {
      const term = plain(word);
      return stopWords.has(term) ? null : term;
    },
    searchOptions: {
      boost: { title: 4, other: 3, note: 2 },
      boostDocument: (id) => weights[entries[id as number]?.kind ?? "events"],
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (/^\p{L}{5,}$/u.test(term) ? 0.2 : false),
    },
  });
  await index.addAllAsync(
    entries.map((entry, id) => ({ ...entry, id })),
    { chunkSize: 40 },
  );
  return (query) => {
    const whole = index.search(query, { combineWith: "AND" });
    const isPartial = whole.length === 0;
    const results = isPartial ? withMostWords(index.search(query, { combineWith: "OR" })) : whole;
    const hits = results.flatMap(({ id, match }): readonly Hit[] => {
      const entry = entries[id as number];
      if (!entry) return [];
      const isFoundByOther = Object.values(match).every((fields) => fields.every((field) => field === "other"));
      return [{ entry, terms: new Set(Object.keys(match)), isFoundByOther }];
    });
    return { groups: groupsOf(hits), count: hits.length, isPartial: isPartial && hits.length > 0 };
  };
}

function withMostWords(results: readonly SearchResult[]): readonly SearchResult[] {
  const most = Math.max(...results.map(({ queryTerms }) => queryTerms.length));
  return results.filter(({ queryTerms }) => queryTerms.length === most);
}

function groupsOf(hits: readonly Hit[]): readonly Group[] {
  const first = (kind: SearchKind): number => hits.findIndex(({ entry }) => entry.kind === kind);
  return searchKinds
    .filter((kind) => first(kind) >= 0)
    .sort((a, b) => first(a) - first(b))
    .map((kind) => ({ kind, hits: hits.filter(({ entry }) => entry.kind === kind) }));
}

/** A text cut where its marked words begin and end. */
export function stretchesOf(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!terms.has(plain(word))) continue;
    if (index > at) stretches.push({ words: text.slice(at, index), isMarked: false });
    stretches.push({ words: word, isMarked: true });
    at = index + word.length;
  }
  return at < text.length ? [...stretches, { words: text.slice(at), isMarked: false }] : stretches;
}
