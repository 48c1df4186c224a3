import type { Facts } from "./facts.ts";
import { distance, nearest, placeTip } from "./geometry.ts";
import { marksIn, type Mark } from "./marks.ts";
import { fill, sentenceOf } from "./sentence.ts";
import { element } from "./tip.ts";
import { step } from "./walk.ts";

/** What a tip holds for the rows of a mark. */
export type Tell = (facts: Facts, rows: readonly number[]) => readonly HTMLElement[];

/** How near a pointer must come to a mark, in CSS pixels: with it every target is 24 px wide or more (WCAG 2.5.8). */
const reach = { mouse: 24, touch: 36 } as const;

/** What a tip answers while it is open. */
const followed = ["pointerdown", "keydown", "scroll", "resize"];

/** Between a mark and the ring around it, in units of the drawing. */
const room = 5;

/** How long a tip stays when the pointer leaves, in milliseconds, so that it can be reached. */
const grace = 300;

/**
 * Lets a reader go through a drawing mark by mark, with mouse, finger or keys. The drawing becomes one stop of the
 * keyboard; a tip tells the mark, a live region says it in a sentence. `facts` are asked for at the first touch.
 */
export function inspect(drawing: HTMLElement, facts: () => Facts | Promise<Facts>, tell: Tell): void {
  const { inspect: label = "", keys = "" } = drawing.dataset;
  const tip = element("div", "tip", "");
  const live = element("div", "said", "");
  const ring = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  let svg: SVGSVGElement | undefined;
  let marks: readonly Mark[] = [];
  let chosen: number | undefined;
  let isPinned = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  tip.hidden = true;
  live.setAttribute("aria-live", "polite");
  ring.setAttribute("class", "inspected");
  drawing.tabIndex = 0;
  drawing.setAttribute("role", "application");
  drawing.setAttribute("aria-label", label);
  drawing.after(tip, live);

  /** Reads the marks of the drawing that is shown, again when another one is. */
  const read = (): void => {
    const shown = [...drawing.querySelectorAll("svg")].find((each) => each.getClientRects().length > 0);
    if (shown === svg) return;
    svg = shown;
    marks = shown ? marksIn(shown) : [];
  };

  const close = (): void => {
    for (const type of followed) removeEventListener(type, follow, true);
    tip.hidden = true;
    isPinned = false;
    ring.remove();
  };

  const place = (): void => {
    const mark = marks[chosen ?? -1];
    const matrix = svg?.getScreenCTM();
    if (!mark || !matrix) return;
    const { a, d, e, f } = matrix;
    const [x, y] = placeTip(
      { x: mark.x * a + e, y: mark.y * d + f, width: mark.width * a, height: mark.height * d },
      { width: tip.offsetWidth, height: tip.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    tip.style.left = `${x}px`;
    tip.style.top = `${y}px`;
  };

  const closeUnlessOurs = (target: EventTarget | null): void => {
    if (!drawing.contains(target as Node) && !tip.contains(target as Node)) close();
  };

  /** While a tip is open: it goes with its mark as the page scrolls, and closes with Escape or a touch elsewhere. */
  const follow = (event: Event): void => {
    if (event.type === "pointerdown") closeUnlessOurs(event.target);
    else if (event.type === "keydown") {
      if ((event as KeyboardEvent).key === "Escape") close();
    } else if (svg?.getClientRects().length) place();
    else close();
  };

  const show = async (index: number, isByKey: boolean): Promise<void> => {
    clearTimeout(leaving);
    const mark = marks[index];
    if (!mark || (index === chosen && !tip.hidden)) return;
    chosen = index;
    const found = await facts();
    if (chosen !== index) return;
    const { rows, inspection } = found;
    tip.replaceChildren(...tell(found, mark.rows));
    if (isByKey) tip.append(element("p", "keys", keys));
    for (const type of followed) addEventListener(type, follow, true);
    tip.hidden = false;
    const { x, y, width, height } = mark;
    const sides = { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
    for (const [name, value] of Object.entries(sides)) ring.setAttribute(name, `${value}`);
    svg?.append(ring);
    if (isByKey) {
      ring.scrollIntoView({ block: "nearest", inline: "nearest" });
      live.textContent = [
        ...mark.rows.flatMap((row) => (rows[row] ? [sentenceOf(rows[row], row, inspection)] : [])),
        fill(inspection.place, [index + 1, marks.length]),
      ].join(" ");
    }
    place();
    // What does not fit is reached with Tab and scrolled with the arrows.
    tip.tabIndex = tip.scrollHeight > tip.clientHeight ? 0 : -1;
  };

  const at = (event: MouseEvent, pixels: number): number | undefined => {
    read();
    const matrix = svg?.getScreenCTM();
    if (!matrix) return undefined;
    const { a, d, e, f } = matrix;
    return nearest(marks, (event.clientX - e) / a, (event.clientY - f) / d, pixels / a);
  };

  const leave = (): void => {
    clearTimeout(leaving);
    if (!isPinned) leaving = setTimeout(close, grace);
  };

  drawing.addEventListener("pointermove", (event) => {
    if (event.pointerType === "touch" || isPinned) return;
    if (!tip.hidden && distance(tip.getBoundingClientRect(), event.clientX, event.clientY) < reach.mouse / 2) return;
    const found = at(event, reach.mouse);
    if (found === undefined) leave();
    else void show(found, false);
  });
  drawing.addEventListener("pointerleave", leave);
  tip.addEventListener("pointerenter", () => {
    clearTimeout(leaving);
  });
  tip.addEventListener("pointerleave", leave);
  drawing.addEventListener("click", (event) => {
    const found = at(event, reach.touch);
    if (found === undefined) close();
    else {
      isPinned = true;
      void show(found, false);
    }
  });
  drawing.addEventListener("focus", () => {
    if (!drawing.matches(":focus-visible")) return;
    read();
    isPinned = true;
    void show(chosen ?? 0, true);
  });
  drawing.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Enter") tip.querySelector("a")?.click();
    read();
    const next = step(marks, chosen ?? 0, event.key);
    if (next === undefined) return;
    event.preventDefault();
    isPinned = true;
    void show(next, true);
  });
  for (const part of [drawing, tip])
    part.addEventListener("focusout", ({ relatedTarget }) => {
      closeUnlessOurs(relatedTarget);
    });
}
