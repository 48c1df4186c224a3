import type { Case, CaseEvent, Country, Dataset, Process } from "../dataset/dataset.ts";
import { compareDates, precisionOf, timeOf, type IsoDate } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import { casesText } from "../locale/cases.ts";
import {
  capitalise,
  formatDate,
  formatList,
  formatMonth,
  formatMonths,
  formatNumber,
  formatPeriod,
} from "../locale/format.ts";
import { shortNames } from "../locale/names.ts";
import {
  drawLifeline,
  drawLifelines,
  type LifelineBar,
  type LifelineGroup,
  type LifelineSpan,
  type LifelineWords,
} from "../marks/lifelines.ts";
import { markKey, type Drawing } from "../marks/svg.ts";
import { eleventhOfJuly } from "../series/eras.ts";
import {
  daysOf,
  eventsByStretch,
  gapsOf,
  letOutIn,
  lifelines,
  type Lifeline,
  type Stretch,
} from "../series/lifeline.ts";
import type { Chart, Note, Size } from "./chart.ts";
import { colourOf, unbroken } from "./notes.ts";

/** People of a country who were let out in its process, or who were not; no process where nobody is on record as let out. */
interface Group {
  readonly country: Country;
  readonly process: Process | undefined;
  readonly isIncluded: boolean;
  readonly lifelines: readonly Lifeline[];
}

export interface Cases {
  readonly groups: readonly Group[];
}

/** From here on the scale is enlarged. */
const turn: IsoDate = "2025-01-01";

/** The country whose cases a view shows; all countries where none is named. */
const shown: Readonly<Record<string, string>> = { cuba: "CUB" };

function series(dataset: Dataset, view: string): Cases {
  const only = shown[view];
  const all = lifelines(dataset).filter(({ person }) => only === undefined || person.country.id === only);
  return {
    groups: dataset.countries.flatMap((country) =>
      groupsOf(
        country,
        all.filter(({ person }) => person.country === country),
        dataset.processes,
      ),
    ),
  };
}

/** Those let out in the process that let out most of them, then those who were not. */
function groupsOf(country: Country, all: readonly Lifeline[], processes: readonly Process[]): readonly Group[] {
  const letOut = (process: Process): readonly Lifeline[] => all.filter((each) => letOutIn(each, process));
  const process = processes
    .filter((each) => letOut(each).length > 0)
    .toSorted((a, b) => letOut(b).length - letOut(a).length || compareDates(b.dayZero, a.dayZero))[0];
  const included = process ? letOut(process) : [];
  return [
    { country, process, isIncluded: true, lifelines: included.toSorted(byDaysOut) },
    {
      country,
      process,
      isIncluded: false,
      lifelines: all.filter((each) => !included.includes(each)).toSorted(byStart),
    },
  ].filter((group) => group.lifelines.length > 0);
}

/** Who was soonest back in prison first, then those who were not. */
function byDaysOut(a: Lifeline, b: Lifeline): number {
  const daysOut = (lifeline: Lifeline): number => {
    const [first] = gapsOf(lifeline);
    return first ? timeOf(first.to) - timeOf(first.from) : Infinity;
  };
  const [ofA, ofB] = [daysOut(a), daysOut(b)];
  return ofA === ofB ? byStart(a, b) : ofA - ofB;
}

function byStart(a: Lifeline, b: Lifeline): number {
  return compareDates(startOf(a), startOf(b));
}

function startOf({ stretches, last }: Lifeline): IsoDate {
  return stretches[0]?.from ?? last.date;
}

function allOf({ groups }: Cases): readonly Lifeline[] {
  return groups.flatMap((group) => group.lifelines);
}

/** A person who was let out and jailed again in one year, the months known. */
interface Return {
  readonly person: Case;
  readonly gap: Stretch;
}

/** Those of the year that has most of them. */
function returnsOf(data: Cases): readonly Return[] {
  const returns = allOf(data).flatMap((lifeline) =>
    gapsOf(lifeline)
      .filter(({ from, to }) => from.slice(0, 4) === to.slice(0, 4))
      .filter(({ from, to }) => precisionOf(from) !== "year" && precisionOf(to) !== "year")
      .map((gap): Return => ({ person: lifeline.person, gap })),
  );
  const years = Map.groupBy(returns, ({ gap }) => gap.from.slice(0, 4));
  const most = [...years].toSorted(([yearA, a], [yearB, b]) => b.length - a.length || Number(yearB) - Number(yearA))[0];
  return most?.[1] ?? [];
}

/** People as the sentences about this chart name them. */
function namesIn(data: Cases): (person: Case) => string {
  const short = shortNames(allOf(data).map(({ person }) => person.name));
  return ({ name }) => short.get(name) ?? name;
}

