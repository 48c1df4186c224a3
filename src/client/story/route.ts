import type { Point } from "./drawn.ts";

/** A way with corners, and how far along it each of them is. */
export interface Route {
  readonly corners: readonly Point[];
  readonly lengths: readonly number[];
}

export function routeOf(corners: readonly Point[]): Route {
  let walked = 0;
  const lengths = corners.map(({ x, y }, index) => {
    const before = corners[index - 1];
    if (before) walked += Math.hypot(x - before.x, y - before.y);
    return walked;
  });
  return { corners, lengths };
}

/** The point so far along a route; before its beginning and after its end, those. */
export function along({ corners, lengths }: Route, walked: number): Point {
  let low = 0;
  let high = corners.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lengths[middle] ?? 0) <= walked) low = middle;
    else high = middle;
  }
  const from = corners[low] ?? { x: 0, y: 0 };
  const to = corners[high] ?? from;
  return between(from, to, share(walked, lengths[low] ?? 0, lengths[high] ?? 0));
}

/** How much of the stretch from `start` to `end` is done, from 0 to 1. */
export function share(at: number, start: number, end: number): number {
  return end > start ? Math.min(1, Math.max(0, (at - start) / (end - start))) : 1;
}

export function between(a: Point, b: Point, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

/** The same way with its corners cut round. */
export function rounded(corners: readonly Point[], radius: number): readonly Point[] {
  return corners.flatMap((corner, index) => {
    const [before, after] = [corners[index - 1], corners[index + 1]];
    if (!before || !after) return [corner];
    const [start, end] = [towards(corner, before, radius), towards(corner, after, radius)];
    return [0, 0.25, 0.5, 0.75, 1].map((part) =>
      between(between(start, corner, part), between(corner, end, part), part),
    );
  });
}

/** Some way from one point towards another, and no farther than half the way. */
function towards(from: Point, to: Point, far: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return between(from, to, length > 0 ? Math.min(0.5, far / length) : 0);
}
