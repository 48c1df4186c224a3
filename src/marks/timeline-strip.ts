import { ticks } from "d3";
import type { Country } from "../theme.ts";
import { measure } from "./measure.ts";
import { stack } from "./stacks.ts";
import { dot, openEnd, path, round, segments, text, type SvgNode } from "./svg.ts";
import type { Span, Tick } from "./time-span.ts";

/**
 * The timeline as a strip that is drawn again at every enlargement: a lane a country with its events stacked under their
 * days, and the counts beneath on the same scale. Where it stands still it looks like the drawing of the timeline.
 */

/** An event of the strip; `label` where it is a turning point. Time is in milliseconds since 1970, UTC. */
export interface StripEvent {
  readonly id: string;
  readonly country: Country;
  readonly time: number;
  readonly label?: string;
}

/** A published count. */
export interface StripCount {
  readonly id: string;
  readonly country: Country;
  readonly time: number;
  readonly people: number;
}

/** A country's counts, cut into stretches that join. */
export interface StripLine {
  readonly country: Country;
  readonly stretches: readonly { readonly thin: boolean; readonly points: readonly StripCount[] }[];
}

/** Where everything of the strip stands that does not move with time, in pixels. */
export interface StripFrame {
  readonly width: number;
  readonly height: number;
  /** Where time begins; to the left of it, if there is room, stand the names. */
  readonly left: number;
  /** How wide time is. */
  readonly plot: number;
  readonly lanes: ReadonlyMap<Country, number>;
  readonly counts: { readonly top: number; readonly bottom: number; readonly highest: number };
}

/** Class names of the strip that the drawings of the timeline may not use. */
export const stripLooks: readonly string[] = [
  ...["axis", "axis-strong", "casing", "country", "edge", "hair", "halo", "label", "label-strong", "note", "open-end"],
  ...["rule", "strong", "mark-paper"],
  ...(["cub", "ven", "nic"] as const).flatMap((country) =>
    ["fill", "line", "thin", "stroke", "text", "mark"].map((look) => `${look}-${country}`),
  ),
];

/** The room above the lanes: one line for the moment pointed at, one for the axis. */
const axisY = 44;
/** How deep events may stack under a lane. */
const stackDepth = 62;
/** From here on names stand beside their lanes. */
const wideFrom = 720;

export function stripFrame(width: number, countries: readonly Country[], highest: number): StripFrame {
  const isWide = width >= wideFrom;
  const left = isWide ? 112 : 0;
  const above = isWide ? 30 : 44;
  const laneHeight = above + stackDepth + 14;
  const lanes = new Map(countries.map((country, index) => [country, axisY + index * laneHeight + above]));
  const top = axisY + countries.length * laneHeight + 30;
  const bottom = top + (isWide ? 132 : 104);
  return { width, height: bottom + 6, left, plot: width - left, lanes, counts: { top, bottom, highest } };
}

/** The height of a count. */
function countY({ counts }: StripFrame, people: number): number {
  return counts.bottom - (people / counts.highest) * (counts.bottom - counts.top);
}

/** Rules and names: what stays where it is. */
export function stripGround(
  frame: StripFrame,
  names: ReadonlyMap<Country, string>,
  words: readonly string[],
): readonly SvgNode[] {
  const { width, left, lanes, counts } = frame;
  const grid = ticks(0, counts.highest, 2);
  const tops = [...lanes.values()].map((y) => y - (left > 0 ? 30 : 44));
  const panel = counts.top - 30;
  return [
    path(segments([axisY, panel].map((y) => [0, y + 0.5, width, y + 0.5])), "rule"),
    path(segments(tops.slice(1).map((y) => [0, y + 0.5, width, y + 0.5])), "hair"),
    path(
      segments(grid.map((people) => [left, round(countY(frame, people)), width, round(countY(frame, people))])),
      "hair",
    ),
    ...[...lanes].map(([country, y]) =>
      left > 0
        ? text(0, y + 6, names.get(country) ?? "", `country text-${country}`)
        : text(0, y - 28, names.get(country) ?? "", `label-strong text-${country}`),
    ),
    ...(left > 0
      ? words.map((line, index) => text(0, counts.top - 8 + index * 17, line, index === 0 ? "strong" : "note"))
      : [text(0, panel + 17, [words[0], words.slice(1).join(" ")].filter((part) => part !== "").join(" · "), "note")]),
  ];
}

/** The numbers of the scale of counts: beside it where there is room, else upon it. */
export function stripScale(
  frame: StripFrame,
  words: (people: number, isHighest: boolean) => string,
): readonly SvgNode[] {
  const grid = ticks(0, frame.counts.highest, 2).filter((people) => people > 0);
  return grid.map((people) => {
    const label = words(people, people === grid.at(-1));
    const y = countY(frame, people);
    return frame.left > 0 ? text(frame.left - 6, y + 4, label, "axis", "end") : text(0, y - 5, label, "axis halo");
  });
}

