import { scaleLinear, scaleUtc } from "d3";
import { widths, type Country } from "../theme.ts";
import { countLines, type CountLine } from "./count-lines.ts";
import { extentOfLabel, placeLabels, type Placement } from "./labels.ts";
import { measure } from "./measure.ts";
import { crowd, crowdDepth, crowdPitch, type Crowd } from "./people.ts";
import { ringPaths, type Ring } from "./rings.ts";
import { about, dot, group, openEnd, path, rectangle, segments, text, type Drawing, type SvgNode } from "./svg.ts";

/** A turning point, ready to print: its day in milliseconds UTC, its date and its label on one or two lines. */
export interface TurningPoint {
  readonly time: number;
  readonly date: string;
  readonly lines: readonly string[];
  readonly key: string;
}

/** Any other event: its day in milliseconds UTC, and its key where it is among those listed. */
export interface LesserEvent {
  readonly time: number;
  readonly key: string | undefined;
}

/** People let out in one process, hung under its day. */
export interface HungPeople extends Crowd {
  readonly time: number;
  readonly caption: string;
  readonly captionKey: string;
}

export interface TimelineLane {
  readonly country: Country;
  readonly name: string;
  readonly turningPoints: readonly TurningPoint[];
  readonly others: readonly LesserEvent[];
  readonly people: readonly HungPeople[];
}

export interface TimelineWords {
  /** What is said under a scale that changes: its compressed and its enlarged part. */
  readonly scale?: { readonly compressed: string; readonly enlarged: string };
  readonly counts: readonly string[];
  readonly month: (month: number) => string;
  readonly gridLabel: (people: number, isHighest: boolean) => string;
}

export interface TimelineSpan {
  readonly start: number;
  /** Where the scale changes, if it does: years before are compressed, years after enlarged. */
  readonly turn?: number;
  readonly end: number;
}

const left = 112;
const right = widths.full - 24;
const compressedShare = 0.45;
const tierHeight = 52;
const lineHeight = 16;

/** What hangs under the lanes: the people let out, or every event stacked by month. */
export type Hanging = "people" | "events";

