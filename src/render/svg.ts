import { bundledFonts, literalLook, type Medium } from "../theme.ts";
import type { Drawing, SvgNode } from "../marks/svg.ts";
import type { Table } from "./table.ts";

/**
 * The two ways a drawing is written out. The page SVG has class names and takes its colours from the style sheet; the
 * file SVG has literal colours and fonts and stands alone. Neither has a style attribute, a style element or an id.
 */

/** Where each key stands among the rows of a figure's tables, counted through all of them. */
export type RowPlaces = ReadonlyMap<string, number>;

/** What a figure is written from: its drawings, and the tables that say the same in rows. */
interface Drawn {
  readonly narrow: Drawing;
  readonly wide: Drawing;
  readonly tables: readonly Table[];
}

/**
 * For a page: hidden from assistive technology, since title, sentence and table beside it say the same. Marks name the
 * rows they stand for in `data-rows`: `0-3,7+8` are four marks of a row each and one of two rows.
 */
export function renderPageSvg({ width, height, nodes }: Drawing, className: string, places: RowPlaces): string {
  const marks = nodes.map((node) => renderNode(withRows(node, places)));
  return `${opening({ width, height }, className)}${marks.join("")}</svg>`;
}

/** A drawing for a page that no script touches: its marks name no rows. */
export function renderStillSvg({ width, height, nodes }: Drawing, className: string): string {
  return `${opening({ width, height }, className)}${nodes.map(renderNode).join("")}</svg>`;
}

function opening({ width, height }: Pick<Drawing, "width" | "height">, className: string): string {
  return `<svg class="${className}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">`;
}

/** Both drawings of a figure for a page, whose style sheet shows the one that has room. */
export function renderPageDrawings({ narrow, wide, tables }: Drawn): string {
  const places = rowPlaces(tables);
  return renderPageSvg(narrow, "narrow", places) + renderPageSvg(wide, "wide", places);
}

export function rowPlaces(tables: readonly Table[]): RowPlaces {
  return new Map(tables.flatMap(({ rows }) => rows).map(({ id }, index) => [id, index]));
}

/** A node whose marks name the rows they stand for. */
export function withRows(node: SvgNode, places: RowPlaces): SvgNode {
  const children = node.children.map((child) => (typeof child === "string" ? child : withRows(child, places)));
  if (!node.keys) return { ...node, children };
  const rows = node.keys.map((key) => key.split("+").map((each) => placeOf(each, places)));
  return { ...node, children, attributes: { ...node.attributes, "data-rows": writeRows(rows) } };
}

function placeOf(key: string, places: RowPlaces): number {
  const place = places.get(key);
  if (place === undefined) throw new Error(`mark without a row: ${key}`);
  return place;
}

/** `0-3,7+8`: neighbours that follow one another as a run. */
export function writeRows(marks: readonly (readonly number[])[]): string {
  const runs: string[] = [];
  for (let from = 0; from < marks.length; from += 1) {
    let to = from;
    while (isNext(marks[to], marks[to + 1])) to += 1;
    const [first, last] = [marks[from]?.join("+") ?? "", marks[to]?.join("+") ?? ""];
    runs.push(first === last ? first : `${first}-${last}`);
    from = to;
  }
  return runs.join(",");
}

function isNext(one: readonly number[] | undefined, other: readonly number[] | undefined): boolean {
  return one?.length === 1 && other?.length === 1 && other[0] === (one[0] ?? 0) + 1;
}

/** For a file or a picture: named by its title and description, colours and fonts written into each mark. */
export function renderFileSvg(
  drawing: Drawing,
  title: string,
  description: string,
  language: string,
  medium: Medium = "file",
): string {
  const { width, height, nodes } = literalDrawing(drawing, medium);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" xml:lang="${language}">`;
  const names = `<title>${escapeText(title)}</title><desc>${escapeText(description)}</desc>`;
  return `${open}${names}${nodes.map(renderNode).join("")}</svg>\n`;
}

/** A drawing whose class names are spelled out, as it is drawn where there is no style sheet. */
export function literalDrawing({ nodes, ...size }: Drawing, medium: Medium): Drawing {
  return { ...size, nodes: nodes.map((node) => withLiteralLook(node, medium)) };
}

function withLiteralLook(node: SvgNode, medium: Medium): SvgNode {
  const { class: className, ...attributes } = node.attributes;
  return {
    tag: node.tag,
    attributes: { ...attributes, ...(className !== undefined && literalLook(String(className), medium)) },
    children: node.children.flatMap((child) => {
      if (typeof child !== "string") return [withLiteralLook(child, medium)];
      return medium === "file" ? [child] : borrowed(child);
    }),
  };
}

/** The bundled sans has no `≤` and no `≥`: they are taken from the bundled serif, whatever stands around them. */
function borrowed(words: string): readonly (SvgNode | string)[] {
  const serif = { "font-family": bundledFonts.serif, "font-weight": 600 };
  return words
    .split(/([≤≥]+)/)
    .filter((part) => part !== "")
    .map((part) => (/[≤≥]/.test(part) ? { tag: "tspan", attributes: serif, children: [part] } : part));
}

function renderNode({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`)
    .join("");
  if (children.length === 0) return `<${tag}${written}/>`;
  const inner = children.map((child) => (typeof child === "string" ? escapeText(child) : renderNode(child))).join("");
  return `<${tag}${written}>${inner}</${tag}>`;
}

/** Text made safe for element content in HTML and XML. */
export function escapeText(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function escapeAttribute(words: string): string {
  return escapeText(words).replace(/"/g, "&quot;");
}