/** The axis of time, as far as it is seen: years and what is between them. */
export function stripAxis(
  frame: StripFrame,
  span: Span,
  ticksShown: readonly Tick[],
  words: (tick: Tick) => string,
): readonly SvgNode[] {
  const x = (time: number): number => Math.round(((time - span.start) / (span.end - span.start)) * frame.plot);
  const rules = ticksShown.flatMap(({ time, kind }): [number, number, number, number][] => {
    const at = x(time) + 0.5;
    const short: [number, number, number, number] = [at, axisY - 7, at, axisY];
    return kind === "year" ? [short, [at, frame.counts.top - 30, at, frame.counts.bottom]] : [short];
  });
  return [
    path(segments(rules), "hair"),
    ...ticksShown.flatMap((tick) => {
      const [at, look] = [x(tick.time) + 4, tick.kind === "year" ? "axis-strong" : "axis"];
      return at + measure(words(tick), look) > frame.plot ? [] : [text(at, axisY - 8, words(tick), look)];
    }),
  ];
}

/** Where a mark stands, from the left edge of the whole as it is enlarged. */
export interface Placed<T> {
  readonly of: T;
  readonly x: number;
  readonly y: number;
}

/** All of time at one enlargement: what is drawn, and where each mark stands. It moves sideways as it is. */
export interface StripScene {
  readonly nodes: readonly SvgNode[];
  readonly events: readonly Placed<StripEvent>[];
  readonly counts: readonly Placed<StripCount>[];
  /** Radius of an event's ring. */
  readonly radius: number;
}

/** `k` is how many times the whole is enlarged; `events` are those shown, each lane's oldest first. */
export function stripScene(
  frame: StripFrame,
  whole: Span,
  k: number,
  events: readonly StripEvent[],
  lines: readonly StripLine[],
): StripScene {
  const pixels = (frame.plot * k) / (whole.end - whole.start);
  const x = (time: number): number => (time - whole.start) * pixels;
  const lanes = [...frame.lanes].map(([country, y]) => ({
    country,
    y,
    own: events.filter((event) => event.country === country),
  }));
  const stacked = stack(
    lanes.map(({ own }) => own.map(({ time }) => time - whole.start)),
    pixels,
    stackDepth,
  );
  const radius = stacked.pitch / 3;
  const placed = lanes.map(({ own, y }, lane) =>
    own.map((event, index): Placed<StripEvent> => {
      const place = stacked.lanes[lane]?.places[index] ?? { x: 0, row: 0 };
      return { of: event, x: place.x, y: y + 8 + stacked.pitch * (place.row + 0.5) };
    }),
  );
  const counts = lines.flatMap(({ stretches }) =>
    [...new Set(stretches.flatMap(({ points }) => points))].map((point): Placed<StripCount> => ({
      of: point,
      x: x(point.time),
      y: countY(frame, point.people),
    })),
  );
  const end = x(whole.end);
  return {
    nodes: [
      ...lanes.flatMap(({ country, y }, lane) => [
        path(segments([[0, y, end - 26, y]]), `line-${country}`),
        path(openEnd(end - 28, y), "open-end"),
        ...rings(placed[lane] ?? [], country, radius),
      ]),
      ...lines.flatMap((line) => countLine(frame, line, x)),
    ],
    events: placed.flat(),
    counts,
    radius,
  };
}

/**
 * Each event a ring, a turning point a disc. A line of no length with round caps is a disc, and a smaller one in the
 * colour of paper makes a ring of it: thousands are a short path that is quickly drawn.
 */
function rings(events: readonly Placed<StripEvent>[], country: Country, radius: number): readonly SvgNode[] {
  const discs = (list: readonly Placed<StripEvent>[]): string =>
    list.map((each) => `M${round(each.x)} ${round(each.y)}h0`).join("");
  const layer = (d: string, className: string, width: number): readonly SvgNode[] =>
    d === ""
      ? []
      : [
          {
            tag: "path",
            attributes: { class: className, d, "stroke-width": round(width), "stroke-linecap": "round" },
            children: [],
          },
        ];
  const hollow = discs(events.filter((each) => each.of.label === undefined));
  const solid = discs(events.filter((each) => each.of.label !== undefined));
  const rim = Math.min(0.8, radius / 2.5);
  return [
    ...layer(hollow, `mark-${country}`, 2 * radius + rim),
    ...layer(hollow, "mark-paper", 2 * radius - rim),
    ...layer(solid, `mark-${country}`, 2 * radius + rim),
  ];
}

/** The labels of turning points in view above their lanes, as many as do not touch; `shift` moves the scene into view. */
export function stripLabels(frame: StripFrame, scene: StripScene, shift: number): readonly SvgNode[] {
  const turning = scene.events.filter(
    ({ of, x }) => of.label !== undefined && x + shift >= 0 && x + shift <= frame.plot,
  );
  return [...frame.lanes].flatMap(([country, y]) =>
    laneLabels(
      turning.filter(({ of }) => of.country === country).map(({ of, x }) => ({ words: of.label ?? "", x: x + shift })),
      country,
      y,
      frame.plot,
    ),
  );
}

