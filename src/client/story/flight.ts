import type { Point, Rise } from "./drawn.ts";
import { along, routeOf, rounded, share, type Route } from "./route.ts";

/**
 * How the people of one drawing become the lines of another: each leaves the ranks by their foot, walks in file down the
 * margin, and climbs along its country's line to its own height. Where anybody stands depends on how far the reader has
 * scrolled and on nothing else. All in pixels of the page.
 */

/** People of one class in their ranks: the middle of each, and the space from one to the next. */
export interface Ranks {
  readonly people: readonly Point[];
  readonly pitch: number;
}

/** A country's line up to its count. */
export interface CountLine {
  readonly points: readonly Point[];
  readonly rise: Rise;
}

/** The lanes of the margin that a country's people walk in, by how far right they are, and from one to the next. */
export interface Margin {
  readonly lanes: readonly number[];
  readonly pitch: number;
}

/** One person on the way from its place in the ranks to its place on the line. */
export interface Traveller {
  /** Which of the country's ranks it leaves. */
  readonly ranks: number;
  readonly from: Point;
  /** The way it shares with others, where it joins it, where it comes to its line, and where on it it stops. */
  readonly route: Route;
  readonly joins: number;
  readonly climbs: number;
  readonly stops: number;
  /** How far it goes to join. */
  readonly down: number;
  /** The scroll, from 0 to 1, at which it sets out. */
  readonly leaves: number;
}

/** Where a mark is, and how large, as a part of its size in the ranks. */
export interface Place extends Point {
  readonly size: number;
}

/** The sizes of a mark in file and on the line, as parts of its size in the ranks. */
export interface Sizes {
  readonly file: number;
  readonly line: number;
}

/** The part of the scroll that each person is on the way. */
const onTheWay = 0.5;

/** Over how many pixels a mark takes the size of where it goes. */
const resizing = 40;

/**
 * A country's people in the order of their heights, which is that of their leaving: by class, the front of each file
 * first. `most` is the largest count of all the countries: files leave at one pace, so that their lengths compare, and
 * all are whole on their lines at once.
 */
export function travellersOf(
  classes: readonly Ranks[],
  line: CountLine,
  { lanes, pitch }: Margin,
  most: number,
): readonly Traveller[] {
  const list = classes.flatMap((ranks, index) => fileOf(ranks).map((from) => ({ from, index })));
  const stops = stopsOf(line, list.length);
  const ways = classes.map((ranks) => lanes.map((lane, index) => wayOf(ranks, line, lane, pitch * (index + 1), pitch)));
  return list.flatMap(({ from, index }, order) => {
    const way = ways[index]?.[order % lanes.length];
    if (!way) return [];
    return {
      ranks: index,
      from,
      route: way.route,
      joins: way.right - from.x,
      climbs: way.climbs,
      stops: way.climbs + (stops[order] ?? 0),
      down: way.foot - from.y,
      leaves: ((1 - onTheWay) * (most - list.length + order)) / most,
    };
  });
}

/** From the left, each column from its foot. */
function fileOf({ people }: Ranks): readonly Point[] {
  return [...people].sort((a, b) => a.x - b.x || b.y - a.y);
}

/** The way out under the ranks, down the lane and to the foot of the line's beginning; then the line itself. */
function wayOf({ people, pitch }: Ranks, { points, rise }: CountLine, lane: number, below: number, radius: number) {
  const foot = Math.max(...people.map(({ y }) => y)) + pitch * 0.6 + below;
  const right = Math.max(...people.map(({ x }) => x));
  const start = { x: points[0]?.x ?? lane, y: rise.zero };
  const walk = rounded([{ x: right, y: foot }, { x: lane, y: foot }, { x: lane, y: rise.zero }, start], radius);
  const route = routeOf([...walk, ...points]);
  return { route, foot, right, climbs: route.lengths[walk.length - 1] ?? 0 };
}

/**
 * How far up and along the line each person stands: where the line last rose past its height, counted from the foot of
 * the line's beginning. It has been that high ever since, so that whoever looks back from the end sees them all.
 */
export function stopsOf({ points, rise }: CountLine, count: number): readonly number[] {
  const foot = { x: points[0]?.x ?? 0, y: rise.zero };
  const { corners, lengths } = routeOf([foot, ...points]);
  const heights = corners.map(({ y }) => (rise.zero - y) / rise.person);
  const stops: number[] = [];
  let left = count;
  for (let end = corners.length - 1; end > 0; end -= 1) {
    const low = heights[end - 1] ?? 0;
    const high = heights[end] ?? 0;
    const start = lengths[end - 1] ?? 0;
    const length = (lengths[end] ?? 0) - start;
    for (; left > 0 && left - 0.5 > low; left -= 1) stops[left - 1] = start + length * share(left - 0.5, low, high);
  }
  return stops;
}

/** Where a traveller is when so much of the passage is scrolled, from 0 to 1. */
export function placeOf(
  { from, route, joins, climbs, stops, down, leaves }: Traveller,
  scrolled: number,
  sizes: Sizes,
): Place {
  const walked = share(scrolled, leaves, leaves + onTheWay) * (down + stops - joins);
  const inFile = 1 + (sizes.file - 1) * share(walked, 0, down + resizing);
  if (walked < down) return { x: from.x, y: from.y + walked, size: inFile };
  const at = joins + walked - down;
  const size = inFile + (sizes.line - inFile) * share(at, climbs - resizing, climbs);
  return { ...along(route, at), size };
}
