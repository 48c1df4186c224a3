import { scaleUtc } from "d3";
import type { Situation } from "../series/lifeline.ts";
import { widths, type Country } from "../theme.ts";
import { measure, wrap, wrapEvenly } from "./measure.ts";
import { about, line, openEnd, path, rectangle, segments, text, type Drawing, type SvgNode } from "./svg.ts";

/**
 * People's cases as bars on one scale of time: solid in prison, hollow on licence or under house arrest, a thin line at
 * full liberty, dotted in exile. A bar ends at a stroke where the last report was; what is unknown, before or after, is
 * three points.
 */

/** Days in one situation, in milliseconds UTC, and what is said over them wherever they are, such as how many they were. */
export interface LifelineStretch {
  readonly situation: Situation;
  readonly from: number;
  readonly to: number;
  readonly words?: string;
  /** What happened in them, the event that led to them first. */
  readonly key: string;
}

/** A person's bar, and what is said beneath it. */
export interface LifelineBar {
  readonly country: Country;
  readonly stretches: readonly LifelineStretch[];
  /** True where what came before the first stretch, or after the last report, is not known. */
  readonly startsOpen: boolean;
  readonly endsOpen: boolean;
  /** The keys of what happened before the first stretch, if anything is told of it, and of the last report. */
  readonly startKey: string;
  readonly endKey: string;
  readonly sentences: readonly string[];
}

/** A bar among others, with whose it is. */
export interface LifelineRow extends LifelineBar {
  readonly name: string;
  readonly label: string;
}

export interface LifelineGroup {
  readonly name: string;
  readonly rows: readonly LifelineRow[];
}

export interface LifelineWords {
  /** What the column of names holds. */
  readonly person: string;
  /** Said over the first stretch of each kind that has room for it. */
  readonly situations: Readonly<Record<Situation, string>>;
  /** Said over the first stroke that has room for it. */
  readonly lastReport: string;
  readonly scale?: { readonly compressed: string; readonly enlarged: string };
  readonly rule: { readonly strong: string; readonly words: string };
  readonly month: (month: number) => string;
}

/** The time shown, in milliseconds UTC. */
export interface LifelineSpan {
  readonly start: number;
  readonly end: number;
  /** Where the scale changes: years before are compressed, days after enlarged. */
  readonly turn?: number;
  /** The day of the upright rule. */
  readonly rule?: number;
}

const barHeight = 8;
const lineHeight = 16;
const compressedShare = 0.45;
/** Room beside a bar for the three points of what is not known. */
const openRoom = 24;
const namesWidth = 216;
const gap = 6;
/** Between words over a bar, so that they are not read as one. */
const wordGap = 14;

