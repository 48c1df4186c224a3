import type { Box } from "./boxes.ts";
import { measure } from "./measure.ts";
import { path, round, segments, text, type SvgNode } from "./svg.ts";

/** Where the axes of a drawing of lines end, from its upper left corner, in pixels. */
interface Frame {
  readonly bottom: number;
  readonly right: number;
}

/** A rule across at each tick, the heavier at the bottom, with its words above its left end. */
export function valueAxis(
  ticks: readonly number[],
  y: (value: number) => number,
  words: (value: number, isHighest: boolean) => string,
  { bottom, right }: Frame,
): { readonly rules: readonly SvgNode[]; readonly nodes: readonly SvgNode[]; readonly boxes: readonly Box[] } {
  const highest = Math.max(...ticks);
  const labels = ticks.map((tick) => ({ at: round(y(tick)), label: words(tick, tick === highest) }));
  return {
    rules: [
      path(segments(labels.filter(({ at }) => at < bottom).map(({ at }) => [0, at, right, at])), "hair"),
      path(segments([[0, bottom, right, bottom]]), "rule"),
    ],
    nodes: labels.map(({ at, label }) => text(0, at - 5, label, "axis halo")),
    boxes: labels.map(({ at, label }) => ({ x: 0, y: at - 17, width: measure(label, "axis") + 4, height: 16 })),
  };
}

/**
 * Ticks between the years of a span in milliseconds since 1970, each named in its middle, or every so many back from the
 * last that is not cut too short.
 */
export function yearAxis(
  { start, end }: { readonly start: number; readonly end: number },
  x: (time: number) => number,
  name: (year: number) => string,
  { bottom, right }: Frame,
): readonly SvgNode[] {
  const [first, last] = [new Date(start).getUTCFullYear(), new Date(end).getUTCFullYear()];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
    year,
    from: Math.max(0, x(Date.UTC(year, 0, 1))),
    to: Math.min(right, x(Date.UTC(year + 1, 0, 1))),
  }));
  const widest = Math.max(...years.map(({ year }) => measure(name(year), "axis"))) + 6;
  const every = Math.ceil(widest / (right / years.length));
  const ticks = years.filter(({ from }) => from > 0).map(({ from }) => Math.round(from) + 0.5);
  const roomy = years.filter(({ from, to }) => to - from >= 0.3 * widest);
  const latest = roomy.at(-1)?.year ?? last;
  const named = roomy.filter(({ year }) => (latest - year) % every === 0);
  return [
    path(segments(ticks.map((at) => [at, bottom, at, bottom + 5])), "rule"),
    ...named.map(({ year, from, to }) => text((from + to) / 2, bottom + 20, name(year), "axis", "middle")),
  ];
}

/** A year in as few signs as can be: `’26`. */
export function shortYear(year: number): string {
  return `’${String(year).slice(2)}`;
}
