import { explorerText } from "../../content/explorer.ts";
import type { Locale } from "../../dataset/text.ts";
import { formatNumber } from "../../locale/format.ts";
import { rowPlaces, withRows } from "../../render/svg.ts";
import type { Cell, Table } from "../../render/table.ts";
import { button, element, svgElement } from "./dom.ts";
import { draw, largest, mostLines, type Explored } from "./explore.ts";
import type { State } from "./state.ts";

/** The figure of the explorer, from what was worked out to elements; whatever stands there before is replaced. */

/** Where the drawing goes, or why there is none, and what the reader can do about it. */
export function pictureOf(
  explored: Explored,
  size: "narrow" | "wide",
  change: (change: Partial<State>) => void,
): readonly HTMLElement[] {
  const drawn = draw(explored, size);
  if (drawn) {
    const { width, height, nodes } = drawn;
    const places = rowPlaces([explored.table]);
    const svg = svgElement({
      tag: "svg",
      attributes: { class: size, viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
      children: nodes.map((node) => withRows(node, places)),
    });
    const frame = element("div", { class: "drawing" });
    frame.append(svg);
    return [frame];
  }
  const text = explorerText[explored.locale];
  const { outcome } = explored;
  if (outcome === "refused") return [refusalOf(explored, change)];
  if (outcome === "many") return [tooMany(explored, change)];
  if (outcome === "nothing") return [element("div", { class: "instead" }, element("p", {}, text.nothing.text))];
  return [];
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

/** The counts as a table; of many rows the first, and a button for the rest. */
export function tableElement({ caption, columns, rows }: Table, locale: Locale): HTMLElement {
  const body = element("tbody");
  const add = (from: number, to?: number): void => {
    body.append(
      ...rows
        .slice(from, to)
        .map(({ cells }) =>
          element(
            "tr",
            {},
            ...cells.map((cell, index) => element("td", { class: columns[index]?.kind }, ...cellContent(cell))),
          ),
        ),
    );
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
  if (rows.length <= firstRows) return node;
  const more = button(explorerText[locale].allRows(formatNumber(rows.length, locale)), () => {
    add(firstRows);
    more.remove();
    node.focus();
  });
  return element("div", {}, node, element("p", { class: "share" }, more));
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
