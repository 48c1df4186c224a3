export type Language = "es" | "en";

/** All the sentences of a view in one language, as a reader meets them. */
export interface Said {
  readonly chart: string;
  readonly view: string;
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  /** Empty where there is none. */
  readonly warning: string;
  readonly howToRead: string;
  readonly notes: readonly { readonly heading: string; readonly text: string; readonly foot: string }[];
  /** Sentences to quote: each claim's own, and the ratios of two or why there is none. */
  readonly quotes: readonly string[];
  readonly comparisons: readonly string[];
  readonly altText: string;
  readonly licence: string;
  /** Keys of the claims drawn, and of those the summary names. */
  readonly claims: readonly string[];
  readonly headline: readonly string[];
}
