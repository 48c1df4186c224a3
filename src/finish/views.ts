import type { PageElement } from "./html.ts";

/**
 * Of a page that is one of several views, what changes with the view, in a file beside it that a switch of views loads:
 * title, canonical address, content and language link as a document of its own, which shares the page's folder so that its
 * links hold. The language link comes last, so that a file that was cut is known by its lack. Without style it raises
 * nobody's policy.
 */
export function viewFile(
  file: string,
  html: string,
  elements: readonly PageElement[],
): { readonly file: string; readonly html: string } | undefined {
  if (!html.includes(" data-views")) return undefined;
  return { file: file.replace(/index\.html$/, "view.htm"), html: partsOf(html, elements) };
}

const kept: readonly ((element: PageElement) => boolean)[] = [
  ({ name, attributes }) => name === "meta" && attributes["charset"] !== undefined,
  ({ name }) => name === "title",
  ({ name, attributes }) => name === "link" && attributes["rel"] === "canonical",
  ({ name }) => name === "main",
  ({ name, attributes }) => name === "a" && attributes["class"] === "language",
];

function partsOf(html: string, elements: readonly PageElement[]): string {
  const parts = kept.flatMap((isKept) => elements.find(isKept) ?? []);
  return `<!doctype html>${parts.map(({ start, end }) => html.slice(start, end)).join("")}`;
}
