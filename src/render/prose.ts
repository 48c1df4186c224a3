import { dateOf, type Claim, type Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import { formatCountInWords, formatLongDate, formatWhen } from "../locale/format.ts";
import { groupsBy } from "../series/groups.ts";
import { current } from "../series/stock.ts";

/**
 * Running text whose numbers and dates come from the record. `{key}` is the number of a claim, `{key when}`
 * when it was counted, `{key date}` that date alone, `{key year}` its year; `{event:key}` and `{case:key}` are the dates of an event and of an event of a case. A key that is
 * not there, or a claim that no longer stands, is a programmer's error: the page must be rewritten.
 */
export type Part = string | { readonly words: string; readonly claim: Claim };

const placeholder = /\{(event:|case:)?([a-z0-9_-]+)(?: (when|date|year))?\}/g;

/** The parts of a text in order; those that state a claim's number carry the claim. */
export function prose(text: string, dataset: Dataset, locale: Locale): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(placeholder)) {
    const before = text.slice(at, match.index);
    if (before !== "") parts.push(before);
    parts.push(partOf(match, beginsSentence(text, match.index), dataset, locale));
    at = match.index + match[0].length;
  }
  return at < text.length ? [...parts, text.slice(at)] : parts;
}

/** The same without links, for a title or a description. */
export function plainProse(text: string, dataset: Dataset, locale: Locale): string {
  return prose(text, dataset, locale)
    .map((part) => (typeof part === "string" ? part : part.words))
    .join("");
}

const withKey = groupsBy(({ id }) => id);

function partOf([, kind, key = "", form]: RegExpExecArray, begins: boolean, dataset: Dataset, locale: Locale): Part {
  if (kind !== undefined) return whenWords(dateFor(kind, key, dataset), begins, locale);
  const [claim] = withKey(current(dataset.claims), key);
  if (!claim) throw new Error(`no claim that stands: ${key}`);
  if (form === "year") return dateOf(claim).slice(0, 4);
  if (form === "date") return formatLongDate(dateOf(claim), locale);
  if (form === "when") return whenWords(dateOf(claim), begins, locale);
  return { words: formatCountInWords(claim, locale), claim };
}

function dateFor(kind: string, key: string, { events, caseEvents }: Dataset): IsoDate {
  const found = (kind === "event:" ? events : caseEvents).find(({ id }) => id === key);
  if (!found) throw new Error(`unknown ${kind} ${key}`);
  return found.date;
}

function whenWords(date: IsoDate, begins: boolean, locale: Locale): string {
  const words = formatWhen(date, locale);
  return begins ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function beginsSentence(text: string, index: number): boolean {
  return index === 0 || text.slice(0, index).endsWith(". ");
}
