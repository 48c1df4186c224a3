import { scaleLinear } from "d3";
import { widths, type Country } from "../theme.ts";
import type { Box } from "./boxes.ts";
import { measure, measureLine } from "./measure.ts";
import { noteNodes, placeNotes } from "./notes.ts";
import { files, type File } from "./people.ts";
import { about, dot, line, openEnd, path, round, segments, text, type Drawing, type SvgNode } from "./svg.ts";

/** Whom a list gained and lost in a month; a number that was not found is missing. */
export interface ListMonth {
  readonly added: MonthCount | undefined;
  readonly left: MonthCount | undefined;
}

/** People of a month, and the key of the count that says so. */
export interface MonthCount {
  readonly people: number;
  readonly key: string;
}

/** The list at the end of a year, so many months after the first began. */
export interface YearEnd {
  readonly months: number;
  readonly count: string;
  readonly date: string;
  readonly key: string;
}

/** Words about one of the months, by its index. */
export interface MonthNote {
  readonly index: number;
  readonly strong: string;
  readonly words: readonly string[];
  readonly key: string;
}

export interface ListMonthsWords {
  /** What the numbers at the ends of the years are. */
  readonly totals: string;
  /** The newest count and its date. */
  readonly last: { readonly words: string; readonly key: string };
  readonly added: readonly [name: string, words: string];
  readonly left: readonly [name: string, words: string];
  /** The first month, `2022-07`, and the name of a year. */
  readonly first: { readonly year: number; readonly month: number };
  readonly year: (year: number) => string;
  readonly number: (people: number) => string;
}

interface Layout {
  readonly width: number;
  /** People side by side in a month's column. */
  readonly abreast: number;
  /** The largest room one person takes, in pixels. */
  readonly pitch: number;
}

const layouts: Readonly<Record<"narrow" | "wide", Layout>> = {
  wide: { width: widths.wide, abreast: 2, pitch: 5.6 },
  narrow: { width: widths.narrow, abreast: 1, pitch: 4.4 },
};

/** Room at the right for the numbers of the grid and the three points after the last month. */
const rightMargin = 28;
/** Between the two base lines, for the names of the years. */
const gutter = 24;
/** Above the columns, for what happened. */
const noteBand = 66;
const lineHeight = 16;
/** Columns higher than this are drawn with smaller people. */
const mostHeight = 360;

interface Plot {
  readonly x: (months: number) => number;
  readonly country: Country;
  readonly layout: Layout;
  readonly pitch: number;
  readonly right: number;
  readonly upper: number;
  readonly lower: number;
  /** Rows of people of the highest column above and of the deepest below. */
  readonly rows: { readonly added: number; readonly left: number };
}

/**
 * People added to a list above a line and taken off it below another, month by month, each a dot. The lines are broken
 * where no number was found, so that a gap is not a zero.
 */
export function drawListMonths(
  months: readonly ListMonth[],
  country: Country,
  yearEnds: readonly YearEnd[],
  notes: readonly MonthNote[],
  words: ListMonthsWords,
  size: "narrow" | "wide",
): Drawing {
  const layout = layouts[size];
  const right = layout.width - rightMargin;
  const x = scaleLinear([0, Math.max(1, months.length)], [0, right]);
  const head = totals(words, yearEnds, x, layout);
  const rows = { added: rowsOf(months, "added", layout), left: rowsOf(months, "left", layout) };
  const pitch = Math.min(layout.pitch, mostHeight / Math.max(1, rows.added + rows.left));
  const upper = Math.round(head.height + noteBand + rows.added * pitch);
  const plot: Plot = { x, country, layout, pitch, right, upper, lower: upper + gutter, rows };
  const bottom = Math.round(plot.lower + rows.left * pitch);
  const top = head.height + 8;
  const [added, left] = [headParts(words.added), headParts(words.left)];
  const grid = gridOf(plot, words.number);
  const taken = [...grid.boxes, { x: 0, y: top, width: measureLine(added), height: 20 }];
  return {
    width: layout.width,
    height: bottom + 26,
    nodes: [
      ...grid.nodes,
      path(segments(yearEnds.map((end, index) => [at(x, end), head.bottoms[index] ?? 0, at(x, end), bottom])), "hair"),
      ...head.nodes,
      line(0, top + 14, added),
      ...years(words, months.length, plot),
      ...columns(months, plot),
      ...annotations(months, notes, yearEnds, taken, top, plot),
      line(0, bottom + 20, left),
    ],
  };
}

