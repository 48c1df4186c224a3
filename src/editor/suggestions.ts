import { firstDay, isIsoDate, lastDay, precisionOf } from "../dataset/date.ts";
import { compareText } from "../dataset/dataset.ts";
import { rowOf, type Cells, type Desk, type Draft, type Known } from "./draft.ts";
import { claimDate } from "./keys.ts";
import { completed, planOf } from "./plan.ts";

/**
 * What an empty answer stands for: the usual value, what earlier rows of the same kind had, or what the answers so far
 * lead to. Nothing where only the source can say it.
 */
export function suggestionFor(draft: Draft, name: string, desk: Desk): string | undefined {
  const { table, cells } = draft;
  const suggested = suggestions[table]?.[name]?.(cells, desk.known);
  if (suggested !== undefined) return suggested;
  const isWorkedOut = planOf(draft, desk.known).offered.includes(name);
  return (isWorkedOut && completed(draft, desk).cells[name]) || undefined;
}

type Suggestion = (cells: Cells, known: Known) => string | undefined;

const suggestions: Readonly<Partial<Record<Draft["table"], Readonly<Record<string, Suggestion>>>>> = {
  claims: {
    who: () => "all",
    qualifier: () => "exact",
    process: (cells, known) => newestLike(cells, known, ["country", "definition"])?.["process"] || undefined,
    period_start: startOf,
  },
  events: { weight: () => "2" },
  sources: {
    publisher: ({ url }, known) => sameHost(url, known)?.["publisher"],
    published: ({ url = "" }) => dateInAddress(url),
    language: ({ publisher }, known) =>
      known.sources.findLast((row) => row["publisher"] === publisher)?.["language"] ?? "es",
    reach: ({ url = "" }) => (url === "" ? "unlinked" : url.startsWith("http:") ? "http_only" : "original"),
  },
};

/** The newest claim that has some cells in common with a draft. */
function newestLike(cells: Cells, known: Known, names: readonly string[]): Cells | undefined {
  return known.claims
    .filter((row) => names.every((name) => (row[name] ?? "") === (cells[name] ?? "")))
    .toSorted((a, b) => compareText(claimDate(a), claimDate(b)))
    .at(-1);
}

/** The start that goes with the end of a period under the span of its definition. */
function startOf(cells: Cells, known: Known): string | undefined {
  const end = cells["period_end"] ?? "";
  const span = rowOf(known, "definitions", cells["definition"])?.["span"];
  if (span === "running")
    return newestLike(cells, known, ["country", "definition", "process"])?.["period_start"] || undefined;
  if (!isIsoDate(end) || precisionOf(end) !== "day") return isIsoDate(end) ? calendarStart(end, span) : undefined;
  if (span === "day") return end;
  if (span === "week") return moved(end, 0, -6);
  if (span === "rolling_year") return moved(moved(end, 0, 1), -1, 0);
  return calendarStart(end, span);
}

function calendarStart(end: string, span: string | undefined): string | undefined {
  if (span === "year") return firstDay(end.slice(0, 4)).slice(0, end.length);
  return span === "month" && end.length > 4 ? firstDay(end.slice(0, 7)).slice(0, end.length) : undefined;
}

/** A date some years and days later, or earlier; 29 February of a common year is 1 March. */
function moved(date: string, years: number, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year + years, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The newest source of the same site, where all of that site's have one publisher. */
function sameHost(url: string | undefined, known: Known): Cells | undefined {
  const host = hostOf(url ?? "");
  if (host === "") return undefined;
  const rows = known.sources.filter((row) => hostOf(row["url"] ?? "") === host);
  return new Set(rows.map((row) => row["publisher"])).size === 1 ? rows.at(-1) : undefined;
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, "") ?? "";
}

/** The day many newsrooms write into an address: `/2026/03/11/`, `-2026-03-11`, `20260311`. */
function dateInAddress(url: string): string | undefined {
  const [, year = "", month = "", day = ""] = /(?<!\d)(20\d\d)[-/]?(\d\d)[-/]?(\d\d)(?!\d)/.exec(url) ?? [];
  const date = `${year}-${month}-${day}`;
  return isIsoDate(date) && lastDay(date) === date ? date : undefined;
}
