import { figure } from "../../src/charts/figure.ts";
import { charts } from "../../src/charts/index.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { locales } from "../../src/dataset/text.ts";
import { quoteOf } from "../../src/export/quote.ts";
import type { Language, Said } from "./said.ts";

/** Every view there is, as `chart/view`. */
export const views: readonly string[] = charts.flatMap(({ id, views: named }) =>
  named.map((view) => `${id}/${view.id}`),
);

export type Record = Dataset;

/** The record of a folder, or why the project's own check refuses it. */
export function readRecord(folder: string): { readonly record?: Record; readonly refusals: readonly string[] } {
  const { dataset, problems } = loadTables(folder);
  const refusals = problems.map((problem) => JSON.stringify(problem));
  return dataset ? { record: dataset, refusals } : { refusals };
}

/** All that one view says, in each language. */
export function print(record: Record, path: string): Readonly<{ [language in Language]: Said }> {
  const [es, en] = locales.map((locale) => sayingOf(record, path, locale));
  if (!es || !en) throw new Error("a language is missing");
  return { es, en };
}

function sayingOf(record: Record, path: string, language: Language): Said {
  const [chartId = "", view = ""] = path.split("/");
  const chart = charts.find(({ id }) => id === chartId);
  if (!chart) throw new Error(`unknown chart: ${chartId}`);
  const drawn = figure(record, chart, view, language);
  const quote = quoteOf(drawn, "1");
  return {
    chart: chartId,
    view,
    language,
    title: drawn.title,
    subtitle: drawn.subtitle,
    summary: drawn.summary,
    warning: drawn.warning ?? "",
    howToRead: drawn.howToRead,
    notes: drawn.notes.map(({ heading, text, foot }) => ({ heading, text, foot: foot ?? "" })),
    quotes: quote.sentences,
    comparisons: quote.comparisons,
    altText: quote.altText,
    licence: quote.licence,
    claims: drawn.claims.map(({ id }) => id),
    headline: drawn.headline.map(({ id }) => id),
  };
}
