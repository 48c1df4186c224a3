import type { Row } from "./rows.ts";

/** What a tip says of a mark: its rows, and what others said near them. */
export interface Told {
  readonly rows: readonly Row[];
  readonly near: readonly string[];
  readonly nearHeading: string;
  /** What keys do, where the keyboard brought the reader here. */
  readonly keys: string;
}

/** The content of a tip, in the fixed order of an entry: number, words, who counted, when, where it was read. */
export function tipContent({ rows, near, nearHeading, keys }: Told): readonly HTMLElement[] {
  return [
    ...rows.flatMap(entryOf),
    ...(near.length > 0 ? [element("p", "near", nearHeading), listOf(near)] : []),
    ...(keys === "" ? [] : [element("p", "keys", keys)]),
  ];
}

/** A row's number or date, its words, and what follows, by what its table is of. */
function lines({ of, cells }: Row): readonly [strong: string, words: string, ...more: string[]] {
  const [a = "", b = "", c = "", d = "", e = ""] = cells;
  if (of === "claims") return [c, b, `${a}. ${d}, ${e}`];
  return of === "history" ? [a, b] : [a, b, c];
}

function entryOf(row: Row): readonly HTMLElement[] {
  const [strong, words, ...more] = lines(row);
  const head = element("p", "", "");
  head.append(element("strong", "", strong), ` ${words}`);
  const links = element("p", "sources", "");
  for (const [index, { words: name, href }] of row.sources.entries()) {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = name;
    links.append(index === 0 ? "" : "; ", link);
  }
  return [
    head,
    ...more.map((each) => element("p", "", each)),
    ...(row.remark === "" ? [] : [element("p", "remark", row.remark)]),
    ...(row.sources.length > 0 ? [links] : []),
  ];
}

function listOf(items: readonly string[]): HTMLElement {
  const list = document.createElement("ul");
  list.append(...items.map((item) => element("li", "", item)));
  return list;
}

export function element(tag: "div" | "li" | "p" | "strong", className: string, words: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = words;
  return made;
}
