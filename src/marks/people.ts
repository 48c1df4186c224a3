import type { Country } from "../theme.ts";
import { about, round, type SvgNode } from "./svg.ts";

/**
 * One person, one mark: solid head and shoulders in prison, the same in outline under restrictions, a solid head over
 * pale shoulders where a list was not broken down, a head alone where the place is not stated.
 *
 * A run of people is one dashed line: a dash of no length with a round cap is a head, a short one with round caps is a
 * pair of shoulders. A thousand people are so a few hundred short segments, small to send and quick to draw, and need no
 * ids, patterns or scripts.
 */
export type Form = "solid" | "outline" | "head" | "undivided";

/** The rectangle a person stands in, and the space between blocks of a hundred, in pixels. */
export interface Cell {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
}

/** People of one class, standing in ranks, drawn from the corner `0 0`. */
export interface Ranks {
  readonly nodes: readonly SvgNode[];
  readonly width: number;
  readonly height: number;
}

/** Neighbours in a row without a gap between them: where the first stands, and how many they are. */
interface Run {
  readonly x: number;
  readonly y: number;
  readonly people: number;
}

/** A part of a figure as a stroke: in a cell of width 7, from `x` for `length`, centred on `y`, `weight` thick. */
interface Stroke {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly weight: number;
  readonly isRound: boolean;
}

const head: Stroke = { x: 3, y: 1.8, length: 0, weight: 2.8, isRound: true };
const shoulders: Stroke = { x: 2.4, y: 6.1, length: 1.2, weight: 3.6, isRound: true };
const base: Stroke = { x: 0.6, y: 7, length: 4.8, weight: 1.8, isRound: false };

/** The same parts drawn in again, so that a line 0.8 thick is left around them. */
const hollowHead: Stroke = { ...head, weight: 1.2 };
const hollowShoulders: readonly Stroke[] = [
  { ...shoulders, weight: 2 },
  { x: 1.4, y: 6.6, length: 3.2, weight: 1, isRound: false },
];

const bust: readonly Stroke[] = [head, shoulders, base];

function layers(form: Form, country: Country): readonly (readonly [string, readonly Stroke[]])[] {
  const mark = `mark-${country}`;
  if (form === "head") return [[mark, [head]]];
  if (form === "solid") return [[mark, bust]];
  if (form === "undivided")
    return [
      [mark, bust],
      [`mark-${country}-pale`, hollowShoulders],
    ];
  return [
    [mark, bust],
    ["mark-paper", [hollowHead, ...hollowShoulders]],
  ];
}

/** A column of ten, then the next; a gap after each ten columns; whole blocks wrap at `width`. For wide drawings. */
export function columnsOfTen(count: number, form: Form, country: Country, cell: Cell, width: number): Ranks {
  const perBand = Math.max(10, Math.floor(columnsThatFit(cell, width) / 10) * 10);
  return ranks(count, form, country, cell, (index) => {
    const column = Math.floor(index / 10);
    return { column: column % perBand, row: (index % 10) + 10 * Math.floor(column / perBand) };
  });
}

/** Rows of fifty filled from the left, a gap after each ten people and each ten rows. For narrow drawings. */
export function rowsOfFifty(count: number, form: Form, country: Country, cell: Cell): Ranks {
  return ranks(count, form, country, cell, (index) => ({ column: index % 50, row: Math.floor(index / 50) }));
}

function columnsThatFit(cell: Cell, width: number): number {
  let columns = 1;
  while (offset(columns, cell.width, cell.gap) + cell.width <= width) columns += 1;
  return columns;
}

/** The left edge of the nth cell in a run with a gap after each ten. */
function offset(index: number, size: number, gap: number): number {
  return index * size + Math.floor(index / 10) * gap;
}

interface Standing {
  readonly column: number;
  readonly row: number;
}

function ranks(count: number, form: Form, country: Country, cell: Cell, place: (index: number) => Standing): Ranks {
  const standing = Array.from({ length: count }, (_, index) => place(index));
  const runs = runsOf(standing, cell);
  return {
    nodes: layers(form, country).flatMap(([className, strokes]) =>
      strokes.map((stroke) => strokePath(stroke, runs, className, cell)),
    ),
    width: Math.max(0, ...runs.map(({ x, people }) => x + people * cell.width)),
    height: Math.max(0, ...runs.map(({ y }) => y + cell.height)),
  };
}

/** Whoever stands in one row of one block of ten columns is a run; blocks fill from the left. */
function runsOf(standing: readonly Standing[], cell: Cell): readonly Run[] {
  const people = new Map<string, number>();
  for (const { column, row } of standing) {
    const key = `${row} ${Math.floor(column / 10)}`;
    people.set(key, (people.get(key) ?? 0) + 1);
  }
  return [...people].map(([key, count]) => {
    const [row = 0, block = 0] = key.split(" ").map(Number);
    return { x: offset(block * 10, cell.width, cell.gap), y: offset(row, cell.height, cell.gap), people: count };
  });
}

