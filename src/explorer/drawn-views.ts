import type { CountSeries } from "./select.ts";
import type { State } from "./state.ts";

/** A view of a drawn chart, as the page names it to the explorer: where it is and the line that embeds it. */
export interface DrawnView {
  readonly chart: string;
  readonly view: string;
  readonly name: string;
  readonly href: string;
  readonly line: string;
}

/** The views whose counts may be asked for here, and those offered as near ones for a measure. */
export const offeredViews: readonly {
  readonly chart: string;
  readonly view: string;
  readonly near: readonly string[];
}[] = [
  { chart: "held-over-time", view: "all", near: ["held"] },
  { chart: "held-over-time", view: "per-million", near: [] },
  { chart: "held-over-time", view: "cuba", near: [] },
  { chart: "held-over-time", view: "venezuela", near: [] },
  { chart: "held-over-time", view: "nicaragua", near: [] },
  { chart: "who-is-held", view: "counts", near: ["held"] },
  { chart: "released", view: "all", near: ["released", "promised", "exiled"] },
  { chart: "release-days", view: "all", near: ["released"] },
  { chart: "in-and-out", view: "monthly", near: ["added", "left", "ever_listed", "arrested"] },
];

/** The drawn view that shows the lines of these series, if there is one. */
export function sameView(series: readonly CountSeries[], state: State): { chart: string; view: string } | undefined {
  const isPlain =
    state.measure === "held" &&
    state.who === "all" &&
    state.form === "lines" &&
    state.known === "" &&
    state.to === "" &&
    state.populations.length === 0 &&
    series.every(({ definition, process }) => definition.role === "main" && process === undefined);
  const countries = [...new Set(series.map(({ country }) => country.id))];
  const isSince2018 = state.from.slice(0, 4) === "2018";
  if (!isPlain) return undefined;
  if (countries.length === 3 && isSince2018)
    return { chart: "held-over-time", view: state.per === "million" ? "per-million" : "all" };
  const [only = ""] = countries;
  const single = state.per === "count" && countries.length === 1 ? countryViews[only] : undefined;
  return single?.since.includes(state.from) === true ? { chart: "held-over-time", view: single.view } : undefined;
}

/** The views of one country, and from when they begin. */
const countryViews: Readonly<Record<string, { readonly view: string; readonly since: readonly string[] }>> = {
  CUB: { view: "cuba", since: ["", "2014", "2018"] },
  VEN: { view: "venezuela", since: ["2014"] },
  NIC: { view: "nicaragua", since: ["", "2018"] },
};

/** The drawn views to offer beside what is explored: the same one, or those near it. */
export function viewsFor(
  series: readonly CountSeries[],
  state: State,
  views: readonly DrawnView[],
): { readonly isSame: boolean; readonly views: readonly DrawnView[] } {
  const same = sameView(series, state);
  const found = views.filter(({ chart, view }) => chart === same?.chart && view === same.view);
  if (found.length > 0) return { isSame: true, views: found };
  const near = offeredViews.filter((each) => each.near.includes(state.measure));
  return {
    isSame: false,
    views: views.filter(({ chart, view }) => near.some((each) => each.chart === chart && each.view === view)),
  };
}
