/**
 * What the table of claims shows, as the fragment of its address: keys of the record and words of the reader alone, so
 * that it holds in both languages. `#country=CUB&from=2024&sort=-people`.
 */

export const columns = ["country", "what", "people", "claimant", "date", "source", "status"] as const;

export type Column = (typeof columns)[number];

export interface Sort {
  readonly by: Column;
  readonly isDescending: boolean;
}

/** Each is empty where all are shown. `from` and `to` are years. */
export interface Filters {
  readonly q: string;
  readonly country: string;
  readonly measure: string;
  readonly claimant: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
}

export type FilterName = keyof Filters;

export interface State {
  readonly filters: Filters;
  readonly sort: Sort;
}

export const noFilters: Filters = { q: "", country: "", measure: "", claimant: "", from: "", to: "", status: "" };

const filterNames = Object.keys(noFilters) as readonly FilterName[];

/** The whole record, newest first. */
export const startState: State = { filters: noFilters, sort: { by: "date", isDescending: true } };

/** A fragment without its `#`. It is never empty: an address with one is that of an open table. */
export function fragmentOf({ filters, sort }: State): string {
  const parameters = new URLSearchParams(
    filterNames.flatMap((name) => (filters[name] === "" ? [] : [[name, filters[name]]])),
  );
  parameters.set("sort", `${sort.isDescending ? "-" : ""}${sort.by}`);
  return parameters.toString();
}

/** The state a fragment names, what it does not know left out; nothing where it names no state. */
export function stateOf(fragment: string): State | undefined {
  if (!fragment.includes("=")) return undefined;
  const parameters = new URLSearchParams(fragment);
  const filters = Object.fromEntries(filterNames.map((name) => [name, parameters.get(name) ?? ""]));
  return { filters: { ...noFilters, ...filters }, sort: sortOf(parameters.get("sort") ?? "") };
}

function sortOf(words: string): Sort {
  const isDescending = words.startsWith("-");
  const by = columns.find((column) => column === words.slice(isDescending ? 1 : 0));
  return by ? { by, isDescending } : startState.sort;
}

/** The sort a header's button asks for: its column, and the other way round where it is sorted by that already. */
export function nextSort(sort: Sort, by: Column): Sort {
  if (sort.by === by) return { by, isDescending: !sort.isDescending };
  return { by, isDescending: by === "people" || by === "date" };
}
