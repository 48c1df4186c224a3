import { middle, type Box } from "./geometry.ts";

/** A mark and the group it was drawn with: a line, a bar, a rank of people. */
export interface Placed extends Box {
  readonly series: number;
}

/** The mark that a key leads to from another, or `undefined` for a key that leads nowhere. */
export function step(marks: readonly Placed[], from: number, key: string): number | undefined {
  const last = marks.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: Math.min(from + 1, last),
    ArrowLeft: Math.max(from - 1, 0),
    ArrowDown: neighbour(marks, from, 1),
    ArrowUp: neighbour(marks, from, -1),
    Home: 0,
    End: last,
  };
  return steps[key];
}

/** Of the next series, or the one before, the mark nearest to this one across the drawing. */
function neighbour(marks: readonly Placed[], from: number, by: 1 | -1): number {
  const start = marks[from];
  const across = (mark: Placed): number => Math.abs(middle(mark)[0] - middle(start ?? mark)[0]);
  const [next] = marks
    .filter(({ series }) => series === (start?.series ?? NaN) + by)
    .sort((a, b) => across(a) - across(b));
  return next ? marks.indexOf(next) : from;
}
