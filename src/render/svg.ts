import { literalLook } from "../theme.ts";
import type { Drawing, SvgNode } from "../marks/svg.ts";

/**
 * The two ways a drawing is written out. The page SVG has class names and takes its colours from the style sheet; the
 * file SVG has literal colours and fonts and stands alone. Neither has a style attribute, a style element or an id.
 */

/** For a page: hidden from assistive technology, since title, sentence and table beside it say the same. */
export function renderPageSvg({ width, height, nodes }: Drawing, className: string): string {
  const open = `<svg class="${className}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true" focusable="false">`;
  return `${open}${nodes.map(renderNode).join("")}</svg>`;
}

/** Both drawings of a figure for a page, whose style sheet shows the one that has room. */
export function renderPageDrawings({ narrow, wide }: { readonly narrow: Drawing; readonly wide: Drawing }): string {
  return renderPageSvg(narrow, "narrow") + renderPageSvg(wide, "wide");
}

/** For a file: named by its title and description, colours and fonts written into each mark. */
export function renderFileSvg(
  { width, height, nodes }: Drawing,
  title: string,
  description: string,
  language: string,
): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" xml:lang="${language}">`;
  const names = `<title>${escapeText(title)}</title><desc>${escapeText(description)}</desc>`;
  return `${open}${names}${nodes.map((node) => renderNode(withLiteralLook(node))).join("")}</svg>\n`;
}

function withLiteralLook(node: SvgNode): SvgNode {
  const { class: className, ...attributes } = node.attributes;
  return {
    tag: node.tag,
    attributes: { ...attributes, ...(className !== undefined && literalLook(String(className))) },
    children: node.children.map((child) => (typeof child === "string" ? child : withLiteralLook(child))),
  };
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
