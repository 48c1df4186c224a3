import { isIsoDate, type IsoDate } from "../dataset/date.ts";

/**
 * What the reader of the explorer asked for, and the fragment of the address that says it: the same in both languages, so
 * that a link carries the question whichever language it is opened in.
 */

/** How the counts are shown. */
export const forms = ["lines", "points", "bars", "table"] as const;

export type Form = (typeof forms)[number];

export interface State {
  readonly measure: string;
  readonly countries: readonly string[];
  /** Definitions chosen one by one; empty where the explorer proposes them. */
  readonly definitions: readonly string[];
  /** Claimants chosen; empty for all. */
  readonly claimants: readonly string[];
  /** Which part of the people. */
  readonly who: string;
  /** A release process; empty for all. */
  readonly process: string;
  /** First and last date of what is shown; empty for no bound. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly per: "count" | "million";
  /** Populations chosen in place of the site's own denominators. */
  readonly populations: readonly string[];
  readonly form: Form;
  /** The day whose knowledge is shown; empty for today's. */
  readonly known: IsoDate;
  /** The unlike definitions and populations that the reader said they know to be unlike. */
  readonly ack: readonly string[];
}

/** What an address without a fragment asks for. */
export const defaultState: State = {
  measure: "held",
  countries: ["CUB", "VEN", "NIC"],
  definitions: [],
  claimants: [],
  who: "all",
  process: "",
  from: "2018",
  to: "",
  per: "count",
  populations: [],
  form: "lines",
  known: "",
  ack: [],
};

/** The name each part of the state has in the fragment, in the order it is written. */
const names = {
  measure: "measure",
  countries: "country",
  definitions: "definition",
  claimants: "claimant",
  who: "who",
  process: "process",
  from: "from",
  to: "to",
  per: "per",
  populations: "population",
  form: "as",
  known: "known",
  ack: "ack",
} as const satisfies Readonly<Record<keyof State, string>>;

type Key = keyof State;

const keys = Object.keys(names) as readonly Key[];

/** A key of the record; whatever else an address holds is not let in. */
const slug = /^[\w-]{1,80}$/;

const lists = ["countries", "definitions", "claimants", "populations", "ack"] as const satisfies readonly Key[];

const isList = (key: Key): boolean => (lists as readonly Key[]).includes(key);

const accepted: Readonly<Partial<Record<Key, (value: string) => boolean>>> = {
  from: isDate,
  to: isDate,
  known: isDate,
  per: (value) => value === "count" || value === "million",
  form: (value) => (forms as readonly string[]).includes(value),
  process: (value) => value === "" || slug.test(value),
};

function isDate(value: string): boolean {
  return value === "" || isIsoDate(value);
}

/** The state a fragment asks for; a part that is missing or not understood is as in the default state. */
export function parseState(fragment: string): State {
  const asked = new URLSearchParams(fragment.replace(/^#/, ""));
  const parts = keys.flatMap((key): readonly (readonly [Key, string | readonly string[]])[] => {
    const value = asked.get(names[key]);
    if (value === null) return [];
    if (isList(key)) return [[key, [...new Set(value.split(",").filter((each) => slug.test(each)))]]];
    const isAccepted = accepted[key] ?? ((each: string) => slug.test(each));
    return isAccepted(value) ? [[key, value]] : [];
  });
  return { ...defaultState, ...Object.fromEntries(parts) };
}

/** The fragment that asks for a state: what differs from the default, or the measure alone where nothing does. */
export function formatState(state: State): string {
  const parts = keys
    .map((key) => [key, written(state[key])] as const)
    .filter(([key, value]) => value !== written(defaultState[key]))
    .map(([key, value]) => `${names[key]}=${value}`);
  return `#${parts.length > 0 ? parts.join("&") : `${names.measure}=${state.measure}`}`;
}

function written(value: State[Key]): string {
  return typeof value === "string" ? value : value.join(",");
}
