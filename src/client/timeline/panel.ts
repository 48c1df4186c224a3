import type { Locale } from "../../dataset/text.ts";
import { deskText } from "../../locale/timeline-desk.ts";
import { button, element } from "./dom.ts";
import { countCells, eventCells, remarkOf, wordsOf, type CountRow, type EventRow } from "./rows.ts";

/** What can be done with what is chosen. */
interface Acts {
  readonly choose: (id: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly lead: () => void;
  readonly letGo: () => void;
}

/** An event as a heading, its summary and sources, and the counts that stood on its day. */
export function eventPanel(
  event: EventRow,
  counts: readonly CountRow[],
  locale: Locale,
  acts: Acts,
): readonly HTMLElement[] {
  const text = deskText[locale];
  const { row, country } = event;
  return [
    element("h3", {}, wordsOf(row, eventCells.what)),
    element(
      "p",
      { className: "when" },
      element("b", { className: country }, `${wordsOf(row, eventCells.date)} · ${wordsOf(row, eventCells.country)}`),
    ),
    element("p", {}, remarkOf(row)),
    element("p", { className: "foot" }, ...copyOf(row, eventCells.sources)),
    ...(counts.length === 0
      ? [element("p", {}, text.noCounts)]
      : [element("p", {}, `${text.lastCounts}:`), countList(counts, acts)]),
    actions(locale, acts),
  ];
}

/** A count with who counted and what, and the events of its country around its day. */
export function countPanel(
  count: CountRow,
  events: readonly EventRow[],
  days: string,
  locale: Locale,
  acts: Acts,
): readonly HTMLElement[] {
  const text = deskText[locale];
  const { row } = count;
  return [
    element("h3", { className: count.country }, countWords(count)),
    element("p", {}, wordsOf(row, countCells.what)),
    ...(remarkOf(row) === "" ? [] : [element("p", {}, remarkOf(row))]),
    element("p", { className: "foot" }, ...copyOf(row, countCells.source)),
    ...(events.length === 0
      ? []
      : [
          element("p", {}, `${text.near(days)}:`),
          element(
            "ul",
            {},
            ...events.map((event) =>
              element(
                "li",
                {},
                keyLink(
                  event.id,
                  `${wordsOf(event.row, eventCells.date)}: ${wordsOf(event.row, eventCells.what)}`,
                  acts.choose,
                ),
              ),
            ),
          ),
        ]),
    actions(locale, acts),
  ];
}

/** A count as its row says it: country, number, claimant and date. */
export function countWords({ row }: CountRow): string {
  const { country, people, claimant, date } = countCells;
  return `${wordsOf(row, country)}: ${wordsOf(row, people)} (${wordsOf(row, claimant)}, ${wordsOf(row, date)})`;
}

function countList(counts: readonly CountRow[], { choose }: Acts): HTMLElement {
  return element(
    "ul",
    {},
    ...counts.map((count) => element("li", { className: count.country }, keyLink(count.id, countWords(count), choose))),
  );
}

function keyLink(id: string, words: string, choose: (id: string) => void): HTMLElement {
  const link = element("a", { href: `#${id}` }, words);
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(id);
  });
  return link;
}

function copyOf(row: HTMLTableRowElement, cell: number): readonly Node[] {
  return [...(row.cells[cell]?.childNodes ?? [])].map((node) => node.cloneNode(true));
}

function actions(locale: Locale, acts: Acts): HTMLElement {
  const text = deskText[locale];
  const copying = button(text.copy, () => {
    navigator.clipboard.writeText(location.href).then(
      () => {
        copying.textContent = text.copied;
      },
      () => undefined,
    );
  });
  return element(
    "p",
    { className: "acts" },
    button(text.previous, () => {
      acts.step(-1);
    }),
    button(text.next, () => {
      acts.step(1);
    }),
    button(text.toRow, acts.lead),
    copying,
    button(text.letGo, acts.letGo),
  );
}
