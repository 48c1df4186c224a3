import { path, rectangle } from "../../marks/svg.ts";
import { element, svgElement } from "./dom.ts";

/**
 * A strip of counts by month with two handles: native sliders, so that touch, mouse and keys move them alike. Dragging
 * over the strip chooses the months passed over; typing dates beside it does the same.
 */

export interface Brush {
  readonly node: HTMLElement;
  readonly update: (months: readonly number[], from: number, to: number) => void;
}

interface BrushWords {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** A month by its place in the strip. */
  readonly month: (index: number) => string;
}

const [width, height] = [240, 40];

/** `choose` is told the first and last month of the strip, and whether the reader has let go. */
export function brush(words: BrushWords, choose: (from: number, to: number, isFinal: boolean) => void): Brush {
  const svg = svgElement({
    tag: "svg",
    attributes: { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", "aria-hidden": "true" },
    children: [],
  });
  const [first, last] = [words.from, words.to].map((label) =>
    element("input", { type: "range", min: 0, step: 1, "aria-label": label }),
  ) as [HTMLInputElement, HTMLInputElement];
  const node = element("div", { class: "brush", role: "group", "aria-label": words.label }, svg, first, last);
  let count = 0;
  let drawn: readonly number[] = [];

  const say = (): void => {
    for (const input of [first, last]) input.setAttribute("aria-valuetext", words.month(input.valueAsNumber));
  };
  const paint = (months: readonly number[]): void => {
    const [from, to] = [first.valueAsNumber, last.valueAsNumber];
    const step = width / Math.max(1, months.length);
    const highest = Math.max(1, ...months);
    const columns = (isIn: boolean): string =>
      months
        .map((counts, index) => ({ counts, index }))
        .filter(({ counts, index }) => counts > 0 && isIn === (index >= from && index <= to))
        .map(({ counts, index }) => {
          const tall = Math.max(2, ((height - 4) * counts) / highest);
          return rectangle(index * step, height - tall, Math.max(0.8, step - 0.4), tall);
        })
        .join("");
    svg.replaceChildren(
      ...[
        path(rectangle(from * step, 0, (to - from + 1) * step, height), "tint"),
        path(columns(false), "open-end"),
        path(columns(true), "ink"),
      ].map(svgElement),
    );
    say();
  };

  const tell = (isFinal: boolean): void => {
    choose(
      Math.min(first.valueAsNumber, last.valueAsNumber),
      Math.max(first.valueAsNumber, last.valueAsNumber),
      isFinal,
    );
  };
  for (const input of [first, last]) {
    input.addEventListener("input", () => {
      paint(drawn);
      tell(false);
    });
    input.addEventListener("change", () => {
      tell(true);
    });
  }

  const monthAt = (event: PointerEvent): number => {
    const box = svg.getBoundingClientRect();
    return Math.min(count - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * count)));
  };
  let anchor: number | undefined;
  svg.addEventListener("pointerdown", (event) => {
    anchor = monthAt(event);
    svg.setPointerCapture(event.pointerId);
  });
  const drag = (event: PointerEvent, isFinal: boolean): void => {
    if (anchor === undefined) return;
    const at = monthAt(event);
    first.valueAsNumber = Math.min(anchor, at);
    last.valueAsNumber = Math.max(anchor, at);
    paint(drawn);
    if (isFinal) anchor = undefined;
    tell(isFinal);
  };
  svg.addEventListener("pointermove", (event) => {
    drag(event, false);
  });
  svg.addEventListener("pointerup", (event) => {
    drag(event, true);
  });
  svg.addEventListener("pointercancel", () => {
    anchor = undefined;
  });

  return {
    node,
    update: (months, from, to) => {
      drawn = months;
      count = months.length;
      node.hidden = count < 2;
      for (const input of [first, last]) input.max = String(Math.max(0, count - 1));
      first.valueAsNumber = from;
      last.valueAsNumber = to;
      paint(months);
    },
  };
}
