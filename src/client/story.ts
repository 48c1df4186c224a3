import { passageOf, veilOf, type Extent, type Passage } from "./story/passage.ts";
import { share } from "./story/route.ts";
import { flightsInPieces, linesIn, ranksIn, type Flight } from "./story/scenes.ts";
import { stageOn, type Stage } from "./story/stage.ts";

/**
 * The front page: while the reader scrolls from the first scene to the second, its people walk to the lines, one mark a
 * person all the way. Nothing moves by itself, nor for those who asked for less motion or chose their own colours. Both
 * drawings are whole before and after, in print, and wherever this does not run.
 */
const people = document.querySelector("[data-scene=people] .drawing");
const lines = document.querySelector("[data-scene=july] .drawing");
const stage = stageOn(document.body);

if (people && lines && stage) start(people, lines, stage);

/** What holds as long as the page keeps its size and its colours. */
interface Plan {
  readonly passage: Passage;
  readonly people: SVGSVGElement;
  readonly lines: SVGSVGElement;
  /** Read from the drawings when the reader comes near, over some frames. */
  flights?: readonly Flight[];
  isReading?: true;
}

function start(people: Element, lines: Element, stage: Stage): void {
  const still = matchMedia("(prefers-reduced-motion: reduce), (forced-colors: active)");
  const queries = [still, matchMedia("(prefers-color-scheme: dark)")];
  const sizes = new ResizeObserver(replan);
  let plan: Plan | undefined;
  let isPlanned = false;
  let frame = 0;

  sizes.observe(document.body);
  addEventListener("resize", replan);
  addEventListener("scroll", ask, { passive: true });
  for (const query of queries) query.addEventListener("change", replan);

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
    if (scrollY > from - document.documentElement.clientHeight) read(plan);
    if (!plan.flights?.length || scrollY <= from || scrollY >= to) {
      rest();
      return;
    }
    const veil = veilOf(plan.passage, scrollY);
    plan.people.style.setProperty("--shade", String(veil.people));
    plan.lines.style.setProperty("--shade", String(veil.lines));
    stage.show(plan.flights, share(scrollY, from, arrived), veil.marks);
  }

  function read(plan: Plan): void {
    if (plan.isReading) return;
    plan.isReading = true;
    const pieces = flightsInPieces(plan.people, plan.lines);
    const readOn = (): void => {
      const piece = pieces.next();
      if (piece.done) {
        plan.flights = piece.value;
        ask();
      } else requestAnimationFrame(readOn);
    };
    requestAnimationFrame(() => {
      stage.prepare();
      requestAnimationFrame(readOn);
    });
  }

  /** Both drawings as they are without us. */
  function rest(): void {
    stage.clear();
    plan?.people.style.removeProperty("--shade");
    plan?.lines.style.removeProperty("--shade");
  }

  function stop(): void {
    rest();
    sizes.disconnect();
    removeEventListener("resize", replan);
    removeEventListener("scroll", ask);
    for (const query of queries) query.removeEventListener("change", replan);
  }
}

function planOf(first: Element, second: Element): Plan | undefined {
  const [people, lines] = [shownIn(first), shownIn(second)];
  const height = document.documentElement.clientHeight;
  const passage = people && lines && passageOf(extentOf(people), extentOf(lines), height);
  if (!passage) return undefined;
  for (const element of [...ranksIn(people), ...linesIn(lines)]) element.classList.add("shade");
  return { passage, people, lines };
}

/** Of the narrow and the wide drawing the one that has room. */
function shownIn(drawing: Element): SVGSVGElement | undefined {
  return [...drawing.querySelectorAll<SVGSVGElement>("svg.narrow, svg.wide")].find(
    (svg) => svg.getClientRects().length > 0,
  );
}

function extentOf(element: Element): Extent {
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top + scrollY, bottom: bottom + scrollY };
}
