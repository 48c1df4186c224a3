/** What a drawing's path data says, read back from it so that no number is sent twice. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The heads of people drawn as runs of dashes (src/marks/people.ts), each `pitch` from the next. */
export function headsOf(d: string, pitch: number): readonly Point[] {
  return [...d.matchAll(/M([\d.-]+) ([\d.-]+)h([\d.]+)/g)].flatMap(([, x, y, run]) =>
    Array.from({ length: Math.round(Number(run) / pitch) + 1 }, (_, index) => ({
      x: Number(x) + index * pitch,
      y: Number(y),
    })),
  );
}

/** The corners of a line drawn in absolute coordinates. */
export function cornersOf(d: string): readonly Point[] {
  return [...d.matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

/** A vertical scale of people: where its zero is, and how high one person is. */
export interface Rise {
  readonly zero: number;
  readonly person: number;
}

/** What a tick says, and how high its words stand. */
export interface Tick {
  readonly value: number;
  readonly y: number;
}

/** The scale above `zero`; words stand as far from the rule they name at each tick. */
export function riseOf(zero: number, ticks: readonly Tick[]): Rise | undefined {
  const [first, last] = [ticks[0], ticks[ticks.length - 1]];
  if (!first || !last || last.value <= first.value) return undefined;
  return { zero, person: (first.y - last.y) / (last.value - first.value) };
}

/** A line as far as the last of its points that is `count` people high; `undefined` where none is. */
export function untilCount(
  line: readonly Point[],
  count: number,
  { zero, person }: Rise,
): readonly Point[] | undefined {
  const missed = line.map(({ y }) => Math.abs(zero - count * person - y));
  const nearest = Math.min(...missed);
  return nearest <= coordinateError ? line.slice(0, missed.lastIndexOf(nearest) + 1) : undefined;
}

/** Coordinates are drawn with one decimal, those of ticks too. */
const coordinateError = 0.15;
