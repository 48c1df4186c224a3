import { shortYear, valueAxis, yearAxis } from "./axes.ts";
import * as Plot from "@observablehq/plot";
import { range, scaleLinear, ticks } from "d3";
import { widths, type Country } from "../theme.ts";
import { alongSegment, type Box, type Point } from "./boxes.ts";
import { measure, wrap, wrapEvenly } from "./measure.ts";
import { noteNodes, noteWords, placeBesideRule, placeNotes, type Ground, type Note as PlaceableNote } from "./notes.ts";
import { plotNodes } from "./plot.ts";
import { spread } from "./spread.ts";
import { about, dot, openEnd, path, round, segments, text, type Drawing, type SvgNode } from "./svg.ts";

/** A published count on a line. `isOurs` marks a sum that we made of parts its claimant states. */
export interface LinePoint {
  readonly time: number;
  readonly value: number;
  readonly isOurs?: boolean;
  /** What it stands for, as `SvgNode` has it. */
  readonly key: string;
}

/** A line of one definition, cut into stretches, with the words at its end. */
export interface AnnotatedLine {
  readonly country: Country;
  readonly stretches: readonly { readonly thin: boolean; readonly points: readonly LinePoint[] }[];
  /** A part of a list, or a rival's, drawn dashed with hollow points. */
  readonly isSubset: boolean;
  /**
   * First what stands out, then what explains it. With a `value`, a name that cannot stand level with the line's last
   * point leaves this number beside the point, and all names of a narrow drawing stand in its margin.
   */
  readonly end: { readonly strong: string; readonly words: string; readonly value?: string };
}

/** Words about a point of a line. */
export interface LineNote {
  readonly time: number;
  readonly value: number;
  readonly strong: string;
  readonly words: readonly string[];
  /** True where the words are the point's own value. */
  readonly isValue?: boolean;
  /** True where the words name the line that ends there. */
  readonly isName?: boolean;
  /** Whose line the words are about, where there are several countries' lines. */
  readonly country?: Country;
}

/** The horizontal scale: from where to where, and what stands beneath it. */
export interface LineAxis {
  readonly start: number;
  readonly end: number;
  /** `years` of a time in milliseconds UTC; `days` since a beginning. */
  readonly unit: "years" | "days";
}

export interface LineWords {
  readonly value: (value: number, isHighest: boolean) => string;
  /** What the first tick of a scale of days is called. */
  readonly firstDay?: string;
  /** The moment that divides the years, as the one full-height rule. */
  readonly rule?: { readonly time: number; readonly strong: string; readonly words: readonly string[] };
  /** Moments at which the distance between two lines is marked. */
  readonly uprights?: readonly { readonly time: number; readonly from: number; readonly to: number }[];
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** How far down the names in the right margin reach. */
  readonly namesTo: number;
  readonly right: number;
  readonly mostNotes: number;
  /** Whether the name of a line may stand over other lines rather than be left out. */
  readonly mayCover: boolean;
  /** How wide the name of a line that ends early may be. */
  readonly nameRoom: number;
  /** The look of what stands out at the end of a line. */
  readonly strong: "strong" | "label-strong";
  readonly year: (year: number) => string;
}

const layouts: Readonly<Record<"narrow" | "wide", Layout>> = {
  wide: {
    width: widths.wide,
    height: 466,
    top: 48,
    bottom: 428,
    namesTo: 448,
    right: 566,
    mostNotes: 12,
    mayCover: true,
    nameRoom: 130,
    strong: "strong",
    year: String,
  },
  narrow: {
    width: widths.narrow,
    height: 392,
    top: 40,
    bottom: 362,
    namesTo: 382,
    right: 186,
    mostNotes: 4,
    mayCover: false,
    nameRoom: 62,
    strong: "label-strong",
    year: shortYear,
  },
};

const lineHeight = 16;
/** From the end of the scale to the labels: room for the last point and the three after it. */
const endGap = 22;

/** Room above the highest value for words and the dividing rule. */
const headroom = 40;

/** A vertical scale that several drawings share: the distance between two ticks, as a value and in pixels. */
export interface Rise {
  readonly step: number;
  readonly pixels: number;
}

/** Everything one drawing shows. */
export interface LinesFigure {
  readonly lines: readonly AnnotatedLine[];
  readonly notes: readonly LineNote[];
  readonly axis: LineAxis;
  readonly words: LineWords;
  readonly rise?: Rise;
}

/**
 * Lines over the years from a shared zero, each named at its end, with notes where there is room for them. `twin` is
 * the same figure in the other language: a note that finds no room in one is left out of both.
 */
