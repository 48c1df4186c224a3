import { dateOf, type Claim, type Definition } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import { articleOf } from "../locale/claimant-names.ts";
import { capitalise, formatCountInWords, formatLongDate, formatPeriod } from "../locale/format.ts";
import { siteText } from "../locale/site.ts";
import { whatOf } from "./table.ts";

/** A claim as a sentence: who counted how many, whom, where and when. */
export function claimSentence(claim: Claim, locale: Locale): string {
  const [article, verb, saysWhat] = voiceOf(claim, locale);
  return siteText[locale].claimSentence(
    capitalise(article + claim.definition.claimant.name[locale]),
    verb,
    peopleOf(claim, locale),
    saysWhat ? "" : whatOf(claim, locale),
    claim.country.name[locale],
    claim.periodStart === undefined
      ? formatLongDate(dateOf(claim), locale)
      : formatPeriod(claim.periodStart, dateOf(claim), locale),
  );
}

/** Who speaks in a claim's sentence: the article of the claimant's name, the verb, and whether it says what was counted. */
export function voiceOf(claim: Claim, locale: Locale): readonly [article: string, verb: string, saysWhat: 0 | 1] {
  return [articleOf(claim.definition.claimant.name[locale], locale), verbOf(claim, locale), saysWhat(claim) ? 1 : 0];
}

/** `28 personas`, `1 persona`. */
function peopleOf(claim: Claim, locale: Locale): string {
  const { person, people } = siteText[locale];
  return `${formatCountInWords(claim, locale)} ${claim.high === 1 ? person : people}`;
}

/** True where the verb already says what was counted: people let out, or to be let out. */
function saysWhat({ definition, who }: Claim): boolean {
  return who === "all" && (isPromise(definition) || isOwnRelease(definition));
}

/** What a government announces as its own releases; requests of others are told in the words of their definition. */
export function isPromise({ id, measure, claimant }: Definition): boolean {
  return measure.id === "promised" && id === `${claimant.id}-promised`;
}

/** A government lets people out; other organs of the state give figures of it. */
export function isOwnRelease({ measure, claimant }: Definition): boolean {
  return measure.id === "released" && claimant.kind === "government" && claimant.id.startsWith("gov-");
}

/** A promise is announced, a government says it let people out, and only those who keep a count of their own count. */
function verbOf({ definition }: Claim, locale: Locale): string {
  const text = siteText[locale];
  if (isPromise(definition)) return text.announced;
  if (isOwnRelease(definition)) return text.letOut;
  return counting.has(definition.claimant.kind) ? text.counted : text.gave;
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
