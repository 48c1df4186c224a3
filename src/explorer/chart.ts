import { scaleLinear } from "d3";
import { stretches } from "../series/stock.ts";
import { dateOf, type Claim } from "../dataset/dataset.ts";
import { timeOf } from "../dataset/date.ts";
import { shortYear, valueAxis, yearAxis } from "../marks/axes.ts";
import { alongSegment, type Box, type Point } from "../marks/boxes.ts";
import { spread } from "../marks/spread.ts";
import { measure, wrap, wrapEvenly } from "../marks/measure.ts";
import { noteNodes, placeNotes, type PlacedNote } from "../marks/notes.ts";
import { about, dot, openEnd, path, round, segments, text, type Drawing, type SvgNode } from "../marks/svg.ts";
import { widths, type Country } from "../theme.ts";

/** The explorer's drawing of counts over time, in the hand of the drawn charts, whichever series were chosen. */

/** A series to draw, with the words at its end. */
export interface ChartSeries {
  readonly country: Country;
  /** Drawn dashed: another claimant's, or a part of a list. */
  readonly isSubset: boolean;
  /** True where its counts are joined by a line. */
  readonly joins: boolean;
  /** Oldest first. */
  readonly claims: readonly Claim[];
  /** By what a count is multiplied: 1, or a millionth of a population. */
  readonly factor: number;
  readonly end: { readonly strong: string; readonly words: string };
}

export interface ChartWords {
  /** A value of the vertical scale. */
  readonly value: (value: number, isHighest: boolean) => string;
  /** A month by its number from 1, and a day. */
  readonly month: (month: number) => string;
  readonly day: (time: number) => string;
}

interface Layout {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  /** The look of what stands out at the end of a line. */
  readonly strong: "strong" | "label-strong";
}

const layouts: Readonly<Record<"narrow" | "wide", Layout>> = {
  wide: { width: widths.wide, top: 28, bottom: 408, right: 566, strong: "strong" },
  narrow: { width: widths.narrow, top: 24, bottom: 346, right: 186, strong: "label-strong" },
};

const lineHeight = 16;
/** From the end of the scale to the labels: room for the last point and the three after it. */
const endGap = 22;
/** A line that ends this far from the end of the scale is named where it ends, if there is room. */
const nearEnd = 90;
const axisHeight = 40;
const dayLength = 86_400_000;
/** From this much time on the scale names years, below it months or days. */
const yearsFrom = 1000 * dayLength;

/** Draws series from zero, each named at its end; the last count of each is followed by three points. */
export function drawSeries(series: readonly ChartSeries[], words: ChartWords, size: "narrow" | "wide"): Drawing {
  const times = series.flatMap(({ claims }) => claims.map((claim) => timeOf(dateOf(claim))));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const wanted = layouts[size];
  const { start, end } = spanOf(first, last);
  const x = scaleLinear([start, end], [0, wanted.right]);
  const isNear = ({ claims }: ChartSeries): boolean => x(timeOfLast(claims)) >= wanted.right - nearEnd;
  const missing = missingRoom(series, wanted);
  const layout = { ...wanted, bottom: wanted.bottom + missing };
  const highest = Math.max(...series.flatMap(({ claims, factor }) => claims.map(({ high }) => high * factor)));
  const y = scaleLinear([0, highest > 0 ? highest : 1], [layout.bottom, layout.top]).nice(4);
  const place = (claim: Claim, value: number, { factor }: ChartSeries): Point => ({
    x: x(timeOf(dateOf(claim))),
    y: y(value * factor),
  });
  const values = valueAxis(y.ticks(4), y, words.value, layout);
  const early = size === "wide" ? series.filter((each) => !isNear(each)) : [];
  const placed = earlyNames(early, place, series, layout, values.boxes);
  const named = new Set(placed.map(({ series: each }) => each));
  const inMargin = series.filter((each) => !named.has(each));
  return {
    width: layout.width,
    height: layout.bottom + axisHeight,
    nodes: [
      ...values.rules,
      ...values.nodes,
      ...timeAxis(start, end, x, words, layout),
      ...series.flatMap((each) => curves(each, place)),
      ...series.flatMap((each) => marksOf(each, place)),
      ...placed.flatMap(({ note }) => noteNodes(note)),
      ...endLabels(inMargin, place, layout),
    ],
  };
}

/** Room after the last count for the three points; whole years from the first January where there are many. */
function spanOf(first: number, last: number): { readonly start: number; readonly end: number } {
  const around = Math.max(last - first, 20 * dayLength) * 0.02;
  const start = last - first > yearsFrom ? Date.UTC(new Date(first).getUTCFullYear(), 0, 1) : first - around;
  return { start, end: last + around };
}

type Place = (claim: Claim, value: number, series: ChartSeries) => Point;

