import type { CaseEvent, Claim, Dataset, Definition, Event, Source } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import { siteText } from "../locale/site.ts";
import type { Drawing } from "../marks/svg.ts";
import { rivalsNear } from "../series/near.ts";
import type { Comparison } from "../series/ratio.ts";
import { caseTable, claimTable, eventTable, type Table } from "../render/table.ts";
import { summarise } from "../render/summary.ts";
import type { Chart, Note, View } from "./chart.ts";

/** One view of a chart in one language: the value that pages, embeds and files are written from. */
export interface Figure {
  readonly chart: string;
  readonly view: View;
  readonly locale: Locale;
  readonly acrossMargin: boolean;
  readonly isOfEvents: boolean;
  /** The finding, a full sentence without its full stop. */
  readonly title: string;
  readonly subtitle: string;
  /** Said wherever unlike definitions stand together. */
  readonly warning: string | undefined;
  readonly summary: string;
  readonly howToRead: string;
  readonly notes: readonly Note[];
  readonly tables: readonly Table[];
  readonly claims: readonly Claim[];
  /** The claims its summary names, in that order. */
  readonly headline: readonly Claim[];
  /** The sentences of its summary that no claim gives. */
  readonly sentences: readonly string[];
  readonly comparisons: readonly Comparison[];
  /** How many rows stand before the claims in its tables. */
  readonly before: number;
  /** What others said near each claim, in the order of the claims. */
  readonly near: readonly (readonly Claim[])[];
  readonly events: readonly Event[];
  readonly caseEvents: readonly CaseEvent[];
  readonly definitions: readonly Definition[];
  readonly sources: readonly Source[];
  readonly narrow: Drawing;
  readonly wide: Drawing;
}

/** Draws a view. Pure: the same dataset, view and language give the same figure to the byte. */
export function figure<S>(dataset: Dataset, chart: Chart<S>, viewId: string, locale: Locale): Figure {
  const view = chart.views.find(({ id }) => id === viewId);
  if (!view) throw new Error(`unknown view: ${chart.id} ${viewId}`);
  const series = chart.series(dataset, viewId);
  const [claims, events] = [chart.claims(series), chart.events(series)];
  const caseEvents = chart.caseEvents?.(series) ?? [];
  const headline = chart.headline(series);
  const sentences = chart.sentences?.(series, locale) ?? [];
  const title = chart.finding(series, locale);
  const isOfEvents = chart.isOfEvents ?? false;
  const { tableOf } = siteText[locale];
  const eventTables = events.length > 0 ? [eventTable(events, locale, tableOf.events, isOfEvents)] : [];
  const claimTables = claims.length > 0 ? [claimTable(claims, locale, tableOf.claims, isOfEvents)] : [];
  return {
    chart: chart.id,
    view,
    locale,
    acrossMargin: chart.acrossMargin,
    isOfEvents,
    title,
    subtitle: chart.subtitle(series, locale),
    warning: chart.warning(series, locale),
    summary: summarise(title, headline, sentences, locale),
    howToRead: chart.howToRead(series, locale),
    notes: chart.notes(series, locale),
    tables: [
      ...(caseEvents.length > 0 ? [caseTable(caseEvents, locale, tableOf.cases)] : []),
      ...(isOfEvents ? [...eventTables, ...claimTables] : [...claimTables, ...eventTables]),
    ],
    claims,
    headline,
    sentences,
    comparisons: chart.comparisons?.(series) ?? [],
    before: caseEvents.length + (isOfEvents ? events.length : 0),
    near: claims.map((claim) => rivalsNear(dataset, claim)),
    events,
    caseEvents,
    definitions: distinct(claims.map(({ definition }) => definition)),
    sources: distinct([
      ...[...claims, ...events].flatMap(({ source, source2 }) => (source2 ? [source, source2] : [source])),
      ...caseEvents.map(({ source }) => source),
    ]),
    narrow: chart.draw(series, { locale, size: "narrow" }),
    wide: chart.draw(series, { locale, size: "wide" }),
  };
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
