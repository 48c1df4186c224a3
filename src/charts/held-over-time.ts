import { dateOf, type Claim, type Country, type Dataset, type Event } from "../dataset/dataset.ts";
import { compareDates, daysBetween, firstDay, timeOf, type IsoDate } from "../dataset/date.ts";
import { labelLines } from "../dataset/label.ts";
import { otherLocale, type Locale } from "../dataset/text.ts";
import {
  capitalise,
  formatCount,
  formatCountInWords,
  formatDate,
  formatList,
  formatLongDate,
  formatNumber,
  formatRateCount,
  formatRateInWords,
  formatWhen,
} from "../locale/format.ts";
import { whose } from "../locale/claimant-names.ts";
import { heldOverTimeText } from "../locale/held-over-time.ts";
import {
  drawAnnotatedLines,
  type AnnotatedLine,
  type LineNote,
  type LinesFigure,
  type LineWords,
} from "../marks/annotated-lines.ts";
import { markKey } from "../marks/svg.ts";
import { eleventhOfJuly } from "../series/eras.ts";
import { behindBars, mainLine, rivalLines, valueAt, type CountPoint, type CountStretch } from "../series/lines.ts";
import { defaultPopulation } from "../series/rate.ts";
import {
  apart,
  bySizeOfRelease,
  changeOf,
  dropsOf,
  isLargeRelease,
  type Change,
  type Drop,
} from "../series/turning-points.ts";
import type { Chart, Note, Size } from "./chart.ts";
import { directionOf } from "../series/stock.ts";
import { claimantNotes, colourOf, countedBy, listNames, listsByPlace, shortName, unbroken } from "./notes.ts";

interface Line {
  readonly country: Country;
  /** The newest count on it. */
  readonly last: Claim;
  readonly stretches: readonly CountStretch[];
}

export interface HeldOverTime {
  readonly view: string;
  readonly main: readonly Line[];
  readonly rivals: readonly Line[];
  /** People behind bars of the list that also counts people outside prison. */
  readonly behindBars: { readonly country: Country; readonly points: readonly CountPoint[] } | undefined;
  /** Turning points to name where there is room, the most telling first. */
  readonly events: readonly Event[];
  /** The protests of 11 July 2021, which divide the years. */
  readonly rule: Event | undefined;
  /** People per unit of the vertical scale: 1, or a millionth of each country's population. */
  readonly perPerson: ReadonlyMap<Country, number>;
  /** Of the populations that counts are divided by. */
  readonly years: readonly string[];
  /** Of each country that let people out since 11J without sending them into exile. */
  readonly changes: readonly Change[];
  /** For each process that sent people into exile, the counts before and after it. */
  readonly drops: readonly Drop[];
}

/** Which country's lines a view shows, and from which day; without one it shows all that are compared. */
const views: Readonly<Record<string, { readonly country?: string; readonly start: IsoDate }>> = {
  all: { start: "2018-01-01" },
  "since-11j": { start: "2021-01-01" },
  "per-million": { start: "2018-01-01" },
  cuba: { country: "CUB", start: "2014-01-01" },
  venezuela: { country: "VEN", start: "2014-01-01" },
  nicaragua: { country: "NIC", start: "2018-01-01" },
};

function series(dataset: Dataset, view: string): HeldOverTime {
  const { country: only, start } = views[view] ?? { start: eleventhOfJuly };
  const countries = dataset.countries.filter(({ id, compared }) => compared === "yes" && (!only || only === id));
  const [first] = countries;
  const isRate = view === "per-million";
  const held = first?.id === "CUB" && !isRate ? behindBars(dataset, first, start) : [];
  const turning = bySizeOfRelease(dataset, countries);
  const rule = turning.find(({ date, country }) => date === eleventhOfJuly && country === first);
  return {
    view,
    main: countries.flatMap((country) => lineOf(dataset, country, start)),
    rivals: only ? countries.flatMap((country) => rivalsOf(dataset, country, start)) : [],
    behindBars: first && held.length > 1 ? { country: first, points: held } : undefined,
    events: apart(turning.filter((event) => event !== rule && (only !== undefined || isLargeRelease(dataset, event)))),
    rule,
    perPerson: new Map(
      countries.map((country) => [country, isRate ? 1e6 / defaultPopulation(dataset, country).value : 1]),
    ),
    years: [...new Set(countries.map((country) => defaultPopulation(dataset, country).asOf.slice(0, "YYYY".length)))],
    changes: countries.flatMap((country) => changeOf(dataset, country)),
    drops: countries.flatMap((country) => dropsOf(dataset, country)),
  };
}