export function drawAnnotatedLines(
  figure: LinesFigure,
  twin: LinesFigure | undefined,
  size: "narrow" | "wide",
): Drawing {
  const { lines, axis, words } = figure;
  const agreed = indexesFor([figure, ...(twin ? [twin] : [])], size);
  const { layout, x, y, place, values, ends, rule, placed } = layOut(figure, size, agreed);
  return {
    width: layout.width,
    height: layout.height,
    nodes: [
      ...values.rules,
      ...(rule?.nodes ?? []),
      ...(axis.unit === "years" ? yearAxis(axis, x, layout.year, layout) : dayAxis(axis, x, layout, words)),
      ...(words.uprights ? [uprights(words.uprights, x, y)] : []),
      ...curves(lines, place, layout),
      // A line may pass behind the words of the scale, but no count may stand behind them.
      ...values.nodes,
      ...lines.flatMap((line) => marksOf(line, place)),
      ...placed.flatMap(({ note }) => noteNodes(note)),
      ...ends.nodes,
    ],
  };
}

/** The notes that find room in all of these figures, once those that do not are left out of each. */
function indexesFor(
  figures: readonly LinesFigure[],
  size: "narrow" | "wide",
  allowed?: readonly number[],
): readonly number[] {
  const placed = figures.map((each) => layOut(each, size, allowed).placed.map(({ index }) => index));
  const common = (placed[0] ?? []).filter((index) => placed.every((each) => each.includes(index)));
  return placed.every((each) => each.length === common.length) ? common : indexesFor(figures, size, common);
}

/**
 * Where everything stands. Notes have an index, the names of lines that end early first; without `allowed` all of them
 * may stand.
 */
function layOut(
  { lines, notes, axis, words, rise }: LinesFigure,
  size: "narrow" | "wide",
  allowed?: readonly number[],
) {
  const { right } = layouts[size];
  const x = scaleLinear([axis.start, axis.end], [0, right]);
  const endOf = (line: AnnotatedLine): number => x(pointsOf(line).at(-1)?.time ?? axis.end);
  const isInMargin = (line: AnnotatedLine): boolean =>
    endOf(line) >= right - nearEnd || (size === "narrow" && line.end.value !== undefined);
  const inMargin = lines.filter(isInMargin);
  const highest = Math.max(1, ...lines.flatMap((line) => pointsOf(line).map(({ value }) => value)));
  const { layout, y, levels } = verticalScale(highest, inMargin, layouts[size], rise);
  const place = ({ time, value }: Pick<LinePoint, "time" | "value">): Point => ({ x: x(time), y: y(value) });
  const values = valueAxis(levels, y, words.value, layout);
  const ends = endLabels(inMargin, place, layout);
  const ground: Ground = {
    bounds: { x: 0, y: layout.top - headroom, width: layout.width, height: layout.bottom - layout.top + headroom - 6 },
    taken: [...values.boxes, ...ends.boxes, ...lines.flatMap((line) => openEndBoxes(line, place))],
    lines: lines.flatMap((line) => lineBoxes(line, place)),
  };
  const rule = words.rule && dividingRule(words.rule, x(words.rule.time), layout, ground);
  const apart = inMargin.filter((line) => endOf(line) < right - endGap || ends.isApart(line)).flatMap(noteOfValue);
  const early = lines.filter((line) => !isInMargin(line)).flatMap((line) => noteOfEnd(line, layout.nameRoom));
  const wanted = [...apart, ...early, ...notes].flatMap((note, index) =>
    !allowed || allowed.includes(index) ? [{ index, note: placeable(note, place, layout) }] : [],
  );
  const found = placeNotes(
    wanted.map(({ note }) => note),
    { ...ground, taken: [...ground.taken, ...(rule?.boxes ?? [])] },
  );
  const placed = found.slice(0, apart.length + layout.mostNotes).flatMap((note) => {
    const index = wanted.find((each) => each.note === note.note)?.index;
    return index === undefined ? [] : [{ index, note }];
  });
  return { layout, x, y, place, values, ends, rule, placed };
}

/** The vertical scale and its ticks, on a drawing tall enough for the names in its margin. */
function verticalScale(highest: number, inMargin: readonly AnnotatedLine[], wanted: Layout, rise: Rise | undefined) {
  const missing = missingRoom(inMargin, wanted);
  if (!rise) {
    const layout = { ...taller(wanted, missing), bottom: wanted.bottom + missing };
    const y = scaleLinear([0, highest], [layout.bottom, layout.top]).nice(4);
    return { layout, y, levels: y.ticks(4) };
  }
  const steps = Math.ceil(highest / rise.step);
  const bottom = wanted.top + steps * rise.pixels;
  const least = { ...taller(wanted, bottom - wanted.bottom), bottom };
  const y = scaleLinear([0, steps * rise.step], [bottom, wanted.top]);
  const levels = range(steps + 1).map((step) => step * rise.step);
  return { layout: taller(least, missingRoom(inMargin, least)), y, levels };
}

