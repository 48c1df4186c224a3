import type { Inspection } from "../../render/inspection.ts";
import { distance, nearest, placeTip, type Box } from "./geometry.ts";
import { marksIn, type Mark } from "./marks.ts";
import type { Row } from "./rows.ts";
import { fill, sentenceOf } from "./sentence.ts";
import { element, tipContent } from "./tip.ts";
import { step } from "./walk.ts";

/** What a drawing's marks stand for. */
export interface Facts {
  readonly rows: readonly Row[];
  readonly inspection: Inspection;
}

/** How near a pointer must come to a mark, in CSS pixels: with it every target is 24 px wide or more (WCAG 2.5.8). */
const reach = { mouse: 24, touch: 36 } as const;

/** How long a tip stays when the pointer leaves, in milliseconds, so that it can be reached. */
const grace = 300;

/**
 * Lets a reader go through a drawing mark by mark, with mouse, finger or keys. The drawing becomes one stop of the
 * keyboard; a tip tells the mark, a live region says it in a sentence. `facts` are asked for at the first touch.
 */
export function inspect(drawing: HTMLElement, facts: () => Promise<Facts>): void {
  const { inspect: label = "", keys = "" } = drawing.dataset;
  const tip = element("div", "tip", "");
  const live = element("div", "said", "");
  const help = element("div", "said", keys);
  const ring = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  let svg: SVGSVGElement | undefined;
  let marks: readonly Mark[] = [];
  let chosen: number | undefined;
  let isPinned = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  tip.hidden = true;
  tip.tabIndex = -1;
  help.id = `keys-${document.querySelectorAll(".tip").length}`;
  live.setAttribute("aria-live", "polite");
  ring.setAttribute("class", "inspected");
  for (const [name, value] of [
    ["tabindex", "0"],
    ["role", "application"],
    ["aria-label", label],
    ["aria-describedby", help.id],
  ] as const)
    drawing.setAttribute(name, value);
  drawing.after(tip, live, help);

  /** Reads the marks of the drawing that is shown, again when another one is. */
  const read = (): void => {
    const shown = [...drawing.querySelectorAll("svg")].find((each) => each.getClientRects().length > 0);
    if (shown === svg) return;
    svg = shown;
    marks = shown ? marksIn(shown) : [];
  };

  const close = (): void => {
    clearTimeout(leaving);
    tip.hidden = true;
    isPinned = false;
    ring.remove();
  };

  const onScreen = (mark: Box): Box => {
    const matrix = svg?.getScreenCTM();
    if (!matrix) return mark;
    const { a, d, e, f } = matrix;
    return { x: mark.x * a + e, y: mark.y * d + f, width: mark.width * a, height: mark.height * d };
  };

  const place = (): void => {
    const mark = marks[chosen ?? -1];
    if (tip.hidden || !mark) return;
    const screen = { width: document.documentElement.clientWidth, height: innerHeight };
    const [x, y] = placeTip(onScreen(mark), { width: tip.offsetWidth, height: tip.offsetHeight }, screen);
    tip.style.left = `${x}px`;
    tip.style.top = `${y}px`;
  };

  const show = async (index: number, isByKey: boolean): Promise<void> => {
    clearTimeout(leaving);
    const mark = marks[index];
    if (!mark || (index === chosen && !tip.hidden)) return;
    chosen = index;
    const { rows, inspection } = await facts();
    if (chosen !== index) return;
    const told = mark.rows.flatMap((row) => rows[row] ?? []);
    const claims = rows.flatMap(({ of }, row) => (of === "claims" ? [row] : []));
    const claim = claims.indexOf(mark.rows[0] ?? -1);
    const near = (inspection.nearby?.[claim] ?? []).flatMap((rival) => inspection.rivals?.[rival] ?? []);
    tip.replaceChildren(...tipContent({ rows: told, near, nearHeading: inspection.near, keys: isByKey ? keys : "" }));
    tip.hidden = false;
    encircle(mark);
    if (isByKey) {
      ring.scrollIntoView({ block: "nearest", inline: "nearest" });
      live.textContent = [
        ...mark.rows.flatMap((row) => (rows[row] ? [sentenceOf(rows[row], claims.indexOf(row), inspection)] : [])),
        fill(inspection.place, [index + 1, marks.length]),
      ].join(" ");
    }
    place();
  };

  const encircle = ({ x, y, width, height }: Mark): void => {
    const room = Math.max(3, 7 - Math.min(width, height) / 2);
    const sides = { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
    for (const [name, value] of Object.entries(sides)) ring.setAttribute(name, String(value));
    svg?.append(ring);
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
    if (found === undefined) {
      close();
      return;
    }
    isPinned = true;
    void show(found, false);
  });
  drawing.addEventListener("focus", () => {
    if (!drawing.matches(":focus-visible")) return;
    read();
    isPinned = true;
    void show(chosen ?? 0, true);
  });
  drawing.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") tip.querySelector("a")?.click();
    read();
    const next = step(marks, chosen ?? 0, event.key);
    if (next === undefined) return;
    event.preventDefault();
    isPinned = true;
    void show(next, true);
  });
  const closeUnless = (isInside: (target: Node) => boolean) => (event: Event) => {
    const target = "relatedTarget" in event ? event.relatedTarget : event.target;
    if (!(target instanceof Node) || !isInside(target)) close();
  };
  const isOurs = (target: Node): boolean => drawing.contains(target) || tip.contains(target);
  drawing.addEventListener("focusout", closeUnless(isOurs));
  tip.addEventListener("focusout", closeUnless(isOurs));
  document.addEventListener("pointerdown", closeUnless(isOurs));
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  addEventListener("scroll", place, { passive: true, capture: true });
  addEventListener("resize", () => {
    close();
    svg = undefined;
  });
}
