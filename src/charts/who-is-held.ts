import { dateOf, type Claim, type Country, type Dataset } from "../dataset/dataset.ts";
import { compareDates, type IsoDate } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import { formatCount, formatDate, formatList, formatLongDate, formatNumber, formatPercent } from "../locale/format.ts";
import { whoIsHeldText } from "../locale/who-is-held.ts";
import { drawCountBars, type CountBar } from "../marks/count-bars.ts";
import { groupSeries, listParts, shareOf, type Group, type ListPart, type ListParts } from "../series/list-parts.ts";
import type { Chart, Note } from "./chart.ts";
import { barForm } from "./forms.ts";
import { claimantNotes, colourOf, shortName } from "./notes.ts";

export interface WhoIsHeld {
  readonly view: string;
  readonly lists: readonly ListParts[];
  /** The group of a list whose share changed most since the end of the year before, if any did by a tenth or more. */
  readonly change: { readonly country: Country; readonly before: ListPart; readonly last: ListPart } | undefined;
}

/** Shares are compared with what they were at the end of this year. */
const end: IsoDate = "2025-12-31";

/** A share that moved by less than this is not the news. */
const smallestChange = 0.1;

function series(dataset: Dataset, view: string): WhoIsHeld {
  const lists = dataset.countries
    .filter(({ compared }) => compared === "yes")
    .map((country) => listParts(dataset, country))
    .filter(({ last }) => last !== undefined);
  return { view, lists, change: largestChange(dataset, lists) };
}

function largestChange(dataset: Dataset, lists: readonly ListParts[]): WhoIsHeld["change"] {
  return lists
    .flatMap(({ country, groups }) =>
      groups.flatMap((last) => {
        const earlier = groupSeries(dataset, country, last.claim.who as Group).filter(
          (part) => shareOf(part) !== undefined && compareDates(dateOf(part.claim), end) <= 0,
        );
        const before = earlier.at(-1);
        return before && before.claim !== last.claim && changeOf(before, last) >= smallestChange
          ? [{ country, before, last }]
          : [];
      }),
    )
    .toSorted((a, b) => changeOf(b.before, b.last) - changeOf(a.before, a.last))[0];
}

function changeOf(before: ListPart, last: ListPart): number {
  const [from, to] = [shareOf(before), shareOf(last)];
  return from === undefined || to === undefined ? 0 : Math.abs(to - from);
}

function finding({ view, lists, change }: WhoIsHeld, locale: Locale): string {
  const text = whoIsHeldText[locale];
  if (view === "shares" && change) {
    const { country, before, last } = change;
    return text.findingChange(
      text.subjects[last.claim.who as Group],
      country.name[locale],
      formatPercent(shareOf(before) ?? 0, locale),
      formatLongDate(dateOf(before.claim), locale),
      formatPercent(shareOf(last) ?? 0, locale),
      formatLongDate(dateOf(last.claim), locale),
    );
  }
  const clauses = lists.flatMap(({ country, groups }) => {
    const women = groups.find(({ claim }) => claim.who === "women");
    const share = women && shareOf(women);
    if (!women || (view === "shares" && share === undefined)) return [];
    const value = view === "shares" ? formatPercent(share ?? 0, locale) : formatCount(women.claim, locale);
    return [text.clause(value, country.name[locale])];
  });
  if (clauses.length === 0) return text.findingNothing;
  return (view === "shares" ? text.findingShares : text.findingCounts)(formatList(clauses, locale));
}

function notes({ lists }: WhoIsHeld, locale: Locale): readonly Note[] {
  const text = whoIsHeldText[locale];
  const missing = lists
    .filter(({ missing: groups }) => groups.length > 0)
    .map(({ country, missing: groups }) => ({
      heading: text.missingHeading(country.name[locale]),
      country: colourOf(country),
      text: text.missing(
        formatList(
          groups.map((group) => text.groups[group].toLowerCase()),
          locale,
        ),
      ),
    }));
  return [
    ...missing,
    ...claimantNotes(
      lists.flatMap(({ last }) => last ?? []),
      locale,
    ),
  ];
}

function barsOf(list: ListParts, view: string, locale: Locale): readonly CountBar[] {
  const text = whoIsHeldText[locale];
  const { country, classes, groups } = list;
  const rows = [
    ...classes.map((part) => ({ part, name: part.claim.definition.name[locale] })),
    ...groups.map((part) => ({ part, name: text.groups[part.claim.who as Group] })),
  ];
  return rows.flatMap(({ part, name }, index): readonly CountBar[] => {
    const share = shareOf(part);
    if (view === "shares" && share === undefined) return [];
    const { claim, whole } = part;
    const value = view === "shares" ? (share ?? 0) * 100 : claim.low;
    const ofWhole = view === "shares" && whole ? [text.ofWhole(formatNumber(whole.low, locale))] : [];
    return [
      {
        country: colourOf(country),
        ...(index === 0 && { heading: country.name[locale] }),
        claimant: name,
        whom: [shortName(claim, locale), ...ofWhole].join(", "),
        count: view === "shares" ? formatPercent(share ?? 0, locale) : formatCount(claim, locale),
        date: formatDate(dateOf(claim), locale),
        parts: [{ people: value, form: barForm(claim) }],
      },
    ];
  });
}

function shown({ classes, groups }: ListParts): readonly Claim[] {
  return [...classes, ...groups].flatMap(({ claim, whole }) => (whole ? [claim, whole] : [claim]));
}

export const whoIsHeld: Chart<WhoIsHeld> = {
  id: "who-is-held",
  name: { es: "Quiénes son", en: "Who is held" },
  question: { es: "¿Quiénes son las personas presas?", en: "Who are the people held?" },
  views: [
    { id: "counts", name: { es: "Personas", en: "People" } },
    { id: "shares", name: { es: "Partes de cada lista", en: "Shares of each list" } },
  ],
  acrossMargin: false,
  series,
  finding,
  subtitle: ({ view }, locale) => whoIsHeldText[locale][view === "shares" ? "subtitleShares" : "subtitleCounts"],
  howToRead: (_, locale) => whoIsHeldText[locale].how,
  notes,
  warning: ({ lists }, locale) => {
    const custodies = new Set(lists.map(({ last }) => last?.definition.custody));
    return custodies.size > 1 ? whoIsHeldText[locale].unlike : undefined;
  },
  claims: ({ lists }) => [...new Set(lists.flatMap(shown))],
  headline: ({ lists }) => lists.flatMap(({ groups }) => groups.map(({ claim }) => claim)),
  events: () => [],
  draw: ({ lists, view }, { locale, size }) =>
    drawCountBars(
      lists.flatMap((list) => barsOf(list, view, locale)),
      size,
    ),
};
