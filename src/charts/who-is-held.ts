import { dateOf, type Claim, type Dataset } from "../dataset/dataset.ts";
import { compareDates, daysBetween, type IsoDate } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import {
  capitalise,
  formatCount,
  formatCountInWords,
  formatDate,
  formatList,
  formatNumber,
  formatPercent,
  formatWhen,
} from "../locale/format.ts";
import { whoIsHeldText } from "../locale/who-is-held.ts";
import { drawCountBars, type CountBar } from "../marks/count-bars.ts";
import { drawPeopleParts, type PeoplePart, type PeopleParts } from "../marks/people-parts.ts";
import { markKey } from "../marks/svg.ts";
import {
  groups,
  groupSeries,
  listParts,
  shareOf,
  type Group,
  type GroupPart,
  type ListPart,
  type ListParts,
} from "../series/list-parts.ts";
import type { Chart, Note } from "./chart.ts";
import { barForm, personForm } from "./forms.ts";
import { claimantNotes, colourOf, countedBy, listsByPlace, shortName, unbroken } from "./notes.ts";

/** A group of one list at the end of a year and at its last count. */
interface Change {
  readonly before: GroupPart;
  readonly last: GroupPart;
}

export interface WhoIsHeld {
  readonly view: string;
  readonly lists: readonly ListParts[];
  /** The group whose share of its list changed most since the end of the year, where one changed enough to be told. */
  readonly change: Change | undefined;
}

/** Shares are compared with the last ones of this year, if they were counted in its last month. */
const end: IsoDate = "2025-12-31";
const lastMonth = 31;

/** A share that moved by less than this is not the news. */
const smallestChange = 0.1;

function series(dataset: Dataset, view: string): WhoIsHeld {
  const isShown = view === "shares" ? hasShare : () => true;
  const lists = dataset.countries
    .filter(({ compared }) => compared === "yes")
    .map((country) => listParts(dataset, country, isShown));
  return { view, lists, change: view === "shares" ? largestChange(dataset, lists) : undefined };
}

function hasShare(part: ListPart): boolean {
  return shareOf(part) !== undefined;
}

function largestChange(dataset: Dataset, lists: readonly ListParts[]): Change | undefined {
  return lists
    .flatMap(({ country, groups: parts }) =>
      parts.flatMap((last): readonly Change[] => {
        const before = groupSeries(dataset, country, last.group).filter(hasShare).findLast(isAtEnd);
        return before && changeOf({ before, last }) >= smallestChange ? [{ before, last }] : [];
      }),
    )
    .toSorted((a, b) => changeOf(b) - changeOf(a))[0];
}

function isAtEnd({ claim }: ListPart): boolean {
  return compareDates(dateOf(claim), end) <= 0 && daysBetween(dateOf(claim), end) <= lastMonth;
}

function changeOf({ before, last }: Change): number {
  return Math.abs((shareOf(last) ?? 0) - (shareOf(before) ?? 0));
}

function percentOf(part: ListPart, locale: Locale): string {
  return formatPercent(shareOf(part) ?? 0, locale);
}

/** `179 de 508`: a part and the whole it is of. */
function countsOf({ claim, whole }: ListPart, locale: Locale): string {
  return whoIsHeldText[locale].of(formatNumber(claim.low, locale), formatNumber(whole?.low ?? 0, locale));
}

function finding({ view, lists, change }: WhoIsHeld, locale: Locale): string {
  if (change) return findingChange(change, locale);
  const group = groups.find((each) => lists.some((list) => partOf(list, each)));
  if (!group) return whoIsHeldText[locale].findingNothing;
  return (view === "shares" ? findingShares : findingCounts)(lists, group, locale);
}

function partOf({ groups: parts }: ListParts, group: Group): GroupPart | undefined {
  return parts.find((part) => part.group === group);
}

function findingChange({ before, last }: Change, locale: Locale): string {
  const text = whoIsHeldText[locale];
  return capitalise(
    text.findingChange({
      subject: text.groups[last.group].subject,
      country: last.claim.country.name[locale],
      from: percentOf(before, locale),
      since: formatWhen(dateOf(before.claim), locale),
      to: percentOf(last, locale),
      when: formatWhen(dateOf(last.claim), locale),
    }),
  );
}

function findingCounts(lists: readonly ListParts[], group: Group, locale: Locale): string {
  const text = whoIsHeldText[locale];
  const counts = lists.flatMap((list) => {
    const part = partOf(list, group);
    return part ? [text.countIn(formatCountInWords(part.claim, locale), list.country.name[locale])] : [];
  });
  const unfound = lists.filter((list) => !partOf(list, group)).map(({ country }) => country.name[locale]);
  return text.findingCounts(
    text.groups[group].subject,
    formatList(counts, locale),
    unfound.length > 0 ? formatList(unfound, locale) : undefined,
  );
}