function taller(layout: Layout, more: number): Layout {
  return { ...layout, height: layout.height + more, namesTo: layout.namesTo + more };
}

function placeable(note: LineNote, place: Place, { mayCover }: Layout): PlaceableNote {
  return {
    anchor: place(note),
    strong: note.strong,
    lines: note.words,
    staysNear: note.isValue ?? false,
    mayCover: mayCover && (note.isName ?? false),
    ...(note.country && { country: note.country }),
  };
}

function uprights(
  list: NonNullable<LineWords["uprights"]>,
  x: (time: number) => number,
  y: (value: number) => number,
): SvgNode {
  const marks = list.map(({ time, from, to }): [number, number, number, number] => {
    const at = Math.round(x(time)) + 0.5;
    return [at, y(from), at, y(to)];
  });
  return path(segments(marks), "leader");
}

/** A line that ends this far from the end of the scale is named where it ends. */
const nearEnd = 90;

function noteOfEnd(line: AnnotatedLine, room: number): readonly LineNote[] {
  const last = pointsOf(line).at(-1);
  if (!last) return [];
  const words = wrapEvenly(line.end.words.replaceAll("\u00a0", " "), "label", room);
  return [{ ...last, strong: line.end.strong, words, isName: true, country: line.country }];
}

function noteOfValue(line: AnnotatedLine): readonly LineNote[] {
  const last = pointsOf(line).at(-1);
  if (!last || line.end.value === undefined) return [];
  return [{ ...last, strong: line.end.value, words: [], isValue: true, country: line.country }];
}

/** Nodes, and the room they take. */
interface Part {
  readonly nodes: readonly SvgNode[];
  readonly boxes: readonly Box[];
}

function pointsOf({ stretches }: AnnotatedLine): readonly LinePoint[] {
  return stretches.flatMap(({ points }) => points);
}

type Place = (point: Pick<LinePoint, "time" | "value">) => Point;

/** What the three points after a line's last count take. */
function openEndBoxes(line: AnnotatedLine, place: Place): readonly Box[] {
  const last = pointsOf(line).at(-1);
  if (!last) return [];
  const { x, y } = place(last);
  return [{ x, y: y - 3, width: endGap, height: 6 }];
}

function lineBoxes({ stretches }: AnnotatedLine, place: Place): readonly Box[] {
  return stretches.flatMap(({ points }) =>
    points.flatMap((point, index) => alongSegment(place(points[index - 1] ?? point), place(point))),
  );
}

/** A tick every so many days, the first named in words. */
function dayAxis(axis: LineAxis, x: (time: number) => number, { bottom }: Layout, words: LineWords): SvgNode[] {
  const first = words.firstDay ?? String(axis.start);
  const afterFirst = measure(first, "axis") + 8;
  const half = (day: number): number => measure(String(day), "axis") / 2;
  const choices = [6, 3, 2].map((count) => ticks(axis.start, axis.end, count).slice(1));
  const even = choices.find(([second = axis.end]) => x(second) - half(second) >= afterFirst) ?? [];
  const days = even.filter((day) => x(day) + half(day) <= x(axis.end));
  return [
    path(segments(days.map((day) => [Math.round(x(day)) + 0.5, bottom, Math.round(x(day)) + 0.5, bottom + 5])), "rule"),
    text(0, bottom + 20, first, "axis"),
    ...days.map((day) => text(x(day), bottom + 20, String(day), "axis", "middle")),
  ];
}

function dividingRule(rule: NonNullable<LineWords["rule"]>, x: number, layout: Layout, ground: Ground): Part {
  const at = Math.round(x) + 0.5;
  const top = layout.top - headroom;
  const note = { anchor: { x: at, y: top }, strong: rule.strong, lines: rule.words };
  const placed = placeBesideRule(note, ground) ?? placeBesideRule({ ...note, lines: [] }, ground);
  return {
    nodes: [path(segments([[at, top, at, layout.bottom]]), "edge"), ...(placed ? noteWords(placed) : [])],
    boxes: [{ x: at - 3, y: top, width: 6, height: layout.bottom - top }, ...(placed ? [placed.box] : [])],
  };
}

function curves(lines: readonly AnnotatedLine[], place: Place, layout: Layout): readonly SvgNode[] {
  return plotNodes({
    width: layout.right,
    height: layout.bottom,
    margin: 0,
    axis: null,
    x: { type: "identity" },
    y: { type: "identity" },
    marks: lines.flatMap(({ country, stretches, isSubset }) =>
      stretches.flatMap(({ thin, points }) => [
        Plot.lineY(points.map(place), { x: "x", y: "y", className: "casing" }),
        Plot.lineY(points.map(place), { x: "x", y: "y", className: lookOf(country, thin, isSubset) }),
      ]),
    ),
  });
}