function lineOf(dataset: Dataset, country: Country, start: IsoDate): readonly Line[] {
  const stretches = mainLine(dataset, country, start);
  const last = stretches.at(-1)?.points.at(-1)?.claims[0];
  return last ? [{ country, last, stretches }] : [];
}

function rivalsOf(dataset: Dataset, country: Country, start: IsoDate): readonly Line[] {
  return rivalLines(dataset, country, start).map((line) => ({ country, ...line }));
}

function pointsOf({ stretches }: Pick<Line, "stretches">): readonly CountPoint[] {
  return [...new Map(stretches.flatMap(({ points }) => points).map((point) => [point.date, point])).values()];
}

/** The highest count of a line, if it stands out from the last; more than a number is higher than that number. */
function peakOf(line: Line): CountPoint | undefined {
  const isOpen = ({ claims }: CountPoint): number => Number(claims.some(({ qualifier }) => qualifier === "more_than"));
  const highest = pointsOf(line).toSorted((a, b) => b.people - a.people || isOpen(b) - isOpen(a))[0];
  return highest && highest.people > 0 && highest.people >= 1.5 * line.last.low ? highest : undefined;
}

function finding(held: HeldOverTime, locale: Locale): string {
  const text = heldOverTimeText[locale];
  const [line] = held.main;
  if (!line) return drawnClaims(held).length > 0 ? text.findingNoTotal : text.findingNothing;
  switch (held.view) {
    case "all":
      return findingChanges(held, locale) ?? findingLast(line, locale);
    case "per-million":
      return text.findingRates(
        formatList(
          held.main.map(({ country, last }) =>
            text.rate(country.name[locale], formatRateInWords(last, ratesOf(held, country, last), locale)),
          ),
          locale,
        ),
      );
    case "venezuela":
      return findingPeak(line, locale) ?? findingLast(line, locale);
    case "nicaragua":
      return findingDrops(held, line, locale) ?? findingLast(line, locale);
    case "cuba":
      return findingInside(held, line, locale);
    default:
      return findingSince(line, locale);
  }
}

/** Falls first: the sentence turns on what did not fall. */
function findingChanges({ changes }: HeldOverTime, locale: Locale): string | undefined {
  const text = heldOverTimeText[locale];
  if (changes.length === 0) return undefined;
  const clauses = changes
    .toSorted((a, b) => a.last.low - a.before.low - (b.last.low - b.before.low))
    .map(({ before, last }, index) =>
      text.change(
        countOf(last, locale),
        index === 0,
        dated(before, before.definition !== last.definition, locale),
        dated(last, before.definition !== last.definition, locale),
        directionOf(before, last) ?? "redefined",
      ),
    );
  return capitalise(clauses.join("; "));
}

function countOf(claim: Claim, locale: Locale): { readonly whose: string; readonly country: string } {
  return { whose: whose(shortName(claim, locale), locale), country: claim.country.name[locale] };
}

/** `1161 (31 dic 2024)`; with its definition, `806 en prisión (5 ene 2026)`. */
function dated(claim: Claim, isDefined: boolean, locale: Locale): string {
  const people = formatCountInWords(claim, locale);
  const counted = isDefined ? `${people} ${claim.definition.name[locale]}` : people;
  return `${counted} (${unbroken(formatDate(dateOf(claim), locale))})`;
}

function ratesOf({ perPerson }: HeldOverTime, country: Country, { low, high }: Claim) {
  const scale = perPerson.get(country) ?? 1;
  return { low: low * scale, high: high * scale };
}

function findingSince(line: Line, locale: Locale): string {
  const points = pointsOf(line);
  const isFirm = ({ date, claims: [claim] }: CountPoint): boolean =>
    claim?.qualifier === "exact" && compareDates(date, eleventhOfJuly) <= 0;
  const before = points.findLast(isFirm);
  const [from] = (before ?? points[0])?.claims ?? [];
  if (!from || from === line.last) return findingLast(line, locale);
  const text = heldOverTimeText[locale];
  const count = countOf(line.last, locale);
  const [when, last] = [formatWhen(dateOf(from), locale), formatWhen(dateOf(line.last), locale)];
  const people = defined(from, line.last, locale);
  return directionOf(from, line.last) === "stayed"
    ? text.findingSame(count, people(from), when, last)
    : text.findingSince(count, people(from), when, people(line.last), last);
}