/** Nodes, and the room their words take. */
interface Part {
  readonly nodes: readonly SvgNode[];
  readonly boxes: readonly Box[];
}

type Parts = readonly (readonly [words: string, className: string])[];

function headParts([name, words]: readonly [string, string]): Parts {
  return [
    [name, "strong halo"],
    [words, "label halo"],
  ];
}

function at(x: (months: number) => number, { months }: YearEnd): number {
  return Math.round(x(months)) + 0.5;
}

function rowsOf(months: readonly ListMonth[], side: "added" | "left", { abreast }: Layout): number {
  return Math.ceil(Math.max(0, ...months.map((month) => month[side]?.people ?? 0)) / abreast);
}

interface Head {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
  /** Where the words of each year's end stop. */
  readonly bottoms: readonly number[];
}

/** The numbers at the ends of the years over their rules, on more than one row where they would touch. */
function totals(
  { totals: ofEnds, last }: ListMonthsWords,
  ends: readonly YearEnd[],
  x: (months: number) => number,
  layout: Layout,
): Head {
  const fits = measure(`${ofEnds}  ${last.words}`, "note") <= layout.width;
  const heading = [
    text(0, 12, ofEnds, "note"),
    about(
      fits ? text(layout.width, 12, last.words, "note", "end") : text(0, 12 + lineHeight, last.words, "note"),
      last.key,
    ),
  ];
  const top = fits ? lineHeight : 2 * lineHeight;
  if (ends.length === 0) return { nodes: heading, height: top, bottoms: [] };
  const roomOf = (end: YearEnd): number => Math.max(measure(end.count, "strong"), measure(end.date, "note"));
  const widest = Math.max(...ends.map(roomOf));
  const apart = Math.min(...ends.slice(1).map((end, index) => x(end.months) - x(ends[index]?.months ?? 0)));
  const rows = Math.ceil((widest + 4) / apart);
  const baseline = (index: number): number => top + 20 + (index % Math.max(1, rows)) * 36;
  return {
    nodes: [
      ...heading,
      ...ends.flatMap((end, index) => {
        const half = roomOf(end) / 2;
        const middle = Math.min(Math.max(half, x(end.months)), layout.width - half);
        return [
          about(text(middle, baseline(index), end.count, "strong", "middle"), end.key),
          text(middle, baseline(index) + 15, end.date, "note", "middle"),
        ];
      }),
    ],
    height: top + 20 + Math.max(0, rows - 1) * 36 + 20,
    bottoms: ends.map((_, index) => baseline(index) + 21),
  };
}

const roundSteps = [5, 10, 20, 50, 100, 200, 500, 1000];
/** Between two lines of the grid, at the least. */
const gridSpace = 24;

/** Lines at round numbers, above and below, and the room their numbers take. */
function gridOf({ layout, pitch, right, upper, lower, rows }: Plot, number: ListMonthsWords["number"]): Part {
  const { abreast, width } = layout;
  const step = roundSteps.find((each) => (each * pitch) / abreast >= gridSpace) ?? Infinity;
  const sides = [
    { base: upper, sign: -1, people: rows.added * abreast },
    { base: lower, sign: 1, people: rows.left * abreast },
  ];
  const marks = sides.flatMap(({ base, sign, people }) =>
    Array.from({ length: Math.floor(people / step) }, (_, index) => ({
      label: number((index + 1) * step),
      y: Math.round(base + (sign * (index + 1) * step * pitch) / abreast) + 0.5,
    })),
  );
  return {
    nodes: [
      path(segments(marks.map(({ y }) => [0, y, right, y])), "hair"),
      ...marks.map(({ label, y }) => text(width, y + 4, label, "axis", "end")),
    ],
    boxes: marks.map(({ y }) => ({ x: right, y: y - 8, width: width - right, height: 16 })),
  };
}

