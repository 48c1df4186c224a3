/** What a search finds, in the order in which equals are shown. */
export const searchKinds = ["charts", "pages", "events", "people", "words", "claimants"] as const;

export type SearchKind = (typeof searchKinds)[number];

/** Something to be found, with only what is shown of it. What it lacks is empty. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly title: string;
  /** Its title in the other language, where that is another: a reader may know it by that name. */
  readonly other: string;
  /** Where it belongs: date, country, page. */
  readonly note: string;
  readonly text: string;
  /** From the page of search in its language; of what no page shows, its source. */
  readonly href: string;
}

/** Entries as they travel, a list for each field: like beside like packs best. */
export type SearchColumns = { readonly [F in keyof SearchEntry]: readonly SearchEntry[F][] };

export function packEntries(entries: readonly SearchEntry[]): SearchColumns {
  return {
    kind: entries.map(({ kind }) => kind),
    title: entries.map(({ title }) => title),
    other: entries.map(({ other }) => other),
    note: entries.map(({ note }) => note),
    text: entries.map(({ text }) => text),
    href: entries.map(({ href }) => href),
  };
}

export function unpackEntries({ kind, title, other, note, text, href }: SearchColumns): readonly SearchEntry[] {
  return kind.map((each, index) => ({
    kind: each,
    title: title[index] ?? "",
    other: other[index] ?? "",
    note: note[index] ?? "",
    text: text[index] ?? "",
    href: href[index] ?? "",
  }));
}
