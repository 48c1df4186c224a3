import { countedBy, shortName, unbroken } from "../charts/notes.ts";
import { explorerText } from "../content/explorer.ts";
import { dateOf, type Claim, type Country, type Population } from "../dataset/dataset.ts";
import { claims as claimFields } from "../dataset/tables/claims.ts";
import { definitions as definitionFields } from "../dataset/tables/definitions.ts";
import type { Locale } from "../dataset/text.ts";
import {
  capitalise,
  formatCount,
  formatDate,
  formatList,
  formatLongDate,
  formatNumber,
  formatRate,
} from "../locale/format.ts";
import type { Judgement, Unlikeness } from "./judge.ts";
import { claimsOf, countsOf, extentOf, lastOf, type CountSeries, type Selection } from "./select.ts";
import type { State } from "./state.ts";

/** What the explorer says of what it draws. */

/** Counts in words: `114 recuentos`. */
export function countWords(counts: number, locale: Locale): string {
  return explorerText[locale].controls.counts(formatNumber(counts, locale), counts === 1);
}

/** What part of the people a word of the record means; `undefined` for everyone. */
export function partName(who: string, locale: Locale): string | undefined {
  return who === "all" ? undefined : (claimFields.who.choices?.[who as Claim["who"]]?.[locale] ?? who);
}

/** What is drawn, of whom, where: `Personas presas (mujeres): Cuba y Venezuela`. */
export function titleOf(series: readonly CountSeries[], state: State, locale: Locale): string {
  const text = explorerText[locale];
  const [first] = series;
  if (!first) return text.nothing.title;
  const countries = [...new Set(series.map(({ country }) => country.name[locale]))];
  const measure = capitalise(first.definition.measure.name[locale]);
  const counted = state.per === "million" ? `${measure} ${text.perMillion}` : measure;
  return text.of(counted, partName(state.who, locale), formatList(countries, locale));
}

/** A series as a phrase: who counted, where, what, and the process and start where it has them. */
function seriesName(series: CountSeries, isWithCountry: boolean, state: State, locale: Locale): string {
  const text = explorerText[locale];
  const { definition, start } = series;
  const process = state.process === "" ? series.process : undefined;
  const counted = text.series(claimantName(series, isWithCountry, locale), definition.name[locale]);
  const inProcess = process === undefined ? counted : text.seriesIn(counted, process.name[locale]);
  return start === undefined ? inProcess : text.seriesSince(inProcess, formatDate(start, locale));
}

/** More series than this are counted instead of named: the drawing names them. */
const mostNamed = 5;

/** What is compared, over which time, as known when, divided by what: the sentence under the title. */
export function comparedWords(
  drawn: readonly CountSeries[],
  { later, undated }: Selection,
  state: State,
  voice: "alike" | "unlike" | "refused" | "listed",
  populations: readonly Population[],
  locale: Locale,
): string {
  const text = explorerText[locale];
  const extent = extentOf(claimsOf(drawn));
  if (!extent) return text.nothing.text;
  const process = state.process === "" ? undefined : drawn[0]?.process;
  const names =
    drawn.length > mostNamed
      ? text.several(formatNumber(drawn.length, locale))
      : drawn.map((series) => seriesName(series, areApart(drawn), state, locale)).join("; ");
  const compared = drawn.length === 1 ? text.one : text[voice];
  const counts = countWords(countsOf(drawn), locale);
  return [
    compared(process === undefined ? names : `${process.name[locale]}. ${names}`),
    capitalise(text.span(counts, formatDate(extent[0], locale), formatDate(extent[1], locale))),
    ...(state.per === "million" ? [text.populations(populationWords(populations, locale))] : []),
    ...(state.known === "" ? [] : [text.knownOn(formatLongDate(state.known, locale))]),
    ...(later > 0 ? [text.later(countWords(later, locale))] : []),
    ...(undated > 0 ? [text.undated(countWords(undated, locale))] : []),
  ].join(" ");
}

