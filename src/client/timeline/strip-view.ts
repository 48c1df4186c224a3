import { interpolateNumberArray, select, zoom, zoomIdentity, zoomTransform } from "d3";
import {
  lineNames,
  momentWords,
  stripAxis,
  stripFrame,
  stripGround,
  stripLabels,
  stripMoment,
  stripScale,
  stripScene,
  type Placed,
  type StripCount,
  type StripEvent,
  type StripFrame,
  type StripLine,
  type StripScene,
} from "../../marks/timeline-strip.ts";
import { enlargementOf, shortest, spanOf, ticksOf, type Span, type Tick } from "../../marks/time-span.ts";
import type { Country } from "../../theme.ts";
import { element, svgElements } from "./dom.ts";

/** A moment to point at: the marks it rings, by key, and the counts that stood then, each with what is written beside it. */
export interface PointedAt {
  readonly time: number;
  readonly words: string;
  readonly marks: ReadonlySet<string>;
  readonly counts: readonly (StripCount & { readonly words: string })[];
}

interface StripOptions {
  readonly whole: Span;
  readonly names: ReadonlyMap<Country, string>;
  readonly highest: number;
  readonly words: {
    readonly counts: readonly string[];
    readonly gridLabel: (people: number, isHighest: boolean) => string;
    readonly tick: (tick: Tick) => string;
  };
  /** Told when the stretch in view has come to rest. */
  readonly onRest: () => void;
  /** Told which mark the pointer is at, and which it pressed. */
  readonly onPoint: (id: string | undefined) => void;
  readonly onPress: (id: string | undefined) => void;
}

/** The strip in the page. */
export interface StripView {
  readonly element: HTMLElement;
  /** What takes the keys and the pointer. */
  readonly pad: HTMLElement;
  readonly span: () => Span;
  readonly show: (events: readonly StripEvent[], lines: readonly StripLine[]) => void;
  /** Glides to a span, or shows it at once where the reader did not move. */
  readonly go: (span: Span, how?: "glide" | "at once") => void;
  readonly scale: (by: number) => void;
  /** Moves by a share of what is in view. */
  readonly pan: (share: number) => void;
  readonly point: (at: PointedAt | undefined) => void;
}

/** How far from a mark a pointer may be, in pixels. */
const reach = 24;
const glide = 250;

