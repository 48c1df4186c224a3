import type { Country } from "../theme.ts";
import { isWithin, overlap, type Box, type Point } from "./boxes.ts";
import { measure } from "./measure.ts";
import { about, path, segments, text, type SvgNode } from "./svg.ts";

/**
 * Puts words beside the points they are about so that none touches another, a line or what stands there already. The
 * first notes choose first; a note that finds no room is left out, since words over words say less than none.
 */

/** Words about a point of a drawing: the number or date first, then at most two short lines. */
export interface Note {
  readonly anchor: Point;
  readonly strong: string;
  readonly lines: readonly string[];
  /** True for words that would be read as another point's if they stood far from their own. */
  readonly staysNear?: boolean;
  /** True for words that may stand over lines rather than be left out. */
  readonly mayCover?: boolean;
  /** Whose colour what stands out takes; none is ink. */
  readonly country?: Country;
  /** What the words are about, as `SvgNode` has it. */
  readonly key?: string;
}

/** What a drawing has that words must keep clear of. */
export interface Ground {
  /** Words stay inside. */
  readonly bounds: Box;
  /** Neither words nor leaders may touch these. */
  readonly taken: readonly Box[];
  /** Words may not touch these; a leader may cross them, if nothing better is found. */
  readonly lines: readonly Box[];
}

/** A note in its place. */
export interface PlacedNote {
  readonly note: Note;
  readonly box: Box;
  readonly side: "right" | "left";
}

const lineHeight = 15;
const gap = 5;
/** How far from their point words may stand, in pixels. */
const farthest = 260;
const near = 30;
const step = 5;
/** What it costs a note to have its leader cross a line, in pixels of distance, and to run on along it. */
const crossing = 60;
const runningAlong = 12;
/** The same for words that stand over a piece of a line. */
const covering = 40;

/** The notes that find room, in the order given. */
export function placeNotes(notes: readonly Note[], ground: Ground): readonly PlacedNote[] {
  return notes.reduce<readonly PlacedNote[]>((placed, note) => {
    const found = placeNote(note, placed, ground);
    return found ? [...placed, found] : placed;
  }, []);
}

function placeNote(note: Note, placed: readonly PlacedNote[], ground: Ground): PlacedNote | undefined {
  const taken = [...ground.taken, ...placed.flatMap((other) => [other.box, leaderOf(other)])];
  const touches = (box: Box, others: readonly Box[]): boolean => others.some((other) => overlap(box, other));
  const isFree = (candidate: PlacedNote): boolean =>
    isWithin(candidate.box, ground.bounds) &&
    !touches(candidate.box, taken) &&
    !touches(leaderOf(candidate), taken) &&
    (note.mayCover === true || !touches(candidate.box, ground.lines));
  return candidates(note)
    .filter(isFree)
    .map((candidate) => ({ candidate, cost: costOf(candidate, ground.lines) }))
    .toSorted((a, b) => a.cost - b.cost)[0]?.candidate;
}

/** Words stand beside their point, or above or below it to the right or the left of an upright leader. */
function candidates(note: Note): readonly PlacedNote[] {
  const { height } = sizeOf(note);
  const { y } = note.anchor;
  const reach = note.staysNear ? near : farthest;
  const distances = Array.from({ length: Math.ceil((reach - 8) / step) }, (_, index) => 8 + index * step);
  const beside = sides.map((side) => at(note, side, y - height / 2, 2 * gap));
  const along = distances.flatMap((away) =>
    [y - away - height, y + away].flatMap((top) => sides.map((side) => at(note, side, top, gap))),
  );
  return [...beside, ...along];
}

const sides = ["right", "left"] as const;

function at(note: Note, side: PlacedNote["side"], top: number, space: number): PlacedNote {
  const { width, height } = sizeOf(note);
  const { x } = note.anchor;
  return { note, side, box: { x: side === "right" ? x + space : x - space - width, y: top, width, height } };
}

function sizeOf({ strong, lines }: Note): { readonly width: number; readonly height: number } {
  const width = Math.max(measure(strong, "label-strong"), ...lines.map((each) => measure(each, "label")));
  return { width, height: (lines.length + 1) * lineHeight };
}

/** From near the point to the far edge of the words; words beside their point need none. */
function leaderOf({ note: { anchor }, box }: PlacedNote): Box {
  const isBeside = box.y < anchor.y && box.y + box.height > anchor.y;
  if (isBeside) return { x: anchor.x, y: anchor.y, width: 0, height: 0 };
  const [from, to] = box.y < anchor.y ? [box.y, anchor.y - 5] : [anchor.y + 5, box.y + box.height];
  return { x: anchor.x - 1, y: from, width: 2, height: Math.max(0, to - from) };
}

function costOf(placed: PlacedNote, lines: readonly Box[]): number {
  const distance = Math.abs(placed.box.y + placed.box.height / 2 - placed.note.anchor.y);
  const crossed = lines.filter((line) => overlap(leaderOf(placed), line)).length;
  const crosses = crossed > 0 ? crossing + runningAlong * crossed : 0;
  return distance + crosses + covering * lines.filter((line) => overlap(placed.box, line)).length;
}

/** A placed note with its leader. */
export function noteNodes(placed: PlacedNote): readonly SvgNode[] {
  const leader = leaderOf(placed);
  const x = Math.round(placed.note.anchor.x) + 0.5;
  if (leader.height === 0) return noteWords(placed);
  return [path(segments([[x, leader.y, x, leader.y + leader.height]]), "rule"), ...noteWords(placed)];
}

/** A placed note's words alone, as beside a rule that is there already. */
export function noteWords({ note, box, side }: PlacedNote): readonly SvgNode[] {
  const [at, anchor] = side === "right" ? ([box.x, "start"] as const) : ([box.x + box.width, "end"] as const);
  const words = [
    text(at, box.y + 11, note.strong, `label-strong halo${note.country ? ` text-${note.country}` : ""}`, anchor),
    ...note.lines.map((each, index) => text(at, box.y + 11 + (index + 1) * lineHeight, each, "label halo", anchor)),
  ];
  return words.map((each) => about(each, note.key));
}

/** A note beside an upright rule, as near its upper end as the ground allows. */
export function placeBesideRule(note: Note, ground: Ground): PlacedNote | undefined {
  const tops = Array.from({ length: 30 }, (_, index) => note.anchor.y + index * step);
  const all = tops.flatMap((top) => sides.toReversed().map((side) => at(note, side, top, gap)));
  const busy = [...ground.taken, ...ground.lines];
  return all.find(({ box }) => isWithin(box, ground.bounds) && !busy.some((other) => overlap(box, other)));
}
