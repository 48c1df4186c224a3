import { rectangle, round } from "./svg.ts";

/**
 * A bar outlined and hatched at 45°: what a government says, no names given. Lines are cut to the bar here, so the
 * drawing needs no pattern, no clip and no ids.
 */
export function hatchedBar(x: number, y: number, width: number, height: number, step = 5): string {
  let lines = "";
  for (let start = step - height; start < width; start += step) {
    const from = Math.max(start, 0);
    const to = Math.min(start + height, width);
    // Relative, since most lines are alike: they then compress to almost nothing.
    if (to > from)
      lines += `M${round(x + from)} ${round(y + height - (from - start))}l${round(to - from)}${round(from - to)}`;
  }
  return rectangle(x, y, width, height) + lines;
}
