import { elementsOf, type PageElement } from "./html.ts";

/** Beside a chart's page, what of it changes with the view: the file that a switch of views loads. */
const viewFile = "view.htm";

/**
 * Of every page that is one of several views, its title, canonical address, language link and content as a document of its own, which
 * shares the page's folder so that its links hold. Without style it raises nobody's policy.
 */
export function viewFiles(pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...pages]
      .filter(([, html]) => html.includes(" data-views"))
      .map(([file, html]) => [file.replace(/index\.html$/, viewFile), partsOf(html)]),
  );
}

const kept: readonly ((element: PageElement) => boolean)[] = [
  ({ name, attributes }) => name === "meta" && attributes["charset"] !== undefined,
  ({ name }) => name === "title",
  ({ name, attributes }) => name === "link" && attributes["rel"] === "canonical",
  ({ name, attributes }) => name === "a" && attributes["class"] === "language",
  ({ name }) => name === "main",
];

function partsOf(html: string): string {
  const elements = elementsOf(html);
  const parts = kept.flatMap((isKept) => elements.find(isKept) ?? []);
  return `<!doctype html>${parts.map(({ start, end }) => html.slice(start, end)).join("")}`;
}