/** The whole list, then its part behind bars, where that is counted. */
function findingInside({ behindBars: inside }: HeldOverTime, line: Line, locale: Locale): string {
  const last = inside?.points.at(-1);
  const whole = findingSince(line, locale);
  if (!last) return whole;
  return heldOverTimeText[locale].withInside(whole, peopleAt(last, locale), formatWhen(last.date, locale));
}

/** Numbers in words, each with its definition where the two have not the same. */
function defined(one: Claim, other: Claim, locale: Locale): (claim: Claim) => string {
  return (claim) =>
    [
      formatCountInWords(claim, locale),
      ...(one.definition === other.definition ? [] : [claim.definition.name[locale]]),
    ].join(" ");
}

/** A published number with its qualifier, or the bare number where it is our sum. */
function peopleAt({ people, claims: [claim, second] }: CountPoint, locale: Locale): string {
  return claim && !second ? formatCountInWords(claim, locale) : formatNumber(people, locale);
}

function findingPeak(line: Line, locale: Locale): string | undefined {
  const [peak] = peakOf(line)?.claims ?? [];
  if (!peak) return undefined;
  const people = defined(peak, line.last, locale);
  return heldOverTimeText[locale].findingPeak(
    countOf(line.last, locale),
    people(peak),
    formatWhen(dateOf(peak), locale),
    people(line.last),
    formatWhen(dateOf(line.last), locale),
  );
}

function findingDrops({ drops }: HeldOverTime, { last }: Line, locale: Locale): string | undefined {
  const text = heldOverTimeText[locale];
  if (drops.length === 0) return undefined;
  const said = drops.map(({ year, before, after }) =>
    text.drop(formatCountInWords(before, locale), formatCountInWords(after, locale), year),
  );
  return text.findingDrops(countOf(last, locale), formatList(said, locale));
}

function findingLast({ last }: Line, locale: Locale): string {
  return heldOverTimeText[locale].findingLast(
    countOf(last, locale),
    formatCountInWords(last, locale),
    formatWhen(dateOf(last), locale),
  );
}

function subtitle({ view, main, rivals, behindBars: inside, years }: HeldOverTime, locale: Locale): string {
  const text = heldOverTimeText[locale];
  if (view === "per-million") return [text.subtitleRates(formatList(years, locale)), text.points].join(" ");
  const lists = listNames(
    main.map(({ last }) => last),
    locale,
  );
  const others = rivals.map(({ last }) => shortName(last, locale));
  const isSummed = inside?.points.some(({ claims }) => claims.length > 1) ?? false;
  return [
    text.subtitle(lists),
    ...(inside ? [text.behindBars] : []),
    ...(others.length > 0 ? [text.rivals(formatList(others, locale), inside !== undefined)] : []),
    isSummed ? text.pointsOfOurs : text.points,
  ].join(" ");
}

function notes({ main, rivals, behindBars: inside }: HeldOverTime, locale: Locale): readonly Note[] {
  const text = heldOverTimeText[locale];
  const why = inside ? [{ heading: text.whyHeading, country: colourOf(inside.country), text: text.why }] : [];
  const gaps = main.flatMap((line) => {
    const gap = steepestGap(line);
    if (!gap) return [];
    const [before, after] = gap;
    return [
      {
        heading: text.gapHeading(line.country.name[locale]),
        country: colourOf(line.country),
        text: text.gap(
          shortName(line.last, locale),
          peopleAt(before, locale),
          formatWhen(before.date, locale),
          peopleAt(after, locale),
          formatWhen(after.date, locale),
        ),
      },
    ];
  });
  return [
    ...why,
    ...gaps,
    ...claimantNotes(
      [...main, ...rivals].map(({ last }) => last),
      locale,
    ),
  ];
}

