import type { Size } from "../../src/charts/chart.ts";
import type { Figure } from "../../src/charts/figure.ts";
import { charts } from "../../src/charts/index.ts";
import { locales, type Locale } from "../../src/dataset/text.ts";
import { figureOf } from "../../src/site.ts";

export const sizes: readonly Size[] = ["narrow", "wide"];

/** Every view of every chart in both languages, as a row of a table of tests. */
export const everyView: readonly { readonly chart: string; readonly view: string; readonly locale: Locale }[] =
  charts.flatMap((chart) =>
    chart.views.flatMap(({ id }) => locales.map((locale) => ({ chart: chart.id, view: id, locale }))),
  );

/** Every figure of the record. */
export function everyFigure(): readonly Figure[] {
  return everyView.map(({ chart, view, locale }) => figureOf(chart, view, locale));
}