function timeOfLast(claims: readonly Claim[]): number {
  const last = claims.at(-1);
  return last ? timeOf(dateOf(last)) : 0;
}

interface Tick {
  readonly time: number;
  readonly label: string;
  /** What stands beneath it, once a year. */
  readonly year?: string;
}

/** Years named in their middle, or months or days at their first moment where the time is short. */
function timeAxis(
  start: number,
  end: number,
  x: (time: number) => number,
  words: ChartWords,
  layout: Layout,
): readonly SvgNode[] {
  const days = (end - start) / dayLength;
  if (end - start > yearsFrom) {
    const name = layout.right < widths.narrow ? shortYear : String;
    return yearAxis({ start, end }, x, name, layout);
  }
  const found = [...(days < 100 ? dayTicks(start, end, words) : []), ...monthTicks(start, end, words)];
  const fits = found.find((ticks) => {
    const room = layout.right / Math.max(1, ticks.length);
    return ticks.length > 0 && ticks.every(({ label }) => measure(label, "axis") + 10 <= room);
  });
  const ticks = fits ?? found.at(-1) ?? [];
  const at = ({ time }: Tick): number => Math.round(x(time)) + 0.5;
  const shown = ticks.filter((tick) => at(tick) <= layout.right - 4);
  return [
    path(segments(shown.map((tick) => [at(tick), layout.bottom, at(tick), layout.bottom + 5])), "rule"),
    ...shown.map((tick) => text(at(tick) - 1, layout.bottom + 19, tick.label, "axis")),
    ...shown.flatMap((tick) =>
      tick.year === undefined ? [] : [text(at(tick) - 1, layout.bottom + 34, tick.year, "axis")],
    ),
  ];
}

/** Firsts of months, every one, second, third or sixth; the year beneath the first and each January's. */
function monthTicks(start: number, end: number, words: ChartWords): readonly (readonly Tick[])[] {
  const from = new Date(start);
  const count = Math.ceil((end - start) / dayLength / 28) + 1;
  const months = Array.from({ length: count }, (_, index) =>
    Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + index, 1),
  ).filter((time) => time >= start && time <= end);
  return [1, 2, 3, 6].map((every) =>
    months
      .map((time) => new Date(time))
      .filter((date) => date.getUTCMonth() % every === 0)
      .map((date, index) => ({
        time: date.getTime(),
        label: words.month(date.getUTCMonth() + 1),
        ...((index === 0 || date.getUTCMonth() < every) && { year: String(date.getUTCFullYear()) }),
      })),
  );
}

function dayTicks(start: number, end: number, words: ChartWords): readonly (readonly Tick[])[] {
  const first = Math.ceil(start / dayLength) * dayLength;
  return [1, 2, 7, 14].map((every) =>
    Array.from({ length: Math.max(0, Math.floor((end - first) / dayLength / every)) + 1 }, (_, index) => {
      const time = first + index * every * dayLength;
      return {
        time,
        label: words.day(time),
        ...(index === 0 && { year: String(new Date(time).getUTCFullYear()) }),
      };
    }).filter(({ time }) => time <= end),
  );
}

/** Counts that a line may pass through: one number each, not a rounded one. */
function joined({ claims }: ChartSeries): readonly Claim[] {
  return claims.filter(({ qualifier, low, high }) => qualifier !== "about" && low === high);
}

function curves(series: ChartSeries, place: Place): readonly SvgNode[] {
  if (!series.joins) return [];
  return stretches(joined(series)).flatMap(({ points, thin }) => {
    if (points.length < 2) return [];
    const d = points
      .map((claim, index) => {
        const { x, y } = place(claim, claim.low, series);
        return `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`;
      })
      .join("");
    const look = series.isSubset ? "subset" : thin ? "thin" : "line";
    return [path(d, "casing"), path(d, `${look}-${series.country}`)];
  });
}

const bounds: ReadonlySet<string> = new Set(["at_least", "more_than", "up_to", "fewer_than"]);

/** Firm numbers filled, least and most ones hollow, ranges as bars with ends; the last count large, then three points. */
function marksOf(series: ChartSeries, place: Place): readonly SvgNode[] {
  const { country, claims, isSubset } = series;
  const last = claims.at(-1);
  if (!last) return [];
  const isRange = ({ low, high }: Claim): boolean => low !== high;
  const isBound = (claim: Claim): boolean => !isRange(claim) && bounds.has(claim.qualifier);
  const at = (claim: Claim): Point => place(claim, claim.low, series);
  const marked = (own: readonly Claim[], shape: (claim: Claim) => string, look: string): readonly SvgNode[] => {
    const keys = own.map(({ id }) => id);
    return own.length === 0 ? [] : [about(path(own.map(shape).join(""), `${look}-${country}`), keys)];
  };
  const radius = isSubset ? 2.6 : 4;
  const ring = (claim: Claim): string => dot(at(claim).x, at(claim).y, claim === last ? radius : 2.4);
  const end = place(last, (last.low + last.high) / 2, series);
  return [
    ...marked(
      claims.filter((claim) => !isRange(claim) && !isBound(claim)),
      (claim) => `M${round(at(claim).x)} ${round(at(claim).y)}h0`,
      "points",
    ),
    ...marked(claims.filter(isBound), ring, "hollow"),
    ...marked(claims.filter(isRange), (claim) => rangeBar(claim, series, place), "stroke"),
    ...(isRange(last) || isBound(last) ? [] : [path(ring(last), `fill-${country}`)]),
    path(openEnd(end.x + radius - 3, end.y), "open-end"),
  ];
}

