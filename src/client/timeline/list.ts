import { formatNumber } from "../../locale/format.ts";
import { deskText } from "../../locale/timeline-desk.ts";
import type { Locale } from "../../dataset/text.ts";
import { button, element } from "./dom.ts";
import type { EventRow } from "./rows.ts";

/** Rows that come into the table by themselves; the rest wait behind a button. */
const most = 250;

/** Rows that come in one frame: more than a window shows, and few enough to be laid out while the reader goes on. */
const inFrame = 16;

/** The list of the page, kept in step with what is chosen. */
export interface EventList {
  readonly show: (events: readonly EventRow[]) => void;
  /** Marks the row of what is chosen. */
  readonly mark: (id: string | undefined) => void;
  /** Leads to a row, which is put into the table if it waits. */
  readonly lead: (event: EventRow) => void;
}

/** `choose` is told of a row whose date was pressed, `point` of one that is pointed at or left. */
export function eventList(
  all: readonly EventRow[],
  locale: Locale,
  choose: (id: string) => void,
  point: (id: string | undefined) => void,
): EventList {
  const body = all[0]?.row.parentElement;
  const byRow = new Map<EventTarget | null, EventRow>(all.map((event) => [event.row, event]));
  const linked = new Set<EventRow>();
  let shown: readonly EventRow[] = all;
  let standing = all.length;
  let wanted = all.length;
  let frame = 0;
  let isStale = false;
  let marked: Element | null | undefined;

  const more = button("", () => {
    want(standing + most);
  });
  const rest = element("p", { className: "rest", hidden: true }, more);
  body?.closest("table")?.after(rest);

  /** Sees that so many rows stand in the table, as frames allow. */
  function want(rows: number): void {
    wanted = Math.min(rows, shown.length);
    rest.hidden = wanted === shown.length;
    more.textContent = deskText[locale].more(formatNumber(shown.length - wanted, locale));
    add();
  }

  function add(): void {
    cancelAnimationFrame(frame);
    const next = shown.slice(standing, Math.min(wanted, standing + inFrame));
    next.forEach(link);
    body?.append(...next.map(({ row }) => row));
    standing += next.length;
    if (standing < wanted) frame = requestAnimationFrame(add);
  }

  function showAnew(): void {
    cancelAnimationFrame(frame);
    isStale = false;
    body?.replaceChildren();
    standing = 0;
    want(most);
  }

  /** The date of a row leads to the row's own address. */
  function link(event: EventRow): void {
    const [cell] = event.row.cells;
    const words = cell?.firstChild;
    if (linked.has(event) || !words) return;
    linked.add(event);
    words.replaceWith(element("a", { href: `#${event.id}` }, words.textContent?.trim() ?? ""));
  }

  if (all.length > most) showAnew();
  else all.forEach(link);
  body?.addEventListener("click", (event) => {
    const anchor = (event.target as Element).closest<HTMLAnchorElement>("a");
    const row = byRow.get(anchor?.closest("tr") ?? null);
    if (!row || !anchor?.getAttribute("href")?.startsWith("#") || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(row.id);
  });
  for (const [type, isOver] of [
    ["pointerover", true],
    ["focusin", true],
    ["pointerleave", false],
    ["focusout", false],
  ] as const)
    body?.addEventListener(type, (event) => {
      point(isOver ? byRow.get((event.target as Element).closest("tr"))?.id : undefined);
    });

  return {
    show(events) {
      if (events.length === shown.length && events.every((event, index) => event === shown[index])) return;
      shown = events;
      isStale = true;
      cancelAnimationFrame(frame);
      // The strip and the status answer in the next picture, the list in the one after it.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(showAnew);
      });
    },
    mark(id) {
      marked?.removeAttribute("aria-current");
      marked =
        id === undefined ? undefined : (all.find((event) => event.id === id)?.row ?? document.getElementById(id));
      marked?.setAttribute("aria-current", "true");
    },
    lead(event) {
      if (isStale) showAnew();
      const at = shown.indexOf(event);
      if (at >= wanted) want(at + most);
      while (standing <= at) add();
      link(event);
      event.row.scrollIntoView({ block: "center" });
      event.row.querySelector("a")?.focus({ preventScroll: true });
    },
  };
}
