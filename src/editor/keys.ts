import { compareDates } from "../dataset/date.ts";
import { keyOf } from "../dataset/tables/index.ts";
import { fold } from "../locale/fold.ts";
import type { Cells, DraftTable, Known } from "./draft.ts";

/** Letters of an event's title in its key; those there are have no more. */
const titleLetters = 40;

/** A key for a row in the manner of those that are there, and that none of them has. */
export function suggestKey(table: DraftTable, cells: Cells, known: Known): string {
  const taken = new Set(known[table].map((row) => row[keyOf(table)]));
  const [first = "", ...others] = candidates[table](cells, known);
  for (const key of [first, ...others]) if (!taken.has(key)) return key;
  for (let number = 2; ; number++) if (!taken.has(`${first}-${number}`)) return `${first}-${number}`;
}

/** What to try, best first. */
const candidates: Readonly<Record<DraftTable, (cells: Cells, known: Known) => readonly string[]>> = {
  claims(cells, known) {
    const date = claimDate(cells);
    const like = known.claims
      .filter((row) => ["country", "definition", "who", "process"].every((name) => row[name] === cells[name]))
      .filter((row) => row["claim"]?.endsWith(`-${claimDate(row)}`))
      .toSorted((a, b) => compareDates(claimDate(a), claimDate(b)))
      .at(-1);
    if (like) return [`${like["claim"]?.slice(0, -claimDate(like).length) ?? ""}${date}`];
    const who = cells["who"] === "all" ? "" : cells["who"];
    return [slugOf([cells["process"] || cells["country"], cells["definition"], who, date])];
  },
  events: ({ country, date, title_en: english, title_es: spanish }) => [
    slugOf([country, date, cut(slugOf([english || spanish]), titleLetters)]),
  ],
  sources(cells, known) {
    const date = (row: Cells): string => row["published"] || "undated";
    const like = known.sources.find(
      (row) => row["publisher"] === cells["publisher"] && row["source"]?.endsWith(`-${date(row)}`),
    );
    if (like) return [`${like["source"]?.slice(0, -date(like).length) ?? ""}${date(cells)}`];
    return [slugOf([cells["publisher"], date(cells)])];
  },
  case_events: ({ case: person, date, status }) => [slugOf([person, date]), slugOf([person, date, status])],
  corrections: ({ date, claim }) => [slugOf([date, claim])],
};

/** The date a claim is placed at. */
export function claimDate(cells: Cells): string {
  return cells["as_of"] || cells["period_end"] || "";
}

function slugOf(parts: readonly (string | undefined)[]): string {
  return parts
    .map((part = "") =>
      fold(part)
        .replace(/['’.](?=\p{L})/gu, "")
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, ""),
    )
    .filter((part) => part !== "")
    .join("-");
}

/** As many whole words as there is room for. */
function cut(slug: string, most: number): string {
  return slug.length <= most ? slug : slug.slice(0, slug.lastIndexOf("-", most));
}