function strokePath(
  { x, y, length, weight, isRound }: Stroke,
  runs: readonly Run[],
  className: string,
  cell: Cell,
): SvgNode {
  const scale = cell.width / 7;
  return dashes(
    runs.map((run) => ({ ...run, x: run.x + x * scale, y: run.y + y * scale })),
    { pitch: cell.width, length: length * scale, weight: weight * scale, isRound },
    className,
  );
}

interface Dash {
  readonly pitch: number;
  readonly length: number;
  readonly weight: number;
  readonly isRound: boolean;
}

/** Runs as one dashed path; the dashes begin anew with each run. */
function dashes(runs: readonly Run[], dash: Dash, className: string): SvgNode {
  return dashed(
    runs.map(({ x, y, people }) => `M${fine(x)} ${fine(y)}h${fine(lengthOf(people, dash))}`).join(""),
    dash,
    className,
  );
}

/** From the first dash of a run to its last, which must not fall off the end of its line. */
function lengthOf(people: number, { pitch, length }: Dash): number {
  return (people - 1) * pitch + length + 0.1;
}

function dashed(d: string, { pitch, length, weight, isRound }: Dash, className: string): SvgNode {
  return {
    tag: "path",
    attributes: {
      class: className,
      "stroke-width": fine(weight),
      "stroke-dasharray": `${fine(length)} ${fine(pitch - length)}`,
      ...(isRound && { "stroke-linecap": "round" }),
      d,
    },
    children: [],
  };
}

function fine(value: number): number {
  return Math.round(value * 100) / 100;
}

/** People let out in one process, as small dots in columns: verified, between rival counts, and claimed beyond them. */
export interface Crowd {
  readonly low: number;
  readonly high: number;
  readonly claimed: number;
  /** What the counted and the claimed stand for; nothing is claimed where there is no such key. */
  readonly key: string;
  readonly claimedKey: string | undefined;
}

/** The space from one dot of a crowd to the next. */
export const crowdPitch = 3.2;

/** A crowd hanging from `x y` in columns of `perColumn`: solid, then smaller, then pale with an outline. */
export function crowd(
  { low, high, claimed, key, claimedKey }: Crowd,
  country: Country,
  perColumn: number,
  x: number,
  y: number,
): readonly SvgNode[] {
  const dot = (
    from: number,
    to: number,
    weight: number,
    className: string,
    of: string | undefined,
  ): readonly SvgNode[] =>
    to <= from
      ? []
      : [
          about(
            dashes(
              columnRuns(from, to, perColumn, x, y),
              { pitch: crowdPitch, length: 0, weight, isRound: true },
              className,
            ),
            of,
          ),
        ];
  return [
    ...dot(0, low, 2.4, `mark-${country}`, key),
    ...dot(low, high, 1.5, `mark-${country}`, key),
    ...dot(high, claimed, 2.4, `mark-${country}`, claimedKey),
    ...dot(high, claimed, 1.6, `mark-${country}-pale`, undefined),
  ];
}

/** Columns fill from the top; each row of them is one run. */
function columnRuns(from: number, to: number, perColumn: number, x: number, y: number): readonly Run[] {
  return Array.from({ length: perColumn }, (_, row) => {
    const first = Math.ceil((from - row) / perColumn);
    const past = Math.ceil((to - row) / perColumn);
    const shift = crowdPitch / 2;
    return { x: x + first * crowdPitch + shift, y: y + row * crowdPitch + shift, people: past - first };
  }).filter(({ people }) => people > 0);
}

/** How deep a crowd in columns of `perColumn` hangs, in pixels. */
export function crowdDepth(perColumn: number): number {
  return round(perColumn * crowdPitch);
}

/** People in an upright file: the first stands at `x y`, the others above or below. */
export interface File {
  readonly x: number;
  readonly y: number;
  readonly people: number;
  readonly goes: "up" | "down";
  /** What it stands for, where the files stand for different things. */
  readonly key?: string;
}

/** Files of people as dots, each `pitch` pixels from the next. */
export function files(list: readonly File[], country: Country, pitch: number): SvgNode {
  const dash = { pitch, length: 0, weight: pitch * 0.76, isRound: true };
  const standing = list.filter(({ people }) => people > 0);
  const d = standing.map(
    ({ x, y, people, goes }) => `M${fine(x)} ${fine(y)}v${goes === "up" ? "-" : ""}${fine(lengthOf(people, dash))}`,
  );
  const keys = standing.flatMap(({ key }) => key ?? []);
  return about(dashed(d.join(""), dash, `mark-${country}`), keys);
}