function lookOf(country: Country, thin: boolean, isSubset: boolean): string {
  if (isSubset) return `subset-${country}`;
  return `${thin ? "thin" : "line"}-${country}`;
}

/** Published counts as points, our sums hollow; the last count large, then three points: what came after is not known. */
function marksOf(line: AnnotatedLine, place: Place): readonly SvgNode[] {
  const { country, isSubset } = line;
  const points = [...new Map(pointsOf(line).map((point) => [`${point.time} ${point.value}`, point])).values()];
  const last = points.at(-1);
  if (!last) return [];
  const cuts = cutsOf(line).map((point) => strokeAcross(place(point)));
  const [ours, published] = [points.filter(({ isOurs }) => isOurs), points.filter(({ isOurs }) => !isOurs)];
  const end = place(last);
  const endRadius = isSubset ? 2.6 : 4;
  const marked = (own: readonly LinePoint[], shape: (at: Point) => string, className: string): SvgNode => {
    const keys = own.map(({ key }) => key);
    return about(path(own.map((point) => shape(place(point))).join(""), className), keys);
  };
  return [
    marked(published, ({ x, y }) => `M${round(x)},${round(y)}h0`, `points-${country}`),
    ...(cuts.length > 0 ? [path(segments(cuts), "edge")] : []),
    ...(ours.length > 0 ? [marked(ours, ({ x, y }) => dot(x, y, 2.4), `hollow-${country}`)] : []),
    ...(last.isOurs ? [] : [path(dot(end.x, end.y, endRadius), `fill-${country}`)]),
    path(openEnd(end.x + endRadius - 3, end.y), "open-end"),
  ];
}

/** Where a line is cut because what it counts changed: at the first point of a stretch that does not begin where the last one ended. */
function cutsOf({ stretches }: AnnotatedLine): readonly LinePoint[] {
  return stretches.flatMap(({ points: [first] }, index) => {
    const before = stretches[index - 1]?.points.at(-1);
    return first && before && (first.time !== before.time || first.value !== before.value) ? [first] : [];
  });
}

function strokeAcross({ x, y }: Point): readonly [number, number, number, number] {
  return [x - 7, y, x + 7, y];
}

interface Ends extends Part {
  /** True of a line whose name does not stand level with its last point. */
  readonly isApart: (line: AnnotatedLine) => boolean;
}

interface EndLabel {
  readonly line: AnnotatedLine;
  readonly lines: readonly string[];
  readonly height: number;
  readonly middle: number;
}

/** By how much the names in the right margin are taller than the drawing. */
function missingRoom(lines: readonly AnnotatedLine[], layout: Layout): number {
  const needed = lines.reduce((sum, line) => sum + labelOf(line, layout).height, 0);
  return Math.ceil(Math.max(0, needed - layout.namesTo));
}

function labelOf(line: AnnotatedLine, layout: Layout): Omit<EndLabel, "middle"> {
  const room = layout.width - layout.right - endGap;
  const lines = [...wrap(line.end.strong, layout.strong, room), ...wrap(line.end.words, "note", room)];
  return { line, lines, height: lines.length * lineHeight + 6 };
}

/** Labels in the right margin, each as near its line's end as its neighbours allow. */
function endLabels(lines: readonly AnnotatedLine[], place: Place, layout: Layout): Ends {
  const x = layout.right + endGap;
  const labels = lines
    .flatMap((line): EndLabel[] => {
      const last = pointsOf(line).at(-1);
      return last ? [{ ...labelOf(line, layout), middle: place(last).y }] : [];
    })
    .toSorted((a, b) => a.middle - b.middle);
  const tops = spread(labels, layout.namesTo);
  const nodes = labels.flatMap(({ line, lines: all }, index) => {
    const strongLines = wrap(line.end.strong, layout.strong, layout.width - x).length;
    return all.map((each, row) =>
      text(
        x,
        (tops[index] ?? 0) + 12 + row * lineHeight,
        each,
        row < strongLines ? `${layout.strong} text-${line.country}` : "note",
      ),
    );
  });
  const boxes = labels.map(({ height }, index) => ({
    x: layout.right + 8,
    y: tops[index] ?? 0,
    width: layout.width - layout.right,
    height,
  }));
  const moved = new Map(
    labels.map(({ line, middle, height }, index) => [line, (tops[index] ?? 0) + height / 2 - middle]),
  );
  return { nodes, boxes, isApart: (line) => Math.abs(moved.get(line) ?? 0) > stillLevel };
}

/** A name is read with its line if it moved no farther than this from the line's last point, in pixels. */
const stillLevel = 12;
