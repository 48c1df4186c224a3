import { figure } from "../charts/figure.ts";
import { charts } from "../charts/index.ts";
import type { Edition } from "../content/changes.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { freeze } from "../export/frozen.ts";
import type { Files } from "../finish/finish.ts";
import { viewPaths } from "../views.ts";
import type { Release } from "./pack.ts";

/** An edition frozen: the tables as they are, and every figure they draw today. */
export function makeRelease({ version, date }: Edition, tables: Files, dataset: Dataset): Release {
  const figures = viewPaths().flatMap(({ locale, chart: id, view }) =>
    charts.filter((chart) => chart.id === id).map((chart) => freeze(figure(dataset, chart, view, locale), version)),
  );
  return { version, date, tables, figures };
}
