import { cornersOf, headsOf, riseOf, untilCount, type Point } from "./drawn.ts";
import { travellersOf, type CountLine, type Ranks, type Sizes, type Traveller } from "./flight.ts";
import { colourOf, type Dash } from "./stamp.ts";

/** One country's people on their way, and how each class of them is drawn. */
export interface Flight {
  readonly travellers: readonly Traveller[];
  readonly classes: readonly Person[];
  readonly sizes: Sizes;
}

/** How a person of one class is drawn, in a drawing's units, and how many pixels of the page are one of those. */
export interface Person {
  readonly dashes: readonly Dash[];
  readonly middle: Point;
  readonly cell: number;
  readonly scale: number;
}

/** One class as it stands. */
interface DrawnRanks extends Ranks {
  readonly country: string;
  readonly person: Person;
}

/** The size of a mark on a line, as a part of that in the ranks. */
const onLine = 0.45;

/** The widest space from one lane of the margin to the next. */
const widestLane = 5;

/** The groups of paths that draw people: a class each. */
export function ranksIn(people: Element): readonly SVGGElement[] {
  return [...people.querySelectorAll("g")].filter((group) => group.querySelector(":scope > [class^=mark-]"));
}

/** All that draws the lines: strokes, points, and the three points after the last. */
export function linesIn(lines: Element): readonly Element[] {
  const names = ".casing, .open-end, [class^=line-], [class^=thin-], [class^=points-], [class^=fill-]";
  return [...lines.querySelectorAll(names)];
}

/**
 * All who walk from the people of one drawing to the lines of another, nobody unless each list has its line; with a stop
 * between any two pieces of the work.
 */
export function* flightsInPieces(people: SVGSVGElement, lines: SVGSVGElement): Generator<undefined, readonly Flight[]> {
  const drawn = ranksIn(people).flatMap((group) => ranksOf(group) ?? []);
  yield;
  const lists = [...new Set(drawn.map(({ country }) => country))].map((country) => {
    const classes = drawn.filter((each) => each.country === country);
    return { country, classes, count: classes.reduce((sum, each) => sum + each.people.length, 0) };
  });
  const most = Math.max(...lists.map(({ count }) => count));
  const lanes = lanesBeside(
    leftOf(lines),
    lists.map(({ count }) => (count > most / 3 ? 2 : 1)),
  );
  const flights: Flight[] = [];
  for (const [index, { country, classes, count }] of lists.entries()) {
    const line = lineOf(lines, country, count);
    if (!line) return [];
    flights.push({
      travellers: travellersOf(classes, line, { lanes: lanes.of[index] ?? [], pitch: lanes.pitch }, most),
      classes: classes.map(({ person }) => person),
      sizes: { file: Math.min(1, lanes.pitch / (classes[0]?.pitch ?? lanes.pitch)), line: onLine },
    });
    yield;
  }
  return flights;
}

/** Lanes for so many abreast of each list, side by side in the margin left of `edge`. */
function lanesBeside(edge: number, abreast: readonly number[]) {
  const all = abreast.reduce((sum, each) => sum + each, 0);
  const pitch = Math.min(widestLane, (edge - 2) / all);
  let next = edge - 1 - pitch * (all - 0.5);
  return { pitch, of: abreast.map((each) => Array.from({ length: each }, () => (next += pitch) - pitch)) };
}

function leftOf(element: Element): number {
  return element.getBoundingClientRect().left + scrollX;
}

/** From a drawing's units to pixels of the page. */
function toPage(element: SVGGraphicsElement): { readonly scale: number; readonly at: (point: Point) => Point } {
  const { a = 1, e = 0, f = 0 } = element.getScreenCTM() ?? {};
  // Read once: each reading makes the browser see whether the page is laid out.
  const [left, top] = [e + scrollX, f + scrollY];
  return { scale: a, at: ({ x, y }) => ({ x: x * a + left, y: y * a + top }) };
}

function ranksOf(group: SVGGElement): DrawnRanks | undefined {
  const paths = [...group.querySelectorAll<SVGPathElement>(":scope > path")];
  const [heads] = paths;
  if (!heads) return undefined;
  const [length = 0, gap = 0] = dashOf(heads);
  const cell = length + gap;
  const { scale, at } = toPage(group);
  const middles = headsOf(dataOf(heads), cell).map(({ x, y }) => ({ x, y: y + middleBelowHead * cell }));
  const [middle] = middles;
  return (
    middle && {
      country: /^mark-(\w+)/.exec(heads.getAttribute("class") ?? "")?.[1] ?? "",
      people: middles.map(at),
      pitch: cell * scale,
      person: { dashes: paths.flatMap((path) => firstDash(path) ?? []), middle, cell, scale },
    }
  );
}

/** How far the middle of a person is beneath the middle of the head, in widths of a person. */
const middleBelowHead = 0.31;

function firstDash(path: SVGPathElement): Dash | undefined {
  const [first] = headsOf(`${dataOf(path).split("h", 1).join()}h0`, 1);
  const { stroke, strokeWidth, strokeLinecap } = getComputedStyle(path);
  return (
    first && {
      ...first,
      length: dashOf(path)[0] ?? 0,
      weight: parseFloat(strokeWidth),
      isRound: strokeLinecap === "round",
      colour: colourOf(stroke),
    }
  );
}

function dataOf(path: Element): string {
  return path.getAttribute("d") ?? "";
}

function dashOf(path: Element): readonly number[] {
  return (path.getAttribute("stroke-dasharray") ?? "").split(" ").map(Number);
}

/** A country's line up to the last point that is `count` high, in pixels of the page. */
function lineOf(lines: SVGSVGElement, country: string, count: number): CountLine | undefined {
  const base = /^M\S+ ([\d.]+)/.exec(dataOf(lines.querySelector("path.rule") ?? lines))?.[1];
  const ticks = [...lines.querySelectorAll("text.axis.halo")].map((tick) => ({
    value: Number(tick.textContent.replace(/\D/g, "")),
    y: Number(tick.getAttribute("y")),
  }));
  const rise = base === undefined ? undefined : riseOf(Number(base), ticks);
  const paths = [...lines.querySelectorAll(`.line-${country} path, .thin-${country} path`)];
  const corners = paths.flatMap((path) => cornersOf(dataOf(path)));
  const points = rise && untilCount(corners, count, rise);
  if (!points) return undefined;
  const { scale, at } = toPage(lines);
  return { points: points.map(at), rise: { zero: at({ x: 0, y: rise.zero }).y, person: rise.person * scale } };
}
