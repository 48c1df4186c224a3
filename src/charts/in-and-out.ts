import { dateOf, type Claim, type Dataset } from "../dataset/dataset.ts";
import { compareDates, timeOf, type IsoDate } from "../dataset/date.ts";
import { labelLines } from "../dataset/label.ts";
import type { Locale } from "../dataset/text.ts";
import {
  formatCount,
  formatCountInWords,
  formatDate,
  formatList,
  formatLongDate,
  formatNumber,
  formatWhen,
} from "../locale/format.ts";
import { whose } from "../locale/claimant-names.ts";
import { inAndOutText, type Direction } from "../locale/in-and-out.ts";
import { drawAnnotatedLines, type AnnotatedLine, type LineNote } from "../marks/annotated-lines.ts";
import { drawListMonths, type MonthCount, type MonthNote } from "../marks/list-months.ts";
import { drawListYears, type Counted } from "../marks/list-years.ts";
import { wrapEvenly } from "../marks/measure.ts";
import type { Drawing } from "../marks/svg.ts";
import { eleventhOfJuly } from "../series/eras.ts";
import {
  announcements,
  everListed,
  flowPeriods,
  yearEnd,
  type Announcement,
  type FlowPeriod,
} from "../series/list-flow.ts";
import { mainLine, since, type CountStretch } from "../series/lines.ts";
import { current, mainStock, stretches, unrounded } from "../series/stock.ts";
import { widths } from "../theme.ts";
import { markKey } from "../marks/svg.ts";
import type { Chart, Note, Size } from "./chart.ts";
import { claimantNotes, colourOf, countedBy, shortName, unbroken } from "./notes.ts";

/** A year of the list: its flows and the count at its end. */
interface ListYear extends FlowPeriod {
  readonly end: Claim | undefined;
}

/** The list of a country and what its own claimant says came in and went out; `last` is its newest count. */
interface List {
  readonly counts: readonly Claim[];
  readonly last: Claim;
  readonly months: readonly FlowPeriod[];
  readonly years: readonly ListYear[];
  readonly ever: readonly Claim[];
  /** The list as a line since the day from which everyone on it is counted. */
  readonly line: readonly CountStretch[];
  readonly announcements: readonly Announcement[];
  /** People let out in an announced process whom the claimant keeps on the list, by its last count. */
  readonly stillListed: Claim | undefined;
}

export interface InAndOut {
  readonly view: string;
  /** `undefined` where the country has no list. */
  readonly list: List | undefined;
}

const country = "CUB";

function series(dataset: Dataset, view: string): InAndOut {
  const counts = since(mainStock(dataset, country), eleventhOfJuly);
  const last = unrounded(counts).at(-1) ?? counts.at(-1);
  return { view, list: last && listOf(dataset, counts, last) };
}

function listOf(dataset: Dataset, counts: readonly Claim[], last: Claim): List {
  const ever = everListed(dataset, last);
  const months = flowPeriods(dataset, last, "month", eleventhOfJuly);
  const announced = announcements(dataset, last).filter(({ event }) => months.some(isMonthOf(event.date)));
  return {
    counts,
    last,
    months,
    years: flowPeriods(dataset, last, "year", eleventhOfJuly).map((year) => ({
      ...year,
      end: yearEnd(counts, year.period),
    })),
    ever,
    line: mainLine(dataset, last.country, ever[0]?.periodStart ?? eleventhOfJuly),
    announcements: announced,
    stillListed: stillListedOf(dataset, last, announced),
  };
}

function isMonthOf(date: IsoDate): (month: FlowPeriod) => boolean {
  return ({ period }) => date.startsWith(period);
}

function stillListedOf(dataset: Dataset, last: Claim, announced: readonly Announcement[]): Claim | undefined {
  return unrounded(current(dataset.claims)).findLast(
    ({ definition, process, who }) =>
      who === "all" &&
      definition.claimant === last.definition.claimant &&
      definition.measure.id === "released" &&
      definition.custody === "outside_prison" &&
      announced.some(({ event }) => event.process === process),
  );
}

/** A year's end and that of the year before, both drawn and counted exactly; the newest such pair. */
function lastYears(list: List): { readonly before: Claim; readonly end: Claim } | undefined {
  const { counts, last } = list;
  const drawn = new Set([last, ...yearEnds(list).map(({ claim }) => claim)]);
  const lastYear = Number(dateOf(last).slice(0, 4));
  const firstYear = Number(dateOf(counts[0] ?? last).slice(0, 4));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => lastYear - index);
  return years.flatMap((year) => {
    const [before, end] = [yearEnd(counts, String(year - 1)), yearEnd(counts, String(year))];
    const isFirm = [before, end].every((claim) => claim?.qualifier === "exact" && drawn.has(claim));
    return before && end && isFirm ? [{ before, end }] : [];
  })[0];
}

