import { placeOf } from "./story/flight.ts";
import { passageOf, veilOf, type Passage } from "./story/passage.ts";
import { share } from "./story/route.ts";
import { flightsOf, linesIn, ranksIn, type Flight } from "./story/scenes.ts";

/**
 * The front page: while the reader scrolls from the first scene to the second, its people walk to the lines, one mark a
 * person all the way. Nothing moves by itself, nor for those who asked for less motion or chose their own colours. Both
 * drawings are whole before and after, in print, and wherever this does not run.
 */
const people = document.querySelector("[data-scene=people] .drawing");
const lines = document.querySelector("[data-scene=july] .drawing");
const canvas = document.createElement("canvas");
const context = canvas.getContext("2d");

if (people && lines && context) start(people, lines, context);

/** What holds as long as the page keeps its size and its colours. */
interface Plan {
  readonly passage: Passage;
  readonly people: SVGSVGElement;
  readonly lines: SVGSVGElement;
  /** Read from the drawings when the passage is first entered. */
  flights?: readonly Flight[];
}

/** How much is drawn above and below the window, in its heights, for a page that scrolls before marks are drawn anew. */
const overscan = 0.25;

/** Finer than this is not seen in marks that move. */
const finest = 2;

function start(people: Element, lines: Element, context: CanvasRenderingContext2D): void {
  const still = matchMedia("(prefers-reduced-motion: reduce), (forced-colors: active)");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const sizes = new ResizeObserver(replan);
  let plan: Plan | undefined;
  let isPlanned = false;
  let frame = 0;

  canvas.className = "flight";
  canvas.setAttribute("aria-hidden", "true");
  sizes.observe(document.body);
  addEventListener("resize", replan);
  addEventListener("scroll", ask, { passive: true });
  still.addEventListener("change", replan);
  dark.addEventListener("change", replan);

  function replan(): void {
    isPlanned = false;
    ask();
  }

  function ask(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      try {
        show();
      } catch (error) {
        stop();
        throw error;
      }
    });
  }

  function show(): void {
    if (!isPlanned) {
      rest();
      plan = still.matches ? undefined : planOf(people, lines);
      isPlanned = true;
    }
    if (!plan) return;
    const { from, arrived, to } = plan.passage;
    if (scrollY <= from || scrollY >= to) {
      rest();
      return;
    }
    plan.flights ??= flightsOf(plan.people, plan.lines, resolution());
    if (plan.flights.length === 0) return;
    const veil = veilOf(plan.passage, scrollY);
    plan.people.style.setProperty("--shade", String(veil.people));
    plan.lines.style.setProperty("--shade", String(veil.lines));
    draw(plan.flights, share(scrollY, from, arrived), veil.marks, context);
  }

  /** Both drawings as they are without us. */
  function rest(): void {
    canvas.remove();
    plan?.people.style.removeProperty("--shade");
    plan?.lines.style.removeProperty("--shade");
  }

  function stop(): void {
    rest();
    sizes.disconnect();
    removeEventListener("resize", replan);
    removeEventListener("scroll", ask);
    still.removeEventListener("change", replan);
    dark.removeEventListener("change", replan);
  }
}

function planOf(first: Element, second: Element): Plan | undefined {
  const [people, lines] = [shownIn(first), shownIn(second)];
  const passage =
    people && lines && passageOf(extentOf(people), extentOf(lines), document.documentElement.clientHeight);
  if (!passage) return undefined;
  for (const element of [...ranksIn(people), ...linesIn(lines)]) element.classList.add("shade");
  return { passage, people, lines };
}

/** Of the narrow and the wide drawing the one that has room. */
function shownIn(drawing: Element): SVGSVGElement | undefined {
  return [...drawing.querySelectorAll("svg")].find((svg) => svg.getClientRects().length > 0);
}

function extentOf(element: Element): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top + scrollY, bottom: bottom + scrollY };
}

function resolution(): number {
  return Math.min(finest, devicePixelRatio);
}

/** Everybody where they are now, on a canvas that stands on the page about the window and scrolls with it until it is drawn anew. */
function draw(flights: readonly Flight[], scrolled: number, opacity: number, context: CanvasRenderingContext2D): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const top = Math.round(scrollY - clientHeight * overscan);
  const height = Math.round(clientHeight * (1 + 2 * overscan));
  const pixels = resolution();
  if (canvas.width !== Math.round(clientWidth * pixels) || canvas.height !== Math.round(height * pixels)) {
    canvas.width = Math.round(clientWidth * pixels);
    canvas.height = Math.round(height * pixels);
    canvas.style.width = `${clientWidth}px`;
    canvas.style.height = `${height}px`;
  }
  canvas.style.transform = `translateY(${top}px)`;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(pixels, 0, 0, pixels, 0, -top * pixels);
  context.globalAlpha = opacity;
  for (const { travellers, marks, sizes } of flights)
    for (const traveller of travellers) {
      const mark = marks[traveller.ranks];
      if (!mark) continue;
      const { x, y, size } = placeOf(traveller, scrolled, sizes);
      const [width, tall] = [mark.width * size, mark.height * size];
      context.drawImage(mark.picture, x - width / 2, y - tall / 2, width, tall);
    }
  if (!canvas.isConnected) document.body.append(canvas);
}
