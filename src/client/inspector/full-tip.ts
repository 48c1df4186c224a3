import { correctLink } from "../correct.ts";
import type { Facts } from "./facts.ts";
import { tidy, type Row } from "./rows.ts";
import { briefly, element } from "./tip.ts";

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

function inFull({ row }: Row): readonly HTMLElement[] {
  const remark = row?.querySelector("small")?.textContent;
  const links = element("p", "sources", "");
  for (const link of row?.querySelectorAll<HTMLAnchorElement>("td:last-child a:not(.correct)") ?? []) {
    const copy = document.createElement("a");
    copy.href = link.href;
    copy.textContent = tidy(link.textContent);
    links.append(links.firstChild ? "; " : "", copy);
  }
  const correct = row?.querySelector(".correct")?.cloneNode(true) ?? (row && correctLink(row));
  if (correct) links.append(links.firstChild ? " · " : "", correct);
  return [...(remark ? [element("p", "remark", tidy(remark))] : []), ...(links.firstChild ? [links] : [])];
}