/** What was announced in the year the finding is about; of several announcements the largest. */
function promisedIn(year: string, { announcements: all }: List): Claim | undefined {
  return all
    .filter(({ event }) => event.date.startsWith(year))
    .map(({ promised }) => promised)
    .filter(({ high }) => high > 0)
    .toSorted((a, b) => b.low - a.low)[0];
}

function finding({ view, list }: InAndOut, locale: Locale): string {
  if (!list) return inAndOutText[locale].findingNoTotal;
  if (view === "yearly") return findingYears(list, locale);
  return view === "cumulative" ? findingEver(list, locale) : findingMonths(list, locale);
}

function findingMonths(list: List, locale: Locale): string {
  const years = lastYears(list);
  if (!years) return findingLast(list, locale);
  const { before, end } = years;
  const year = dateOf(end).slice(0, 4);
  const difference = end.low - before.low;
  const direction: Direction = difference > 0 ? "rose" : difference < 0 ? "fell" : "stayed";
  const promised = promisedIn(year, list);
  return inAndOutText[locale].finding(
    whose(shortName(end, locale), locale),
    year,
    dateOf(before).slice(0, 4),
    direction,
    formatNumber(Math.abs(difference), locale),
    promised && {
      people: formatCountInWords(promised, locale),
      isOne: promised.high === 1,
      isExact: promised.qualifier === "exact",
    },
  );
}

function findingLast({ last }: List, locale: Locale): string {
  return inAndOutText[locale].findingLast(
    whose(shortName(last, locale), locale),
    formatCountInWords(last, locale),
    formatWhen(dateOf(last), locale),
  );
}

function findingYears({ years, last }: List, locale: Locale): string {
  const text = inAndOutText[locale];
  const stated = years.flatMap(({ added, end, period }) => (added ? [{ added, end, period }] : []));
  const [first, newest] = [stated[0], stated.at(-1)];
  if (!first || !newest) return text.findingNoYears;
  const name = whose(shortName(last, locale), locale);
  const [from, to] = [first, newest].map(({ added }) => formatCountInWords(added, locale));
  const isOne = first.added.high === 1;
  if (first === newest) return text.findingYear(name, from ?? "", isOne, first.period);
  const total =
    first.end && newest.end
      ? text.yearsTotal(formatCountInWords(first.end, locale), formatCountInWords(newest.end, locale))
      : "";
  return text.findingYears(name, from ?? "", isOne, first.period, to ?? "", newest.period) + total;
}

function findingEver({ ever, last }: List, locale: Locale): string {
  const text = inAndOutText[locale];
  const newest = ever.at(-1);
  if (newest?.periodStart === undefined) return text.findingNoEver;
  return (
    text.findingEver(
      whose(shortName(last, locale), locale),
      formatLongDate(newest.periodStart.slice(0, 7), locale),
      formatCountInWords(newest, locale),
      newest.high === 1,
      formatLongDate(dateOf(newest), locale),
    ) + text.stillListed(formatCountInWords(last, locale), last.high === 1, formatWhen(dateOf(last), locale))
  );
}

function subtitle({ view, list }: InAndOut, locale: Locale): string {
  const text = inAndOutText[locale];
  if (!list) return `${text.findingNoTotal}.`;
  const claimant = shortName(list.last, locale);
  if (view === "cumulative") return text.subtitleEver(claimant);
  const [month] = list.months;
  if (view === "monthly")
    return month ? text.subtitle(claimant, formatLongDate(month.period, locale)) : `${text.findingNothing}.`;
  if (list.years.length === 0) return `${text.findingNoYears}.`;
  const left = list.years.filter((year) => year.left).map(({ period }) => period);
  return `${text.subtitleYears(claimant)} ${left.length > 0 ? text.leftYears(formatList(left, locale)) : text.leftNoYear}`;
}

function notes({ view, list }: InAndOut, locale: Locale): readonly Note[] {
  if (!list) return [];
  const text = inAndOutText[locale];
  const { last, stillListed } = list;
  const colour = colourOf(last.country);
  const still =
    stillListed?.process &&
    text.stillOn(
      stillListed.process.name[locale],
      shortName(stillListed, locale),
      formatCountInWords(stillListed, locale),
      formatWhen(dateOf(stillListed), locale),
    );
  return [
    { heading: text.whyHeading, country: colour, text: text.why },
    { heading: text.licenceHeading, country: colour, text: [text.licence, ...(still ? [still] : [])].join(" ") },
    ...(view === "monthly" ? [{ heading: text.lateHeading, text: text.late }, ...gapsNote(list, locale)] : []),
    ...(view === "yearly" ? leftNotes(list, locale) : []),
    ...claimantNotes([last], locale),
  ];
}

