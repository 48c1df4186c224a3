import type { Chart, View } from "../../charts/chart.ts";
import { charts } from "../../charts/index.ts";
import { formText } from "../../content/form.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Locale } from "../../dataset/text.ts";
import { chartAddress } from "../../links.ts";
import { formatNumber } from "../../locale/format.ts";
import type { Drawing } from "../../marks/svg.ts";
import { element, svgElement } from "../explorer/dom.ts";

/** Views told before the others are folded away. */
const shownAtOnce = 3;

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

/** A view of a chart in one state of the record. */
interface State {
  readonly title: string;
  readonly wide: Drawing;
  readonly narrow: () => Drawing;
}

/** A view as it is and as it would become. */
export interface ViewChange {
  readonly chart: Chart<unknown>;
  readonly view: View;
  readonly before: State;
  readonly after: State;
  /** False where only its table tells the rows. */
  readonly isRedrawn: boolean;
}

/** The views that draw or list the rows, or whose finding changes; those drawn differently come first. */
export function viewChanges(
  before: Dataset,
  after: Dataset,
  keys: readonly string[],
  locale: Locale,
): readonly ViewChange[] {
  const changes = charts.flatMap((chart: Chart<unknown>) =>
    chart.views.flatMap((view): readonly ViewChange[] => {
      const [old, now] = [chart.series(before, view.id), chart.series(after, view.id)];
      const isListed = [old, now].some((series) =>
        [...chart.claims(series), ...chart.events(series)].some(({ id }) => keys.includes(id)),
      );
      if (!isListed && chart.finding(old, locale) === chart.finding(now, locale)) return [];
      const [was, is] = [stateOf(chart, old, locale), stateOf(chart, now, locale)];
      const isRedrawn = was.title !== is.title || picture(was) !== picture(is);
      return [{ chart, view, before: was, after: is, isRedrawn }];
    }),
  );
  return changes.toSorted((a, b) => Number(b.isRedrawn) - Number(a.isRedrawn));
}

function stateOf<S>(chart: Chart<S>, series: S, locale: Locale): State {
  return {
    title: chart.finding(series, locale),
    wide: chart.draw(series, { locale, size: "wide" }),
    narrow: () => chart.draw(series, { locale, size: "narrow" }),
  };
}

function picture({ wide }: State): string {
  return JSON.stringify(wide.nodes);
}

/** Tells which views change and how; the drawings of the first stand there, the others wait to be opened. */
export function redraw({ place, before, after, keys, locale, root }: Redrawing): void {
  const text = formText[locale].preview;
  const changes = after ? viewChanges(before, after, keys, locale) : [];
  place.replaceChildren(
    element("p", {}, changes.length === 0 ? text.none : text.some(formatNumber(changes.length, locale))),
    ...changes.slice(0, shownAtOnce).map((change, index) => viewElement(change, index === 0, locale, root)),
    ...(changes.length > shownAtOnce ? [othersOf(changes.slice(shownAtOnce), locale, root)] : []),
  );
}

function othersOf(changes: readonly ViewChange[], locale: Locale, root: string): HTMLElement {
  return element(
    "details",
    { class: "others" },
    element("summary", {}, formText[locale].preview.others(formatNumber(changes.length, locale))),
    ...changes.map((change) => viewElement(change, false, locale, root)),
  );
}

function viewElement(change: ViewChange, isOpen: boolean, locale: Locale, root: string): HTMLElement {
  const { chart, view, isRedrawn } = change;
  const address = `${root}${chartAddress(locale, chart.id, view.id).slice(1)}`;
  return element(
    "section",
    { class: "redrawn" },
    element("h4", {}, element("a", { href: address }, `${chart.name[locale]} · ${view.name[locale]}`)),
    ...titlesOf(change, locale),
    ...(isRedrawn ? [drawingsOf(change, isOpen, locale)] : []),
  );
}

function titlesOf({ before, after, isRedrawn }: ViewChange, locale: Locale): readonly HTMLElement[] {
  const text = formText[locale].preview;
  if (!isRedrawn) return [element("p", { class: "hint" }, text.tableOnly)];
  if (before.title === after.title)
    return [element("p", {}, `${after.title}.`), element("p", { class: "hint" }, text.same)];
  return [
    element(
      "dl",
      {},
      element("dt", {}, text.now),
      element("dd", {}, before.title),
      element("dt", {}, text.then),
      element("dd", { class: "then" }, after.title),
    ),
  ];
}

/** Both drawings, made when somebody opens them. */
function drawingsOf({ chart, before, after }: ViewChange, isOpen: boolean, locale: Locale): HTMLElement {
  const text = formText[locale].preview;
  const opened = element("details", { open: isOpen }, element("summary", {}, text.show));
  const draw = (): void => {
    if (!opened.open || opened.childElementCount > 1) return;
    for (const [words, state] of [
      [text.now, before],
      [text.then, after],
    ] as const)
      opened.append(element("h5", {}, words), drawingElement(state, chart.acrossMargin));
  };
  opened.addEventListener("toggle", draw);
  draw();
  return opened;
}

/** The drawing at both widths, of which the style sheet shows the one that has room. */
function drawingElement({ narrow, wide }: State, acrossMargin: boolean): HTMLElement {
  return element(
    "div",
    { class: acrossMargin ? "drawing full" : "drawing" },
    svgOf(narrow(), "narrow"),
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
