import type { Claim } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import { formatCount, spokenSigns } from "../locale/format.ts";
import { inspectionText } from "../locale/inspection.ts";
import { siteText } from "../locale/site.ts";
import { voiceOf } from "./summary.ts";
import { whatOf, whenOf } from "./table.ts";

/**
 * What the inspector in the reader's browser needs beside the figure's tables, in which every count already stands: how
 * to say a row in a sentence, and what others said near it.
 */
export interface Inspection {
  /** Where in a drawing a mark is: `{0} de {1}`. */
  readonly place: string;
  readonly near: string;
  /** How many rows stand before the claims. */
  readonly before: number;
  /** A claim in a sentence with `{0}` to `{5}` for claimant, verb, people, what, country and date. */
  readonly sentence: string;
  /** The same where the verb already says what was counted. */
  readonly short: string;
  readonly person: string;
  readonly people: string;
  /** The words of each sign that stands before a number, and of the dash within a range. */
  readonly signs: Readonly<Record<string, string>>;
  /** How a claim is said: the article of the claimant's name, a verb, and whether that verb says what was counted. */
  readonly voices: readonly (readonly [article: string, verb: string, saysWhat: 0 | 1])[];
  /** The voice of each claim, by its place in `voices`. */
  readonly voice: readonly number[];
  /** What others said near each claim, by places in `rivals`; left out of embeds. */
  readonly nearby?: readonly (readonly number[])[];
  readonly rivals?: readonly string[];
}

/** What is inspected: the figure's claims, how many rows its tables have before them, and what others said near each. */
export interface Inspected {
  readonly claims: readonly Claim[];
  readonly before: number;
  readonly near?: readonly (readonly Claim[])[];
}

export function inspectionOf({ claims, before, near }: Inspected, locale: Locale): Inspection {
  const text = siteText[locale];
  const { place, near: heading } = inspectionText[locale];
  const voices = indexed(claims.map((claim) => JSON.stringify(voiceOf(claim, locale))));
  const others = near && indexed(near.flatMap((rivals) => rivals.map((rival) => rivalWords(rival, locale))));
  return {
    place,
    near: heading,
    before,
    sentence: text.claimSentence("{0}", "{1}", "{2}", "{3}", "{4}", "{5}"),
    short: text.claimSentence("{0}", "{1}", "{2}", "", "{4}", "{5}"),
    person: text.person,
    people: text.people,
    signs: spokenSigns(locale),
    voices: voices.values.map((voice) => JSON.parse(voice) as Inspection["voices"][number]),
    voice: voices.places,
    ...(near && others && { nearby: splitAs(near, others.places), rivals: others.values }),
  };
}

/** `1090 en prisión. Justicia 11J, 30 nov 2025`. */
function rivalWords(claim: Claim, locale: Locale): string {
  const { claimant } = claim.definition;
  const name = (claimant.short ?? claimant.name)[locale];
  return `${formatCount(claim, locale)} ${whatOf(claim, locale)}. ${name}, ${whenOf(claim, locale)}`;
}

/** Each value once, and where each of the list stands among them. */
function indexed(list: readonly string[]): { readonly values: readonly string[]; readonly places: readonly number[] } {
  const places = new Map([...new Set(list)].map((value, index) => [value, index]));
  return { values: [...places.keys()], places: list.map((value) => places.get(value) ?? 0) };
}

/** A flat list cut into the lengths of another. */
function splitAs<T>(lists: readonly (readonly unknown[])[], flat: readonly T[]): readonly (readonly T[])[] {
  let from = 0;
  return lists.map(({ length }) => flat.slice(from, (from += length)));
}

/** As the content of a script element of type application/json, which no closing tag can end. */
export function renderInspection(inspection: Inspection): string {
  return JSON.stringify(inspection).replaceAll("<", "\\u003c");
}
