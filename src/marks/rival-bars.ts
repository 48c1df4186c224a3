import { scaleLinear } from "d3";
import { widths, type Country } from "../theme.ts";
import { barMarks, lengthOf, type BarPart } from "./count-bars.ts";
import { measure, measureLine, wrapAfter, wrapEvenly } from "./measure.ts";
import {
  line,
  openEnd,
  partGap,
  path,
  round,
  segments,
  text,
  type Drawing,
  type LinePart,
  type SvgNode,
} from "./svg.ts";

/** One way of counting: whom it includes, its number and its bar. */
export interface RivalBar {
  /** Left out where the group names it for all its rows. */
  readonly claimant?: string;
  readonly whom: string;
  readonly count: string;
  /** What the number stands for. */
  readonly key: string;
  /** What follows the number: its date, or whom it leaves out of the row above. */
  readonly words: string;
  readonly parts: readonly BarPart[];
  /** True for a number that is a least one: its bar ends in three points. */
  readonly isOpen: boolean;
}

/** Counts that stand together. */
export interface RivalGroup {
  readonly country: Country;
  readonly heading?: string;
  /** Who counted, and when, where every row is a part of the one above it. */
  readonly counted?: string;
  readonly rows: readonly RivalBar[];
}

const barHeight = 12;
const lineHeight = 16;
const openRoom = 22;
const wide = { labels: 222, end: 160 } as const;

interface Row {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
  /** Where the bar stands. */
  readonly barY: number;
}

type Scale = (people: number) => number;

/** Counts one under another from one zero line, all at one scale; in a wide drawing a list's parts hang from its whole. */
export function drawRivalBars(groups: readonly RivalGroup[], nothing: string, size: "narrow" | "wide"): Drawing {
  const width = widths[size];
  const isWide = size === "wide";
  const room = isWide ? width - wide.labels - wide.end : width - openRoom;
  const lengths = groups.flatMap(({ rows }) => rows.map(({ parts }) => lengthOf(parts)));
  const x = scaleLinear([0, Math.max(1, ...lengths)], [0, room]);
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const group of groups) {
    nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"));
    const head = heading(group, y, width);
    nodes.push(...head.nodes);
    y += head.height;
    const from = y;
    const bars: number[] = [];
    for (const [index, bar] of group.rows.entries()) {
      if (index > 0 && group.counted === undefined) nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "hair"));
      const row = isWide ? wideRow(bar, group.country, x, y) : narrowRow(bar, group.country, x, y);
      nodes.push(...row.nodes);
      bars.push(row.barY);
      y += row.height;
    }
    if (!isWide) continue;
    nodes.push(path(segments([[wide.labels - 0.5, from, wide.labels - 0.5, y]]), "rule"));
    if (group.counted !== undefined) nodes.push(...guides(group.rows, bars, x));
  }
  if (groups.length === 0) nodes.push(text(0, (y += 22), nothing, "word"));
  nodes.push(path(segments([[0, (y += 8) - 7.5, width, y - 7.5]]), "rule"));
  return { width, height: Math.ceil(y - 7), nodes };
}

function heading({ heading: words, counted, country }: RivalGroup, top: number, width: number): Omit<Row, "barY"> {
  if (words === undefined) return { nodes: [], height: 0 };
  const lines = wrapEvenly(words, "group", width);
  const under = counted === undefined ? [] : [counted];
  return {
    nodes: [
      ...lines.map((each, index) => text(0, top + 23 + index * 20, each, "group")),
      ...under.map((each) => text(0, top + 22 + lines.length * 20, each, `strong text-${country}`)),
    ],
    height: 12 + lines.length * 20 + under.length * 20,
  };
}

/** From the end of each part up to the whole it is a part of. */
function guides(rows: readonly RivalBar[], tops: readonly number[], x: Scale): readonly SvgNode[] {
  const lines = rows.slice(1).flatMap(({ parts }, index) => {
    const at = Math.round(wide.labels + x(lengthOf(parts))) - 0.5;
    return tops
      .slice(0, index + 1)
      .map((top, above): [number, number, number, number] => [at, top + barHeight + 2, at, (tops[above + 1] ?? 0) - 2]);
  });
  return lines.length === 0 ? [] : [path(segments(lines), "hair")];
}