function laneLabels(
  points: readonly { readonly words: string; readonly x: number }[],
  country: Country,
  laneY: number,
  end: number,
): readonly SvgNode[] {
  const nodes: SvgNode[] = [];
  const stems: [number, number, number, number][] = [];
  let taken = -12;
  for (const { words, x } of points) {
    const width = measure(words, "label");
    const from = Math.min(x - 3, end - width);
    if (from < taken + 12) continue;
    taken = from + width;
    nodes.push(text(from, laneY - 11, words, "label"));
    stems.push([round(x), laneY - 7, round(x), laneY + 6]);
  }
  return stems.length === 0 ? [] : [path(segments(stems), `stroke-${country}`), ...nodes];
}

function countLine(
  frame: StripFrame,
  { country, stretches }: StripLine,
  x: (time: number) => number,
): readonly SvgNode[] {
  const at = ({ time, people }: StripCount): string => `${round(x(time))} ${round(countY(frame, people))}`;
  const last = stretches.at(-1)?.points.at(-1);
  return [
    ...stretches.flatMap(({ thin, points }) => {
      const d = `M${points.map(at).join("L")}`;
      return [path(d, "casing"), path(d, thin ? `thin-${country}` : `line-${country}`)];
    }),
    ...(last
      ? [
          path(dot(x(last.time), countY(frame, last.people), 4), `fill-${country}`),
          path(openEnd(x(last.time) + 4, countY(frame, last.people)), "open-end"),
        ]
      : []),
  ];
}

/** The names of the lines, each where its line leaves the view or ends, moved apart where they would touch. */
export function lineNames(
  frame: StripFrame,
  span: Span,
  lines: readonly StripLine[],
  names: ReadonlyMap<Country, string>,
): readonly SvgNode[] {
  const seen = lines.flatMap(({ country, stretches }) => {
    const points = stretches.flatMap((stretch) => stretch.points);
    const time = Math.min(span.end, points.at(-1)?.time ?? span.end);
    const people = peopleAt(points, time);
    if (people === undefined || time < span.start) return [];
    const x = ((time - span.start) / (span.end - span.start)) * frame.plot;
    return [{ country, x: Math.min(x, frame.plot) - 8, y: countY(frame, people) - 8 }];
  });
  return apart(seen).map(({ country, x, y }) =>
    text(Math.max(x, 90), y, names.get(country) ?? "", `label-strong halo text-${country}`, "end"),
  );
}

/** Words moved up, from the lowest on, as far as they would touch. */
function apart<T extends { readonly y: number }>(words: readonly T[]): readonly T[] {
  let floor = Infinity;
  return words
    .toSorted((a, b) => b.y - a.y)
    .map((each) => {
      floor = Math.min(each.y, floor - 15);
      return { ...each, y: floor };
    });
}

/** The height of a line between two counts; a place for its name and no number that anybody counted. */
function peopleAt(points: readonly StripCount[], time: number): number | undefined {
  const after = points.findIndex((point) => point.time >= time);
  const [a, b] = [points[after - 1], points[after]];
  if (!b) return undefined;
  if (!a) return b.time === time ? b.people : undefined;
  return a.people + ((b.people - a.people) * (time - a.time)) / (b.time - a.time || 1);
}

/** A moment pointed at: its marks, and the counts that stood then. */
export interface Moment {
  /** From the left edge of what is seen. */
  readonly x: number;
  readonly rings: readonly { readonly x: number; readonly y: number }[];
  readonly counts: readonly {
    readonly country: Country;
    readonly people: number;
    readonly x: number;
    readonly words: string;
  }[];
}

/** A rule through lanes and counts at a moment, a ring round each of its marks, and the counts that stood then. */
export function stripMoment(
  frame: StripFrame,
  { x, rings: ringed, counts }: Moment,
  radius: number,
): readonly SvgNode[] {
  const at = Math.round(x) + 0.5;
  const isRight = x > frame.plot - 130;
  return [
    path(segments([[at, axisY, at, frame.counts.bottom]]), "edge"),
    ...(ringed.length > 0 ? [path(ringed.map((mark) => dot(mark.x, mark.y, radius + 3)).join(""), "edge")] : []),
    ...counts.map(({ country, people, x: countX }) => path(dot(countX, countY(frame, people), 4), `fill-${country}`)),
    ...apart(counts.map((count) => ({ ...count, y: countY(frame, count.people) - 6 }))).map(({ country, words, y }) =>
      text(at + (isRight ? -8 : 8), y, words, `label-strong halo text-${country}`, isRight ? "end" : "start"),
    ),
  ];
}

/** The words of a moment above the axis, kept within the strip and cut where they are too long for it. */
export function momentWords(frame: StripFrame, x: number, words: string): SvgNode {
  const fitting = fit(words, frame.width);
  const width = measure(fitting, "label-strong");
  const from = Math.max(0, Math.min(frame.left + x - 3, frame.width - width));
  return text(from, 13, fitting, "label-strong");
}

function fit(words: string, width: number): string {
  if (measure(words, "label-strong") <= width) return words;
  const letters = [...words];
  while (letters.length > 0 && measure(`${letters.join("")}…`, "label-strong") > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
