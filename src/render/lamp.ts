import { dateOf, type Claim, type Correction } from "../dataset/dataset.ts";
import { isIsoDate } from "../dataset/date.ts";
import { columnsOf } from "../dataset/tables/index.ts";
import type { Locale } from "../dataset/text.ts";
import { whose } from "../locale/claimant-names.ts";
import { capitalise, formatCount, formatDate, formatLongDate, formatNumber, formatWhen } from "../locale/format.ts";
import { siteText } from "../locale/site.ts";
import type { Change } from "../series/lamp.ts";
import { whatOf } from "./table.ts";

/** What changed since a figure was pinned, as a sentence: whose count, of which day, before and now, and why. */
export function changeSentence(change: Change, locale: Locale): string {
  const { lamp } = siteText[locale];
  const figure = figureWords(change.claim, locale);
  if (change.kind !== "corrected") return capitalise(lamp[change.kind](figure, formatCount(change.claim, locale)));
  const { date, reason } = change.correction;
  return `${lamp.corrected(formatWhen(date, locale), figure + valuesOf(change.correction, locale))}. ${reason[locale]}`;
}

/** A claim's number as something that can change: whose it is, of whom, where and when. */
export function figureWords(claim: Claim, locale: Locale): string {
  return siteText[locale].lamp.figure(
    whose(claim.definition.claimant.name[locale], locale),
    `${whatOf(claim, locale)}, ${claim.country.name[locale]}`,
    formatLongDate(dateOf(claim), locale),
  );
}

/** `, antes 1179, ahora 1197`; nothing of a value that readers are not told. */
export function valuesOf(correction: Pick<Correction, "column" | "old" | "new">, locale: Locale): string {
  const [before, now] = [correction.old, correction.new].map((value) => valueWords(correction.column, value, locale));
  return before === undefined || now === undefined ? "" : siteText[locale].lamp.values(before, now);
}

/** A corrected value for readers; none for keys and for texts, which are in one language or in neither. */
function valueWords(columnName: string, value: string, locale: Locale): string | undefined {
  const field = columnsOf("claims").find(({ name }) => name === columnName)?.field;
  if (field?.kind === "integer" && /^\d+$/.test(value)) return formatNumber(Number(value), locale);
  if (field?.kind === "date" && isIsoDate(value)) return formatDate(value, locale);
  return field?.choices?.[value]?.[locale];
}
