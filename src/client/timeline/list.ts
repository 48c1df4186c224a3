import { formatNumber } from "../../locale/format.ts";
import { deskText } from "../../locale/timeline-desk.ts";
import type { Locale } from "../../dataset/text.ts";
import { button, element } from "./dom.ts";
import type { EventRow } from "./rows.ts";

/** Rows that stand in the table at once; the rest wait behind a button. */
const atOnce = 250;

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
  let marked: Element | null | undefined;

  const more = button("", () => {
    stand(standing + atOnce);
  });
  const rest = element("p", { className: "rest", hidden: true }, more);
  body?.closest("table")?.after(rest);

  function stand(most: number): void {
    standing = Math.min(most, shown.length);
    const standingRows = shown.slice(0, standing);
    standingRows.forEach(link);
    body?.replaceChildren(...standingRows.map(({ row }) => row));
    rest.hidden = standing === shown.length;
    more.textContent = deskText[locale].more(formatNumber(shown.length - standing, locale));
  }

  /** The date of a row leads to the row's own address. */
  function link(event: EventRow): void {
    const [cell] = event.row.cells;
    const words = cell?.firstChild;
    if (linked.has(event) || !words) return;
    linked.add(event);
    words.replaceWith(element("a", { href: `#${event.id}` }, words.textContent?.trim() ?? ""));
  }

  all.slice(0, atOnce).forEach(link);
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
      stand(atOnce);
    },
    mark(id) {
      marked?.removeAttribute("aria-current");
      marked =
        id === undefined ? undefined : (all.find((event) => event.id === id)?.row ?? document.getElementById(id));
      marked?.setAttribute("aria-current", "true");
    },
    lead(event) {
      const at = shown.indexOf(event);
      if (at >= standing) stand(at + atOnce);
      link(event);
      event.row.scrollIntoView({ block: "center" });
      event.row.querySelector("a")?.focus({ preventScroll: true });
    },
  };
}