interface Block {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** What hangs from a lane, and the stretches of it that it takes. */
interface Hung extends Block {
  readonly extents: readonly (readonly [number, number])[];
}

/** Three lanes with their turning points above and people or events beneath, and the counts on the same time scale. */
export function drawTimelineLanes(
  lanes: readonly TimelineLane[],
  lines: readonly CountLine[],
  span: TimelineSpan,
  words: TimelineWords,
  hanging: Hanging,
): Drawing {
  const turnX = Math.round(left + (right - left) * compressedShare);
  const x =
    span.turn === undefined
      ? scaleUtc([span.start, span.end], [left, right])
      : scaleUtc([span.start, span.turn, span.end], [left, turnX, right]);
  const nodes: SvgNode[] = [];
  let y = 36;
  for (const lane of lanes) {
    const drawn = laneBlock(lane, x, hanging);
    nodes.push(
      path(segments([[0, y + 0.5, widths.full, y + 0.5]]), y === 36 ? "rule" : "hair"),
      group(0, y, drawn.nodes),
    );
    y += drawn.height;
  }
  nodes.push(path(segments([[0, y + 0.5, widths.full, y + 0.5]]), "rule"));
  const highest = Math.max(
    1,
    ...lines.flatMap(({ stretches }) => stretches.flatMap(({ points }) => points.map(({ people }) => people))),
  );
  const gridValues = scaleLinear([0, highest], [0, 1]).nice(2).ticks(2);
  const panel = { x, left, right, top: y + 26, height: 216, gridValues, gridLabel: words.gridLabel };
  const bottom = panel.top + panel.height;
  nodes.push(...words.counts.map((line, index) => text(0, y + 26 + index * 17, line, index === 0 ? "strong" : "note")));
  nodes.push(...countLines(lines, panel));
  if (words.scale)
    nodes.push(
      text(left, bottom + 19, words.scale.compressed, "note"),
      text(turnX + 5, bottom + 19, words.scale.enlarged, "note"),
    );
  const ground = span.turn === undefined ? [] : [path(rectangle(turnX, 0, widths.full - turnX, bottom), "tint")];
  return {
    width: widths.full,
    height: Math.ceil(bottom + 28),
    nodes: [...ground, ...timeAxis(x, span, y, bottom, words), ...nodes],
  };
}

function timeAxis(
  x: (time: number) => number,
  span: TimelineSpan,
  panelTop: number,
  bottom: number,
  words: TimelineWords,
): SvgNode[] {
  const nodes: SvgNode[] = [];
  const [first, last] = [new Date(span.start).getUTCFullYear(), new Date(span.end).getUTCFullYear()];
  const rules: [number, number, number, number][] = [];
  for (let year = first; year <= last; year += 1) {
    const at = Math.round(Math.max(left, x(Date.UTC(year, 0, 1))));
    nodes.push(text(at + 5, 22, String(year), "axis-strong"));
    if (at > left) rules.push([at + 0.5, 28, at + 0.5, 36], [at + 0.5, panelTop, at + 0.5, bottom]);
    for (const month of [4, 7, 10]) {
      const time = Date.UTC(year, month - 1, 1);
      if (time <= (span.turn ?? monthsFrom(span)) || time >= span.end) continue;
      const monthX = Math.round(x(time)) + 0.5;
      nodes.push(text(monthX, 22, words.month(month), "axis", "middle"));
      rules.push([monthX, 28, monthX, 36]);
    }
  }
  return [path(segments(rules), "hair"), ...nodes];
}

/** Without a change of scale, months are named where the whole is short enough to hold them. */
function monthsFrom({ start, end }: TimelineSpan): number {
  return end - start < 3 * 366 * 86_400_000 ? start : Infinity;
}

function laneBlock(lane: TimelineLane, x: (time: number) => number, hanging: Hanging): Block {
  const boxes = lane.turningPoints.map(({ time, date, lines }) => ({
    x: Math.round(x(time)) + 0.5,
    width: Math.max(measure(date, "label-strong"), ...lines.map((line) => measure(line, "label"))),
  }));
  const hung = hanging === "people" ? hungPeople(lane, x) : nothing;
  const placements = placeLabels(boxes, { left: left - 6, right: widths.full, hung: hung.extents });
  const tiers = (half: Placement["half"]): number =>
    Math.max(0, ...placements.filter((placement) => placement.half === half).map(({ tier }) => tier + 1));
  const y = 16 + Math.max(1, tiers("above")) * tierHeight;
  const [from, to] = [left, right - 24];
  const nodes: SvgNode[] = [
    text(0, y + 6, lane.name, `country text-${lane.country}`),
    path(segments([[from, y, to, y]]), `line-${lane.country}`),
    path(openEnd(to - 2, y), "open-end"),
  ];
  if (hanging === "people" && lane.others.length > 0) {
    const ticks = lane.others.map(({ time }): [number, number, number, number] => {
      const at = Math.round(x(time)) + 0.5;
      return [at, y - 4, at, y + 4];
    });
    const keys = lane.others.flatMap(({ key }) => key ?? []);
    nodes.push(about(path(segments(ticks), `stroke-${lane.country}`), keys));
  }
  for (const [index, point] of lane.turningPoints.entries()) {
    const [box, placement] = [boxes[index], placements[index]];
    if (!box || !placement) continue;
    const top = labelTop(placement, y, point.lines.length + 1);
    const reach = placement.half === "above" ? top + 2 : top + (point.lines.length + 1) * lineHeight;
    const [wordsFrom, wordsTo] = extentOfLabel(box, placement);
    const anchor = placement.side === "right" ? "start" : "end";
    const at = anchor === "start" ? wordsFrom : wordsTo;
    nodes.push(
      path(segments([[box.x, reach, box.x, y]]), `stroke-${lane.country}`),
      about(path(dot(box.x, y, 4), `fill-${lane.country}`), point.key),
      about(text(at, top + 12, point.date, `label-strong text-${lane.country}`, anchor), point.key),
      ...point.lines.map((line, row) =>
        about(text(at, top + 12 + (row + 1) * lineHeight, line, "label", anchor), point.key),
      ),
    );
  }
  nodes.push(group(0, y, hung.nodes));
  const reach = Math.round(y + Math.max(14, hung.height, tiers("below") * tierHeight + 4) + 8);
  if (hanging === "people") return { nodes, height: reach };
  const band = eventBand(lane, x);
  return { nodes: [...nodes, group(0, reach, band.nodes)], height: reach + band.height };
}

/** Where a label's first line begins: words above the lane end on their tier's floor, words below hang from it. */
function labelTop({ half, tier }: Placement, laneY: number, lines: number): number {
  return half === "above" ? laneY - 6 - tier * tierHeight - lines * lineHeight : laneY + 6 + tier * tierHeight;
}

/** Blocks of people hang from their day; captions stand beneath on as many rows as they need. */
function hungPeople({ people, country }: TimelineLane, x: (time: number) => number): Hung {
  if (people.length === 0) return { nodes: [], height: 0, extents: [] };
  const nodes: SvgNode[] = [];
  const extents: [number, number][] = [];
  const rowEnds: number[] = [];
  let deepest = 0;
  const deepestBlock = Math.max(
    ...people.map(({ time, high, claimed }) => depthOf(Math.max(high, claimed), widths.full - Math.round(x(time)))),
  );
  for (const { time, caption, captionKey, ...released } of people) {
    const { high, claimed } = released;
    const at = Math.round(x(time));
    const perColumn = depthOf(Math.max(high, claimed), widths.full - at);
    nodes.push(...crowd(released, country, perColumn, at, 8));
    const captionX = Math.min(at, widths.full - measure(caption, "axis"));
    let row = rowEnds.findIndex((end) => end + 10 <= captionX);
    if (row < 0) row = rowEnds.push(0) - 1;
    rowEnds[row] = captionX + measure(caption, "axis");
    const baseline = Math.round(8 + crowdDepth(deepestBlock)) + 14 + row * 15;
    nodes.push(about(text(captionX, baseline, caption, "axis"), captionKey));
    deepest = Math.max(deepest, baseline);
    const crowdWidth = Math.ceil(Math.max(high, claimed) / perColumn) * crowdPitch;
    extents.push([Math.min(at, captionX), Math.max(at + crowdWidth, captionX + measure(caption, "axis"))]);
  }
  return { nodes, height: deepest + 4, extents };
}

/** How many people a column holds: ten, or as many tens more as the room to the right asks for. */
function depthOf(people: number, room: number): number {
  const columns = Math.max(1, Math.floor(room / crowdPitch));
  return Math.ceil(people / columns / 10) * 10;
}

const nothing: Hung = { nodes: [], height: 0, extents: [] };

/** Every event of the lane as a ring in its stretch of time, stacked where several fall together, turning points filled. */
function eventBand({ turningPoints, others, country }: TimelineLane, x: (time: number) => number): Block {
  const all = [
    ...turningPoints.map(({ time, key }) => ({ time, key, className: `fill-${country}` })),
    ...others.map(({ time, key }) => ({ time, key, className: `outline-${country}` })),
  ].toSorted((a, b) => a.time - b.time);
  const depth = new Map<number, number>();
  const rings: Ring[] = [];
  for (const { time, key, className } of all) {
    const column = Math.round(x(time) / 9) * 9;
    const row = depth.get(column) ?? 0;
    depth.set(column, row + 1);
    rings.push({ className, d: dot(column, 6 + row * 9, 3), key });
  }
  return {
    nodes: ringPaths(rings),
    height: 10 + Math.max(0, ...depth.values()) * 9,
  };
}
