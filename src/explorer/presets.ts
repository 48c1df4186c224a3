import { explorerText } from "../content/explorer.ts";
import type { Locale } from "../dataset/text.ts";
import { formatDate } from "../locale/format.ts";
import { defaultState, formatState, type State } from "./state.ts";

/** Questions to begin with. Those that set unlike series side by side are refused first, as any are. */
export const presets: readonly {
  readonly name: Exclude<keyof (typeof explorerText)["es"]["presets"], "heading">;
  readonly state: State;
}[] = [
  { name: "alike", state: defaultState },
  {
    name: "lists",
    state: { ...defaultState, definitions: ["pd-list", "fp-held", "fp-held-2026", "mecanismo-held"] },
  },
  { name: "cubaParts", state: { ...defaultState, countries: ["CUB"], definitions: ["pd-list", "pd-in-prison"] } },
  {
    name: "venezuelaRivals",
    state: {
      ...defaultState,
      countries: ["VEN"],
      definitions: ["fp-held", "jep-held", "clippve-held", "pud-held"],
      from: "2025",
    },
  },
  {
    name: "venezuelaReleased",
    state: {
      ...defaultState,
      measure: "released",
      countries: ["VEN"],
      definitions: ["fp-released", "jep-released", "pud-released", "gov-venezuela-released"],
      process: "ven-2026",
      form: "bars",
    },
  },
  { name: "known", state: { ...defaultState, countries: ["CUB"], known: "2024-12-31" } },
];

/** The questions in words, each with the fragment that asks it. */
export function presetsOf(locale: Locale): readonly { readonly words: string; readonly fragment: string }[] {
  return presets.map(({ name, state }) => {
    const words = explorerText[locale].presets[name];
    return {
      words: typeof words === "string" ? words : words(formatDate(state.known, locale)),
      fragment: formatState(state),
    };
  });
}
