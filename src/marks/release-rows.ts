import { scaleLinear } from "d3";
import { widths, type Country } from "../theme.ts";
import { hatchedBar } from "./hatch.ts";
import { measureLine, wrap } from "./measure.ts";
import { about, line, path, rectangle, segments, text, type Drawing, type SvgNode } from "./svg.ts";

/** What is printed beside a bar, and the key of what both stand for. */
interface Stated {
  readonly count: string;
  readonly words: string;
  readonly key: string;
}

/** A lane of a release row: a bar with its words, or a sentence where there is no number. */
export type Lane =
  | (Stated & { readonly kind: "promised"; readonly people: number })
  | (Stated & { readonly kind: "claimed"; readonly people: number })
  | (Stated & {
      readonly kind: "verified";
      readonly low: number;
      readonly high: number;
      readonly ticks: readonly { readonly people: number; readonly key: string }[];
    })
  | { readonly kind: "none"; readonly words: string };

/** A rival count in the register beside the bars. */
export type RegisterEntry = Stated;

/** A sentence beneath the rows, and the key of what it tells. */
export interface FootSentence {
  readonly words: string;
  readonly key: string;
}

export interface ReleaseRowWords {
  readonly name: string;
  readonly period: string;
  readonly lanes: readonly Lane[];
  readonly register: readonly RegisterEntry[];
  /** Said inside the figure, such as start dates that differ. */
  readonly note?: string;
}

export interface ReleaseGroup {
  readonly country: Country;
  readonly name: string;
  readonly rows: readonly ReleaseRowWords[];
}

export interface ReleaseHeads {
  readonly process: string;
  readonly people: string;
  readonly register: string;
}

const barHeight = 10;
const laneHeight = 19;
const lineHeight = 17;
const wideLayout = { bars: 158, barsWidth: 345, register: 520, numbers: 560 } as const;

interface Block {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** Release processes one under another, all bars at one scale from one zero line. */
export function drawReleaseRows(
  groups: readonly ReleaseGroup[],
  heads: ReleaseHeads,
  foot: readonly FootSentence[],
  size: "narrow" | "wide",
): Drawing {
  const width = widths[size];
  const room = size === "wide" ? wideLayout.barsWidth : width;
  const people = scaleLinear([0, highest(groups)], [0, room]);
  const nodes: SvgNode[] = [];
  let y = 0;
  if (size === "wide") {
    nodes.push(text(0, 13, heads.process, "note"), text(wideLayout.bars, 13, heads.people, "note"));
    nodes.push(text(wideLayout.register, 13, heads.register, "note"));
    y = 22;
  }
  for (const { country, name, rows } of groups) {
    nodes.push(
      path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"),
      text(0, y + 25, name, `country text-${country}`),
    );
    y += 34;
    for (const [index, row] of rows.entries()) {
      if (index > 0) nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "hair"));
      const drawn = size === "wide" ? wideRow(row, country, people, y) : narrowRow(row, country, people, heads, y);
      nodes.push(...drawn.nodes);
      y += drawn.height;
    }
  }
  nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"));
  for (const { words, key } of foot)
    for (const each of wrap(words, "note", width)) nodes.push(about(text(0, (y += 18), each, "note"), key));
  return { width, height: Math.ceil(y + 6), nodes };
}

function highest(groups: readonly ReleaseGroup[]): number {
  const values = groups.flatMap(({ rows }) =>
    rows.flatMap(({ lanes }) =>
      lanes.map((lane) => (lane.kind === "none" ? 0 : lane.kind === "verified" ? lane.high : lane.people)),
    ),
  );
  return Math.max(1, ...values);
}

type Scale = (people: number) => number;

function wideRow(row: ReleaseRowWords, country: Country, people: Scale, top: number): Block {
  const nodes: SvgNode[] = [];
  let y = top + 20;
  for (const each of wrap(row.name, "strong", wideLayout.bars - 12)) {
    nodes.push(text(0, y, each, "strong"));
    y += lineHeight;
  }
  for (const each of wrap(row.period, "note", wideLayout.bars - 12)) {
    nodes.push(text(0, y, each, "note"));
    y += lineHeight;
  }
  const bars = lanes(row.lanes, country, people, wideLayout.bars, top + 10, wideLayout.register - wideLayout.bars - 12);
  const noted = noteLines(
    row.note,
    wideLayout.bars,
    top + 10 + bars.height + 10,
    wideLayout.register - wideLayout.bars - 24,
  );
  const listed = register(row.register, wideLayout.numbers, top + 20, widths.wide - wideLayout.numbers - 8);
  const height = Math.max(y - top, 10 + bars.height + noted.height, listed.height + 12) + 10;
  const zero = path(segments([[wideLayout.bars - 0.5, top, wideLayout.bars - 0.5, top + height]]), "rule");
  return { nodes: [...nodes, zero, ...bars.nodes, ...noted.nodes, ...listed.nodes], height };
}