/** A title names this many people; more are counted. */
const mostNames = 3;

function finding(data: Cases, locale: Locale): string {
  const text = casesText[locale];
  const all = allOf(data);
  const returns = returnsOf(data);
  const returned = new Set(returns.map(({ person }) => person)).size;
  const outOf = (some: number): string =>
    text.outOf(formatNumber(some, locale), all.length > 1 ? formatNumber(all.length, locale) : undefined);
  if (all.length === 0) return text.findingEmpty;
  if (returned > mostNames) return text.findingMany(outOf(returned), yearOfReturns(returns));
  if (returned > 0) return findingReturns(returns, namesIn(data), locale);
  const later = all.filter((each) => gapsOf(each).length > 0).length;
  if (later > 0) return text.findingReturned(outOf(later), later > 1);
  const out = all.filter(({ stretches }) => stretches.some(({ situation }) => situation === "licence")).length;
  return out === 0 ? text.findingNobody : text.findingStayedOut(outOf(out), out > 1);
}

function findingReturns(returns: readonly Return[], nameOf: (person: Case) => string, locale: Locale): string {
  const names = [...new Set(returns.map(({ person }) => nameOf(person)))];
  const [out, back] = [returns.map(({ gap }) => gap.from), returns.map(({ gap }) => gap.to)];
  return casesText[locale].finding(
    formatList(names, locale),
    names.length > 1,
    formatMonths(out, locale),
    yearOfReturns(returns),
    formatMonths(back, locale),
  );
}

function yearOfReturns([first]: readonly Return[]): string {
  return first?.gap.from.slice(0, 4) ?? "";
}

function subtitle(data: Cases, locale: Locale): string {
  const text = casesText[locale];
  const all = allOf(data);
  const countries = [...new Set(data.groups.map(({ country }) => country.name[locale]))];
  return all.length === 0
    ? text.subtitleEmpty
    : text.subtitle(formatNumber(all.length, locale), all.length > 1, formatList(countries, locale));
}

function notes(data: Cases, locale: Locale): readonly Note[] {
  const text = casesText[locale];
  const nameOf = namesIn(data);
  const lasted = returnsOf(data).flatMap(({ person, gap }) => {
    const days = daysOf(gap);
    return days === undefined ? [] : [{ name: nameOf(person), days: daysInWords(days, locale) }];
  });
  const excluded = data.groups.filter(({ process, isIncluded }) => process && !isIncluded);
  return [
    {
      heading: text.licenceHeading,
      text: [text.licence, ...(lasted.length > 0 ? [text.lasted(lasted)] : [])].join(" "),
    },
    { heading: text.endHeading, text: text.end },
    ...excluded.map((group) => ({
      heading: groupName(group, data, locale),
      text: text.excludedNames(
        formatList(
          group.lifelines.map(({ person }) => nameOf(person)),
          locale,
        ),
        group.lifelines.length > 1,
        yearOf(group),
      ),
    })),
    { heading: text.namedHeading, text: text.named },
  ];
}

/** `101 días`; `101 days`. */
function daysInWords(days: number, locale: Locale): string {
  return casesText[locale].days(formatNumber(days, locale), days !== 1);
}

function yearOf({ process }: Group): string {
  return process?.dayZero.slice(0, 4) ?? "";
}

function groupName(group: Group, { groups }: Cases, locale: Locale): string {
  const text = casesText[locale];
  const { country, process, isIncluded } = group;
  const name = process ? (isIncluded ? text.included(yearOf(group)) : text.excluded) : text.noProcess;
  return groups.some((other) => other.country !== country) ? `${country.name[locale]} · ${name}` : name;
}

/** What became of a person, as printed under the bar: each stretch outside prison, then the last report. */
function sentencesOf({ stretches, last }: Lifeline, locale: Locale): readonly string[] {
  const text = casesText[locale];
  const isAllPrison = stretches.every(({ situation }) => situation === "prison");
  const told = stretches.filter(({ situation }) => isAllPrison || situation !== "prison");
  const clauses = told.map((stretch) => clauseOf(stretch, stretches.at(stretches.indexOf(stretch) + 1), locale));
  const final = stretches.at(-1);
  const untold = final && !told.includes(final) ? text.situations[final.situation] : undefined;
  const date = unbroken(formatDate(last.date, locale));
  const end =
    last.status === "died" ? text.died(date, precisionOf(last.date) === "day") : text.lastReportOf(date, untold);
  return [...(clauses.length > 0 ? [`${capitalise(clauses.join("; "))}.`] : []), `${end}.`];
}

