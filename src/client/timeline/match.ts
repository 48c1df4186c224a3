import { fold } from "../../locale/fold.ts";
import type { DeskState } from "./state.ts";

/** What the search reads of an event: its words in both languages, folded, and what the boxes choose by. */
export interface Findable {
  readonly country: string;
  readonly category: string;
  readonly words: string;
}

/** Folded words with one space between them and one at each end: `Último día` is ` ultimo dia `. */
export function searchable(words: string): string {
  return ` ${fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** The beginnings of words that an event must all have. */
export function termsOf(query: string): readonly string[] {
  return searchable(query)
    .split(" ")
    .filter((term) => term !== "")
    .map((term) => ` ${term}`);
}

/** Whether an event is among what was chosen; nothing chosen of a kind means all of it. */
export function chooses({ query, countries, categories }: DeskState): (event: Findable) => boolean {
  const terms = termsOf(query);
  return ({ country, category, words }) =>
    (countries.length === 0 || countries.includes(country)) &&
    (categories.length === 0 || categories.includes(category)) &&
    terms.every((term) => words.includes(term));
}