/** What the claimant says of those it took off in a year. */
function leftNotes({ years }: List, locale: Locale): readonly Note[] {
  return years.flatMap(({ period, left }) =>
    left?.note ? [{ heading: inAndOutText[locale].leftHeading(period), text: left.note[locale] }] : [],
  );
}

function gapsNote({ months }: List, locale: Locale): readonly Note[] {
  const text = inAndOutText[locale];
  const [added, left] = (["added", "left"] as const).map((side) => months.filter((month) => !month[side]).length);
  if (!added && !left) return [];
  const words = [months.length, added ?? 0, left ?? 0].map((count) => formatNumber(count, locale));
  return [{ heading: text.gapsHeading, text: text.gaps(words[0] ?? "", words[1] ?? "", words[2] ?? "") }];
}

/** The ends of the years within the months drawn, each with how many months have gone by. */
function yearEnds({ months, counts }: List): readonly { readonly months: number; readonly claim: Claim }[] {
  return months.flatMap(({ period }, index) => {
    const claim = period.endsWith("-12") ? yearEnd(counts, period.slice(0, 4)) : undefined;
    return claim ? [{ months: index + 1, claim }] : [];
  });
}

function claims({ view, list }: InAndOut): readonly Claim[] {
  if (!list) return [];
  const drawn = drawnClaims(view, list).filter((claim) => claim !== undefined);
  return [...new Set(drawn)].toSorted((a, b) => compareDates(dateOf(a), dateOf(b)));
}

function drawnClaims(view: string, list: List): readonly (Claim | undefined)[] {
  const { months, years, ever, line, last } = list;
  const promised = list.announcements.map((announcement) => announcement.promised);
  switch (view) {
    case "yearly":
      return years.flatMap(({ added, left, end }) => [end, added, left]);
    case "cumulative":
      return [...ever, ...line.flatMap(({ points }) => points.flatMap((point) => point.claims))];
    default:
      return [
        ...promised,
        ...yearEnds(list).map(({ claim }) => claim),
        last,
        ...months.flatMap(({ added, left }) => [added, left]),
      ];
  }
}

function headline({ view, list }: InAndOut): readonly Claim[] {
  if (!list) return [];
  if (view === "yearly")
    return list.years.flatMap(({ added, end }) => [added, end]).filter((claim) => claim !== undefined);
  if (view === "cumulative") return [...list.ever.slice(-1), list.last];
  const years = lastYears(list);
  if (!years) return [list.last];
  const promised = promisedIn(dateOf(years.end).slice(0, 4), list);
  return [years.before, ...(promised ? [promised] : []), years.end];
}

function drawMonths(list: List, locale: Locale, size: Size): Drawing {
  const text = inAndOutText[locale];
  const { months, last } = list;
  const [year = 0, month = 1] = (months[0]?.period ?? eleventhOfJuly).split("-").map(Number);
  return drawListMonths(
    months.map(({ added, left }) => ({ added: monthCount(added), left: monthCount(left) })),
    colourOf(last.country),
    yearEnds(list).map(({ months: gone, claim }) => ({
      months: gone,
      count: formatCount(claim, locale),
      date: formatDate(size === "wide" ? dateOf(claim) : dateOf(claim).slice(0, 7), locale),
      key: claim.id,
    })),
    list.announcements.map(({ event, promised }): MonthNote => ({
      index: months.findIndex(isMonthOf(event.date)),
      strong: formatDate(event.date, locale),
      words: labelLines(event.label?.[locale] ?? event.title[locale]),
      key: markKey([event, promised]),
    })),
    {
      totals: text.totalYear,
      last: { words: text.lastCount(formatCount(last, locale), formatDate(dateOf(last), locale)), key: last.id },
      added: text.added,
      left: text.left,
      first: { year, month },
      year: (each) => (size === "wide" ? String(each) : `’${String(each).slice(2)}`),
      number: (people) => formatNumber(people, locale),
    },
    size,
  );
}

function monthCount(claim: Claim | undefined): MonthCount | undefined {
  return claim && { people: claim.low, key: claim.id };
}

function drawYears({ years, last }: List, locale: Locale, size: Size): Drawing {
  const text = inAndOutText[locale];
  const counted = (claim: Claim | undefined): Counted | undefined =>
    claim && { people: claim.low, count: formatCount(claim, locale), key: claim.id };
  return drawListYears(
    years.map(({ period, added, left, end }) => ({
      year: period,
      added: counted(added),
      left: counted(left),
      total: end && { count: formatCount(end, locale), date: formatDate(dateOf(end), locale), key: end.id },
    })),
    colourOf(last.country),
    {
      heads: { added: text.addedHead, left: text.leftHead, total: text.totalYear },
      added: text.addedYear,
      left: text.leftYear,
      missing: text.missing,
      missingAdded: text.missingAdded,
      missingLeft: text.missingLeft,
    },
    size,
  );
}

