import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from "@tanstack/virtual-core";
import type { Claim } from "../../dataset/dataset.ts";
import { make } from "./make.ts";
import { columns, type Column, type Sort } from "./state.ts";

/** How many rows are printed; a longer table is left out of print, and the page says where it is. */
const printed = 200;

interface Parts {
  readonly name: string;
  readonly sortBy: string;
  readonly labels: Readonly<Record<Column, string>>;
  readonly rowOf: (claim: Claim) => HTMLTableRowElement;
  readonly sort: (by: Column) => void;
}

export interface View {
  readonly region: HTMLElement;
  /** Shows these claims, from the top, or from the one that was asked for, which is marked. */
  readonly show: (claims: readonly Claim[], sort: Sort, asked?: Claim) => void;
}

/**
 * A scrolling table of which only the rows in sight, and a few beside them, are in the page. A row keeps its element
 * while it is in sight, and the row that has the focus keeps it wherever the reader scrolls.
 */
export function tableView({ name, sortBy, labels, rowOf, sort }: Parts): View {
  const buttons = columns.map((column) => {
    const button = make("button", { type: "button" }, labels[column], make("span", { "aria-hidden": "true" }));
    button.addEventListener("click", () => {
      sort(column);
    });
    return make("th", { scope: "col", role: "columnheader", class: column }, button);
  });
  const headRow = make("tr", { role: "row", "aria-rowindex": "1", "data-label": sortBy }, ...buttons);
  const head = make("thead", { role: "rowgroup" }, headRow);
  const body = make("tbody", { role: "rowgroup" });
  const table = make("table", { role: "table", "aria-label": name }, head, body);
  const region = make("div", { class: "rows", tabindex: "0", role: "region", "aria-label": name }, table);

  let shown: readonly Claim[] = [];
  let marked: Claim | undefined;
  let isPrinting = false;
  const rows = new Map<string, HTMLTableRowElement>();

  const focused = (): number => {
    const row = document.activeElement?.closest("tr");
    return row && body.contains(row) ? shown.findIndex(({ id }) => rows.get(id) === row) : -1;
  };

  const inSight = (range: Range): number[] => {
    const indices = defaultRangeExtractor(range);
    const kept = focused();
    return kept < 0 || indices.includes(kept) ? indices : [...indices, kept].sort((a, b) => a - b);
  };

  const optionsNow = (): Virtualizer<HTMLElement, HTMLTableRowElement>["options"] => ({
    ...virtualizer.options,
    count: shown.length,
    getItemKey: (index) => shown[index]?.id ?? index,
    scrollMargin: head.offsetHeight,
    rangeExtractor: isPrinting ? () => shown.map((_, index) => index) : inSight,
  });

  const virtualizer = new Virtualizer<HTMLElement, HTMLTableRowElement>({
    count: 0,
    getScrollElement: () => region,
    estimateSize: () => 76,
    overscan: 4,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    measureElement,
    onChange: () => {
      draw();
    },
  });

  /** Measuring a row may move those after it, and so asks for another drawing while one goes on. */
  let isDrawing = false;
  let isStale = false;
  const draw = (): void => {
    isStale = true;
    if (isDrawing) return;
    isDrawing = true;
    while (isStale) {
      isStale = false;
      place();
    }
    isDrawing = false;
  };

  const place = (): void => {
    const items = virtualizer.getVirtualItems();
    const keys = new Set(items.map(({ key }) => key));
    for (const [key, row] of rows)
      if (!keys.has(key)) {
        row.remove();
        rows.delete(key);
      }
    body.style.height = `${virtualizer.getTotalSize()}px`;
    let next = body.firstElementChild;
    for (const { index, start } of items) {
      const claim = shown[index];
      if (!claim) continue;
      const row = rows.get(claim.id) ?? rowOf(claim);
      rows.set(claim.id, row);
      row.dataset["index"] = String(index);
      row.setAttribute("aria-rowindex", String(index + 2));
      row.classList.toggle("asked", claim === marked);
      row.style.transform = `translateY(${start - virtualizer.options.scrollMargin}px)`;
      if (row === next) next = row.nextElementSibling;
      else body.insertBefore(row, next);
    }
    // After all of them stand: a measure taken between two would lay the page out for each.
    for (const row of rows.values()) virtualizer.measureElement(row);
    virtualizer.measureElement(null);
    virtualizer._willUpdate();
  };

  region.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    if (event.key === "Home") virtualizer.scrollToOffset(0);
    else virtualizer.scrollToIndex(shown.length - 1, { align: "end" });
  });

  let width = 0;
  new ResizeObserver(() => {
    if (region.clientWidth === width || isPrinting) return;
    width = region.clientWidth;
    virtualizer.setOptions(optionsNow());
    virtualizer.measure();
  }).observe(region);

  window.addEventListener("beforeprint", () => {
    region.classList.toggle("too-long", shown.length > printed);
    isPrinting = shown.length <= printed;
    virtualizer.setOptions(optionsNow());
    draw();
  });
  window.addEventListener("afterprint", () => {
    isPrinting = false;
    virtualizer.setOptions(optionsNow());
    draw();
  });

  return {
    region,
    show: (claims, order, asked) => {
      const hadFocus = body.contains(document.activeElement);
      shown = claims;
      marked = asked;
      table.setAttribute("aria-rowcount", String(claims.length + 1));
      for (const [index, column] of columns.entries()) mark(buttons[index], column === order.by ? order : undefined);
      virtualizer.setOptions(optionsNow());
      draw();
      if (asked) virtualizer.scrollToIndex(claims.indexOf(asked), { align: "center" });
      else virtualizer.scrollToOffset(0);
      if (hadFocus && !body.contains(document.activeElement)) region.focus();
    },
  };
}

/** Which way a column is sorted, for those who see it and those who hear it. */
function mark(header: HTMLElement | undefined, sort: Sort | undefined): void {
  header?.setAttribute("aria-sort", sort ? (sort.isDescending ? "descending" : "ascending") : "none");
  const arrow = header?.querySelector("span");
  if (arrow) arrow.textContent = sort ? (sort.isDescending ? " ↓" : " ↑") : "";
}