function findingShares(lists: readonly ListParts[], group: Group, locale: Locale): string {
  const text = whoIsHeldText[locale];
  const shares = lists.flatMap((list) => {
    const part = partOf(list, group);
    return part ? [{ country: list.country.name[locale], share: percentOf(part, locale) }] : [];
  });
  const { subject } = text.groups[group];
  const [first, ...others] = shares;
  if (!first) return text.findingNothing;
  if (others.length > 0 && others.every(({ share }) => share === first.share)) {
    const countries = formatList(
      shares.map(({ country }) => country),
      locale,
    );
    return capitalise(text.findingEqual(subject, first.share, countries));
  }
  const each = [
    text.firstShare(first.share, first.country),
    ...others.map(({ share, country }) => text.nextShare(share, country)),
  ];
  return capitalise(text.findingShares(subject, formatList(each, locale)));
}

function notes({ lists, change }: WhoIsHeld, locale: Locale): readonly Note[] {
  const totals = lists.flatMap(({ last }) => last ?? []);
  return [...(change ? [changeNote(change, locale)] : []), ...claimantNotes(totals, locale)];
}

/** The numbers behind two shares: a group may hold still while its list grows or falls. */
function changeNote({ before, last }: Change, locale: Locale): Note {
  const text = whoIsHeldText[locale];
  const counted = ({ claim, whole }: ListPart): string =>
    text.counted(
      formatNumber(claim.low, locale),
      formatNumber(whole?.low ?? 0, locale),
      formatWhen(dateOf(claim), locale),
    );
  return {
    heading: text.changeHeading,
    country: colourOf(last.claim.country),
    text: capitalise(text.change(text.groups[last.group].many, counted(before), counted(last))),
    foot: shortName(last.claim, locale),
  };
}

/** Lists that do not put people in the same place, or a list that changed its rule, are not compared without a word. */
function warning({ lists, change }: WhoIsHeld, locale: Locale): string | undefined {
  const text = whoIsHeldText[locale];
  const shown = lists.filter(({ groups: parts }) => parts.length > 0);
  const apart = listsByPlace(
    shown.flatMap(({ last }) => last ?? []),
    locale,
  );
  const said = [
    ...(apart ? [text.unlike(apart)] : []),
    ...(change && change.before.claim.definition !== change.last.claim.definition
      ? [
          text.redefined(
            shortName(change.last.claim, locale),
            change.before.claim.definition.name[locale],
            change.last.claim.definition.name[locale],
          ),
        ]
      : []),
  ];
  return said.length > 0 ? said.join(" ") : undefined;
}

/** The sentence on the groups of a list that were not counted. */
function missingOf({ country, missing }: ListParts, view: string, locale: Locale): readonly string[] {
  if (missing.length === 0) return [];
  const text = whoIsHeldText[locale];
  const names = missing.map((group) => text.groups[group].many);
  return [text[view === "shares" ? "missingShares" : "missingCounts"](country.name[locale], formatList(names, locale))];
}

function peopleOf(list: ListParts, view: string, locale: Locale): PeopleParts {
  const text = whoIsHeldText[locale];
  const { country, last, classes } = list;
  const [foot] = missingOf(list, view, locale);
  const [first] = classes;
  return {
    country: colourOf(country),
    name: country.name[locale],
    counted: last
      ? text.list(shortName(last, locale), formatCount(last, locale), unbroken(formatDate(dateOf(last), locale)))
      : "",
    ...(last && { key: last.id }),
    groups: list.groups.map((part) => groupPeople(part, locale)),
    ...(first?.whole && {
      whole: {
        count: formatCount(first.whole, locale),
        words: text.whole(first.whole.definition.name[locale], unbroken(formatDate(dateOf(first.whole), locale))),
        key: first.whole.id,
      },
    }),
    classes: classes.map((part) => ({
      people: part.claim.low,
      count: formatCount(part.claim, locale),
      words: part.claim.definition.name[locale],
      form: personForm(part.claim),
      key: part.claim.id,
    })),
    ...(foot !== undefined && { foot }),
  };
}

/** Where they are is not known, whatever the list as a whole counts. */
function hasNoPlace({ group }: GroupPart): boolean {
  return group === "whereabouts_unknown";
}

function groupPeople(part: GroupPart, locale: Locale): PeoplePart {
  const { one, many } = whoIsHeldText[locale].groups[part.group];
  return {
    people: part.claim.low,
    count: formatCount(part.claim, locale),
    words: part.claim.high === 1 ? one : many,
    form: hasNoPlace(part) ? "head" : personForm(part.claim),
    date: unbroken(formatDate(dateOf(part.claim), locale)),
    key: part.claim.id,
  };
}