function populationWords(populations: readonly Population[], locale: Locale): string {
  return populations
    .map(({ country, value, asOf, claimant }) =>
      explorerText[locale].population(
        country.name[locale],
        formatNumber(value, locale),
        formatDate(asOf, locale),
        claimant.name[locale],
      ),
    )
    .join("; ");
}

/** One reason why series do not share an axis: in what they differ, and which of them says what. */
export interface Reason {
  readonly heading: string;
  readonly sides: readonly { readonly value: string; readonly series: string }[];
}

/** The reasons of a judgement in words. */
export function reasonsOf(
  { differences }: Judgement,
  populationOf: (country: Country) => Population,
  locale: Locale,
): readonly Reason[] {
  const isWithCountry = areApart(differences.flatMap(({ sides }) => sides.flat()));
  return differences.map(({ kind, sides }) => ({
    heading: capitalise(explorerText[locale].differ[kind]),
    sides: sides.flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const names = [...new Set(group.map((series) => claimantName(series, isWithCountry, locale)))];
      return [{ value: valueOf(kind, first, populationOf, locale), series: formatList(names, locale) }];
    }),
  }));
}

/** The same as the sentences that a drawing of unlike series carries wherever it goes. */
export function warningOf(reasons: readonly Reason[], locale: Locale): string | undefined {
  if (reasons.length === 0) return undefined;
  const said = reasons.map(({ heading, sides }) => {
    const differing = sides.map(({ value, series }) => `${value}, ${series}`).join("; ");
    return `${heading}: ${differing}.`;
  });
  return [explorerText[locale].warning, ...said].join(" ");
}

/** True of series of several countries, which are named with theirs. */
export function areApart(series: readonly CountSeries[]): boolean {
  return new Set(series.map(({ country }) => country)).size > 1;
}

function claimantName(series: CountSeries, isWithCountry: boolean, locale: Locale): string {
  const name = shortName(lastOf(series), locale);
  return isWithCountry ? explorerText[locale].claimantIn(name, series.country.name[locale]) : name;
}

function valueOf(
  kind: Unlikeness,
  series: CountSeries,
  populationFor: (country: Country) => Population,
  locale: Locale,
): string {
  const text = explorerText[locale];
  const { definition, claims, start, country } = series;
  const { custody, cause, span } = definitionFields;
  switch (kind) {
    case "custody":
      return custody.choices?.[definition.custody]?.[locale] ?? definition.custody;
    case "cause":
      return cause.choices?.[definition.cause]?.[locale] ?? definition.cause;
    case "span":
      return span.choices?.[definition.span]?.[locale] ?? definition.span;
    case "start":
      return start === undefined ? text.noStart : formatDate(start, locale);
    case "number":
      return claims.some(({ qualifier }) => qualifier === "exact" || qualifier === "about" || qualifier === "range")
        ? text.bound.firm
        : text.bound.bound;
    case "population":
      return populationFor(country).claimant.name[locale];
  }
}

/** A number of the drawing: people, or people per million with the sign of its qualifier. */
export function numberOf(claim: Claim, factor: number | undefined, locale: Locale): string {
  if (factor === undefined) return formatCount(claim, locale);
  const [low, high] = [formatRate(claim.low * factor, locale), formatRate(claim.high * factor, locale)];
  const sign = /^\D?/.exec(formatCount({ ...claim, low: 0, high: 0 }, locale))?.[0] ?? "";
  return `${/\d/.test(sign) ? "" : sign}${low === high ? low : `${low}–${high}`}`;
}

/** The words at the end of a line: country or, where there is one alone, claimant with the number; then whom, who, when. */
export function endWords(
  series: CountSeries,
  factor: number | undefined,
  isWithCountry: boolean,
  locale: Locale,
): { readonly strong: string; readonly words: string } {
  const last = lastOf(series);
  const number = numberOf(last, factor, locale);
  const name = series.definition.name[locale];
  return isWithCountry
    ? { strong: `${series.country.name[locale]} ${number}`, words: `${name}; ${countedBy(last, locale)}` }
    : {
        strong: `${shortName(last, locale)} ${number}`,
        words: `${name}; ${unbroken(formatDate(dateOf(last), locale))}`,
      };
}
