import * as Plot from "@observablehq/plot";
import type { Country } from "../theme.ts";
import { alongSegment, overlap, type Box, type Point } from "./boxes.ts";
import { measure } from "./measure.ts";
import { plotNodes } from "./plot.ts";
import { about, dot, openEnd, path, text, type SvgNode } from "./svg.ts";

/** A point of a line: a published count. Time is in milliseconds since 1970, UTC. */
export interface CountPoint {
  readonly time: number;
  readonly people: number;
  readonly key: string;
}

/** One country's line, cut into stretches, with the words at its end. */
export interface CountLine {
  readonly country: Country;
  readonly stretches: readonly { readonly thin: boolean; readonly points: readonly CountPoint[] }[];
  /** Name and last number. */
  readonly label: string;
  /** Claimant and date. */
  readonly counted: string;
}

export interface LinePanel {
  readonly x: (time: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly gridValues: readonly number[];
  readonly gridLabel: (people: number, isHighest: boolean) => string;
}

/** Lines of counts over a shared zero, each ending at its last count and three points, named where there is room. */
export function countLines(lines: readonly CountLine[], panel: LinePanel): readonly SvgNode[] {
  const highest = Math.max(...panel.gridValues, ...lines.flatMap((line) => pointsOf(line).map(({ people }) => people)));
  const y = (people: number): number => panel.top + panel.height * (1 - people / highest);
  const place = ({ time, people }: CountPoint): Point => ({
    x: panel.x(time),
    y: y(people),
  });
  const curves = plotNodes({
    width: panel.right,
    height: panel.top + panel.height,
    margin: 0,
    axis: null,
    x: { type: "identity" },
    y: { type: "identity" },
    marks: [
      Plot.ruleY(panel.gridValues.map(y), { x1: panel.left, x2: panel.right, className: "hair" }),
      ...lines.flatMap(({ country, stretches }) =>
        stretches.flatMap(({ thin, points }) => [
          Plot.lineY(points.map(place), { x: "x", y: "y", className: "casing" }),
          Plot.lineY(points.map(place), { x: "x", y: "y", className: thin ? `thin-${country}` : `line-${country}` }),
        ]),
      ),
    ],
  });
  const highestGrid = Math.max(...panel.gridValues);
  const grid = panel.gridValues.map((value) =>
    text(panel.left + 4, y(value) - 5, panel.gridLabel(value, value === highestGrid), "axis halo"),
  );
  return [...withKeys(curves, lines), ...ends(lines, place), ...grid, ...endLabels(lines, place, panel)];
}

/** Each stretch of a line is a group of one path, after the grid and its casing: its vertices are the counts. */
function withKeys(curves: readonly SvgNode[], lines: readonly CountLine[]): readonly SvgNode[] {
  const stretches = lines.flatMap((line) => line.stretches);
  const drawn = curves.filter(({ attributes }) => attributes["class"] !== "hair" && attributes["class"] !== "casing");
  return curves.map((node) => {
    const keys = stretches[drawn.indexOf(node)]?.points.map(({ key }) => key);
    const children = node.children.map((child) => (typeof child === "string" ? child : about(child, keys)));
    return { ...node, children };
  });
}

function pointsOf({ stretches }: CountLine): readonly CountPoint[] {
  return stretches.flatMap(({ points }) => points);
}

type Place = (point: CountPoint) => Point;

/** The last count as a dot, then three points: what came after is not known. */
function ends(lines: readonly CountLine[], place: Place): readonly SvgNode[] {
  return lines.flatMap((line) => {
    const last = pointsOf(line).at(-1);
    if (!last) return [];
    const { x, y } = place(last);
    return [about(path(dot(x, y, 4), `fill-${line.country}`), last.key), path(openEnd(x + 4, y), "open-end")];
  });
}

/** Each label goes to the free place nearest its line's end; where lines fill the panel, it stands on them. */
function endLabels(lines: readonly CountLine[], place: Place, panel: LinePanel): readonly SvgNode[] {
  const taken: Box[] = lines.flatMap((line) => {
    const points = pointsOf(line).map(place);
    const last = points.at(-1);
    return [
      ...points.flatMap((point, index) => alongSegment(points[index - 1] ?? point, point)),
      ...(last ? [{ x: last.x - 5, y: last.y - 5, width: 32, height: 10 }] : []),
    ];
  });
  const arranged = cheapest(lines, place, taken, panel) ?? cheapest(lines, place, [], panel);
  if (!arranged) throw new Error(`no room for labels: ${lines.map(({ label }) => label).join(", ")}`);
  return arranged.boxes.flatMap(({ line, box }) => {
    const right = box.x + box.width;
    const key = pointsOf(line).at(-1)?.key;
    return [
      about(text(right, box.y + 13, line.label, `strong halo text-${line.country}`, "end"), key),
      about(text(right, box.y + 29, line.counted, "note halo", "end"), key),
    ];
  });
}

function cheapest(lines: readonly CountLine[], place: Place, taken: readonly Box[], panel: LinePanel) {
  return permutations(lines)
    .map((order) => arrange(order, place, taken, panel))
    .filter((arrangement) => arrangement !== undefined)
    .toSorted((a, b) => a.cost - b.cost)[0];
}

interface Arrangement {
  readonly boxes: readonly { readonly line: CountLine; readonly box: Box }[];
  readonly cost: number;
}

/** What a label that stands nearer another line's end costs, in pixels of distance. */
const strangerCost = 400;

/** Gives each line in turn the free place nearest its end; `undefined` if one finds none. */
function arrange(
  order: readonly CountLine[],
  place: Place,
  taken: readonly Box[],
  panel: LinePanel,
): Arrangement | undefined {
  const boxes: { line: CountLine; box: Box }[] = [];
  let cost = 0;
  const ends = order.flatMap((each) => pointsOf(each).slice(-1)).map(place);
  for (const line of order) {
    const last = pointsOf(line).at(-1);
    if (!last) continue;
    const end = place(last);
    const box = freePlace(end, line, [...taken, ...boxes.map((each) => each.box)], panel);
    if (!box) return undefined;
    boxes.push({ line, box });
    const isNearestOwn = ends.every((other) => distance(box, end) <= distance(box, other));
    cost += distance(box, end) + (isNearestOwn ? 0 : strangerCost);
  }
  return { boxes, cost };
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

function freePlace(end: Point, line: CountLine, taken: readonly Box[], panel: LinePanel): Box | undefined {
  const width = Math.max(measure(line.label, "strong"), measure(line.counted, "note"));
  let nearest: Box | undefined;
  for (let y = end.y - panel.height - 17; y <= end.y + panel.height - 17; y += 2) {
    if (y < panel.top - 20 || y + 34 > panel.top + panel.height - 2) continue;
    for (let x = end.x - width - 200; x <= end.x + 30; x += 10) {
      if (x < panel.left || x + width > panel.right) continue;
      const box = { x, y, width, height: 34 };
      if (nearest && distance(box, end) >= distance(nearest, end)) continue;
      if (!taken.some((other) => overlap(box, other))) nearest = box;
    }
  }
  return nearest;
}

/** From the end of a line to the nearest point of a box; a place above or below counts half as far as one beside. */
function distance(box: Box, end: Point): number {
  const dx = Math.max(box.x - end.x, 0, end.x - (box.x + box.width));
  const dy = Math.max(box.y - end.y, 0, end.y - (box.y + box.height));
  return Math.hypot(dx, dy) + Math.abs(box.x + box.width / 2 - end.x) / 4;
}