function barsOf({ country, groups: parts, classes }: ListParts, change: Change | undefined, locale: Locale) {
  const bars = parts.map((part) => groupBar(part, change?.last.claim === part.claim ? change : undefined, locale));
  return [...bars, ...classBar(classes, locale)].map((bar, index): CountBar =>
    index === 0 ? { ...bar, heading: country.name[locale] } : bar,
  );
}

function groupBar(part: GroupPart, change: Change | undefined, locale: Locale): CountBar {
  const text = whoIsHeldText[locale];
  const { claim } = part;
  const key = markKey(drawnOf(part));
  return {
    country: colourOf(claim.country),
    claimant: capitalise(text.groups[part.group].many),
    whom: `${countsOf(part, locale)}, ${unbroken(shortName(claim, locale))}`,
    count: percentOf(part, locale),
    key,
    date: formatDate(dateOf(claim), locale),
    parts: [{ people: (shareOf(part) ?? 0) * 100, key, form: hasNoPlace(part) ? "unknown" : barForm(claim) }],
    partWords: change ? [beforeWords(change, locale)] : [],
    ...(change && { before: { people: (shareOf(change.before) ?? 0) * 100, key: markKey(drawnOf(change.before)) } }),
  };
}

function beforeWords({ before }: Change, locale: Locale): string {
  const date = formatDate(dateOf(before.claim), locale);
  return whoIsHeldText[locale].before(percentOf(before, locale), countsOf(before, locale), date);
}

/** The classes a whole list falls into, as stretches of one bar. */
function classBar(classes: readonly ListPart[], locale: Locale): readonly CountBar[] {
  const [first] = classes;
  if (!first?.whole || !classes.every(hasShare)) return [];
  const { whole } = first;
  return [
    {
      country: colourOf(whole.country),
      claimant: whoIsHeldText[locale].where,
      whom: `${formatNumber(whole.low, locale)}, ${unbroken(shortName(whole, locale))}`,
      count: formatPercent(1, locale),
      key: whole.id,
      date: formatDate(dateOf(whole), locale),
      parts: classes.map((part) => ({
        people: (shareOf(part) ?? 0) * 100,
        key: part.claim.id,
        form: barForm(part.claim),
      })),
      partWords: classes.map((part) => `${percentOf(part, locale)} ${part.claim.definition.name[locale]}`),
    },
  ];
}

/** Totals are drawn as counts; among shares a total stands only as the whole of a part. */
function shown({ groups: parts, classes, last }: ListParts, view: WhoIsHeld["view"]): readonly Claim[] {
  return [...(last && view === "counts" ? [last] : []), ...[...parts, ...classes].flatMap(drawnOf)];
}

function drawnOf({ claim, whole }: ListPart): readonly Claim[] {
  return whole ? [claim, whole] : [claim];
}

function claims({ view, lists, change }: WhoIsHeld): readonly Claim[] {
  return [...new Set([...lists.flatMap((list) => shown(list, view)), ...(change ? drawnOf(change.before) : [])])];
}

/** Each share in words: a claim gives the count alone. */
function sentences({ view, lists }: WhoIsHeld, locale: Locale): readonly string[] {
  const text = whoIsHeldText[locale];
  const shares = lists.flatMap(({ groups: parts }) =>
    parts.map((part) =>
      text.shareSentence(
        capitalise(text.groups[part.group].many),
        percentOf(part, locale),
        countsOf(part, locale),
        `${part.claim.country.name[locale]}, ${countedBy(part.claim, locale)}`,
      ),
    ),
  );
  return [...(view === "shares" ? shares : []), ...lists.flatMap((list) => missingOf(list, view, locale))];
}

export const whoIsHeld: Chart<WhoIsHeld> = {
  id: "who-is-held",
  name: { es: "Quiénes son", en: "Who is held" },
  question: { es: "¿Quiénes eran las personas contadas?", en: "Who were the people counted?" },
  views: [
    { id: "counts", name: { es: "Personas", en: "People" } },
    { id: "shares", name: { es: "Partes de cada lista", en: "Shares of each list" } },
  ],
  acrossMargin: false,
  series,
  finding,
  subtitle: ({ view }, locale) => whoIsHeldText[locale][view === "shares" ? "subtitleShares" : "subtitleCounts"],
  howToRead: ({ view }, locale) => whoIsHeldText[locale][view === "shares" ? "howShares" : "howCounts"],
  notes,
  warning,
  claims,
  headline: ({ view, lists }) =>
    view === "shares" ? [] : lists.flatMap(({ groups: parts }) => parts.map(({ claim }) => claim)),
  sentences,
  events: () => [],
  draw: ({ view, lists, change }, { locale, size }) =>
    view === "shares"
      ? drawCountBars(
          lists.flatMap((list) => barsOf(list, change, locale)),
          size,
          lists.flatMap((list) => missingOf(list, view, locale)),
        )
      : drawPeopleParts(
          lists.map((list) => peopleOf(list, view, locale)),
          size,
        ),
};