interface Block {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** Where time lies across a drawing. */
interface Frame {
  readonly width: number;
  readonly left: number;
  readonly x: (time: number) => number;
  readonly turnX: number | undefined;
  readonly ruleX: number | undefined;
}

/** What has been named in a drawing so far. */
type Named = Set<Situation | "last">;

/** People one under another in groups; wide, the names stand in a column of their own. */
export function drawLifelines(
  groups: readonly LifelineGroup[],
  words: LifelineWords,
  span: LifelineSpan,
  size: "narrow" | "wide",
): Drawing {
  const bars = groups.flatMap(({ rows }) => rows);
  return size === "wide" ? wideDrawing(groups, words, span) : stackedDrawing(groups, words, span, bars, widths.narrow);
}

/** One person's bar across the whole width, as on a page of their own. */
export function drawLifeline(
  bar: LifelineBar,
  words: LifelineWords,
  span: LifelineSpan,
  size: "narrow" | "wide",
): Drawing {
  const row = { ...bar, name: "", label: "" };
  return stackedDrawing([{ name: "", rows: [row] }], words, span, [bar], widths[size]);
}

function frameOf(span: LifelineSpan, left: number, width: number): Frame {
  const right = width - openRoom;
  const { start, end, turn, rule } = span;
  const turnX = turn === undefined ? undefined : Math.round(left + (right - left) * compressedShare);
  const x =
    turn === undefined || turnX === undefined
      ? scaleUtc([start, end], [left, right])
      : scaleUtc([start, turn, end], [left, turnX, right]);
  return { width, left, x, turnX, ruleX: rule === undefined ? undefined : Math.round(x(rule)) + 0.5 };
}

function wideDrawing(groups: readonly LifelineGroup[], words: LifelineWords, span: LifelineSpan): Drawing {
  const frame = frameOf(span, namesWidth + openRoom, widths.wide);
  const named = new Set<Situation | "last">();
  const nodes: SvgNode[] = [text(0, 14, words.person, "note"), ...timeAxis(span, frame, 0, words)];
  let y = axisHeight;
  for (const [index, { name, rows }] of groups.entries()) {
    const heading = wrap(name, "group", (frame.ruleX ?? frame.width) - 10);
    nodes.push(
      path(segments([[0, y + 0.5, frame.width, y + 0.5]]), "rule"),
      ...heading.map((each, row) => text(0, y + 23 + row * 20, each, "group")),
    );
    if (index === 0 && frame.ruleX !== undefined) nodes.push(ruleWords(frame.ruleX + gap, y + 23, words));
    y += 12 + heading.length * 20;
    for (const [place, row] of rows.entries()) {
      if (place > 0) nodes.push(path(segments([[0, y + 0.5, frame.width, y + 0.5]]), "hair"));
      const drawn = wideRow(row, frame, words, named, y);
      nodes.push(...drawn.nodes);
      y += drawn.height;
    }
  }
  nodes.push(path(segments([[0, y + 0.5, frame.width, y + 0.5]]), "rule"));
  const upright =
    frame.ruleX === undefined ? [] : [path(segments([[frame.ruleX, axisHeight, frame.ruleX, y]]), "edge")];
  const ground =
    frame.turnX === undefined ? [] : [path(rectangle(frame.turnX, 0, frame.width - frame.turnX, y), "tint")];
  const foot = scaleWords(frame, y, words);
  return {
    width: frame.width,
    height: Math.ceil(y + foot.height + 6),
    nodes: [...ground, ...upright, ...nodes, ...foot.nodes],
  };
}

/** Name and label beside the bar; the sentence hangs under it to the right of the rule. */
function wideRow(row: LifelineRow, frame: Frame, words: LifelineWords, named: Named, top: number): Block {
  const over = wordsOver(row, frame, words, named);
  const bar = top + (over.length > 0 ? 26 : 14);
  const names = [
    ...wrap(row.name, "strong", namesWidth).map((each) => [each, "strong"] as const),
    ...wrap(row.label, "note", namesWidth).map((each) => [each, "note"] as const),
  ];
  const at = frame.ruleX === undefined ? frame.left : frame.ruleX + gap;
  const sentence = sentenceLines(row, frame.width - at);
  const bottom = Math.max(bar + 8 + (names.length - 1) * lineHeight, bar + 26 + (sentence.length - 1) * lineHeight);
  return {
    nodes: [
      ...names.map(([each, look], index) => text(0, bar + 8 + index * lineHeight, each, look)),
      ...over.map(({ at: x, words: each }) => text(x, bar - 6, each, "note")),
      ...barMarks(row, frame, bar),
      ...sentence.map((each, index) => text(at, bar + 26 + index * lineHeight, each, "label")),
    ],
    height: bottom + 12 - top,
  };
}

/** Everything one under another, the bar across the whole width; the scale is repeated over each group. */
function stackedDrawing(
  groups: readonly LifelineGroup[],
  words: LifelineWords,
  span: LifelineSpan,
  bars: readonly LifelineBar[],
  width: number,
): Drawing {
  const frame = frameOf(span, bars.some(({ startsOpen }) => startsOpen) ? openRoom : 0, width);
  const named = new Set<Situation | "last">();
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const { name, rows } of groups) {
    const heading = name === "" ? [] : wrap(name, "group", width);
    if (heading.length > 0) nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"));
    nodes.push(...heading.map((each, index) => text(0, y + 23 + index * 20, each, "group")));
    y += heading.length > 0 ? 14 + heading.length * 20 : 0;
    nodes.push(
      ...timeAxis(span, frame, y, words, ruleStretch(frame, words)),
      ...ruleOnAxis(frame, y, words),
      path(segments([[0, y + axisHeight + 0.5, width, y + axisHeight + 0.5]]), "rule"),
    );
    y += axisHeight;
    for (const [place, row] of rows.entries()) {
      if (place > 0) nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "hair"));
      const drawn = stackedRow(row, frame, words, named, y);
      nodes.push(...drawn.nodes);
      y += drawn.height;
    }
  }
  nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"));
  const foot = scaleWords(frame, y, words);
  return { width, height: Math.ceil(y + foot.height + 6), nodes: [...nodes, ...foot.nodes] };
}