/** `en arresto domiciliario, 3 abr 2020–11 jul 2021`, or since when where what followed was no prison. */
function clauseOf({ situation, from, to }: Stretch, next: Stretch | undefined, locale: Locale): string {
  const text = casesText[locale];
  return next?.situation === "prison"
    ? `${text.situations[situation]}, ${unbroken(formatPeriod(from, to, locale))}`
    : `${text.situations[situation]} ${unbroken(text.since(formatDate(from, locale), precisionOf(from) === "day"))}`;
}

function barOf(lifeline: Lifeline, locale: Locale): LifelineBar {
  const text = casesText[locale];
  const { person, events, stretches, last } = lifeline;
  const gaps = gapsOf(lifeline);
  const { before, within } = eventsByStretch(lifeline);
  return {
    country: colourOf(person.country),
    stretches: stretches.map((stretch, index) => {
      const days = gaps.includes(stretch) ? daysOf(stretch) : undefined;
      return {
        situation: stretch.situation,
        from: timeOf(stretch.from),
        to: timeOf(stretch.to),
        key: markKey(within[index] ?? []),
        ...(days !== undefined && { words: text.daysOut(daysInWords(days, locale)) }),
      };
    }),
    startsOpen: events[0]?.status !== "detained",
    endsOpen: last.status !== "died",
    startKey: markKey(before),
    endKey: last.id,
    sentences: sentencesOf(lifeline, locale),
  };
}

function lifelineGroups(data: Cases, locale: Locale): readonly LifelineGroup[] {
  return data.groups.map((group) => ({
    name: groupName(group, data, locale),
    rows: group.lifelines.map((lifeline) => ({
      ...barOf(lifeline, locale),
      name: lifeline.person.name,
      label: lifeline.person.label[locale],
    })),
  }));
}

function spanOf(all: readonly Lifeline[]): LifelineSpan {
  const start = Math.min(...all.map((each) => timeOf(startOf(each))));
  const end = Math.max(...all.map(({ last }) => timeOf(last.date)));
  const isInside = (time: number): boolean => time > start && time < end;
  return {
    start,
    end,
    ...(isInside(timeOf(turn)) && { turn: timeOf(turn) }),
    ...(isInside(timeOf(eleventhOfJuly)) && { rule: timeOf(eleventhOfJuly) }),
  };
}

function wordsOf(all: readonly Lifeline[], locale: Locale): LifelineWords {
  const text = casesText[locale];
  const years = [...all.map(startOf), ...all.map(({ last }) => last.date)]
    .toSorted(compareDates)
    .map((date) => date.slice(0, 4));
  const turnYear = Number(turn.slice(0, 4));
  return {
    person: text.person,
    situations: text.over,
    lastReport: text.lastReport,
    scale: {
      compressed: text.compressed(spanOfYears(years[0] ?? "", String(turnYear - 1))),
      enlarged: text.enlarged(spanOfYears(String(turnYear), years.at(-1) ?? "")),
    },
    rule: text.protests,
    month: (month) => formatMonth(month, locale),
  };
}

function spanOfYears(from: string, to: string): string {
  return from === to ? from : `${from}–${to}`;
}

/** A person's bar alone, on a scale of time of its own, as on the page of the case. */
export function caseDrawing(lifeline: Lifeline, locale: Locale, size: Size): Drawing {
  return drawLifeline(barOf(lifeline, locale), wordsOf([lifeline], locale), spanOf([lifeline]), size);
}

/** What became of each person, for those who do not see the bars. */
export function caseSentence(lifeline: Lifeline, locale: Locale): string {
  return [`${lifeline.person.name}.`, ...sentencesOf(lifeline, locale)].join(" ");
}

export const cases: Chart<Cases> = {
  id: "cases",
  name: { es: "Casos", en: "Cases" },
  question: { es: "¿Qué quiere decir «excarcelado»?", en: "What does “released” mean?" },
  views: [
    { id: "all", name: { es: "Todos los casos", en: "All cases" } },
    { id: "cuba", name: { es: "Cuba", en: "Cuba" } },
  ],
  inMenu: true,
  acrossMargin: false,
  series,
  finding,
  subtitle,
  howToRead: (_, locale) => casesText[locale].how,
  notes,
  warning: () => undefined,
  claims: () => [],
  headline: () => [],
  events: () => [],
  caseEvents: (data): readonly CaseEvent[] => allOf(data).flatMap(({ events }) => events),
  sentences: (data, locale) => allOf(data).map((lifeline) => caseSentence(lifeline, locale)),
  draw: (data, { locale, size }) => {
    const all = allOf(data);
    return drawLifelines(lifelineGroups(data, locale), wordsOf(all, locale), spanOf(all), size);
  },
};
