import { timelineStart } from "../charts/timeline.ts";
import type { Claim, Country, Dataset, Source } from "../dataset/dataset.ts";
import { compareDates } from "../dataset/date.ts";
import { turns } from "../dataset/tables/vocabulary.ts";
import type { Locale } from "../dataset/text.ts";
import { caseAddress, chartAddress, claimsAddress, pageAddress, pathOf } from "../links.ts";
import { capitalise, formatCount, formatDate, formatList, formatNumber, formatPeriod } from "../locale/format.ts";
import { changeSentence, figureWords, valuesOf } from "../render/lamp.ts";
import { claimSentence } from "../render/summary.ts";
import { noteOf } from "../render/table.ts";
import { pageOf } from "../series/by-year.ts";
import { silentChanges, type Change, type OtherChanges, type Subject } from "./log.ts";
import { changesText } from "./text.ts";

/** A change in full sentences: what was and what is, whose count, and why where a reason was given. */
export function changeWords(change: Change, dataset: Dataset, locale: Locale): string {
  const { kind, subject } = change;
  if (kind === "edited") {
    const columns = new Set(change.changed.map(({ column }) => columnWords(column, locale)));
    return changesText[locale].edited(subjectWords(subject, locale), formatList([...columns], locale));
  }
  if (subject.of !== "claim" || kind === "added") return subjectWords(subject, locale);
  const { claim } = subject;
  if (kind === "corrected") return [...reasons(change, claim, locale), ...unreasoned(change, claim, locale)].join(" ");
  if (kind === "revised") return revised(claim, dataset, locale);
  return [changeSentence({ kind, claim }, locale), noteOf(claim, locale)].filter(Boolean).join(" ");
}

/** What readers call a column; its own name where they need not know it. */
function columnWords(column: string, locale: Locale): string {
  const field = column.replace(/_(?:es|en)$/, "");
  return changesText[locale].columns[field] ?? column;
}

function reasons({ corrections }: Change, claim: Claim, locale: Locale): readonly string[] {
  return corrections.map((correction) => changeSentence({ kind: "corrected", claim, correction }, locale));
}

/** Values that changed and that no correction tells of. */
function unreasoned(change: Change, claim: Claim, locale: Locale): readonly string[] {
  const figure = figureWords(claim, locale);
  return silentChanges(change).map(({ column, from, to }) =>
    changesText[locale].unreasoned(figure + valuesOf({ column, old: from, new: to }, locale)),
  );
}

function revised(claim: Claim, { claims }: Dataset, locale: Locale): string {
  const next = claims.find(({ id }) => id === claim.replacedBy);
  const figure = capitalise(figureWords(claim, locale));
  return changesText[locale].revised(figure, formatCount(claim, locale), next ? claimSentence(next, locale) : "");
}

function subjectWords(subject: Subject, locale: Locale): string {
  if (subject.of === "claim") return claimSentence(subject.claim, locale);
  const { event } = subject;
  if (subject.of === "case")
    return changesText[locale].event(
      `${subject.event.case.name}: ${turns[subject.event.status][locale]}`,
      formatDate(event.date, locale),
      subject.event.case.country.name[locale],
    );
  const { title, date, dateEnd, country } = subject.event;
  const when = dateEnd ? formatPeriod(date, dateEnd, locale) : formatDate(date, locale);
  return changesText[locale].event(title[locale], when, country.name[locale]);
}

/** The country a change is about. */
export function countryOf(subject: Subject): Country {
  if (subject.of === "claim") return subject.claim.country;
  return subject.of === "case" ? subject.event.case.country : subject.event.country;
}

export function sourceOf(subject: Subject): Source {
  return subject.of === "claim" ? subject.claim.source : subject.event.source;
}

/** Where a reader finds what changed: the claim's row, the event on the timeline, the person's page. */
export function placeOf(subject: Subject, dataset: Dataset, locale: Locale): string {
  if (subject.of === "claim") {
    const { claim } = subject;
    return claimsAddress(locale, pathOf(claim.country), pageOf(claim, dataset), claim.id);
  }
  if (subject.of === "case") return caseAddress(locale, subject.event.case.id);
  const { id, date } = subject.event;
  // Nothing before its first day is on the timeline.
  return compareDates(date, timelineStart) < 0
    ? `${pageAddress(locale, "data")}#events`
    : `${chartAddress(locale, "timeline", "all")}#${id}`;
}

/** `Fuentes: 3 más, 1 con cambios.` */
export function otherWords({ table, added, changed, removed }: OtherChanges, locale: Locale): string {
  const text = changesText[locale];
  const counts = [
    [added, text.added] as const,
    [changed, text.changed] as const,
    [removed, text.removed] as const,
  ].flatMap(([rows, words]) => (rows > 0 ? [words(formatNumber(rows, locale))] : []));
  return text.others(text.tables[table], counts.join(", "));
}
