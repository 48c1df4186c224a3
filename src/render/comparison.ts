import { listNames, shortName } from "../charts/notes.ts";
import { dateOf, type Claim } from "../dataset/dataset.ts";
import { definitions as definitionFields } from "../dataset/tables/definitions.ts";
import { claims as claimFields } from "../dataset/tables/claims.ts";
import type { Locale } from "../dataset/text.ts";
import { namedInSentence, whose } from "../locale/claimant-names.ts";
import {
  capitalise,
  formatCountInWords,
  formatDate,
  formatList,
  formatNumber,
  formatRate,
  formatRateInWords,
} from "../locale/format.ts";
import { quoteText } from "../locale/quote.ts";
import { daysApart, valueOf, type Comparison, type Counted, type Difference, type Per } from "../series/ratio.ts";
import { claimSentence } from "./summary.ts";

/**
 * Two counts side by side in words: how many times the smaller the larger is, with each count, the populations where it
 * is a rate, and both definitions; or in what they differ.
 */
export function comparisonWords(comparison: Comparison, locale: Locale): string {
  return comparison.kind === "ratio" ? ratioWords(comparison, locale) : refusalWords(comparison, locale);
}

function ratioWords({ per, more, fewer, times }: Comparison & { kind: "ratio" }, locale: Locale): string {
  const text = quoteText[locale];
  const counts = [more, fewer];
  const populations =
    per === "million" ? [text.populations(counts.map((each) => populationOf(each, locale)).join("; "))] : [];
  return [
    capitalise(text.ratio(per, timesWords(times, locale), sideOf(more, per, locale), sideOf(fewer, per, locale))),
    ...counts.map(({ claim }) => claimSentence(claim, locale)),
    ...populations,
    ...counts.map(({ claim }) => definitionOf(claim, locale)),
  ].join(" ");
}

/** `14 veces`; what rounds to once is not said to be more. */
function timesWords(times: number, locale: Locale): string {
  const text = quoteText[locale];
  if (times === 1) return text.same;
  return times < 1.05 ? text.nearlySame : text.times(formatRate(times, locale));
}

function sideOf(counted: Counted, per: Per, locale: Locale) {
  const value = valueOf(counted, per);
  return {
    whose: whose(shortName(counted.claim, locale), locale),
    country: counted.claim.country.name[locale],
    people:
      per === "million"
        ? formatRateInWords(counted.claim, { low: value, high: value }, locale)
        : formatCountInWords(counted.claim, locale),
  };
}

function populationOf({ claim, population }: Counted, locale: Locale): string {
  const text = quoteText[locale];
  if (!population) return text.noPopulation;
  const { value, asOf, claimant } = population;
  return text.population(
    claim.country.name[locale],
    formatNumber(value, locale),
    formatDate(asOf, locale),
    namedInSentence(claimant.name[locale], locale),
  );
}

/** Whom a claimant counts: `Foro Penal (Venezuela): people it considers…` */
function definitionOf(claim: Claim, locale: Locale): string {
  const { definition, country } = claim;
  const words = (definition.text ?? definition.measure.definition)[locale];
  return `${shortName(claim, locale)} (${country.name[locale]}): ${words}`;
}

function refusalWords({ counts, differences }: Comparison & { kind: "refusal" }, locale: Locale): string {
  const text = quoteText[locale];
  const [one, other] = counts;
  const reasons = differences.map((difference) => {
    const sides = [...new Set(counts.map((each) => said[difference](each, locale)))].join("; ");
    const apart =
      difference === "date" ? `, ${text.days(formatNumber(daysApart(one.claim, other.claim), locale))}` : "";
    return `${text.difference[difference]} (${sides}${apart})`;
  });
  return text.refusal(
    listNames(
      counts.map(({ claim }) => claim),
      locale,
    ),
    formatList(reasons, locale),
  );
}

/** What a count says where it may differ from another. */
const said: Readonly<Record<Difference, (counted: Counted, locale: Locale) => string>> = {
  measure: ({ claim }, locale) => claim.definition.measure.name[locale],
  who: ({ claim }, locale) => claimFields.who.choices?.[claim.who]?.[locale] ?? claim.who,
  custody: ({ claim: { definition } }, locale) =>
    definitionFields.custody.choices?.[definition.custody]?.[locale] ?? definition.custody,
  cause: ({ claim: { definition } }, locale) =>
    definitionFields.cause.choices?.[definition.cause]?.[locale] ?? definition.cause,
  date: ({ claim }, locale) => formatDate(dateOf(claim), locale),
  number: ({ claim }, locale) =>
    (claim.high === 0 ? quoteText[locale].zero : undefined) ??
    claimFields.qualifier.choices?.[claim.qualifier]?.[locale] ??
    claim.qualifier,
  population: ({ population }, locale) => population?.claimant.name[locale] ?? quoteText[locale].noPopulation,
};
