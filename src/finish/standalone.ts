import MagicString from "magic-string";
import { elementsOf, type PageElement } from "./html.ts";
import { addressOfFile } from "./links.ts";

/** The pages that Astro writes as folders and readers get as one file to keep. */
const built = /^offline\/([^/]+\.html)\/index\.html$/;

/** The file a page is kept in, if it is one of those. */
export function standaloneFile(path: string): string | undefined {
  const name = built.exec(path)?.[1];
  return name === undefined ? undefined : `offline/${name}`;
}

/**
 * A page that works alone, wherever it is opened: a link to another page leads to the part of this one that stands for it
 * (an element of the same id, or one that names the page in `data-page`), and is mere words where there is none. Ids that
 * nothing leads to are left out.
 */
export function standalone(file: string, html: string): string {
  const linked = withOwnLinks(file, html);
  return withoutIdleIds(linked);
}

function withOwnLinks(file: string, html: string): string {
  const elements = elementsOf(html);
  const ids = new Set(elements.flatMap(({ attributes }) => attributes["id"] ?? []));
  const parts = new Map(
    elements.flatMap(({ attributes }) =>
      attributes["data-page"] === undefined ? [] : [[attributes["data-page"], attributes["id"] ?? ""] as const],
    ),
  );
  const edited = new MagicString(html);
  for (const element of elements) {
    const link = element.name === "a" ? element.attributes["href"] : undefined;
    if (link === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(link)) continue;
    const { pathname, hash } = new URL(link, `http://site${addressOfFile(file)}`);
    const part = ids.has(hash.slice(1)) ? hash.slice(1) : parts.get(pathname);
    const place = element.valueAt("href");
    if (part !== undefined && place) edited.overwrite(...place, `#${part}`);
    else if (element.contentAt) {
      edited.remove(element.start, element.contentAt[0]);
      edited.remove(element.contentAt[1], element.end);
    }
  }
  return edited.toString();
}

/** Hundreds of rows that no word leads to would each carry a key. */
function withoutIdleIds(html: string): string {
  const elements = elementsOf(html);
  const wanted = new Set(
    elements.flatMap(({ attributes }) => [
      ...(attributes["href"]?.startsWith("#") ? [attributes["href"].slice(1)] : []),
      ...(attributes["aria-labelledby"] ?? "").split(" "),
      ...(attributes["aria-describedby"] ?? "").split(" "),
    ]),
  );
  const edited = new MagicString(html);
  for (const element of elements)
    if (element.attributes["id"] !== undefined && !wanted.has(element.attributes["id"]))
      removeAttribute(edited, html, element, "id");
  return edited.toString();
}

function removeAttribute(edited: MagicString, html: string, element: PageElement, name: string): void {
  const place = element.valueAt(name);
  if (!place) return;
  const before = html.lastIndexOf(` ${name}=`, place[0]);
  const isQuoted = /["']/.test(html[place[1]] ?? "");
  edited.remove(before, place[1] + (isQuoted ? 1 : 0));
}
