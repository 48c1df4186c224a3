import { dateOf, type Claim, type Dataset } from "../dataset/dataset.ts";
import { daysBetween } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import { formatCount, formatCountInWords, formatDate, formatLongDate, formatNumber } from "../locale/format.ts";
import { releaseDaysText } from "../locale/release-days.ts";
import type { AnnotatedLine } from "../marks/annotated-lines.ts";
import { drawLinePanels, type LinePanel } from "../marks/line-panels.ts";
import { eleventhOfJuly } from "../series/eras.ts";
import { dayOf, releaseRuns, type ReleaseRun } from "../series/release-days.ts";
import type { Chart, Note } from "./chart.ts";
import { colourOf, shortName, unbroken } from "./notes.ts";

export interface ReleaseDays {
  readonly view: string;
  readonly runs: readonly ReleaseRun[];
}

/** Which running counts a view shows. */
const shown: Readonly<Record<string, (run: ReleaseRun) => boolean>> = {
  all: () => true,
  verified: ({ isOfficial }) => !isOfficial,
  venezuela: ({ process }) => process.country.id === "VEN",
};

function series(dataset: Dataset, view: string): ReleaseDays {
  return { view, runs: releaseRuns(dataset, eleventhOfJuly).filter((run) => shown[view]?.(run)) };
}

function lastOf({ claims }: ReleaseRun): Claim | undefined {
  return claims.at(-1);
}

/** The longest run of each country by someone other than a government, largest first. */
function leaders({ runs }: ReleaseDays): readonly ReleaseRun[] {
  const verified = runs.filter(({ isOfficial }) => !isOfficial);
  return [...Map.groupBy(verified, ({ process }) => process.country).values()]
    .flatMap((own) => own.toSorted((a, b) => daysOf(b) - daysOf(a)).slice(0, 1))
    .toSorted((a, b) => (lastOf(b)?.low ?? 0) - (lastOf(a)?.low ?? 0));
}

function daysOf(run: ReleaseRun): number {
  const last = lastOf(run);
  return last ? dayOf(run, last) : 0;
}

/** What each country's longest run had reached at its last count, and in how many days. */
function finding(data: ReleaseDays, locale: Locale): string {
  const text = releaseDaysText[locale];
  const clauses = leaders(data).flatMap((run) => {
    const last = lastOf(run);
    if (!last) return [];
    const [people, days] = [formatCountInWords(last, locale), formatNumber(daysOf(run), locale)];
    return [text.counted(shortName(last, locale), people, last.high === 1, run.process.country.name[locale], days)];
  });
  return clauses.length > 0 ? clauses.join("; ") : text.findingNothing;
}

/** Where a run starts on another day than its process, from when; else nothing. */
function otherStart({ process, start: from }: ReleaseRun, locale: Locale): string | undefined {
  const text = releaseDaysText[locale];
  if (from === undefined) return text.startUnstated;
  return Math.abs(daysBetween(process.dayZero, from)) <= 7 ? undefined : text.since(formatDate(from, locale));
}

function notes({ runs }: ReleaseDays, locale: Locale): readonly Note[] {
  const text = releaseDaysText[locale];
  const starts = runs.flatMap((run) => {
    const from = otherStart(run, locale);
    const last = lastOf(run);
    return from !== undefined && last
      ? [text.starts(shortName(last, locale), formatCount(last, locale), formatDate(dateOf(last), locale), from)]
      : [];
  });
  return starts.length > 0 ? [{ heading: text.startsHeading, text: [...new Set(starts)].join(" ") }] : [];
}

function lineOf(run: ReleaseRun, locale: Locale): readonly AnnotatedLine[] {
  const last = lastOf(run);
  if (!last) return [];
  const from = otherStart(run, locale);
  const date = unbroken(formatDate(dateOf(last), locale));
  return [
    {
      country: colourOf(run.process.country),
      isSubset: run.isOfficial,
      stretches: [
        {
          thin: false,
          points: run.claims.map((claim) => ({ time: dayOf(run, claim), value: claim.low, key: claim.id })),
        },
      ],
      end: {
        strong: `${formatCount(last, locale)} ${shortName(last, locale)}`,
        words: [date, ...(from === undefined ? [] : [from])].join("; "),
        value: formatCount(last, locale),
      },
    },
  ];
}

function panels({ runs }: ReleaseDays, locale: Locale): readonly LinePanel[] {
  const text = releaseDaysText[locale];
  const axis = { unit: "days", start: 0, end: Math.max(1, ...runs.map(daysOf)) + 1 } as const;
  return [...Map.groupBy(runs, ({ process }) => process)].map(([{ country, name, dayZero }, own]) => ({
    country: colourOf(country),
    heading: text.panel(country.name[locale], name[locale]),
    words: text.dayZero(formatLongDate(dayZero, locale)),
    figure: {
      lines: own.flatMap((run) => lineOf(run, locale)),
      notes: [],
      axis,
      words: {
        value: (value, isHighest) =>
          isHighest ? text.gridLabel(formatNumber(value, locale)) : formatNumber(value, locale),
        firstDay: text.firstDay,
      },
    },
  }));
}

export const releaseDays: Chart<ReleaseDays> = {
  id: "release-days",
  name: { es: "Día a día", en: "Day by day" },
  question: { es: "¿Con qué rapidez salieron?", en: "How fast were people let out?" },
  views: [
    { id: "all", name: { es: "Todos los recuentos", en: "All counts" } },
    { id: "verified", name: { es: "Sin los gobiernos", en: "Without governments" } },
    { id: "venezuela", name: { es: "Venezuela", en: "Venezuela" } },
  ],
  acrossMargin: false,
  series,
  finding,
  subtitle: ({ runs }, locale) => {
    const text = releaseDaysText[locale];
    return [text.subtitle, ...(runs.some(({ isOfficial }) => isOfficial) ? [text.official] : [])].join(" ");
  },
  howToRead: (_, locale) => releaseDaysText[locale].how,
  notes,
  warning: ({ runs }, locale) =>
    runs.some(({ isOfficial }) => isOfficial) ? releaseDaysText[locale].unlike : undefined,
  claims: ({ runs }) => runs.flatMap(({ claims }) => claims),
  headline: (data) => leaders(data).flatMap((run) => lastOf(run) ?? []),
  events: () => [],
  draw: (data, { locale, size }) => drawLinePanels(panels(data, locale), size),
};