function wideRow(bar: RivalBar, country: Country, x: Scale, top: number): Row {
  const barY = top + 10;
  const length = x(lengthOf(bar.parts)) + (bar.isOpen ? openRoom : 0);
  const after = wide.labels + length + 8;
  const { claimant, whom, count, key, words } = bar;
  const name = claimant === undefined ? [] : wrapEvenly(claimant, "strong", wide.labels - 16);
  const included = wrapEvenly(whom, "label", wide.labels - 16);
  const counted = wordsAfter([count, "strong", key], words, "note", after, barY + 11, widths.wide - after);
  return {
    nodes: [
      ...name.map((each, index) => text(0, top + 20 + index * lineHeight, each, `strong text-${country}`)),
      ...included.map((each, index) => text(0, top + 20 + (name.length + index) * lineHeight, each, "label")),
      ...barNodes(bar, country, x, wide.labels, barY),
      ...counted.nodes,
    ],
    height: Math.max((name.length + included.length) * lineHeight, counted.height) + 18,
    barY,
  };
}

/** The number and whom it includes, then who counted and when. */
function narrowRow(bar: RivalBar, country: Country, x: Scale, top: number): Row {
  const { claimant, whom, count, key, words } = bar;
  const included = wordsAfter([count, "strong", key], whom, "label", 0, top + 20, widths.narrow);
  const next = top + 20 + included.height;
  const counted =
    claimant === undefined
      ? wordsUnder(words, next)
      : wordsAfter([claimant, `strong text-${country}`], words, "note", 0, next, widths.narrow);
  const barY = top + included.height + counted.height + 14;
  return {
    nodes: [...included.nodes, ...counted.nodes, ...barNodes(bar, country, x, 0, barY)],
    height: barY - top + barHeight + 10,
    barY,
  };
}

function wordsUnder(words: string, y: number): Omit<Row, "barY"> {
  const lines = wrapEvenly(words, "note", widths.narrow);
  return {
    nodes: lines.map((each, index) => text(0, y + index * lineHeight, each, "note")),
    height: lines.length * lineHeight,
  };
}

/** Words beside a number or name, evenly wrapped beneath it; all of them beneath where the first has no room. */
function wordsAfter(
  first: LinePart,
  words: string,
  className: string,
  x: number,
  y: number,
  room: number,
): Omit<Row, "barY"> {
  const taken = measureLine([first]) + partGap;
  const [beside, beneath] = wrapEvenlyAfter(words, className, taken, room);
  const fits = words !== "" && taken + measure(beside, className) <= room;
  const lines = fits || words === "" ? beneath : wrapEvenly(words, className, room);
  return {
    nodes: [
      line(x, y, fits ? [first, [beside, className]] : [first]),
      ...lines.map((each, index) => text(x, y + (index + 1) * lineHeight, each, className)),
    ],
    height: (lines.length + 1) * lineHeight,
  };
}

/** As many lines as `room` needs after what is taken of the first, as even as they come. */
function wrapEvenlyAfter(words: string, className: string, taken: number, room: number): readonly [string, string[]] {
  const fewest = wrapAfter(words, className, room - taken, room);
  const narrower = Array.from({ length: Math.floor((room - taken) / 8) }, (_, index) => room - (index + 1) * 8)
    .map((tried) => ({ tried, lines: wrapAfter(words, className, tried - taken, tried) }))
    .findLast(({ tried, lines: [beside, beneath] }) => {
      const isInside = taken + measure(beside, className) <= tried;
      return (
        isInside && beneath.length === fewest[1].length && beneath.every((each) => measure(each, className) <= tried)
      );
    });
  return narrower?.lines ?? fewest;
}

function barNodes({ parts, isOpen }: RivalBar, country: Country, x: Scale, left: number, y: number): SvgNode[] {
  const end = round(left + x(lengthOf(parts)));
  return [
    ...barMarks(parts, country, x, left, y),
    ...(isOpen ? [path(openEnd(end - 2, y + barHeight / 2), "open-end")] : []),
  ];
}
