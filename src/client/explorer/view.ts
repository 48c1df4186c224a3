import { explorerText } from "../../content/explorer.ts";
import { correctText } from "../../content/form.ts";
import type { Locale } from "../../dataset/text.ts";
import { pageAddress, toForm } from "../../links.ts";
import { formatNumber } from "../../locale/format.ts";
import { inspectionOf } from "../../render/inspection.ts";
import { rowPlaces, withRows } from "../../render/svg.ts";
import type { Cell, Row, Table } from "../../render/table.ts";
import { rivalsNear } from "../../series/near.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { Facts } from "../inspector/facts.ts";
import { fullTip } from "../inspector/full-tip.ts";
import { button, element, svgElement } from "./dom.ts";
import { draw, largest, mostLines, type Explored } from "../../explorer/explore.ts";
import type { State } from "../../explorer/state.ts";

/** The figure of the explorer, from what was worked out to elements; whatever stands there before is replaced. */

/** The drawing as the browser shows it; `undefined` where nothing is drawn. */
export function svgOfDrawing(explored: Explored, size: "narrow" | "wide"): SVGElement | undefined {
  const drawing = draw(explored, size);
  if (!drawing) return undefined;
  const { width, height, nodes } = drawing;
  const places = rowPlaces([explored.table]);
  return svgElement({
    tag: "svg",
    attributes: { class: size, viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
    children: nodes.map((node) => withRows(node, places)),
  });
}

/** What stands where nothing is drawn: why, and what the reader can do about it. */
export function insteadOf(explored: Explored, change: (change: Partial<State>) => void): readonly HTMLElement[] {
  const text = explorerText[explored.locale];
  const { outcome } = explored;
  if (outcome === "refused") return [refusalOf(explored, change)];
  if (outcome === "many") return [tooMany(explored, change)];
  if (outcome === "nothing") return [element("div", { class: "instead" }, element("p", {}, text.nothing.text))];
  return [];
}

/** What the inspector tells of the marks: every count drawn, also those whose row is not shown yet. */
export function factsOf({ table, claims, locale }: Explored): Facts {
  return {
    inspection: inspectionOf({ claims, before: 0 }, locale),
    rows: table.rows.map((row) => ({
      of: table.of,
      cells: row.cells.map(({ text }) => text),
      get row() {
        return rowElement(row, table, locale);
      },
    })),
  };
}

/**
 * The tip of a mark, with what others said near it: looked up when it is asked for. As known on a day, others are left
 * out, since what they said may not have been known.
 */
export function tipOf(dataset: Dataset, { claims, state, locale }: Explored, facts: Facts, marked: readonly number[]) {
  const [first = 0] = marked;
  const claim = claims[first];
  const near = claim && state.known === "" ? [rivalsNear(dataset, claim)] : [];
  const inspection = inspectionOf({ claims: claim ? [claim] : [], before: first, near }, locale);
  return fullTip({ ...facts, inspection }, marked);
}

/** In what the series differ, and the two ways on. */
function refusalOf(
  { reasons, judgement, locale, state }: Explored,
  change: (change: Partial<State>) => void,
): HTMLElement {
  const text = explorerText[locale].refusal;
  return element(
    "div",
    { class: "instead" },
    element("h3", {}, text.title),
    element("p", {}, text.intro),
    element(
      "dl",
      {},
      ...reasons.flatMap(({ heading, sides }) => [
        element("dt", {}, heading),
        ...sides.map(({ value, series }) => element("dd", {}, element("strong", {}, value), `: ${series}`)),
      ]),
    ),
    element(
      "p",
      { class: "share" },
      button(text.know, () => {
        change({ ack: [...new Set([...state.ack, ...judgement.needed])] });
      }),
      ...(state.definitions.length + state.populations.length > 0
        ? [
            button(text.alike, () => {
              change({ definitions: [], populations: [] });
            }),
          ]
        : []),
    ),
    element("p", {}, text.after),
  );
}

function tooMany(explored: Explored, change: (change: Partial<State>) => void): HTMLElement {
  const { series, locale, state } = explored;
  const text = explorerText[locale].tooMany;
  const most = formatNumber(mostLines, locale);
  const fewer = largest(explored);
  const isHelped = series.filter(({ definition }) => fewer.includes(definition.id)).length <= mostLines;
  return element(
    "div",
    { class: "instead" },
    element("h3", {}, text.title(formatNumber(series.length, locale))),
    element("p", {}, text.text(most)),
    element(
      "p",
      { class: "share" },
      ...(isHelped
        ? [
            button(text.largest(most), () => {
              change({ definitions: fewer });
            }),
          ]
        : []),
      ...(state.form === "bars"
        ? []
        : [
            button(text.bars, () => {
              change({ form: "bars" });
            }),
          ]),
      button(text.table, () => {
        change({ form: "table" });
      }),
    ),
  );
}

/** Rows shown before the reader asks for all. */
const firstRows = 200;
/** About how tall a row is, in pixels, until the browser has laid it out. */
const rowHeight = 57;

/** The counts as a table; of many rows the first, and a button for the rest. */
export function tableElement(whole: Table, locale: Locale): HTMLElement {
  const { caption, columns, rows } = whole;
  const body = element("tbody");
  const add = (from: number, to?: number): void => {
    body.append(...rows.slice(from, to).map((row) => rowElement(row, whole, locale)));
  };
  add(0, firstRows);
  const table = element(
    "table",
    { class: "twin" },
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element("tr", {}, ...columns.map(({ label, kind }) => element("th", { scope: "col", class: kind }, label))),
    ),
    body,
  );
  const node = element("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": caption }, table);
  node.style.setProperty("contain-intrinsic-block-size", `auto ${Math.min(rows.length, firstRows) * rowHeight}px`);
  if (rows.length <= firstRows) return node;
  const more = button(explorerText[locale].allRows(formatNumber(rows.length, locale)), () => {
    add(firstRows);
    more.remove();
    node.focus();
  });
  return element("div", {}, node, element("p", { class: "share" }, more));
}

/** A row with the link that opens the form with its claim filled in. */
function rowElement({ id, cells }: Row, { columns }: Table, locale: Locale): HTMLTableRowElement {
  const made = element(
    "tr",
    {},
    ...cells.map((cell, index) => element("td", { class: columns[index]?.kind }, ...cellContent(cell))),
  );
  const { link, of } = correctText[locale];
  const href = toForm(pageAddress(locale, "explorer"), locale, id);
  const words = cells
    .slice(0, -1)
    .map(({ text }) => text)
    .join(", ");
  made.lastElementChild?.append(" ", element("a", { class: "correct", href, "aria-label": of(words) }, link));
  return made;
}

function cellContent(cell: Cell): readonly (Node | string)[] {
  const { text, link, caution, remark, also } = cell;
  return [
    link === undefined ? text : element("a", { href: link, rel: "noreferrer" }, text),
    ...(caution === undefined ? [] : [` (${caution})`]),
    ...(remark === undefined ? [] : [element("small", {}, remark)]),
    ...(also === undefined ? [] : ["; ", ...cellContent(also)]),
  ];
}
