import type { Row } from "./rows.ts";

/** What a row says without its remark and sources: a strong number or date with its words, then who and when. */
export function briefly({ of, cells }: Row): readonly HTMLElement[] {
  const [a = "", b = "", c = "", d = "", e = ""] = cells;
  const [strong, words, more] = of === "claims" ? [c, b, `${a}. ${d}, ${e}`] : [a, b, of === "history" ? undefined : c];
  const head = element("p", "", ` ${words}`);
  head.prepend(element("strong", "", strong));
  return more === undefined ? [head] : [head, element("p", "", more)];
}

export function element(tag: "div" | "p" | "strong", className: string, words: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  return made;
}
