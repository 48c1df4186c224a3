/**
 * A drawing as plain values. Charts make these in Node at build and in the browser alike; src/render/svg.ts writes them
 * out. Looks come from class names alone (src/theme.ts), so one tree serves light, dark, print and the file.
 */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
  /**
   * What its marks stand for, as keys of claims, events or events of cases, for inspection: one key for the whole node,
   * or one for each subpath of a path in order, or for each vertex of a path of one subpath. A mark that stands for
   * several has their keys joined by `+`.
   */
  readonly keys?: readonly string[];
}

/** A finished drawing: its nodes and its size in CSS pixels at its natural width. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

/** Where a line of text is held: at its start, middle or end. */
export type Anchor = "start" | "middle" | "end";

/** Marks of one group as one path. */
export function path(d: string, className: string): SvgNode {
  return { tag: "path", attributes: { class: className, d }, children: [] };
}

/** A node that a reader can inspect, by one key or by one for each of its parts; without keys, the node as it is. */
export function about(node: SvgNode, keys: string | readonly string[] | undefined): SvgNode {
  if (keys === undefined || keys.length === 0) return node;
  return { ...node, keys: typeof keys === "string" ? [keys] : keys };
}

/** The key of a mark that stands for these claims, events or events of cases together. */
export function markKey(things: readonly { readonly id: string }[]): string {
  return things.map(({ id }) => id).join("+");
}

/** One line of text with its baseline at `y`. */
export function text(x: number, y: number, words: string, className: string, anchor: Anchor = "start"): SvgNode {
  const held = anchor === "start" ? {} : { "text-anchor": anchor };
  return { tag: "text", attributes: { class: className, x: round(x), y: round(y), ...held }, children: [words] };
}

/** Space between the parts of a line, in pixels. */
export const partGap = 5;

/** A part of a line and, where the line as a whole is not about one thing, the key of what it is about. */
export type LinePart = readonly [words: string, className: string, key?: string | undefined];

/**
 * One line of parts with looks of their own, such as a number and its words. Each begins where the one before it ends in
 * the reader's own face, so no measured width stands between them.
 */
export function line(x: number, y: number, parts: readonly LinePart[]): SvgNode {
  const spans = parts.map(([words, className, key], index): SvgNode => {
    const attributes = { class: className, ...(index > 0 && { dx: partGap }) };
    return about({ tag: "tspan", attributes, children: [words] }, key);
  });
  return { tag: "text", attributes: { x: round(x), y: round(y) }, children: spans };
}

/** Nodes moved together by whole pixels. */
export function group(dx: number, dy: number, children: readonly SvgNode[]): SvgNode {
  return { tag: "g", attributes: { transform: `translate(${round(dx)} ${round(dy)})` }, children };
}

/** Nodes drawn larger or smaller than their looks say. */
export function scaled(x: number, y: number, by: number, children: readonly SvgNode[]): SvgNode {
  const factor = Math.round(by * 1000) / 1000;
  return { tag: "g", attributes: { transform: `translate(${round(x)} ${round(y)}) scale(${factor})` }, children };
}

/** Every class name that drawings use. */
export function classNamesOf(drawings: readonly Drawing[]): ReadonlySet<string> {
  return new Set(drawings.flatMap(({ nodes }) => nodes.flatMap(classNames)));
}

function classNames({ attributes, children }: SvgNode): readonly string[] {
  const own = attributes["class"] === undefined ? [] : String(attributes["class"]).split(" ");
  return [...own, ...children.flatMap((child) => (typeof child === "string" ? [] : classNames(child)))];
}

/** Coordinates keep one decimal: finer is not seen and costs bytes. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Path data of straight segments; each is `[x1, y1, x2, y2]`. */
export function segments(list: readonly (readonly [number, number, number, number])[]): string {
  return list.map(([x1, y1, x2, y2]) => `M${round(x1)} ${round(y1)}${lineTo(x1, y1, x2, y2)}`).join("");
}

function lineTo(x1: number, y1: number, x2: number, y2: number): string {
  if (y1 === y2) return `H${round(x2)}`;
  return x1 === x2 ? `V${round(y2)}` : `L${round(x2)} ${round(y2)}`;
}

/** Path data of a rectangle. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}

/** Path data of a filled dot of radius `r`. */
export function dot(x: number, y: number, r: number): string {
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${round(2 * r)} 0a${r} ${r} 0 1 1 ${round(-2 * r)} 0z`;
}

/** Path data of three points after the end of something: what came after is not known. */
export function openEnd(x: number, y: number): string {
  return [7, 13, 19].map((dx) => dot(round(x + dx), y, 1.2)).join("");
}
