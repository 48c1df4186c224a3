import { dateOf, type CaseEvent, type Claim, type Event, type Source } from "../dataset/dataset.ts";
import { parts, standings, turns } from "../dataset/tables/vocabulary.ts";
import type { Locale } from "../dataset/text.ts";
import { caseAddress } from "../links.ts";
import { formatCount, formatDate, formatPeriod } from "../locale/format.ts";
import { siteText } from "../locale/site.ts";

/** A cell: its words, a remark beneath them, and where it names a source its link, what is odd about it, and a second. */
export interface Cell {
  readonly text: string;
  readonly remark?: string;
  readonly link?: string;
  readonly caution?: string;
  readonly also?: Cell;
}

/** The accessible twin of a drawing: the same facts as rows. */
export interface Table {
  /** What its rows are about, which fixes the order of its columns. */
  readonly of: "claims" | "events" | "cases" | "history";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** `number` is set flush right, `date` on one line; `what` is what the row is about. */
export interface Column {
  readonly label: string;
  readonly kind?: "number" | "date" | "what";
}

/** A row and the key of the claim or event it is about, so that a number elsewhere can link to it. */
export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly facts?: Facts;
}

/** What a script needs to place and choose a row, by the names of the tables' columns. */
export type Facts = Readonly<Record<string, string>>;

/** Claims, each with what, how many, who, when and where it was read. */
export function claimTable(claims: readonly Claim[], locale: Locale, caption: string, hasFacts = false): Table {
  const { columns } = siteText[locale];
  return {
    of: "claims",
    caption,
    columns: [
      { label: columns.country },
      { label: columns.what, kind: "what" },
      { label: columns.people, kind: "number" },
      { label: columns.claimant },
      { label: columns.date },
      { label: columns.source },
    ],
    rows: claims.map((claim) => ({
      id: claim.id,
      cells: [
        { text: claim.country.name[locale] },
        { text: whatOf(claim, locale), ...remarkOf(claim, locale) },
        { text: formatCount(claim, locale) },
        { text: claim.definition.claimant.name[locale] },
        { text: whenOf(claim, locale) },
        sourcesCell(claim, locale),
      ],
      ...(hasFacts && claim.definition.measure.kind === "stock" && { facts: factsOfCount(claim) }),
    })),
  };
}

/** Events, each with when, where, what and where it was read. */
export function eventTable(events: readonly Event[], locale: Locale, caption: string, hasFacts = false): Table {
  const { columns } = siteText[locale];
  return {
    of: "events",
    caption,
    columns: [
      { label: columns.date },
      { label: columns.country },
      { label: columns.event, kind: "what" },
      { label: columns.source },
    ],
    rows: events.map((event) => ({
      id: event.id,
      cells: [
        { text: event.dateEnd ? formatPeriod(event.date, event.dateEnd, locale) : formatDate(event.date, locale) },
        { text: event.country.name[locale] },
        { text: event.title[locale], remark: event.summary[locale] },
        sourcesCell(event, locale),
      ],
      ...(hasFacts && { facts: factsOfEvent(event, locale) }),
    })),
  };
}

/** `label` is there for turning points alone. */
function factsOfEvent({ date, country, category, weight, label, title }: Event, locale: Locale): Facts {
  return {
    date,
    country: country.id,
    category,
    ...(weight === "1" && { label: label?.[locale] ?? title[locale] }),
  };
}

function factsOfCount(claim: Claim): Facts {
  return {
    date: dateOf(claim),
    country: claim.country.id,
    people: String(claim.low),
    definition: claim.definition.id,
  };
}

/** What happened to named people, each row led by the person's name, which links to the page of the case. */
export function caseTable(events: readonly CaseEvent[], locale: Locale, caption: string): Table {
  const { columns, rows } = historyTable(events, locale, caption);
  const people = new Map(events.map((event) => [event.id, event.case]));
  return {
    of: "cases",
    caption,
    columns: [{ label: siteText[locale].columns.person }, ...columns],
    rows: rows.map(({ id, cells }) => {
      const person = people.get(id);
      return { id, cells: [{ text: person?.name ?? "", link: caseAddress(locale, person?.id ?? "") }, ...cells] };
    }),
  };
}

/** What happened to one person, each event with when, what and where it was read. */
export function historyTable(events: readonly CaseEvent[], locale: Locale, caption: string): Table {
  const { columns } = siteText[locale];
  return {
    of: "history",
    caption,
    columns: [{ label: columns.date, kind: "date" }, { label: columns.event, kind: "what" }, { label: columns.source }],
    rows: events.map((event) => ({
      id: event.id,
      cells: [
        { text: formatDate(event.date, locale) },
        { text: turns[event.status][locale], ...(event.note && { remark: event.note[locale] }) },
        sourceCell(event.source, locale),
      ],
    })),
  };
}

/** The date of a stock or a promise, the period of a flow. */
export function whenOf(claim: Claim, locale: Locale): string {
  return claim.periodStart !== undefined && claim.periodEnd !== undefined
    ? formatPeriod(claim.periodStart, claim.periodEnd, locale)
    : formatDate(dateOf(claim), locale);
}

/** What is counted, and of whom where that is a part of the list. */
export function whatOf({ definition, who }: Claim, locale: Locale): string {
  return who === "all" ? definition.name[locale] : `${definition.name[locale]}: ${parts[who][locale]}`;
}

/** Whether a claim no longer stands, and what else is to be said of it. */
export function remarkOf(claim: Claim, locale: Locale): { readonly remark?: string } {
  const standing = claim.status === "current" ? undefined : standings[claim.status][locale];
  const said = [standing, noteOf(claim, locale)].filter((remark) => remark !== undefined);
  return said.length === 0 ? {} : { remark: said.join(". ") };
}

/** Who relayed a claim and what else is to be said of it. */
export function noteOf({ relayedBy, note }: Claim, locale: Locale): string | undefined {
  const relayed = relayedBy && siteText[locale].relayed(relayedBy.name[locale]);
  const said = [relayed, note?.[locale]].filter((remark) => remark !== undefined);
  return said.length === 0 ? undefined : said.join(". ");
}

/** A claim's source, and the second that confirms it. */
export function sourcesCell({ source, source2 }: Pick<Claim, "source" | "source2">, locale: Locale): Cell {
  const first = sourceCell(source, locale);
  return source2 === undefined ? first : { ...first, also: sourceCell(source2, locale) };
}

/** A source as named: publisher, date, and a link unless its address is unsafe to print. */
export function sourceCell(source: Source, locale: Locale): Cell {
  const text = siteText[locale];
  const words = source.published ? `${source.publisher}, ${formatDate(source.published, locale)}` : source.publisher;
  return {
    text: words,
    ...(source.url !== undefined && { link: source.url }),
    ...(source.reach === "unlinked" && { caution: text.unlinked }),
    ...(source.reach === "copy" && { caution: text.copy }),
  };
}