/** The names of the years between the two base lines, each where it begins, if it has room. */
function years({ first, year: name }: ListMonthsWords, months: number, { x, layout, upper }: Plot): readonly SvgNode[] {
  const starts = Array.from({ length: Math.ceil((months + first.month - 1) / 12) }, (_, index) => ({
    year: first.year + index,
    from: x(Math.max(0, index * 12 - (first.month - 1))),
    to: x(Math.min(months, (index + 1) * 12 - (first.month - 1))),
  }));
  return starts.flatMap(({ year, from, to }, index) => {
    const room = index === starts.length - 1 ? layout.width - from : to - from;
    const start = from === 0 ? 0 : from + 5;
    return start - from + measure(name(year), "axis-strong") <= room
      ? [text(start, upper + gutter / 2 + 4.5, name(year), "axis-strong")]
      : [];
  });
}

/** The people of each month, and beneath them the line they stand on or hang from, open where nobody counted. */
function columns(months: readonly ListMonth[], plot: Plot): readonly SvgNode[] {
  const { x, country, layout, pitch, right, upper, lower } = plot;
  const sides = [
    { side: "added", base: upper, goes: "up", sign: -1 },
    { side: "left", base: lower, goes: "down", sign: 1 },
  ] as const;
  return sides.flatMap(({ side, base, goes, sign }) => {
    const standing = months.flatMap((month, index): readonly File[] =>
      Array.from({ length: layout.abreast }, (_, file) => ({
        x: x(index + 0.5) + (file - (layout.abreast - 1) / 2) * pitch,
        y: base + sign * (pitch / 2 + 1),
        people: Math.ceil(((month[side]?.people ?? 0) - file) / layout.abreast),
        goes,
        ...(month[side] && { key: month[side].key }),
      })),
    );
    const isStated = (index: number): boolean => months[index]?.[side] !== undefined;
    return [
      path(segments(stretches(months.length, isStated).map(([from, to]) => [x(from), base, x(to), base])), "edge"),
      path(
        months.flatMap((_, index) => (isStated(index) ? [] : [unknown(x(index + 0.5), base, x(1) - x(0))])).join(""),
        "unknown",
      ),
      files(standing, country, pitch),
      ...(isStated(months.length - 1) ? [path(openEnd(right, base), "open-end")] : []),
    ];
  });
}

/** Three points in place of a month's piece of line: no number was found. */
function unknown(middle: number, y: number, width: number): string {
  return [-0.28, 0, 0.28].map((share) => dot(round(middle + share * width), y, Math.min(1.1, width / 9))).join("");
}

/** Neighbouring months that hold, as from where to where. */
function stretches(length: number, holds: (index: number) => boolean): readonly (readonly [number, number])[] {
  const indices = Array.from({ length }, (_, index) => index).filter(holds);
  const starts = indices.filter((index) => !holds(index - 1));
  const ends = indices.filter((index) => !holds(index + 1));
  return starts.map((start, index) => [start, (ends[index] ?? start) + 1]);
}

/** What happened in some months, above their columns, clear of the rules of the years where there is room. */
function annotations(
  months: readonly ListMonth[],
  notes: readonly MonthNote[],
  yearEnds: readonly YearEnd[],
  taken: readonly Box[],
  top: number,
  { x, layout, pitch, upper }: Plot,
): readonly SvgNode[] {
  const heightOf = (index: number): number => Math.ceil((months[index]?.added?.people ?? 0) / layout.abreast) * pitch;
  const columns = months.map((_, index) => ({
    x: x(index),
    y: upper - heightOf(index) - 2,
    width: x(index + 1) - x(index),
    height: heightOf(index) + 2,
  }));
  const ground = { bounds: { x: 0, y: top, width: layout.width, height: upper - top }, taken: [...taken, ...columns] };
  const rules = yearEnds.map((end) => ({ x: at(x, end) - 2, y: top, width: 4, height: upper - top }));
  const anchored = notes.map(({ index, strong, words, key }) => ({
    anchor: { x: x(index + 0.5), y: upper - heightOf(index) },
    strong,
    lines: words,
    key,
  }));
  const clear = placeNotes(anchored, { ...ground, lines: rules });
  const placed = clear.length === notes.length ? clear : placeNotes(anchored, { ...ground, lines: [] });
  return placed.flatMap(noteNodes);
}
