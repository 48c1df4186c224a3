import { scaleLinear } from "d3";
import { widths, type Country } from "../theme.ts";
import { hatchedBar } from "./hatch.ts";
import { measureLine, wrap, wrapEvenly } from "./measure.ts";
import { about, line, path, rectangle, segments, text, type Drawing, type SvgNode } from "./svg.ts";

/**
 * A stretch of a bar: solid in prison, outlined under restrictions, dotted where the place is unknown, pale undivided,
 * hatched as a government says, thinner between the ends of a range.
 */
export interface BarPart {
  readonly people: number;
  readonly key: string;
  readonly form: "solid" | "outline" | "unknown" | "undivided" | "claimed" | "disputed";
}

/** One count: who counted whom, and its bar. */
export interface CountBar {
  readonly country: Country;
  /** Printed above the first bar of a group. */
  readonly heading?: string;
  readonly claimant: string;
  readonly whom: string;
  readonly count: string;
  /** What the number stands for. */
  readonly key: string;
  readonly date: string;
  readonly parts: readonly BarPart[];
  /** What the stretches of the bar are, in their order; none for a bar of one. */
  readonly partWords: readonly string[];
  /** Where the bar ended at an earlier count: a tick. */
  readonly before?: { readonly people: number; readonly key: string };
}

const barHeight = 12;
const lineHeight = 16;
const wide = { labels: 250, end: 132 } as const;

/** Counts one under another from one zero line, all at one scale; `foot` is sentences beneath them. */
export function drawCountBars(
  bars: readonly CountBar[],
  size: "narrow" | "wide",
  foot: readonly string[] = [],
): Drawing {
  const width = widths[size];
  const left = size === "wide" ? wide.labels : 0;
  const room = size === "wide" ? width - wide.labels - wide.end : width;
  const highest = Math.max(1, ...bars.map(({ parts, before }) => Math.max(lengthOf(parts), before?.people ?? 0)));
  const x = scaleLinear([0, highest], [0, room]);
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const [index, bar] of bars.entries()) {
    const begins = index === 0 || bar.heading !== undefined;
    nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), begins ? "rule" : "hair"));
    if (bar.heading !== undefined) {
      nodes.push(text(0, y + 25, bar.heading, `country text-${bar.country}`));
      y += 30;
    }
    const drawn = size === "wide" ? wideRow(bar, x, y) : narrowRow(bar, x, y);
    nodes.push(...drawn.nodes);
    y += drawn.height;
  }
  nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"));
  if (size === "wide" && bars.length > 0) nodes.push(path(segments([[left - 0.5, 0, left - 0.5, y]]), "rule"));
  if (foot.length > 0) y += 4;
  for (const sentence of foot)
    for (const each of wrapEvenly(sentence, "note", width)) nodes.push(text(0, (y += 18), each, "note"));
  return { width, height: Math.ceil(y + (foot.length > 0 ? 6 : 1)), nodes };
}

interface Row {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

type Scale = (people: number) => number;

function wideRow(bar: CountBar, x: Scale, top: number): Row {
  const labels = labelLines(bar, wide.labels - 16, top + 20);
  const end = wide.labels + x(lengthOf(bar.parts)) + 8;
  const words = wrap(bar.partWords.join(" · "), "note", widths.wide - wide.labels - 8);
  const nodes = [
    ...labels.nodes,
    ...markedBar(bar, x, wide.labels, top + 10),
    about(
      line(end, top + 21, [
        [bar.count, "strong"],
        [bar.date, "note"],
      ]),
      bar.key,
    ),
    ...words.map((each, index) => text(wide.labels + 8, top + 42 + index * lineHeight, each, "note")),
  ];
  return { nodes, height: Math.max(labels.height + 14, 34 + words.length * lineHeight) };
}

function narrowRow(bar: CountBar, x: Scale, top: number): Row {
  const numbered = [
    [bar.count, "strong"],
    [bar.date, "note"],
  ] as const;
  const beside = widths.narrow - measureLine(numbered) - 12;
  const labels = labelLines(bar, beside, top + 20);
  const barY = top + labels.height + 12;
  const words = wrap(bar.partWords.join(" · "), "note", widths.narrow);
  return {
    nodes: [
      ...labels.nodes,
      about(line(widths.narrow - measureLine(numbered), top + 20, numbered), bar.key),
      ...markedBar(bar, x, 0, barY),
      ...words.map((each, index) => text(0, barY + barHeight + 17 + index * lineHeight, each, "note")),
    ],
    height: labels.height + 12 + barHeight + 14 + words.length * lineHeight,
  };
}

function labelLines({ country, claimant, whom }: CountBar, width: number, y: number): Row {
  const names = wrap(claimant, "strong", width);
  const words = wrap(whom, "note", width);
  return {
    nodes: [
      ...names.map((each, index) => text(0, y + index * lineHeight, each, `strong text-${country}`)),
      ...words.map((each, index) => text(0, y + (names.length + index) * lineHeight, each, "note")),
    ],
    height: (names.length + words.length) * lineHeight + 6,
  };
}

/** The people of all stretches of a bar. */
export function lengthOf(parts: readonly BarPart[]): number {
  return parts.reduce((sum, { people }) => sum + people, 0);
}

/** The stretches of a bar one after another from `left`. */
export function barMarks(
  parts: readonly BarPart[],
  country: Country,
  x: (people: number) => number,
  left: number,
  y: number,
): SvgNode[] {
  let from = 0;
  return parts.map(({ people, form, key }) => {
    const [start, end] = [left + x(from), left + x(from + people)];
    from += people;
    const [width, height] = [Math.max(1, end - start - 1), barHeight - 1];
    const shape = shapes[form] ?? rectangle;
    return about(path(shape(start + 0.5, y + 0.5, width, height), looks[form](country)), key);
  });
}

/** A bar and the tick of its earlier count. */
function markedBar({ country, parts, before }: CountBar, x: Scale, left: number, y: number): SvgNode[] {
  const marks = barMarks(parts, country, x, left, y);
  if (before === undefined) return marks;
  const at = Math.round(left + x(before.people)) + 0.5;
  return [...marks, about(path(segments([[at, y - 3, at, y + barHeight + 3]]), "edge"), before.key)];
}

const shapes: Readonly<Partial<Record<BarPart["form"], typeof rectangle>>> = {
  claimed: hatchedBar,
  disputed: (x, y, width, height) => rectangle(x, y + 3.5, width, height - 7),
};

const looks: Readonly<Record<BarPart["form"], (country: Country) => string>> = {
  solid: (country) => `fill-${country}`,
  outline: (country) => `outline-${country}`,
  unknown: (country) => `unknown-${country}`,
  undivided: (country) => `pale-${country}`,
  claimed: (country) => `stroke-${country}`,
  disputed: (country) => `fill-${country}`,
};
