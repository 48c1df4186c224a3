import type { Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../dataset/date.ts";
import { escapeMarkdown } from "../dataset/markdown.ts";
import type { Locale } from "../dataset/text.ts";
import { formatLongDate, formatNumber } from "../locale/format.ts";
import type { ChangeKind, Changes } from "./log.ts";
import { changesText } from "./text.ts";
import { changeWords, otherWords } from "./words.ts";

/** What stands over the notes of a release. */
export interface NotesHead {
  readonly version: string;
  readonly date: IsoDate;
  /** What the editors say of it. */
  readonly summary: string;
}

/**
 * The notes of a release in Markdown, written from the differences. What happened to named people is counted, not told:
 * a release never changes, and a name may have to go.
 */
export function renderNotes(
  { version, date, summary }: NotesHead,
  changes: Changes,
  dataset: Dataset,
  locale: Locale,
): string {
  const text = changesText[locale];
  const told = changes.told.filter(({ subject }) => subject.of !== "case");
  const ofPeople = changes.told.length - told.length;
  const groups = Object.entries(text.kinds).map(([kind, heading]) => ({
    heading,
    own: told.filter((change) => change.kind === (kind as ChangeKind)),
  }));
  return [
    `# Sin Fecha ${version} (${formatLongDate(date, locale)})`,
    escapeMarkdown(summary),
    ...groups
      .filter(({ own }) => own.length > 0)
      .flatMap(({ heading, own }) => [
        `## ${heading} (${formatNumber(own.length, locale)})`,
        own.map((change) => `- ${escapeMarkdown(changeWords(change, dataset, locale))}`).join("\n"),
      ]),
    [
      ...(ofPeople > 0 ? [text.ofPeople(formatNumber(ofPeople, locale))] : []),
      ...changes.others.map((change) => otherWords(change, locale)),
    ]
      .map((words) => `- ${escapeMarkdown(words)}`)
      .join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}
