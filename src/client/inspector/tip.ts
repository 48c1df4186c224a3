import type { Facts } from "./facts.ts";
import { tidy, type Row } from "./rows.ts";

/** A tip in the fixed order of an entry: number, words, who counted, when, where it was read; then what others said. */
export function fullTip({ rows, inspection }: Facts, marked: readonly number[]): readonly HTMLElement[] {
  const near = (inspection.nearby?.[(marked[0] ?? 0) - inspection.before] ?? []).flatMap(
    (rival) => inspection.rivals?.[rival] ?? [],
  );
  return [
    ...marked.flatMap((place) => (rows[place] ? [...briefly(rows[place]), ...inFull(rows[place])] : [])),
    ...(near.length > 0 ? [element("p", "near", inspection.near), ...near.map((each) => element("p", "", each))] : []),
  ];
}

/** What a row says without its remark and sources: a strong number or date with its words, then who and when. */
export function briefly({ of, cells }: Row): readonly HTMLElement[] {
  const [a = "", b = "", c = "", d = "", e = ""] = cells;
  const [strong, words, more] = of === "claims" ? [c, b, `${a}. ${d}, ${e}`] : [a, b, of === "history" ? undefined : c];
  const head = element("p", "", ` ${words}`);
  head.prepend(element("strong", "", strong));
  return more === undefined ? [head] : [head, element("p", "", more)];
}

function inFull({ row }: Row): readonly HTMLElement[] {
  const remark = row?.querySelector("small")?.textContent;
  const links = element("p", "sources", "");
  for (const link of row?.querySelectorAll<HTMLAnchorElement>("td:last-child a") ?? []) {
    const copy = document.createElement("a");
    copy.href = link.href;
    copy.textContent = tidy(link.textContent);
    links.append(links.firstChild ? "; " : "", copy);
  }
  return [...(remark ? [element("p", "remark", tidy(remark))] : []), ...(links.firstChild ? [links] : [])];
}

export function element(tag: "div" | "p" | "strong", className: string, words: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  return made;
}