/** One stroke without a break: an end, the bar, the other end. */
function rangeBar(claim: Claim, series: ChartSeries, place: Place): string {
  const [low, high] = [place(claim, claim.low, series), place(claim, claim.high, series)];
  return `M${round(low.x - 4)} ${round(low.y)}h8h-4V${round(high.y)}h-4h8`;
}

interface EarlyName {
  readonly series: ChartSeries;
  readonly note: PlacedNote;
}

/** The names of lines that end early, where each finds room by its own end. */
function earlyNames(
  early: readonly ChartSeries[],
  place: Place,
  all: readonly ChartSeries[],
  layout: Layout,
  taken: readonly Box[],
): readonly EarlyName[] {
  if (early.length === 0) return [];
  const ground = {
    bounds: { x: 0, y: 0, width: layout.right, height: layout.bottom - 4 },
    taken: [...taken, ...all.flatMap((series) => endBoxes(series, place))],
    lines: sparse(all.flatMap((series) => lineBoxes(series, place))),
  };
  const notes = early.flatMap((series) => {
    const last = series.claims.at(-1);
    if (!last) return [];
    const lines = wrapEvenly(series.end.words.replaceAll("\u00a0", " "), "label", 130);
    const anchor = place(last, last.high, series);
    return [{ series, note: { anchor, strong: series.end.strong, lines, country: series.country, mayCover: true } }];
  });
  const placed = placeNotes(
    notes.map(({ note }) => note),
    ground,
  );
  return placed.flatMap((each) => {
    const of = notes.find(({ note }) => note === each.note);
    return of ? [{ series: of.series, note: each }] : [];
  });
}

function endBoxes({ claims, ...series }: ChartSeries, place: Place): readonly Box[] {
  const last = claims.at(-1);
  if (!last) return [];
  const { x, y } = place(last, (last.low + last.high) / 2, { claims, ...series });
  return [{ x: x - 4, y: y - 4, width: endGap + 4, height: 8 }];
}

function lineBoxes(series: ChartSeries, place: Place): readonly Box[] {
  const points = series.claims.map((claim) => place(claim, claim.low, series));
  return points.flatMap((point, index) => alongSegment(series.joins ? (points[index - 1] ?? point) : point, point));
}

/** One box for each small square of the drawing that any of them touches: as many as there is room for, not as many as counts. */
function sparse(boxes: readonly Box[]): readonly Box[] {
  return [...new Map(boxes.map((box) => [`${Math.round(box.x / 6)} ${Math.round(box.y / 6)}`, box])).values()];
}

/** By how much the names in the right margin are taller than the drawing. */
function missingRoom(series: readonly ChartSeries[], layout: Layout): number {
  const needed = series.reduce((sum, each) => sum + labelOf(each, layout).height, 0);
  return Math.ceil(Math.max(0, needed - layout.bottom - axisHeight / 2));
}

function labelOf({ end }: ChartSeries, { width, right, strong }: Layout) {
  const room = width - right - endGap;
  const names = wrap(end.strong, strong, room);
  const lines = [...names, ...wrap(end.words, "note", room)];
  return { names: names.length, lines, height: lines.length * lineHeight + 6 };
}

/** Names in the right margin, each as near its line's end as its neighbours allow. */
function endLabels(series: readonly ChartSeries[], place: Place, layout: Layout): readonly SvgNode[] {
  const labels = series
    .flatMap((each) => {
      const last = each.claims.at(-1);
      if (!last) return [];
      return [{ each, ...labelOf(each, layout), middle: place(last, (last.low + last.high) / 2, each).y }];
    })
    .toSorted((a, b) => a.middle - b.middle);
  const tops = spread(labels, layout.bottom + axisHeight / 2, 0);
  return labels.flatMap(({ each, lines, names }, index) =>
    lines.map((words, row) =>
      text(
        layout.right + endGap,
        (tops[index] ?? 0) + 12 + row * lineHeight,
        words,
        row < names ? `${layout.strong} text-${each.country}` : "note",
      ),
    ),
  );
}