/** The neighbours between which a count more than doubled in over a month: what lies between was not counted. */
function steepestGap(line: Line): readonly [CountPoint, CountPoint] | undefined {
  const points = pointsOf(line);
  const pairs = points.flatMap((after, index): (readonly [CountPoint, CountPoint])[] => {
    const before = points[index - 1];
    return before ? [[before, after]] : [];
  });
  return pairs
    .filter(([before, after]) => after.people > 2 * before.people && daysBetween(before.date, after.date) > 31)
    .toSorted(([a, b], [c, d]) => d.people - c.people - (b.people - a.people))[0];
}

function drawnClaims({ main, rivals, behindBars: inside }: HeldOverTime): readonly Claim[] {
  const counted = [...main, ...rivals].flatMap((line) => pointsOf(line).flatMap(({ claims }) => claims));
  return [...counted, ...(inside?.points ?? []).flatMap(({ claims }) => claims)];
}

function lineWords(held: HeldOverTime, locale: Locale, size: Size): readonly AnnotatedLine[] {
  const main = held.main.map((line) => {
    const count =
      held.view === "per-million"
        ? formatRateCount(line.last, ratesOf(held, line.country, line.last), locale)
        : formatCount(line.last, locale);
    return annotated(held, line, false, {
      strong: `${line.country.name[locale]} ${count}`,
      words: endWords(line.last, locale, size),
    });
  });
  const rivals = held.rivals.map((line) =>
    annotated(held, line, true, {
      strong: formatCount(line.last, locale),
      words: endWords(line.last, locale, size),
    }),
  );
  return [...main, ...rivals, ...insideLine(held, locale)];
}

function annotated(
  { perPerson }: HeldOverTime,
  { country, stretches }: Line,
  isSubset: boolean,
  end: AnnotatedLine["end"],
): AnnotatedLine {
  const scale = perPerson.get(country) ?? 1;
  return {
    country: colourOf(country),
    isSubset,
    end,
    stretches: stretches.map(({ thin, points }) => ({
      thin,
      points: points.map(({ date, people, claims }) => ({
        time: timeOf(date),
        value: people * scale,
        key: markKey(claims),
      })),
    })),
  };
}

function endWords(last: Claim, locale: Locale, size: Size): string {
  if (size === "narrow") return countedBy(last, locale);
  return `${last.definition.name[locale]}; ${countedBy(last, locale)}`;
}

function insideLine({ behindBars: inside }: HeldOverTime, locale: Locale): readonly AnnotatedLine[] {
  const last = inside?.points.at(-1);
  if (!inside || !last) return [];
  return [
    {
      country: colourOf(inside.country),
      isSubset: true,
      stretches: [
        {
          thin: false,
          points: inside.points.map(({ date, people, claims }) => ({
            time: timeOf(date),
            value: people,
            isOurs: claims.length > 1,
            key: markKey(claims),
          })),
        },
      ],
      end: {
        strong: formatNumber(last.people, locale),
        words: heldOverTimeText[locale].behindBarsEnd(unbroken(formatDate(last.date, locale))),
      },
    },
  ];
}

/** The line that rises highest. */
function highest(lines: readonly Line[]): readonly Line[] {
  const peak = (line: Line): number => peakOf(line)?.people ?? 0;
  return lines.toSorted((a, b) => peak(b) - peak(a)).slice(0, 1);
}

/** The height that stands out, then the turning points. */
function lineNotes(held: HeldOverTime, locale: Locale): readonly LineNote[] {
  const peaks = highest(held.main).flatMap((line): readonly LineNote[] => {
    const peak = peakOf(line);
    const [claim] = peak?.claims ?? [];
    if (!peak || !claim) return [];
    const value = peak.people * (held.perPerson.get(line.country) ?? 1);
    const strong =
      held.view === "per-million"
        ? formatRateCount(claim, ratesOf(held, line.country, claim), locale)
        : formatCount(claim, locale);
    return [
      {
        time: timeOf(peak.date),
        value,
        strong,
        words: [formatDate(peak.date, locale)],
        isValue: true,
        country: colourOf(line.country),
      },
    ];
  });
  const moments = held.events.flatMap((event): readonly LineNote[] => {
    const line = held.main.find(({ country }) => country === event.country);
    const people = line && valueAt(line.stretches, event.date);
    if (people === undefined) return [];
    return [
      {
        time: timeOf(event.date),
        value: people * (held.perPerson.get(event.country) ?? 1),
        strong: formatDate(event.date, locale),
        words: labelLines(event.label?.[locale] ?? event.title[locale]),
        country: colourOf(event.country),
      },
    ];
  });
  return [...peaks, ...moments];
}

