import { changesBetween } from "../changes/log.ts";
import { renderNotes } from "../changes/notes.ts";
import { figure } from "../charts/figure.ts";
import { charts } from "../charts/index.ts";
import type { Edition } from "../content/changes.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import { freeze } from "../export/frozen.ts";
import type { Files } from "../finish/finish.ts";
import { viewPaths } from "../views.ts";
import type { Release } from "./pack.ts";

/**
 * An edition frozen: the tables as they are, every figure they draw today, and what they changed since the edition
 * `before`, if there was one.
 */
export function makeRelease(edition: Edition, tables: Files, dataset: Dataset, before: Files | undefined): Release {
  const { version, date, changes: summaries } = edition;
  const figures = viewPaths().flatMap(({ locale, chart: id, view }) =>
    charts.filter((chart) => chart.id === id).map((chart) => freeze(figure(dataset, chart, view, locale), version)),
  );
  if (!before) return { version, date, tables, figures };
  const changes = changesBetween(before, tables, dataset);
  const notes = (locale: Locale): string =>
    renderNotes({ version, date, summary: summaries[locale] }, changes, dataset, locale);
  return { version, date, tables, figures, notes: { es: notes("es"), en: notes("en") } };
}
