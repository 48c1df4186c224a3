import { rectangle, segments } from "./svg.ts";

/**
 * A bar outlined and hatched at 45°: what a government says, no names given. Lines are cut to the bar here, so the
 * drawing needs no pattern, no clip and no ids.
 */
export function hatchedBar(x: number, y: number, width: number, height: number, step = 5): string {
  const lines: [number, number, number, number][] = [];
  for (let start = step - height; start < width; start += step) {
    const from = Math.max(start, 0);
    const to = Math.min(start + height, width);
    if (to > from) lines.push([x + from, y + height - (from - start), x + to, y + height - (to - start)]);
  }
  return rectangle(x, y, width, height) + segments(lines);
}