export function stripView({ whole, names, highest, words, onRest, onPoint, onPress }: StripOptions): StripView {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const part = (tag: "g" | "svg", parent: Element = svg): SVGElement => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
    parent.append(made);
    return made as SVGElement;
  };
  svg.setAttribute("aria-hidden", "true");
  const ground = part("g");
  const seen = part("svg");
  const axis = part("g", seen);
  const moved = part("g", seen);
  const ends = part("g", seen);
  const moment = part("g", seen);
  const scale = part("g");
  const caption = part("g");
  const pad = element("div", { className: "pad", tabIndex: 0, role: "group" });
  const root = element("div", { className: "strip" }, svg, pad);

  let frame: StripFrame = stripFrame(320, [...names.keys()], highest);
  let events: readonly StripEvent[] = [];
  let lines: readonly StripLine[] = [];
  let scene: StripScene | undefined;
  let enlarged = 0;
  let pointed: PointedAt | undefined;
  let asked = 0;
  let isLayingOut = false;

  const behaviour = zoom<HTMLElement, unknown>()
    // One finger and the plain wheel are left to the page, which they scroll.
    .filter((event: MouseEvent | TouchEvent) => {
      if ("touches" in event) return event.touches.length > 1;
      return event.type === "wheel" ? event.ctrlKey || event.metaKey : event.button === 0;
    })
    // A pinch on a pad of touch comes as small steps of the wheel, a notch of a wheel as one large one.
    .wheelDelta((event: WheelEvent) => -Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY) * 0.02, 0.5))
    .interpolate(interpolateNumberArray)
    .on("zoom", draw)
    .on("end", () => {
      if (!isLayingOut) onRest();
    });
  const target = select<HTMLElement, unknown>(pad).call(behaviour).on("dblclick.zoom", null);

  function span(): Span {
    return spanOf(zoomTransform(pad), whole, frame.plot);
  }

  function draw(): void {
    if (asked === 0) asked = requestAnimationFrame(drawNow);
  }

  function drawNow(): void {
    asked = 0;
    const { k, x } = zoomTransform(pad);
    if (!scene || k !== enlarged) {
      scene = stripScene(frame, whole, k, events, lines);
      enlarged = k;
      moved.replaceChildren(...svgElements(scene.nodes));
    }
    moved.setAttribute("transform", `translate(${x} 0)`);
    const now = span();
    axis.replaceChildren(...svgElements(stripAxis(frame, now, ticksOf(now, frame.plot / 90), words.tick)));
    const isPointing = pointed !== undefined && pointed.time >= now.start && pointed.time <= now.end;
    // While a moment is pointed at, the counts of that moment name the lines.
    ends.replaceChildren(
      ...svgElements([...stripLabels(frame, scene, x), ...(isPointing ? [] : lineNames(frame, now, lines, names))]),
    );
    drawMoment(scene, x, now);
  }

  function drawMoment(drawn: StripScene, shift: number, now: Span): void {
    if (!pointed || pointed.time < now.start || pointed.time > now.end) {
      moment.replaceChildren();
      caption.replaceChildren();
      return;
    }
    const { marks, counts, time, words: said } = pointed;
    const rings = [...drawn.events, ...drawn.counts]
      .filter(({ of }) => marks.has(of.id))
      .map((mark) => ({ x: mark.x + shift, y: mark.y }));
    // An event is ringed in its column, which may be a little off its day.
    const [only] = marks.size === 1 && rings.length === 1 ? rings : [];
    const at = only?.x ?? ((time - now.start) / (now.end - now.start)) * frame.plot;
    const stood = counts.map((count) => ({
      ...count,
      x: ((count.time - now.start) / (now.end - now.start)) * frame.plot,
    }));
    moment.replaceChildren(...svgElements(stripMoment(frame, { x: at, rings, counts: stood }, drawn.radius)));
    caption.replaceChildren(...svgElements([momentWords(frame, at, said)]));
  }

  /** The mark nearest a place on the pad, among the counts or the events by where it is. */
  function nearest(x: number, y: number): string | undefined {
    if (!scene) return undefined;
    const shift = zoomTransform(pad).x;
    const isCounts = y > frame.counts.top - 30;
    const marks: readonly Placed<StripEvent | StripCount>[] = isCounts ? scene.counts : scene.events;
    let [found, best]: [string | undefined, number] = [undefined, isCounts ? 2 * reach : reach];
    for (const { of, x: markX, y: markY } of marks) {
      const away = Math.hypot(markX + shift - x, (markY - y) * (isCounts ? 0.5 : 1));
      if (away < best) [found, best] = [of.id, away];
    }
    return found;
  }

  function layOut(width: number): void {
    const before = span();
    frame = stripFrame(width, [...names.keys()], highest);
    const [w, h] = [String(frame.width), String(frame.height)];
    svg.setAttribute("width", w);
    svg.setAttribute("height", h);
    seen.setAttribute("x", String(frame.left));
    seen.setAttribute("width", String(frame.plot));
    seen.setAttribute("height", h);
    pad.style.left = `${frame.left}px`;
    pad.style.width = `${frame.plot}px`;
    pad.style.height = `${frame.height}px`;
    ground.replaceChildren(...svgElements(stripGround(frame, names, words.counts)));
    scale.replaceChildren(...svgElements(stripScale(frame, words.gridLabel)));
    const box: [[number, number], [number, number]] = [
      [0, 0],
      [frame.plot, frame.height],
    ];
    behaviour
      .extent(box)
      .translateExtent(box)
      .scaleExtent([1, (whole.end - whole.start) / shortest]);
    scene = undefined;
    const { k, x } = enlargementOf(before, whole, frame.plot);
    isLayingOut = true;
    behaviour.transform(target, zoomIdentity.translate(x, 0).scale(k));
    isLayingOut = false;
    drawNow();
  }

  function isStill(): boolean {
    return matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  pad.addEventListener("pointermove", (event) => {
    if (event.buttons === 0) onPoint(nearest(event.offsetX, event.offsetY));
  });
  pad.addEventListener("pointerleave", () => {
    onPoint(undefined);
  });
  pad.addEventListener("click", (event) => {
    onPress(nearest(event.offsetX, event.offsetY));
  });
  new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    if (width > 0 && width !== frame.width) layOut(width);
  }).observe(root);
  layOut(frame.width);

  return {
    element: root,
    pad,
    span,
    show(nowShown, nowLines) {
      [events, lines, scene] = [nowShown, nowLines, undefined];
      draw();
    },
    go(to, how = "glide") {
      const { k, x } = enlargementOf(to, whole, frame.plot);
      const transform = zoomIdentity.translate(x, 0).scale(k);
      if (how === "at once" || isStill()) behaviour.transform(target, transform);
      else behaviour.transform(target.transition().duration(glide), transform);
    },
    scale(by) {
      if (isStill()) behaviour.scaleBy(target, by);
      else behaviour.scaleBy(target.transition().duration(glide), by);
    },
    pan(share) {
      const by = (-share * frame.plot) / zoomTransform(pad).k;
      if (isStill()) behaviour.translateBy(target, by, 0);
      else behaviour.translateBy(target.transition().duration(glide), by, 0);
    },
    point(at) {
      pointed = at;
      draw();
    },
  };
}
