import { figure, type Figure } from "../../charts/figure.ts";
import { charts } from "../../charts/index.ts";
import { formText } from "../../content/form.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Locale } from "../../dataset/text.ts";
import { chartAddress } from "../../links.ts";
import { formatNumber } from "../../locale/format.ts";
import type { Drawing } from "../../marks/svg.ts";
import { element, svgElement } from "../explorer/dom.ts";

/** What the form asks to be drawn: the record without and with a change, and the rows it is about. */
export interface Redrawing {
  readonly place: HTMLElement;
  readonly before: Dataset;
  readonly after: Dataset | undefined;
  readonly keys: readonly string[];
  readonly locale: Locale;
  /** The site's root, relative to the page. */
  readonly root: string;
}

/** A view as it is and as it would become. */
export interface ViewChange {
  readonly before: Figure;
  readonly after: Figure;
}

/** The views that show two states of the record differently, of those that draw the rows or whose finding changes. */
export function viewChanges(
  before: Dataset,
  after: Dataset,
  keys: readonly string[],
  locale: Locale,
): readonly ViewChange[] {
  return charts.flatMap((chart) =>
    chart.views.flatMap(({ id }): readonly ViewChange[] => {
      const [old, now] = [chart.series(before, id), chart.series(after, id)] as readonly [unknown, unknown];
      const isConcerned =
        [old, now].some((series) =>
          [...chart.claims(series), ...chart.events(series)].some((row) => keys.includes(row.id)),
        ) || chart.finding(old, locale) !== chart.finding(now, locale);
      if (!isConcerned) return [];
      const change = { before: figure(before, chart, id, locale), after: figure(after, chart, id, locale) };
      return shownOf(change.before) === shownOf(change.after) ? [] : [change];
    }),
  );
}

/** What a reader sees of a figure. */
function shownOf({ title, summary, wide, tables }: Figure): string {
  return JSON.stringify([title, summary, wide.nodes, tables.map(({ rows }) => rows.map(({ cells }) => cells))]);
}

/** Tells which views change and how; the drawings of the first stand there, the others wait to be opened. */
export function redraw({ place, before, after, keys, locale, root }: Redrawing): void {
  const text = formText[locale].preview;
  const changes = after ? viewChanges(before, after, keys, locale) : [];
  place.replaceChildren(
    element("p", {}, changes.length === 0 ? text.none : text.some(formatNumber(changes.length, locale))),
    ...changes.map((change, index) => viewElement(change, index === 0, locale, root)),
  );
}

function viewElement({ before, after }: ViewChange, isOpen: boolean, locale: Locale, root: string): HTMLElement {
  const text = formText[locale].preview;
  const chart = charts.find(({ id }) => id === after.chart);
  const drawings = element("details", { open: isOpen }, element("summary", {}, text.show));
  const draw = (): void => {
    if (!drawings.open || drawings.childElementCount > 1) return;
    drawings.append(
      element("p", { class: "hint" }, text.now),
      drawingElement(before),
      element("p", { class: "hint" }, text.then),
      drawingElement(after),
    );
  };
  drawings.addEventListener("toggle", draw);
  draw();
  return element(
    "section",
    { class: "redrawn" },
    element("h4", {}, `${chart?.name[locale] ?? after.chart} · ${after.view.name[locale]}`),
    ...(before.title === after.title
      ? [element("p", {}, `${after.title}. `, element("span", { class: "hint" }, text.same))]
      : [
          element(
            "dl",
            {},
            element("dt", {}, text.now),
            element("dd", {}, before.title),
            element("dt", {}, text.then),
            element("dd", {}, after.title),
          ),
        ]),
    drawings,
    element(
      "p",
      { class: "hint" },
      element("a", { href: `${root}${chartAddress(locale, after.chart, after.view.id).slice(1)}` }, text.link),
    ),
  );
}

/** Both drawings, of which the style sheet shows the one that has room. */
function drawingElement({ narrow, wide, acrossMargin }: Figure): HTMLElement {
  return element(
    "div",
    { class: acrossMargin ? "drawing full" : "drawing" },
    svgOf(narrow, "narrow"),
    svgOf(wide, "wide"),
  );
}

function svgOf({ width, height, nodes }: Drawing, className: string): SVGElement {
  return svgElement({
    tag: "svg",
    attributes: { class: className, viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
    children: nodes,
  });
}