function words({ view, rule }: HeldOverTime, locale: Locale): LineWords {
  const text = heldOverTimeText[locale];
  const isRate = view === "per-million";
  const unit = isRate ? text.gridRate : text.gridPeople;
  return {
    value: (value, isHighest) => (isHighest ? unit(formatNumber(value, locale)) : formatNumber(value, locale)),
    ...(rule && {
      rule: {
        time: timeOf(rule.date),
        strong: formatDate(rule.date, locale),
        words: labelLines(rule.label?.[locale] ?? rule.title[locale]),
      },
    }),
  };
}

/** Days of empty scale after the newest count, so that the three points have room. */
const roomAfterLast = 20 * 86_400_000;

function spanOf({ main, rivals, view }: HeldOverTime) {
  const points = [...main, ...rivals].flatMap((line) => pointsOf(line));
  const times = points.map(({ date }) => timeOf(date));
  const start = timeOf(firstDay(views[view]?.start ?? eleventhOfJuly));
  const first = new Date(Math.max(start, Math.min(...times, Infinity)));
  const from = Date.UTC(first.getUTCFullYear(), 0, 1);
  return { unit: "years" as const, start: from, end: Math.max(from + roomAfterLast, ...times) + roomAfterLast };
}

function warning({ main, rivals }: HeldOverTime, locale: Locale): string | undefined {
  const text = heldOverTimeText[locale];
  const custodies = new Set(main.map(({ last }) => last.definition.custody));
  const apart = listsByPlace(
    main.map(({ last }) => last),
    locale,
  );
  const isUnlike = custodies.size > 1 || (rivals.length > 0 && main.length + rivals.length > 1);
  const said = [
    ...(apart ? [text.unlike(apart)] : isUnlike ? [text.unlikeCustody] : []),
    ...main.flatMap((line) => redefinitions(line, locale)),
  ];
  return said.length > 0 ? said.join(" ") : undefined;
}

/** Where a list changed whom it counts, its line is cut. */
function redefinitions(line: Line, locale: Locale): readonly string[] {
  const claims = pointsOf(line).flatMap((point) => point.claims);
  return claims.flatMap((claim, index) => {
    const before = claims[index - 1];
    if (!before || before.definition === claim.definition) return [];
    return heldOverTimeText[locale].redefined(
      shortName(claim, locale),
      formatLongDate(claim.definition.validFrom ?? dateOf(claim).slice(0, "YYYY-MM".length), locale),
      before.definition.name[locale],
      claim.definition.name[locale],
    );
  });
}

function linesFigure(held: HeldOverTime, locale: Locale, size: Size): LinesFigure {
  return {
    lines: lineWords(held, locale, size),
    notes: lineNotes(held, locale),
    axis: spanOf(held),
    words: words(held, locale),
  };
}

export const heldOverTime: Chart<HeldOverTime> = {
  id: "held-over-time",
  name: { es: "Presas en el tiempo", en: "Held over time" },
  question: { es: "¿Cómo se llegó hasta aquí?", en: "How did it come to this?" },
  views: [
    { id: "all", name: { es: "Desde 2018", en: "Since 2018" } },
    { id: "since-11j", name: { es: "Desde el 11J", en: "Since 11J" } },
    { id: "per-million", name: { es: "Por millón", en: "Per million" } },
    { id: "cuba", name: { es: "Cuba", en: "Cuba" } },
    { id: "venezuela", name: { es: "Venezuela", en: "Venezuela" } },
    { id: "nicaragua", name: { es: "Nicaragua", en: "Nicaragua" } },
  ],
  acrossMargin: false,
  series,
  finding,
  subtitle,
  howToRead: (_, locale) => heldOverTimeText[locale].how,
  notes,
  warning,
  claims: (held) => [...new Set(drawnClaims(held))],
  headline: ({ main }) => main.map(({ last }) => last),
  events: () => [],
  draw: (held, { locale, size }) =>
    drawAnnotatedLines(linesFigure(held, locale, size), linesFigure(held, otherLocale(locale), size), size),
};
