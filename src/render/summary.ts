import { dateOf, type Claim } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import { namedInSentence } from "../locale/claimant-names.ts";
import { capitalise, formatCountInWords, formatLongDate } from "../locale/format.ts";
import { siteText } from "../locale/site.ts";
import { whatOf } from "./table.ts";

/** A claim as a sentence: who counted how many, whom, where and when. */
export function claimSentence(claim: Claim, locale: Locale): string {
  const { claimant } = claim.definition;
  return siteText[locale].claimSentence(
    capitalise(namedInSentence(claimant.name[locale], locale)),
    verbOf(claim, locale),
    peopleOf(claim, locale),
    saysWhat(claim) ? "" : whatOf(claim, locale),
    claim.country.name[locale],
    formatLongDate(dateOf(claim), locale),
  );
}

/** `28 personas`, `1 persona`. */
function peopleOf(claim: Claim, locale: Locale): string {
  const { person, people } = siteText[locale];
  return `${formatCountInWords(claim, locale)} ${claim.high === 1 ? person : people}`;
}

/** True where the verb already says what was counted: people let out, or to be let out. */
function saysWhat({ definition: { claimant, measure }, who }: Claim): boolean {
  const isLetOut = claimant.kind === "government" && measure.id === "released";
  return who === "all" && (measure.id === "promised" || isLetOut);
}

/** A promise is announced, a government says it let people out, and only those who keep a count of their own count. */
function verbOf({ definition: { claimant, measure } }: Claim, locale: Locale): string {
  const text = siteText[locale];
  if (measure.kind === "promise") return text.announced;
  if (claimant.kind === "government" && measure.id === "released") return text.letOut;
  return counting.has(claimant.kind) ? text.counted : text.gave;
}

/** Claimants that keep lists or records; governments, parties, churches and the press give figures. */
const counting: ReadonlySet<string> = new Set(["ngo", "joint", "families", "intergovernmental"]);

/** What a figure shows, for those who do not see it: its finding, each headline claim in a sentence, and further sentences. */
export function summarise(
  finding: string,
  headline: readonly Claim[],
  sentences: readonly string[],
  locale: Locale,
): string {
  return [`${finding}.`, ...headline.map((claim) => claimSentence(claim, locale)), ...sentences].join(" ");
}
