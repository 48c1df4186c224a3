import { charts } from "../charts/index.ts";
import type { Figure } from "../charts/figure.ts";
import { claimsText, yearWords } from "../content/claims-page.ts";
import { glossary } from "../content/glossary.ts";
import { pageTexts } from "../content/page-texts.ts";
import type { Paragraph, Section } from "../content/prose.ts";
import { storyText } from "../content/story.ts";
import type { Dataset, Event } from "../dataset/dataset.ts";
import { claimants as claimantFields } from "../dataset/tables/claimants.ts";
import { tableAbout, tableNames } from "../dataset/tables/index.ts";
import { otherLocale, type Locale } from "../dataset/text.ts";
import { caseAddress, chartAddress, claimsAddress, href, pageAddress, storyAddress, pathOf } from "../links.ts";
import { formatLongDate, formatNumber } from "../locale/format.ts";
import { siteText } from "../locale/site.ts";
import { plainProse } from "../render/prose.ts";
import { sourceCell } from "../render/table.ts";
import { claimsByYear } from "../series/by-year.ts";
import { countingGroups } from "../series/record.ts";
import type { SearchEntry } from "./search-entry.ts";

/** What is searched. */
export interface SearchedRecord {
  readonly dataset: Dataset;
  readonly figureOf: (chart: string, view: string, locale: Locale) => Figure;
  /** A country in addresses. */
}

interface Found extends Omit<SearchEntry, "other" | "href"> {
  /** Within the site, or of the source of what no page shows. */
  readonly address: string;
}

/** Of texts other than those of events this many letters travel: enough to tell what they are about. */
const longest = 90;

/** Everything that can be found on the pages of a language. */
export function searchIndex(record: SearchedRecord, locale: Locale): readonly SearchEntry[] {
  const others = foundIn(record, otherLocale(locale));
  const from = pageAddress(locale, "search");
  return foundIn(record, locale).map(({ kind, title, note, text, address }, index) => {
    const other = others[index]?.title ?? "";
    return {
      kind,
      title,
      other: other === title ? "" : other,
      note,
      text: kind === "events" ? text : beginning(text),
      href: address.startsWith("/") ? href(from, address) : address,
    };
  });
}

function foundIn(record: SearchedRecord, locale: Locale): readonly Found[] {
  return [
    ...chartsIn(record, locale),
    ...pagesIn(record, locale),
    ...eventsIn(record, locale),
    ...peopleIn(record, locale),
    ...wordsIn(record, locale),
    ...claimantsIn(record, locale),
  ];
}

function chartsIn({ figureOf }: SearchedRecord, locale: Locale): readonly Found[] {
  return charts.flatMap(({ id, name, views }) =>
    views.map((view, index) => {
      const { title, subtitle } = figureOf(id, view.id, locale);
      return {
        kind: "charts" as const,
        title,
        note: `${name[locale]} · ${view.name[locale]}`,
        text: subtitle,
        address: chartAddress(locale, id, index === 0 ? undefined : view.id),
      };
    }),
  );
}

function pagesIn({ dataset }: SearchedRecord, locale: Locale): readonly Found[] {
  const kind = "pages" as const;
  const words = claimsText[locale];
  const story = storyText[locale];
  return [
    {
      kind,
      title: plainProse(story.headline, dataset, locale),
      note: siteText[locale].name,
      text: plainProse(story.standfirst, dataset, locale),
      address: storyAddress(locale),
    },
    ...pageTexts(dataset, locale).flatMap(([page, { title, description, sections }]): readonly Found[] => [
      { kind, title, note: "", text: description, address: pageAddress(locale, page) },
      ...sections.map((section) => ({
        kind,
        title: section.heading,
        note: title,
        text: sectionWords(section, dataset, locale),
        address: `${pageAddress(locale, page)}#${section.id}`,
      })),
    ]),
    ...tableNames.map((table) => ({
      kind,
      title: tableAbout[table][locale],
      note: siteText[locale].data,
      text: "",
      address: `${pageAddress(locale, "data")}#${table}`,
    })),
    ...claimsByYear(dataset).map((each) => ({
      kind,
      title: words.yearTitle(each.country.name[locale], yearWords(each, locale)),
      note: words.title,
      text: words.claims(formatNumber(each.claims.length, locale)),
      address: claimsAddress(locale, pathOf(each.country), each.year),
    })),
  ];
}

/** Events of before the timeline's first day stand on no page: their source tells of them. */
function eventsIn({ dataset, figureOf }: SearchedRecord, locale: Locale): readonly Found[] {
  const listed = new Set(figureOf("timeline", "all", locale).events);
  return dataset.events.map((event) => ({
    kind: "events" as const,
    title: event.title[locale],
    note: [whenOf(event, locale), event.country.name[locale]].join(" · "),
    text: event.summary[locale],
    address: listed.has(event)
      ? `${chartAddress(locale, "timeline", "all")}#${event.id}`
      : (sourceCell(event.source, locale).link ?? `${pageAddress(locale, "data")}#events`),
  }));
}

/** With the month's whole name: readers type it. */
function whenOf({ date, dateEnd }: Event, locale: Locale): string {
  return [date, ...(dateEnd === undefined ? [] : [dateEnd])].map((each) => formatLongDate(each, locale)).join(" – ");
}

function peopleIn({ dataset }: SearchedRecord, locale: Locale): readonly Found[] {
  return dataset.cases.map(({ id, name, country, summary }) => ({
    kind: "people" as const,
    title: name,
    note: country.name[locale],
    text: summary[locale],
    address: caseAddress(locale, id),
  }));
}

function wordsIn({ dataset }: SearchedRecord, locale: Locale): readonly Found[] {
  return glossary.flatMap(({ heading, entries }) =>
    entries.map((entry) => ({
      kind: "words" as const,
      title: entry.term[locale],
      note: heading[locale],
      text: paragraphWords(entry[locale], dataset, locale),
      address: `${pageAddress(locale, "glossary")}#${entry.id}`,
    })),
  );
}

function claimantsIn({ dataset }: SearchedRecord, locale: Locale): readonly Found[] {
  return countingGroups(dataset).flatMap(({ claimants }) =>
    claimants.map(({ claimant: { id, name, short, kind, method } }) => ({
      kind: "claimants" as const,
      title: short && short[locale] !== name[locale] ? `${name[locale]} (${short[locale]})` : name[locale],
      note: claimantFields.kind.choices?.[kind]?.[locale] ?? "",
      text: method?.[locale] ?? "",
      address: `${pageAddress(locale, "method")}#claimant-${id}`,
    })),
  );
}

function sectionWords({ paragraphs, terms, steps, after }: Section, dataset: Dataset, locale: Locale): string {
  const all: readonly Paragraph[] = [
    ...paragraphs,
    ...(terms ?? []).flatMap(({ term, text }) => [`${term}:`, text]),
    ...(steps ?? []),
    ...(after ?? []),
  ];
  return all.map((paragraph) => paragraphWords(paragraph, dataset, locale)).join(" ");
}

function paragraphWords(paragraph: Paragraph, dataset: Dataset, locale: Locale): string {
  const pieces = typeof paragraph === "string" ? [paragraph] : paragraph;
  return pieces.map((piece) => (typeof piece === "string" ? plainProse(piece, dataset, locale) : piece.label)).join("");
}

function beginning(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(" ", longest))}…`;
}