function stackedRow(row: LifelineRow, frame: Frame, words: LifelineWords, named: Named, top: number): Block {
  const names = [
    ...(row.name === "" ? [] : wrap(row.name, "strong", frame.width).map((each) => [each, "strong"] as const)),
    ...(row.label === "" ? [] : wrap(row.label, "note", frame.width).map((each) => [each, "note"] as const)),
  ];
  const over = wordsOver(row, frame, words, named);
  const bar = top + 2 + names.length * lineHeight + (over.length > 0 ? 28 : 14);
  const band = [bar - (over.length > 0 ? 20 : 8), bar + barHeight + 8] as const;
  const sentence = sentenceLines(row, frame.width);
  const bottom = bar + 31 + (sentence.length - 1) * lineHeight;
  return {
    nodes: [
      ...(frame.turnX === undefined
        ? []
        : [path(rectangle(frame.turnX, band[0], frame.width - frame.turnX, band[1] - band[0]), "tint")]),
      ...(frame.ruleX === undefined ? [] : [path(segments([[frame.ruleX, band[0], frame.ruleX, band[1]]]), "edge")]),
      ...names.map(([each, look], index) => text(0, top + 18 + index * lineHeight, each, look)),
      ...over.map(({ at, words: each }) => text(at, bar - 6, each, "note")),
      ...barMarks(row, frame, bar),
      ...sentence.map((each, index) => text(0, bar + 31 + index * lineHeight, each, "label")),
    ],
    height: bottom + 12 - top,
  };
}

/** All on one line, or else each sentence on lines of its own. */
function sentenceLines({ sentences }: LifelineBar, room: number): readonly string[] {
  const whole = sentences.join(" ");
  return measure(whole, "label") <= room ? [whole] : sentences.flatMap((each) => wrapEvenly(each, "label", room));
}

/** One path for each form, a stroke at the last report, and three points where something is not known. */
function barMarks(
  { country, stretches, startsOpen, endsOpen, startKey, endKey }: LifelineBar,
  { x }: Frame,
  y: number,
): SvgNode[] {
  const mid = y + barHeight / 2;
  const placed = stretches.map(({ situation, from, to, key }) => ({ situation, from: x(from), to: x(to), key }));
  const forms: readonly (readonly [string, readonly Situation[], (from: number, to: number) => string])[] = [
    [`fill-${country}`, ["prison"], (from, to) => rectangle(from, y, to - from, barHeight)],
    [
      `hollow-${country}`,
      ["licence", "house_arrest"],
      (from, to) => rectangle(from, y + 0.6, to - from, barHeight - 1.2),
    ],
    [`line-${country}`, ["free"], (from, to) => segments([[from, mid, to, mid]])],
    [`dotted-${country}`, ["exile"], (from, to) => segments([[from, mid, to, mid]])],
  ];
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last) return [];
  const end = Math.round(last.to) + 0.5;
  return [
    ...forms.flatMap(([look, kinds, shape]) => {
      const own = placed.filter(({ situation }) => kinds.includes(situation));
      const d = own.map(({ from, to }) => shape(from, to)).join("");
      const keys = own.map(({ key }) => key);
      return d === "" ? [] : [about(path(d, look), keys)];
    }),
    about(path(segments([[end, y - 4, end, y + barHeight + 4]]), `stroke-${country}`), endKey),
    ...(startsOpen ? [about(path(openEnd(first.from - openRoom - 2, mid), "open-end"), startKey)] : []),
    ...(endsOpen ? [path(openEnd(end, mid), "open-end")] : []),
  ];
}

/** Words over a bar and where they begin and end. */
interface Over {
  readonly words: string;
  readonly at: number;
  readonly end: number;
}

/**
 * The words over a bar, from left to right and clear of the rule and of one another: how long a gap lasted, and the name
 * of a situation or of the stroke at the end where it is the first of its kind with room. What is named is added to
 * `named`.
 */
function wordsOver(
  { stretches, endsOpen }: LifelineBar,
  { x, width, ruleX }: Frame,
  { situations, lastReport }: LifelineWords,
  named: Named,
): readonly Over[] {
  const placed: Over[] = [];
  const free = (): number => (placed.at(-1)?.end ?? -wordGap) + wordGap;
  for (const { situation, from, to, words } of stretches) {
    if (words === undefined) {
      const name = overAt(situations[situation], clearOf(ruleX, x(from) + 2, situations[situation]));
      if (named.has(situation) || name.at < free() || name.end > x(to)) continue;
      named.add(situation);
      placed.push(name);
    } else {
      const room = measure(words, "note");
      const wished = Math.min((x(from) + x(to) - room) / 2, width - room);
      const gapWords = overAt(words, clearOf(ruleX, Math.max(wished, free()), words));
      if (gapWords.end <= width) placed.push(gapWords);
    }
  }
  const last = stretches.at(-1);
  const at = x(last?.to ?? 0) - measure(lastReport, "note");
  if (last && endsOpen && !named.has("last") && at >= Math.max(free(), x(last.from))) {
    named.add("last");
    placed.push(overAt(lastReport, at));
  }
  return placed;
}