function narrowRow(row: ReleaseRowWords, country: Country, people: Scale, heads: ReleaseHeads, top: number): Block {
  const nodes: SvgNode[] = [];
  let y = top + 18;
  for (const each of wrap(row.name, "strong", widths.narrow)) {
    nodes.push(text(0, y, each, "strong"));
    y += lineHeight;
  }
  nodes.push(text(0, y, row.period, "note"));
  const bars = lanes(row.lanes, country, people, 0, y + 8, widths.narrow);
  const noted = noteLines(row.note, 0, y + 8 + bars.height + 10, widths.narrow);
  y += 8 + bars.height + noted.height;
  if (row.register.length === 0) return { nodes: [...nodes, ...bars.nodes, ...noted.nodes], height: y - top + 12 };
  y += 18;
  const listed = register(row.register, 40, y + lineHeight, widths.narrow - 48);
  nodes.push(...bars.nodes, ...noted.nodes, text(0, y, heads.register, "note"), ...listed.nodes);
  return { nodes, height: y + listed.height - top + 14 };
}

function lanes(list: readonly Lane[], country: Country, people: Scale, x: number, top: number, room: number): Block {
  const nodes: SvgNode[] = [];
  let y = top;
  for (const lane of list) {
    const drawn = laneBlock(lane, country, people, x, y, room);
    nodes.push(...drawn.nodes);
    y += drawn.height;
  }
  return { nodes, height: y - top };
}

function laneBlock(lane: Lane, country: Country, people: Scale, x: number, y: number, room: number): Block {
  if (lane.kind === "none")
    return { nodes: [text(x === 0 ? 0 : x + 6, y + 10, lane.words, "label")], height: laneHeight };
  const length = people(lane.kind === "verified" ? lane.high : lane.people);
  const words = [
    [lane.count, "strong"],
    [lane.words, "label"],
  ] as const;
  const fits = length + 6 + measureLine(words) <= room;
  const [textX, barY] = fits ? [x + length + 6, y] : [x + (x === 0 ? 0 : 6), y + 15];
  return {
    nodes: [about(line(textX, y + 10, words), lane.key), ...bar(lane, country, people, x, barY)],
    height: fits ? laneHeight : laneHeight + 15,
  };
}

function bar(lane: Exclude<Lane, { kind: "none" }>, country: Country, people: Scale, x: number, y: number): SvgNode[] {
  if (lane.kind === "promised")
    return [
      about(path(rectangle(x + 0.5, y + 0.5, people(lane.people) - 1, barHeight - 1), `pale-${country}`), lane.key),
    ];
  if (lane.kind === "claimed")
    return [
      about(path(hatchedBar(x + 0.5, y + 0.5, people(lane.people) - 1, barHeight - 1), `stroke-${country}`), lane.key),
    ];
  const solid = people(lane.low);
  const marks = [about(path(rectangle(x, y, solid, barHeight), `fill-${country}`), lane.key)];
  if (lane.high === lane.low) return marks;
  const ticks = lane.ticks.map((tick): [number, number, number, number] => {
    const at = Math.round(x + people(tick.people)) + 0.5;
    return [at, y - 1, at, y + barHeight + 1];
  });
  return [
    ...marks,
    path(rectangle(x + solid, y + 3, people(lane.high) - solid, barHeight - 6), `fill-${country}`),
    about(
      path(segments(ticks), `stroke-${country}`),
      lane.ticks.map(({ key }) => key),
    ),
  ];
}

function noteLines(note: string | undefined, x: number, y: number, room: number): Block {
  if (note === undefined) return { nodes: [], height: 0 };
  const lines = wrap(note, "note", room);
  return {
    nodes: lines.map((each, index) => text(x + (x === 0 ? 0 : 6), y + 2 + index * 16, each, "note")),
    height: lines.length * 16 + 4,
  };
}

function register(entries: readonly RegisterEntry[], numbersEnd: number, top: number, room: number): Block {
  const nodes: SvgNode[] = [];
  let y = top;
  for (const { count, words, key } of entries) {
    nodes.push(text(numbersEnd, y, count, "label-strong", "end"));
    for (const [index, each] of wrap(words, "label", room).entries()) {
      const written = text(numbersEnd + 8, y, each, "label");
      nodes.push(index === 0 ? about(written, key) : written);
      y += lineHeight - 1;
    }
  }
  return { nodes, height: y - top };
}
