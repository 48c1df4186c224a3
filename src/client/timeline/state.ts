import { isIsoDate, type IsoDate } from "../../dataset/date.ts";

/** What a reader has chosen at the timeline's desk. Language plays no part, so that either page restores it. */
export interface DeskState {
  /** Key of the event or count chosen. */
  readonly chosen?: string;
  readonly query: string;
  /** Codes of countries; empty for all. */
  readonly countries: readonly string[];
  /** Categories of events; empty for all. */
  readonly categories: readonly string[];
  /** First and last day shown; without them the whole of the record. */
  readonly days?: readonly [IsoDate, IsoDate];
}

/**
 * The fragment of an address as a state: `#<key>` is the row of that key with or without script; what else was chosen
 * follows in pairs, `#<key>&q=ferrer&country=CUB&category=exile,release&from=2024-01-01&to=2025-06-30`.
 */
export function parseState(fragment: string): DeskState {
  const parts = fragment.replace(/^#/, "").split("&");
  const pairs = new URLSearchParams(parts.filter((part) => part.includes("=")).join("&"));
  const [key] = parts.filter((part) => part !== "" && !part.includes("="));
  const list = (name: string): readonly string[] => (pairs.get(name) ?? "").split(",").filter((each) => each !== "");
  const [from, to] = [pairs.get("from") ?? "", pairs.get("to") ?? ""];
  const areDays = [from, to].every((day) => day.length === 10 && isIsoDate(day)) && from < to;
  return {
    ...(key !== undefined && { chosen: key }),
    query: pairs.get("q") ?? "",
    countries: list("country"),
    categories: list("category"),
    ...(areDays && { days: [from, to] as const }),
  };
}

/** The fragment of a state, without its `#`; empty where nothing is chosen. */
export function formatState({ chosen, query, countries, categories, days }: DeskState): string {
  const pairs = [
    ["q", encodeURIComponent(query.trim())],
    ["country", countries.join(",")],
    ["category", categories.join(",")],
    ["from", days?.[0] ?? ""],
    ["to", days?.[1] ?? ""],
  ].flatMap(([name = "", value = ""]) => (value === "" ? [] : [`${name}=${value}`]));
  return [...(chosen === undefined ? [] : [chosen]), ...pairs].join("&");
}
