import type { Size } from "../../src/charts/chart.ts";
import type { Box } from "../../src/client/inspector/geometry.ts";
import type { Drawing } from "../../src/marks/svg.ts";
import { colours, type ColourName, type Look } from "../../src/theme.ts";
import { contrast, rgb, type Rgb } from "./colour.ts";
import { isFilled, paintedIn, type Painted } from "./drawn.ts";

/** Where a drawing is seen. Print takes the colours of light on white. */
export const papers = ["light", "dark", "print"] as const;

export type Paper = (typeof papers)[number];

/** A text or mark that does not stand out from what is under it. */
export interface Faint {
  readonly what: string;
  readonly ratio: number;
  readonly least: number;
}

export function colourOf(name: ColourName, paper: Paper): Rgb {
  if (paper !== "print") return rgb(colours[name][paper]);
  return name === "paper" || name === "tint" ? [255, 255, 255] : rgb(colours[name].light);
}

/** Ground, and lines a reader follows without having to see them. */
const grounds: ReadonlySet<ColourName | "none"> = new Set(["paper", "tint", "hair"]);

/** What is faint in a drawing and known to be, with why. */
interface Excused {
  readonly why: string;
  readonly chart: string;
  readonly view: string;
  readonly size: Size;
  readonly paper: Paper;
  readonly what: string;
}

const excused: readonly Excused[] = [
  {
    why: "the last of three points that mean the same stands on the count of another list: 2.72 to 1",
    chart: "held-over-time",
    view: "cuba",
    size: "narrow",
    paper: "dark",
    what: "open-end",
  },
];

export function excusedIn(chart: string, view: string, size: Size, paper: Paper): readonly string[] {
  return excused
    .filter((each) => each.chart === chart && each.view === view && each.size === size && each.paper === paper)
    .map(({ what }) => what);
}

/** What a thing is seen against: another, or the paper alone. Nothing here is painted at less than full strength. */
type Ground = Look | undefined;

interface Under {
  readonly box: Box;
  readonly of: Painted;
}

/** A text or mark, and everything it has to stand out from, whatever the colours. */
export interface Standing {
  readonly item: Painted;
  readonly on: readonly Ground[];
}

/**
 * What each thing of a drawing stands on. A mark stands on the last thing that holds it; a text on that and on whatever
 * else runs into it, before or after, unless it has a halo.
 */
export function standingsIn(drawing: Drawing): readonly Standing[] {
  const found = known.get(drawing) ?? findStandings(drawing);
  known.set(drawing, found);
  return found;
}

const known = new WeakMap<Drawing, readonly Standing[]>();

function findStandings(drawing: Drawing): readonly Standing[] {
  const painted = paintedIn(drawing);
  const under: Under[] = [];
  const marks = painted.filter(({ tag }) => tag !== "text");
  const standing = marks.map((item): Standing => {
    const on = item.boxes.map((box) => under.findLast((each) => holds(each.box, box) && !isPartOf(item, each.of)));
    under.push(...item.boxes.map((box) => ({ box, of: item })));
    return { item, on: [...new Set(on.map((each) => each?.of.look))] };
  });
  const texts = painted.filter(({ tag }) => tag === "text");
  return [...standing, ...texts.map((item) => ({ item, on: touchedBy(item, under) }))];
}

/**
 * Every text and mark that stands out less than WCAG 2.2 asks: text 4.5 to 1, or 3 to 1 where it is large (1.4.3); marks
 * 3 to 1 by their fill or their outline (1.4.11).
 */
export function faintIn(standings: readonly Standing[], paper: Paper): readonly Faint[] {
  const faint = standings.flatMap(({ item, on }): readonly Faint[] => {
    const least = item.tag !== "text" || isLarge(item) ? 3 : 4.5;
    const ratio = isGround(item.look) ? Infinity : Math.min(...on.map((ground) => ratioOn(item.look, ground, paper)));
    const what = [item.classNames.join(" "), item.words].filter((each) => each !== "").join(": ");
    return ratio < least ? [{ what, ratio: Math.round(ratio * 100) / 100, least }] : [];
  });
  return [...new Map(faint.map((each) => [JSON.stringify(each), each])).values()];
}

/** Against whatever a thing stands on: the last of its stack, or the paper. */
function ratioOn(look: Look, ground: Ground, paper: Paper): number {
  const [under = colourOf("paper", paper)] = ground ? seenColours(ground, paper) : [];
  return Math.max(...seenColours(look, paper).map((colour) => contrast(colour, under)));
}

/** Fill first, then outline; a halo is neither. */
function seenColours({ fill, stroke, "paint-order": halo }: Look, paper: Paper): readonly Rgb[] {
  const names = [fill === "none" ? undefined : fill, halo === undefined ? stroke : undefined];
  return names.flatMap((name) => (name === undefined ? [] : [colourOf(name, paper)]));
}

function isGround({ fill, stroke }: Look): boolean {
  return [fill, stroke].every((name) => name === undefined || name === "none" || grounds.has(name));
}

/** A head and its shoulders are one mark, not one on the other. */
function isPartOf(item: Painted, other: Painted): boolean {
  return item.parent === other.parent && String(item.classNames) === String(other.classNames);
}

function touchedBy({ boxes: [box], look }: Painted, under: readonly Under[]): readonly Ground[] {
  if (look["paint-order"] === "stroke" && look.stroke) return [{ fill: look.stroke }];
  if (!box) return [];
  const last = under.findLastIndex((each) => isFilled(each.of.look) && holds(each.box, box));
  const meeting = under.slice(last + 1).filter((each) => meets(each.box, box));
  return [...new Set([under[last]?.of.look, ...meeting.map(({ of }) => of.look)])];
}

/** WCAG 2.2: 18 points, or 14 points and bold. */
function isLarge({ look, scale }: Painted): boolean {
  return sizeIn(look, scale) >= ((look["font-weight"] ?? 400) >= 600 ? 18.66 : 24);
}

export function sizeIn(look: Look, scale: number): number {
  return (look["font-size"] ?? 0) * scale;
}

/** Coordinates are rounded to a tenth, and words measured in the widest of several faces. */
const slack = 0.25;
const touch = 0.75;

/** True of a box within another that goes on around it: a line drawn over one as thick hides it. */
function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack &&
    inner.width + slack < outer.width &&
    inner.height + slack < outer.height
  );
}

function meets(a: Box, b: Box): boolean {
  return (
    a.x + touch < b.x + b.width &&
    b.x + touch < a.x + a.width &&
    a.y + touch < b.y + b.height &&
    b.y + touch < a.y + a.height
  );
}
