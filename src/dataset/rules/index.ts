import type { Rows } from "../dataset.ts";
import type { Problem } from "../problem.ts";
import type { Keys } from "../rows.ts";
import { balance } from "./balance.ts";
import { caseHistories } from "./case-histories.ts";
import { claimDates } from "./claim-dates.ts";
import { dateOrder } from "./date-order.ts";
import { dates } from "./dates.ts";
import { definitionTexts } from "./definition-texts.ts";
import { eventLabels } from "./event-labels.ts";
import { fallingTotals } from "./falling-totals.ts";
import { governmentCause } from "./government-cause.ts";
import { jointClaimants } from "./joint-claimants.ts";
import { jumps } from "./jumps.ts";
import { knownReferences } from "./known-references.ts";
import { languages } from "./languages.ts";
import { lowHigh } from "./low-high.ts";
import { mixedScripts } from "./mixed-scripts.ts";
import { oneCountry } from "./one-country.ts";
import { oneValue } from "./one-value.ts";
import { partsAddUp } from "./parts-add-up.ts";
import { populations } from "./populations.ts";
import { privateData } from "./private-data.ts";
import { recordedAfterSource } from "./recorded-after-source.ts";
import { releasedAbovePromised } from "./released-above-promised.ts";
import { revisions } from "./revisions.ts";
import type { Rule } from "./rule.ts";
import { sourceAddresses } from "./source-addresses.ts";
import { sourcesUsed } from "./sources-used.ts";
import { spans } from "./spans.ts";
import { subgroups } from "./subgroups.ts";
import { uniqueKeys } from "./unique-keys.ts";
import { validity } from "./validity.ts";

export type { Rule };

/** Every rule of the data, keys first; the order says nothing else, since all of them run. */
export const rules: readonly Rule[] = [
  uniqueKeys,
  knownReferences,
  lowHigh,
  dates,
  dateOrder,
  recordedAfterSource,
  claimDates,
  spans,
  validity,
  oneValue,
  revisions,
  oneCountry,
  definitionTexts,
  jointClaimants,
  governmentCause,
  sourceAddresses,
  sourcesUsed,
  releasedAbovePromised,
  jumps,
  fallingTotals,
  subgroups,
  partsAddUp,
  balance,
  eventLabels,
  caseHistories,
  populations,
  languages,
  mixedScripts,
  privateData,
];

/** What the rules find in rows; `isComplete` says that no row of any file had to be left out. */
export function runRules(list: readonly Rule[], rows: Rows, keys: Keys, isComplete: boolean): readonly Problem[] {
  return list
    .filter(({ needsEveryRow }) => isComplete || !needsEveryRow)
    .flatMap(({ id, check }) => check(rows, keys).map((finding) => ({ ...finding, rule: id })));
}
