import type { Chart } from "../charts/chart.ts";
import { figure, type Figure } from "../charts/figure.ts";
import { charts } from "../charts/index.ts";
import { scenes, storyText } from "../content/story.ts";
import { pageTexts } from "../content/page-texts.ts";
import type { Section } from "../content/prose.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { locales, type Locale } from "../dataset/text.ts";
import { standaloneSvg } from "../export/standalone.ts";
import { storyAddress, chartAddress, pageAddress } from "../links.ts";
import { plainProse } from "../render/prose.ts";
import { claimSentence } from "../render/summary.ts";

/** Words that stood somewhere and no longer do, and those that stand there now. */
export interface WordChange {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** What a change of the record does to the words of a page. */
export interface PageChange extends WordChange {
  readonly address: string;
}

/** What a change of the record does to a view of a chart in one language. */
export interface FigureChange extends PageChange {
  readonly locale: Locale;
  readonly title: string;
  /** The rows its marks stand for: each mark that changed is named by its row. */
  readonly marks: WordChange;
  /** The picture before and after, as SVG; none where not a sign of it changed. */
  readonly pictures?: { readonly before: string; readonly after: string };
}

/** Nothing a reader sees is dated by the edition while two states of the record are compared. */
const version = "";

/** Every view that two states of the record show differently, in the order of the charts, Spanish first. */
export function figureChanges(before: Dataset, after: Dataset): readonly FigureChange[] {
  return charts.flatMap((chart) =>
    chart.views.flatMap(({ id }) => locales.flatMap((locale) => figureChange(chart, id, locale, before, after) ?? [])),
  );
}

function figureChange(
  chart: Chart<unknown>,
  view: string,
  locale: Locale,
  before: Dataset,
  after: Dataset,
): FigureChange | undefined {
  const [old, now] = [figure(before, chart, view, locale), figure(after, chart, view, locale)];
  const words = wordChange(sentencesOf(old), sentencesOf(now));
  const marks = wordChange(rowsOf(old), rowsOf(now));
  const [drawn, redrawn] = [old, now].map((each) => standaloneSvg(each, "wide", version));
  const isRedrawn = drawn !== redrawn;
  if (isEmpty(words) && isEmpty(marks) && !isRedrawn) return undefined;
  return {
    address: chartAddress(locale, chart.id, view),
    locale,
    title: `${chart.name[locale]} · ${now.view.name[locale]}`,
    ...words,
    marks,
    ...(isRedrawn && { pictures: { before: drawn ?? "", after: redrawn ?? "" } }),
  };
}

function sentencesOf(figure: Figure): readonly string[] {
  const { locale, title, subtitle, warning, headline, sentences, howToRead, notes } = figure;
  return [
    title,
    subtitle,
    ...(warning === undefined ? [] : [warning]),
    ...headline.map((claim) => claimSentence(claim, locale)),
    ...sentences,
    howToRead,
    ...notes.flatMap(({ heading, text, foot }) => [heading, text, ...(foot === undefined ? [] : [foot])]),
  ];
}

function rowsOf({ tables }: Figure): readonly string[] {
  return tables.flatMap(({ rows }) =>
    rows.map(({ cells }) =>
      cells.map(({ text, remark }) => (remark === undefined ? text : `${text} (${remark})`)).join(" · "),
    ),
  );
}

/** The pages of prose whose words two states of the record write differently, the front page first. */
export function pageChanges(before: Dataset, after: Dataset): readonly PageChange[] {
  return locales.flatMap((locale) => {
    const [old, now] = [before, after].map((dataset) => new Map(pagesOf(dataset, locale)));
    return [...(now ?? [])].flatMap(([address, words]) => {
      const change = wordChange(old?.get(address) ?? [], words);
      return isEmpty(change) ? [] : [{ address, ...change }];
    });
  });
}

function pagesOf(dataset: Dataset, locale: Locale): readonly (readonly [address: string, words: readonly string[]])[] {
  const { headline, standfirst, leads } = storyText[locale];
  const said = (words: readonly string[]): readonly string[] =>
    words.map((text) => plainProse(text, dataset, locale)).filter((text) => text !== "");
  return [
    [storyAddress(locale), said([headline, standfirst, ...scenes.map(({ name }) => leads[name])])],
    ...pageTexts(dataset, locale).map(
      ([page, { sections }]) => [pageAddress(locale, page), said(sections.flatMap(wordsOf))] as const,
    ),
  ];
}

function wordsOf({ heading, paragraphs, terms = [], steps = [], after = [] }: Section): readonly string[] {
  const texts = [...paragraphs, ...terms.map(({ text }) => text), ...steps, ...after];
  return [
    heading,
    ...texts.map((text) =>
      typeof text === "string" ? text : text.map((part) => (typeof part === "string" ? part : part.label)).join(""),
    ),
  ];
}

function wordChange(before: readonly string[], after: readonly string[]): WordChange {
  const [old, now] = [new Set(before), new Set(after)];
  return {
    gone: [...old].filter((words) => !now.has(words)),
    come: [...now].filter((words) => !old.has(words)),
  };
}

function isEmpty({ gone, come }: WordChange): boolean {
  return gone.length === 0 && come.length === 0;
}
