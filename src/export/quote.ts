import type { Figure } from "../charts/figure.ts";
import { shortName } from "../charts/notes.ts";
import { dateOf, type Claim } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import { absoluteUrl, cardAddress, chartAddress } from "../links.ts";
import { namedInSentence } from "../locale/claimant-names.ts";
import { formatDate } from "../locale/format.ts";
import { quoteText } from "../locale/quote.ts";
import { comparisonWords } from "../render/comparison.ts";
import { claimSentence } from "../render/summary.ts";

/** What a reporter takes away from a view in words; each is whole by itself. */
export interface Quote {
  /** A sentence for each headline claim, with the chart's address. */
  readonly sentences: readonly string[];
  /** For each pair of countries how many times, with the chart's address, or why not. */
  readonly comparisons: readonly string[];
  readonly altText: string;
  /** Whose work it is, the edition, the licence and whose data. */
  readonly licence: string;
}

export function quoteOf(figure: Figure, version: string): Quote {
  const { headline, comparisons, locale } = figure;
  const url = quotedUrl(figure);
  return {
    sentences: headline.map((claim) => `${claimSentence(claim, locale)} ${url}`),
    comparisons: comparisons.map((comparison) => {
      const words = comparisonWords(comparison, locale);
      return comparison.kind === "ratio" ? `${words} ${url}` : words;
    }),
    altText: altText(figure),
    licence: [quoteText[locale].licence(version), ...creditWords(figure)].join(" "),
  };
}

/** The view's own address, which stays when the chart shows another view first. */
export function quotedUrl({ locale, chart, view }: Figure): string {
  return absoluteUrl(chartAddress(locale, chart, view.id));
}

/** The picture that other sites show beside a link to a view. */
export interface Card {
  readonly address: string;
  readonly alt: string;
}

/** In pixels, as Facebook, X and others crop it least. */
export const cardSize = { width: 1200, height: 630 } as const;

export function cardOf(figure: Figure): Card {
  const { locale, chart, view } = figure;
  return { address: cardAddress(locale, chart, view.id), alt: altText(figure) };
}

function creditWords(figure: Figure): readonly string[] {
  const names = creditsOf(figure);
  return names.length > 0 ? [quoteText[figure.locale].credits(names.join("; "))] : [];
}

/** Who counted, or where nobody did, those who published. */
function creditsOf({ claims, sources, locale }: Figure): readonly string[] {
  const claimants = claims.map(({ definition }) => definition.claimant.name[locale]);
  return [...new Set(claimants.length > 0 ? claimants : sources.map(({ publisher }) => publisher))];
}

/** The longest alternative text, in characters: beyond it screen readers and editors cut or tire. */
const longestAlt = 300;

/**
 * A picture's alternative text (HTML `alt`): its finding, then as many of the sentences about its headline claims as
 * there is room for. Where not even one fits, the claimants with the dates of their counts.
 */
export function altText({ title, headline, claims, sentences, locale }: Figure): string {
  const start = `${title}.`;
  const said = headline.length > 0 ? countriesFirst(headline).map((claim) => claimSentence(claim, locale)) : sentences;
  const words = said.reduce((so, sentence) => (fits(`${so} ${sentence}`) ? `${so} ${sentence}` : so), start);
  if (words !== start) return words;
  const byline = bylines(headline.length > 0 ? countriesFirst(headline) : claims, locale).find((names) =>
    fits(`${start} ${names}`),
  );
  return byline === undefined ? start : `${start} ${byline}`;
}

/** The first claim of each country before its others: a short text names every country it can. */
function countriesFirst(claims: readonly Claim[]): readonly Claim[] {
  const firsts = [...Map.groupBy(claims, ({ country }) => country).values()].flatMap(([first]) => first ?? []);
  return [...new Set([...firsts, ...claims])];
}

function fits(words: string): boolean {
  return words.length <= longestAlt;
}

/** `Según Foro Penal, 11 mar 2026.`: with all claimants, then with fewer and fewer. */
function bylines(claims: readonly Claim[], locale: Locale): readonly string[] {
  const names = [
    ...new Set(
      claims.map(
        (claim) => `${namedInSentence(shortName(claim, locale), locale)}, ${formatDate(dateOf(claim), locale)}`,
      ),
    ),
  ];
  return names.map((_, index) => quoteText[locale].by(names.slice(0, names.length - index).join("; ")));
}
