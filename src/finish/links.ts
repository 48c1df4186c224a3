import MagicString from "magic-string";
import { href, notFoundAddress, siteFolder } from "../links.ts";
import { elementsOf, type PageElement } from "./html.ts";

/** Attributes that hold one address each. */
const addressAttributes = ["href", "src", "action", "poster", "data"];

/** A link that leads nowhere. */
export interface BrokenLink {
  readonly page: string;
  readonly link: string;
  readonly reason: "no such file" | "no such part of the page";
}

/** The address of a built file: `held-now/index.html` is `/held-now/`. */
export function addressOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

/**
 * Makes links that start at the site's root relative to the page, so that the folder works anywhere. The not-found page
 * keeps its own, since it is shown at any depth.
 */
export function relativeLinks(file: string, html: string): string {
  if (addressOfFile(file) === notFoundAddress) return html;
  const edited = new MagicString(html);
  for (const element of elementsOf(html)) {
    for (const attribute of addressAttributes) {
      const value = element.attributes[attribute];
      const place = element.valueAt(attribute);
      if (!place || !value?.startsWith("/") || value.startsWith("//")) continue;
      edited.overwrite(...place, href(addressOfFile(file), value));
    }
  }
  return edited.toString();
}

/** What of a page other pages may lead to, and where it leads itself within the site. */
export interface Ends {
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

export function endsOf(elements: readonly PageElement[]): Ends {
  return { ids: elements.flatMap(({ attributes }) => attributes["id"] ?? []), links: internalLinks(elements) };
}

/** Every internal link of every page that leads to no file, or to no element with that id. All of them at once. */
export function brokenLinks(pages: ReadonlyMap<string, Ends>, files: ReadonlySet<string>): readonly BrokenLink[] {
  const ids = new Map([...pages].map(([file, page]) => [file, new Set(page.ids)]));
  return [...pages].flatMap(([file, { links }]) =>
    links.flatMap((link) => {
      const reason = reasonBroken(file, link, files, ids);
      return reason ? [{ page: addressOfFile(file), link, reason }] : [];
    }),
  );
}

function internalLinks(elements: readonly PageElement[]): readonly string[] {
  return elements.flatMap((element) =>
    addressAttributes
      .map((attribute) => element.attributes[attribute])
      .filter((value) => value !== undefined && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value))
      .filter((value) => value !== undefined),
  );
}

function reasonBroken(
  file: string,
  link: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): BrokenLink["reason"] | undefined {
  const target = new URL(link, `http://site${addressOfFile(file)}`);
  const path = decodeURIComponent(
    link.startsWith("/") ? target.pathname.slice(siteFolder.length) : target.pathname.slice(1),
  );
  const found = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const reached = link.startsWith("#") ? file : found;
  if (!files.has(reached)) return "no such file";
  const fragment = decodeURIComponent(target.hash.slice(1));
  // `#country=CUB` asks a question of a page and names no part of it.
  const namesPart = fragment !== "" && !fragment.includes("=");
  return namesPart && !ids.get(reached)?.has(fragment) ? "no such part of the page" : undefined;
}
