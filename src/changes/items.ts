import type { Claim, Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../dataset/date.ts";
import type { Locale, Text } from "../dataset/text.ts";
import { pageAddress } from "../links.ts";
import { siteText } from "../locale/site.ts";
import { sourceCell } from "../render/table.ts";
import type { EditionChanges } from "./editions.ts";
import type { Change, Subject } from "./log.ts";
import { changesText } from "./text.ts";
import { changeWords, countryOf, otherWords, placeOf, sourceOf } from "./words.ts";

/** A change as something to subscribe to: what, from what to what, why, and where it was read. */
export interface Item {
  /** The same for ever, whatever becomes of its words. */
  readonly id: string;
  readonly date: IsoDate;
  readonly title: string;
  readonly text: string;
  /** Where on the site what it tells of stands. */
  readonly address: string;
  /** What it is about; an edition is about everything. */
  readonly subject?: Subject;
}

/** The changes of the record, newest first; those that change no number are told with their edition. */
export function itemsOf(
  log: readonly EditionChanges[],
  dataset: Dataset,
  locale: Locale,
  summaryOf: (version: string) => Text | undefined,
): readonly Item[] {
  return log
    .flatMap(({ version, date, changes }): readonly Item[] => [
      ...(version === undefined
        ? []
        : [
            {
              id: `edition/${version}`,
              date,
              title: siteText[locale].edition(version),
              text: [
                summaryOf(version)?.[locale] ?? "",
                ...(changes?.others ?? []).map((other) => otherWords(other, locale)),
              ].join(" "),
              address: pageAddress(locale, "changes"),
            },
          ]),
      ...(changes?.told ?? [])
        .filter(({ kind }) => kind !== "edited")
        .map((change) => itemOf(change, dateOfChange(change, date), dataset, locale)),
    ])
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

function itemOf(change: Change, date: IsoDate, dataset: Dataset, locale: Locale): Item {
  const { subject, kind } = change;
  const text = changesText[locale];
  const source = sourceCell(sourceOf(subject), locale);
  return {
    id: [subject.of, keyOfSubject(subject), kind, ...change.corrections.map(({ id }) => id)].join("/"),
    date,
    title: `${text.kinds[kind]}: ${nameOf(subject, locale)}`,
    text: `${changeWords(change, dataset, locale)} ${text.source([source.text, source.link].filter(Boolean).join(", "))}`,
    address: placeOf(subject, dataset, locale),
    subject,
  };
}

/** The day a change came: that of its correction, or on which a claim was recorded, else that of its edition. */
export function dateOfChange({ kind, subject, corrections }: Change, otherwise: IsoDate): IsoDate {
  const corrected = corrections
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  if (corrected !== undefined) return corrected;
  return kind === "added" && subject.of === "claim" ? subject.claim.recorded : otherwise;
}

function keyOfSubject(subject: Subject): string {
  return subject.of === "claim" ? subject.claim.id : subject.event.id;
}

/** Who counted, or what happened, and where. */
function nameOf(subject: Subject, locale: Locale): string {
  return `${subject.of === "claim" ? claimantOf(subject.claim, locale) : eventName(subject, locale)}, ${countryOf(subject).name[locale]}`;
}

function claimantOf({ definition }: Claim, locale: Locale): string {
  return definition.claimant.name[locale];
}

function eventName(subject: Exclude<Subject, { readonly of: "claim" }>, locale: Locale): string {
  return subject.of === "case" ? subject.event.case.name : subject.event.title[locale];
}