function overAt(words: string, at: number): Over {
  return { words, at, end: at + measure(words, "note") };
}

/** The place itself, or just right of the rule if the words would stand on it. */
function clearOf(ruleX: number | undefined, at: number, words: string): number {
  return ruleX !== undefined && at < ruleX + gap && at + measure(words, "note") > ruleX - 2 ? ruleX + gap : at;
}

const axisHeight = 29;

function ruleStretch({ ruleX }: Frame, { rule }: LifelineWords): readonly [number, number] | undefined {
  return ruleX === undefined ? undefined : [ruleX, ruleX + 4 + measure(rule.strong, "axis-strong")];
}

/** The name of the rule where it stands among the years, and the rule's own piece of the axis. */
function ruleOnAxis({ ruleX }: Frame, top: number, { rule }: LifelineWords): readonly SvgNode[] {
  return ruleX === undefined
    ? []
    : [
        text(ruleX + 4, top + 14, rule.strong, "axis-strong"),
        path(segments([[ruleX, top + 4, ruleX, top + axisHeight]]), "edge"),
      ];
}

/**
 * Years and, where there is room, months: each label is kept if it touches none that matters more, nor the stretch that
 * is taken.
 */
function timeAxis(
  span: LifelineSpan,
  frame: Frame,
  top: number,
  words: LifelineWords,
  taken?: readonly [number, number],
): readonly SvgNode[] {
  const [first, last] = [new Date(span.start).getUTCFullYear(), new Date(span.end).getUTCFullYear()];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const inside = (time: number): boolean => time > span.start && time < span.end;
  const labels: AxisLabel[] = [
    ...years.toReversed().map((year) => {
      const begins = inside(Date.UTC(year, 0, 1));
      const at = begins ? Math.round(frame.x(Date.UTC(year, 0, 1))) : frame.left;
      return {
        at: begins ? at + 4 : at,
        tick: begins ? at : undefined,
        words: String(year),
        look: "axis-strong",
      };
    }),
    ...years
      .flatMap((year) => [4, 7, 10].map((month) => ({ time: Date.UTC(year, month - 1, 1), month })))
      .filter(({ time }) => time > (span.turn ?? Infinity) && inside(time))
      .map(({ time, month }) => {
        const name = words.month(month);
        const at = Math.round(frame.x(time));
        return { at: at - measure(name, "axis") / 2, tick: at, words: name, look: "axis" };
      }),
  ];
  const kept = labels.reduce<readonly AxisLabel[]>((before, label) => {
    const touches = before.some((other) => label.at < endOf(other) + 4 && other.at < endOf(label) + 4);
    const isTaken = taken !== undefined && label.at < taken[1] + 4 && taken[0] < endOf(label) + 4;
    return touches || isTaken || endOf(label) > frame.width ? before : [...before, label];
  }, []);
  const ticks = labels.flatMap(({ tick }) => (tick === undefined ? [] : [tick + 0.5]));
  return [
    path(segments(ticks.map((at) => [at, top + 20, at, top + axisHeight])), "hair"),
    ...kept.map(({ at, words: each, look }) => text(at, top + 14, each, look)),
  ];
}

interface AxisLabel {
  readonly at: number;
  readonly tick: number | undefined;
  readonly words: string;
  readonly look: string;
}

function endOf({ at, words, look }: AxisLabel): number {
  return at + measure(words, look);
}

function ruleWords(x: number, y: number, { rule }: LifelineWords): SvgNode {
  return line(x, y, [
    [rule.strong, "label-strong"],
    [rule.words, "label"],
  ]);
}

/** Which years are compressed and which enlarged: beneath them, or one under the other where that is too narrow. */
function scaleWords({ left, turnX, width }: Frame, top: number, { scale }: LifelineWords): Block {
  if (turnX === undefined || scale === undefined) return { nodes: [], height: 0 };
  const isBeneath =
    left + measure(scale.compressed, "note") <= turnX - gap && turnX + 4 + measure(scale.enlarged, "note") <= width;
  const nodes = isBeneath
    ? [text(left, top + 18, scale.compressed, "note"), text(turnX + 4, top + 18, scale.enlarged, "note")]
    : [text(0, top + 18, scale.compressed, "note"), text(0, top + 18 + lineHeight, scale.enlarged, "note")];
  return { nodes, height: isBeneath ? 22 : 22 + lineHeight };
}