/** Days of empty scale after the newest count, so that the three points have room. */
const roomAfterLast = 20 * 86_400_000;

function drawEver(list: List, locale: Locale, size: Size): Drawing {
  const text = inAndOutText[locale];
  const { ever, line, last } = list;
  const all = [...ever, last].map((claim) => timeOf(dateOf(claim)));
  const firstYear = Number((ever[0]?.periodStart ?? eleventhOfJuly).slice(0, 4));
  return drawAnnotatedLines(
    {
      lines: [...everLine(ever, locale, size), ...listLine(line, locale, size)],
      notes: size === "wide" ? spaceNote(list, locale) : [],
      axis: { unit: "years", start: Date.UTC(firstYear, 0, 1), end: Math.max(...all) + roomAfterLast },
      words: {
        value: (value, isHighest) =>
          isHighest ? text.gridLabel(formatNumber(value, locale)) : formatNumber(value, locale),
        uprights: bothCounted(list).map(({ date, ever: to, listed: from }) => ({ time: timeOf(date), from, to })),
      },
    },
    undefined,
    size,
  );
}

/** Days for which the claimant gave both the people ever on its list and those on it then. */
function bothCounted({ ever, line }: List): readonly { date: IsoDate; ever: number; listed: number }[] {
  const listed = new Map(line.flatMap(({ points }) => points.map(({ date, people }) => [date, people])));
  return ever.flatMap((claim) => {
    const people = listed.get(dateOf(claim));
    return people === undefined ? [] : [{ date: dateOf(claim), ever: claim.low, listed: people }];
  });
}

function everLine(ever: readonly Claim[], locale: Locale, size: Size): readonly AnnotatedLine[] {
  const last = ever.at(-1);
  if (!last) return [];
  const joined = stretches(ever).map(({ thin, points }) => ({
    thin,
    points: points.map((claim) => ({ time: timeOf(dateOf(claim)), value: claim.low, key: claim.id })),
  }));
  return [{ country: colourOf(last.country), isSubset: false, stretches: joined, end: endOf(last, locale, size) }];
}

function listLine(line: readonly CountStretch[], locale: Locale, size: Size): readonly AnnotatedLine[] {
  const last = line.at(-1)?.points.at(-1)?.claims[0];
  if (!last) return [];
  const joined = line.map(({ thin, points }) => ({
    thin,
    points: points.map(({ date, people, claims }) => ({ time: timeOf(date), value: people, key: markKey(claims) })),
  }));
  return [{ country: colourOf(last.country), isSubset: false, stretches: joined, end: endOf(last, locale, size) }];
}

function endOf(last: Claim, locale: Locale, size: Size): AnnotatedLine["end"] {
  const counted = size === "wide" ? countedBy(last, locale) : unbroken(formatDate(dateOf(last), locale));
  return { strong: formatCount(last, locale), words: `${last.definition.name[locale]}; ${counted}` };
}

/** Names the space between the lines, on the last day both were counted. */
function spaceNote(list: List, locale: Locale): readonly LineNote[] {
  const last = bothCounted(list).at(-1);
  const [strong, words] = inAndOutText[locale].space;
  return last
    ? [
        {
          time: timeOf(last.date),
          value: (last.ever + last.listed) / 2,
          strong,
          words: wrapEvenly(words, "label", 150),
        },
      ]
    : [];
}

function draw({ view, list }: InAndOut, { locale, size }: { readonly locale: Locale; readonly size: Size }): Drawing {
  if (!list) return { width: widths[size], height: 0, nodes: [] };
  if (view === "yearly") return drawYears(list, locale, size);
  return view === "cumulative" ? drawEver(list, locale, size) : drawMonths(list, locale, size);
}

export const inAndOut: Chart<InAndOut> = {
  id: "in-and-out",
  name: { es: "Altas y bajas", en: "In and out" },
  question: { es: "¿Por qué no bajó más la lista de Cuba?", en: "Why did Cuba’s list not fall further?" },
  views: [
    { id: "monthly", name: { es: "Por mes", en: "By month" } },
    { id: "yearly", name: { es: "Por año", en: "By year" } },
    { id: "cumulative", name: { es: "En total", en: "In all" } },
  ],
  acrossMargin: false,
  series,
  finding,
  subtitle,
  howToRead: ({ view }, locale) => {
    const text = inAndOutText[locale];
    return view === "yearly" ? text.howYears : view === "cumulative" ? text.howEver : text.howMonths;
  },
  notes,
  warning: ({ view, list }, locale) =>
    view === "monthly" && list && list.announcements.length > 0 ? inAndOutText[locale].unlike : undefined,
  claims,
  headline,
  events: ({ view, list }) => (view === "monthly" ? (list?.announcements ?? []).map(({ event }) => event) : []),
  draw,
};
