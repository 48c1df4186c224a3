import { createHash } from "node:crypto";
import MagicString from "magic-string";
import { elementsOf, type PageElement } from "./html.ts";

/**
 * The Content Security Policy (W3C CSP Level 3) of a page, computed from its final bytes: inline styles and scripts are
 * allowed by their hash alone, and nothing is asked of another host.
 */
export function policyOf(html: string, elements = elementsOf(html)): string {
  return [
    "default-src 'none'",
    `script-src ${sourcesOf(html, elements, "script", isScriptFile, elements.some(loadsScript))}`,
    `style-src ${sourcesOf(html, elements, "style", () => false, hasStyleSheet(elements))}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** Puts the policy right after the character set, before anything it governs. */
export function withPolicy(html: string): string {
  const elements = elementsOf(html);
  const charset = elements.find(({ name, attributes }) => name === "meta" && attributes["charset"] !== undefined);
  if (!charset) throw new Error("page without <meta charset>");
  const edited = new MagicString(html);
  edited.appendLeft(charset.end, `<meta http-equiv="content-security-policy" content="${policyOf(html, elements)}">`);
  return edited.toString();
}

/** What a page must not hold, since the policy would block it or it would ask another host: each with its element. */
export function forbidden(elements: readonly PageElement[]): readonly string[] {
  return elements.flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([attribute, value]) => {
      if (attribute === "style") return [`style attribute on <${name}>`];
      if (attribute.startsWith("on")) return [`${attribute} handler on <${name}>`];
      if (/^\s*javascript:/i.test(value)) return [`javascript: address in <${name} ${attribute}>`];
      const isLoaded = attribute === "src" || attribute === "srcset" || (name === "link" && attribute === "href");
      const isForeign = /^(?:https?:)?\/\//i.test(value.trim());
      const isNamedOnly = name === "link" && /^(?:canonical|alternate)$/.test(attributes["rel"] ?? "");
      return isLoaded && isForeign && !isNamedOnly ? [`another host in <${name} ${attribute}>`] : [];
    }),
  );
}

function isScriptFile({ name, attributes }: PageElement): boolean {
  return name === "script" && attributes["src"] !== undefined;
}

/** True of a script in a file of its own, and of what names one that is loaded later. */
function loadsScript(element: PageElement): boolean {
  return isScriptFile(element) || element.attributes["data-script"] !== undefined;
}

function sourcesOf(
  html: string,
  elements: readonly PageElement[],
  name: string,
  isFile: (element: PageElement) => boolean,
  hasFiles = elements.some((element) => element.name === name && isFile(element)),
): string {
  const hashes = elements
    .filter((element) => element.name === name && !isFile(element) && isGoverned(element))
    .map(({ contentAt }) => hashOf(contentAt ? html.slice(...contentAt) : ""));
  const sources = [...(hasFiles ? ["'self'"] : []), ...new Set(hashes)];
  return sources.length === 0 ? "'none'" : sources.join(" ");
}

/** Data blocks such as JSON-LD never run and need no hash. */
function isGoverned({ name, attributes }: PageElement): boolean {
  const type = attributes["type"];
  return name !== "script" || type === undefined || type === "module" || type === "text/javascript";
}

function hasStyleSheet(elements: readonly PageElement[]): boolean {
  return elements.some(({ name, attributes }) => name === "link" && attributes["rel"] === "stylesheet");
}

function hashOf(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}
