import { subpaths, vertices, type Box } from "../../src/client/inspector/geometry.ts";
import type { Drawing, SvgNode } from "../../src/marks/svg.ts";
import { looks, type Look } from "../../src/theme.ts";
import { boxOf } from "../charts/boxes.ts";

/** A text or a shape of a drawing as it is painted: its look, and the boxes it fills or its strokes run along. */
export interface Painted {
  readonly tag: string;
  readonly classNames: readonly string[];
  readonly look: Look;
  /** The line of text, each filled part, or each stretch of a stroke, in the drawing's own units. */
  readonly boxes: readonly Box[];
  readonly words: string;
  /** Path data of a shape. */
  readonly d: string;
  /** Pixels to a unit of its own. */
  readonly scale: number;
  /** The node it was drawn with: what one parent holds is one mark. */
  readonly parent: SvgNode | undefined;
  readonly keys: readonly string[];
  /** The node that its keys were given to. */
  readonly node: SvgNode | undefined;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly classNames: readonly string[];
  readonly parent: SvgNode | undefined;
  readonly keys: readonly string[];
  readonly node: SvgNode | undefined;
}

const seen = new WeakMap<Drawing, readonly Painted[]>();

/** What a drawing paints, in the order it is painted: each later thing stands over the earlier ones. */
export function paintedIn(drawing: Drawing): readonly Painted[] {
  const corner = { x: 0, y: 0, scale: 1, classNames: [], parent: undefined, keys: [], node: undefined };
  const items = seen.get(drawing) ?? drawing.nodes.flatMap((node) => painted(node, corner));
  seen.set(drawing, items);
  return items;
}

function painted(node: SvgNode, around: Place): readonly Painted[] {
  const [dx, dy, by] = transformOf(node);
  const place: Place = {
    x: around.x + around.scale * dx,
    y: around.y + around.scale * dy,
    scale: around.scale * by,
    classNames: [...around.classNames, ...classNamesOf(node)],
    parent: around.parent,
    keys: node.keys ?? around.keys,
    node: node.keys ? node : around.node,
  };
  if (node.tag === "g") return node.children.flatMap((child) => inner(child, { ...place, parent: node }));
  if (node.tag === "text") return node.children.map((span) => lineOf(node, span, place));
  return [shapeOf(node, place)];
}

function inner(child: SvgNode | string, place: Place): readonly Painted[] {
  if (typeof child === "string") throw new Error(`words outside a text: ${child}`);
  return painted(child, place);
}

function transformOf({ attributes }: SvgNode): readonly [number, number, number] {
  const transform = String(attributes["transform"] ?? "");
  const [, x = "0", y = "0"] = /translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/.exec(transform) ?? [];
  const [, by = "1"] = /scale\(([\d.]+)\)/.exec(transform) ?? [];
  return [Number(x), Number(y), Number(by)];
}

export function classNamesOf({ attributes }: SvgNode): readonly string[] {
  const written = attributes["class"];
  return written === undefined ? [] : String(written).split(" ");
}

function lineOf(node: SvgNode, span: SvgNode | string, place: Place): Painted {
  const own = typeof span === "string" ? [] : classNamesOf(span);
  const { left, right, top, bottom } = boxOf(node);
  return {
    tag: "text",
    classNames: [...place.classNames, ...own],
    look: lookOf([...place.classNames, ...own], {}),
    boxes: [moved({ x: left, y: top, width: right - left, height: bottom - top }, place)],
    words: typeof span === "string" ? span : span.children.filter((child) => typeof child === "string").join(""),
    d: "",
    scale: place.scale,
    parent: node,
    keys: typeof span === "string" ? place.keys : (span.keys ?? place.keys),
    node: typeof span !== "string" && span.keys ? span : place.node,
  };
}

function shapeOf(node: SvgNode, place: Place): Painted {
  const look = lookOf(place.classNames, node.attributes);
  const d = dataOf(node);
  return {
    tag: node.tag,
    classNames: place.classNames,
    look,
    boxes: (isFilled(look) ? filled(d) : stretches(d, look["stroke-width"] ?? 1)).map((box) => moved(box, place)),
    words: "",
    d,
    scale: place.scale,
    parent: place.parent,
    keys: place.keys,
    node: place.node,
  };
}

function dataOf({ tag, attributes: { d, x1, y1, x2, y2 } }: SvgNode): string {
  if (tag === "path") return String(d);
  if (tag === "line") return `M${x1} ${y1}L${x2} ${y2}`;
  throw new Error(`unknown shape: ${tag}`);
}

export function isFilled({ fill }: Look): boolean {
  return fill !== undefined && fill !== "none";
}

/** As the style sheet has it: rules in the order of the table of looks, over the mark's own attributes. */
export function lookOf(classNames: readonly string[], attributes: SvgNode["attributes"]): Look {
  const rules = Object.entries(looks).filter(([name]) => classNames.includes(name));
  const { "stroke-width": width, "stroke-dasharray": dashes } = attributes;
  return Object.assign(
    {},
    width !== undefined && { "stroke-width": Number(width) },
    dashes !== undefined && { "stroke-dasharray": String(dashes) },
    ...rules.map(([, look]) => look),
  ) as Look;
}

/** The box of each part of a filled path; a dot is as high as it is wide. */
function filled(d: string): readonly Box[] {
  return d.split(/(?=M)/).flatMap((part) => {
    const isDot = /a/.test(part);
    return subpaths(part).map((box) => (isDot ? { ...box, y: box.y - box.width / 2, height: box.width } : box));
  });
}

/** The boxes a stroke runs through, as thick as it is drawn: one for a level or upright stretch, many for a slanting one. */
function stretches(d: string, thick: number): readonly Box[] {
  return d.split(/(?=M)/).flatMap((part) => {
    if (/a/.test(part)) return filled(part);
    const points = vertices(part);
    const ends = points.length === 1 ? [...points, ...points] : points;
    return ends.slice(1).flatMap((to, index) => stretch(ends[index] ?? to, to, thick));
  });
}

type Point = readonly [x: number, y: number];

function stretch([fromX, fromY]: Point, [toX, toY]: Point, thick: number): readonly Box[] {
  const isSlanting = fromX !== toX && fromY !== toY;
  const pieces = isSlanting ? Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) / thick) : 1;
  const [dx, dy] = [(toX - fromX) / pieces, (toY - fromY) / pieces];
  return Array.from({ length: pieces }, (_, piece) => ({
    x: fromX + piece * dx + Math.min(0, dx) - thick / 2,
    y: fromY + piece * dy + Math.min(0, dy) - thick / 2,
    width: Math.abs(dx) + thick,
    height: Math.abs(dy) + thick,
  }));
}

function moved({ x, y, width, height }: Box, place: Place): Box {
  const { scale } = place;
  return { x: place.x + scale * x, y: place.y + scale * y, width: scale * width, height: scale * height };
}
