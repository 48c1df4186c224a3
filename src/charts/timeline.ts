import { dateOf, type Claim, type Country, type Dataset, type Event, type Process } from "../dataset/dataset.ts";
import { compareDates, daysBetween, firstDay, timeOf, type IsoDate } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import {
  formatDate,
  formatDay,
  formatList,
  formatLongDate,
  formatMonth,
  formatNumber,
  formatCount,
  formatRange,
} from "../locale/format.ts";
import { timelineText } from "../locale/timeline.ts";
import type { CountLine } from "../marks/count-lines.ts";
import { labelLines } from "../dataset/label.ts";
import { markKey, type Drawing } from "../marks/svg.ts";
import { drawTimelineLanes, type HungPeople, type TimelineLane } from "../marks/timeline-lanes.ts";
import {
  drawEventMonths,
  drawTimelineSpines,
  type Branch,
  type SpineNames,
  type YearOfBranches,
} from "../marks/timeline-spines.ts";
import { extentOf, isWithin, releaseRow } from "../series/release.ts";
import { asOf, mainStock, stretches, unrounded } from "../series/stock.ts";
import type { Country as Colour } from "../theme.ts";
import type { Chart, Note } from "./chart.ts";
import { claimantNotes, colourOf, countedBy, listsByPlace, shortName } from "./notes.ts";

/** People let out in a process that a turning point belongs to. */
interface Release {
  readonly event: Event;
  readonly verified: readonly Claim[];
  readonly claimed: Claim | undefined;
}

interface Lane {
  readonly country: Country;
  readonly events: readonly Event[];
  readonly releases: readonly Release[];
  readonly stock: readonly Claim[];
  /** Processes of which somebody said that people were let out. */
  readonly carriedOut: ReadonlySet<Process>;
}

export interface Timeline {
  readonly view: string;
  /** Nothing before this day is shown. */
  readonly from: IsoDate;
  readonly lanes: readonly Lane[];
  readonly events: readonly Event[];
}

/** The month of 11J: nothing before it is on this timeline. */
export const timelineStart: IsoDate = "2021-07-01";
/** From here on the scale is enlarged. */
const turn: IsoDate = "2025-01-01";

/** Which country's lane a view shows, and from which day; without a country all that are compared. */
const shown: Readonly<Record<string, { readonly country?: string; readonly from: IsoDate }>> = {
  "turning-points": { from: timelineStart },
  all: { from: timelineStart },
  cuba: { country: "CUB", from: timelineStart },
  venezuela: { country: "VEN", from: timelineStart },
  nicaragua: { country: "NIC", from: timelineStart },
  "2025-2026": { from: turn },
};

function series(dataset: Dataset, view: string): Timeline {
  const { country: only, from } = shown[view] ?? { from: timelineStart };
  const lanes = dataset.countries
    .filter(({ compared, id }) => compared === "yes" && (only === undefined || only === id))
    .map((country): Lane => {
      const own = dataset.events.filter((event) => event.country === country && compareDates(event.date, from) >= 0);
      return {
        country,
        events: own,
        releases: releasesOf(dataset, own),
        carriedOut: carriedOut(dataset, own),
        stock: unrounded(mainStock(dataset, country.id)).filter((claim) => compareDates(dateOf(claim), from) >= 0),
      };
    });
  const events = dataset.events.filter((event) => lanes.some((lane) => lane.events.includes(event)));
  return { view, from, lanes, events };
}

/** True where every event is listed; the other views list the turning points. */
function listsAll({ view, lanes }: Timeline): boolean {
  return view === "all" || lanes.length === 1;
}

function carriedOut(dataset: Dataset, events: readonly Event[]): ReadonlySet<Process> {
  const processes = events.flatMap(({ process }) => process ?? []);
  return new Set(
    processes.filter((process) => {
      const { claimed, verified } = releaseRow(dataset, process);
      return claimed !== undefined || verified.length > 0;
    }),
  );
}

/** One release a process; a process within another that is still counting would show the same people twice. */
function releasesOf(dataset: Dataset, events: readonly Event[]): readonly Release[] {
  const turning = events.filter((event) => event.weight === "1" && event.process);
  const first = turning.filter(
    (event, index) => turning.findIndex((other) => other.process === event.process) === index,
  );
  return first
    .filter(
      ({ process }) =>
        !first.some(
          (other) => process && other.process && other.process !== process && isWithin(process, other.process),
        ),
    )
    .map((event) => {
      const row = releaseRow(dataset, event.process as Process);
      return {
        event,
        verified: row.verified.filter((claim) => claim.definition.role !== "detail"),
        claimed: row.claimed,
      };
    })
    .filter(({ verified }) => verified.length > 0);
}

function finding({ view, lanes, events }: Timeline, locale: Locale): string {
  const text = timelineText[locale];
  const acts = lanes.map((lane) => actsOf(lane, locale));
  if (view === "turning-points" && acts.every((each) => each !== "")) return acts.join("; ");
  const [lane] = lanes;
  if (events.length === 0) return text.findingNone;
  if (lane && lanes.length === 1) return findingOf(lane, locale);
  const turning = events.filter(({ weight }) => weight === "1");
  return text.findingAll(
    view === "all" ? undefined : turning.length,
    events.length,
    formatLongDate(events[0]?.date ?? timelineStart, locale),
    formatLongDate(lastDay(events) ?? timelineStart, locale),
  );
}

/** The last day that any of some events touches: an earlier one may end later. */
function lastDay(events: readonly Event[]): IsoDate | undefined {
  return events
    .map(({ date, dateEnd }) => dateEnd ?? date)
    .toSorted(compareDates)
    .at(-1);
}

/** How people left prison in a country, and how many of its events on record are turning points. */
function findingOf(lane: Lane, locale: Locale): string {
  const text = timelineText[locale];
  const said = text.findingCountry(
    lane.country.name[locale],
    turningPoints(lane).length,
    lane.events.length,
    formatLongDate(lane.events[0]?.date ?? timelineStart, locale),
  );
  const acts = actsOf(lane, locale);
  return acts === "" ? said : `${acts}. ${said}`;
}

/** How people left prison in a country, by its turning points: each kind of process with its years; those of which nobody said that it was carried out are announcements. */
function actsOf(lane: Lane, locale: Locale): string {
  const years = new Map<Process["kind"] | "announced", Set<string>>();
  for (const { process } of turningPoints(lane)) {
    if (!process) continue;
    const kind = lane.carriedOut.has(process) ? process.kind : "announced";
    years.set(kind, (years.get(kind) ?? new Set()).add(process.dayZero.slice(0, 4)));
  }
  if (years.size === 0) return "";
  const text = timelineText[locale];
  const acts = [...years].map(([kind, each]) => `${text.acts[kind]} (${[...each].join(", ")})`);
  return text.acted(lane.country.name[locale], formatList(acts, locale));
}

function subtitle({ view, lanes, events }: Timeline, locale: Locale): string {
  const text = timelineText[locale];
  if (view === "all") {
    const last = lastDay(events);
    const later = last === undefined ? [] : [text.nothingLater(formatLongDate(last, locale))];
    return [text.subtitleAll, ...later, ...lateStarts(lanes, locale)].join(" ");
  }
  const last = lanes.flatMap(({ stock }) => stock.slice(-1));
  return text.subtitle(
    formatList(
      last.map((claim) => shortName(claim, locale)),
      locale,
    ),
  );
}

/** A record that begins this many days after the first event is no sign that nothing happened before. */
const lateStart = 365;

function lateStarts(lanes: readonly Lane[], locale: Locale): readonly string[] {
  return lanes.flatMap(({ country, events: [first] }) =>
    first && daysBetween(timelineStart, first.date) > lateStart
      ? [timelineText[locale].recordSince(country.name[locale], formatLongDate(first.date, locale))]
      : [],
  );
}

function notes({ lanes, events }: Timeline, locale: Locale): readonly Note[] {
  const text = timelineText[locale];
  const last = lastDay(events);
  return [
    ...claimantNotes(
      lanes.flatMap(({ stock }) => stock.slice(-1)),
      locale,
    ),
    ...(last ? [{ heading: text.lastHeading, text: text.lastEvent(formatLongDate(last, locale)) }] : []),
  ];
}

function warning({ lanes }: Timeline, locale: Locale): string | undefined {
  const last = lanes.flatMap(({ stock }) => stock.slice(-1));
  const apart = listsByPlace(last, locale);
  return apart && timelineText[locale].unlike(formatList(apart.wider, locale), last.length);
}

function claims({ lanes }: Timeline): readonly Claim[] {
  return lanes.flatMap(({ stock, releases }) => [
    ...stock,
    ...releases.flatMap(({ verified, claimed }) => [...verified, ...(claimed ? [claimed] : [])]),
  ]);
}

/** The government's number beside the verified one, where both count from the same day. */
function comparableClaim({ verified, claimed }: Release): Claim | undefined {
  return claimed && verified.every((claim) => claim.periodStart === claimed.periodStart) ? claimed : undefined;
}

function hung(release: Release, locale: Locale): HungPeople {
  const text = timelineText[locale];
  const { low, high } = extentOf(release.verified) ?? { low: 0, high: 0 };
  const claimed = comparableClaim(release);
  const beyond = claimed && claimed.low > high ? claimed : undefined;
  const counts = claimed && !beyond ? [...release.verified, claimed] : release.verified;
  const [only, second] = release.verified;
  const count = only && !second ? formatCount(only, locale) : formatRange(low, high, locale);
  return {
    time: timeOf(release.event.date),
    low,
    high,
    claimed: beyond?.low ?? 0,
    key: markKey(counts),
    claimedKey: beyond?.id,
    caption: beyond ? text.verifiedOf(count, formatNumber(beyond.low, locale)) : text.verified(count),
    captionKey: markKey(beyond ? [...counts, beyond] : counts),
  };
}

function turningPoints(lane: Lane): readonly Event[] {
  return lane.events.filter(({ weight }) => weight === "1");
}

function laneWords(lane: Lane, isListed: boolean, locale: Locale): TimelineLane {
  return {
    country: colourOf(lane.country),
    name: lane.country.name[locale],
    turningPoints: turningPoints(lane).map((event) => ({
      time: timeOf(event.date),
      date: formatDate(event.date, locale),
      lines: labelLines(event.label?.[locale] ?? event.title[locale]),
      key: event.id,
    })),
    others: lane.events
      .filter(({ weight }) => weight !== "1")
      .map(({ date, id }) => ({ time: timeOf(date), key: isListed ? id : undefined })),
    people: lane.releases.map((release) => hung(release, locale)),
  };
}

function lineWords(lane: Lane, locale: Locale): CountLine {
  const last = lane.stock.at(-1);
  return {
    country: colourOf(lane.country),
    stretches: stretches(lane.stock).map(({ thin, points }) => ({
      thin,
      points: points.map((claim) => ({ time: timeOf(dateOf(claim)), people: claim.low, key: claim.id })),
    })),
    label: last ? `${lane.country.name[locale]} ${formatCount(last, locale)}` : lane.country.name[locale],
    counted: last ? countedBy(last, locale) : "",
  };
}

/** Days of empty scale after the last event, so that its words have room. */
const roomAfterLast = 20 * 86_400_000;

function drawWide(timeline: Timeline, locale: Locale): Drawing {
  const text = timelineText[locale];
  const { lanes, events, from } = timeline;
  const counted = lanes.flatMap(({ stock }) => stock.slice(-1).map(dateOf));
  const last = [...events.slice(-1).map(({ date }) => date), ...counted].toSorted(compareDates).at(-1) ?? from;
  const turnYear = Number(turn.slice(0, 4));
  const turns = compareDates(from, turn) < 0 && compareDates(last, turn) > 0;
  return drawTimelineLanes(
    lanes.map((lane) => laneWords(lane, listsAll(timeline), locale)),
    lanes.filter(({ stock }) => stock.length > 0).map((lane) => lineWords(lane, locale)),
    { start: timeOf(firstDay(from)), end: timeOf(last) + roomAfterLast, ...(turns && { turn: timeOf(turn) }) },
    {
      ...(turns && {
        scale: {
          compressed: text.compressed(`${from.slice(0, 4)}–${turnYear - 1}`),
          enlarged: text.enlarged(`${turnYear}–${last.slice(0, 4)}`),
        },
      }),
      counts: lanes.length > 1 ? text.counts : text.counts.slice(0, 1),
      month: (month) => formatMonth(month, locale),
      gridLabel: (people, isHighest) => text.gridLabel(formatNumber(people, locale), isHighest),
    },
    timeline.view === "all" ? "events" : "people",
  );
}

function drawNarrow(timeline: Timeline, locale: Locale): Drawing {
  const { lanes, events, view } = timeline;
  const names: SpineNames = Object.fromEntries(
    lanes.map(({ country }) => [colourOf(country), country.name[locale]] satisfies [Colour, string]),
  );
  if (view !== "all") return drawTimelineSpines(names, yearsOf(timeline, locale));
  return drawEventMonths(
    names,
    events.map(({ country, date, weight, id }) => ({
      country: colourOf(country),
      year: Number(date.slice(0, 4)),
      month: Number(firstDay(date).slice(5, 7)),
      turning: weight === "1",
      key: id,
    })),
  );
}

function yearsOf({ lanes, events, from }: Timeline, locale: Locale): readonly YearOfBranches[] {
  const text = timelineText[locale];
  const releases = lanes.flatMap((lane) => lane.releases);
  const [first, last] = [Number(from.slice(0, 4)), Number((events.at(-1)?.date ?? from).slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return years.map((year) => ({
    year,
    branches: events
      .filter(({ weight, date }) => weight === "1" && date.startsWith(year))
      .map((event): Branch => {
        const release = releases.find((each) => each.event === event);
        return {
          country: colourOf(event.country),
          date: formatDay(event.date, locale),
          words: event.label?.[locale] ?? event.title[locale],
          key: event.id,
          ...(release && { people: hung(release, locale) }),
        };
      }),
    counts: lanes.map(({ country, stock }) => {
      const last = asOf(stock.filter((claim) => dateOf(claim).startsWith(year)));
      return {
        country: colourOf(country),
        count: last ? formatCount(last, locale) : "–",
        date: last ? formatDay(dateOf(last), locale) : text.noCount,
        key: last?.id,
      };
    }),
  }));
}

export const timeline: Chart<Timeline> = {
  id: "timeline",
  name: { es: "Cronología", en: "Timeline" },
  question: {
    es: "¿Qué pasó desde el 11J hasta el último hecho hallado?",
    en: "What happened from 11J to the last event found?",
  },
  views: [
    { id: "turning-points", name: { es: "Puntos de inflexión", en: "Turning points" } },
    { id: "all", name: { es: "Todos los hechos", en: "All events" } },
    { id: "cuba", name: { es: "Cuba", en: "Cuba" } },
    { id: "venezuela", name: { es: "Venezuela", en: "Venezuela" } },
    { id: "nicaragua", name: { es: "Nicaragua", en: "Nicaragua" } },
    { id: "2025-2026", name: { es: "2025–2026", en: "2025–2026" } },
  ],
  inMenu: true,
  isOfEvents: true,
  acrossMargin: true,
  series,
  finding,
  subtitle,
  howToRead: ({ view }, locale) => timelineText[locale][view === "all" ? "howAll" : "how"],
  notes,
  warning,
  claims,
  headline: ({ lanes }) => lanes.flatMap(({ stock }) => stock.slice(-1)),
  events: (data) => (listsAll(data) ? data.events : data.events.filter(({ weight }) => weight === "1")),
  draw: (data, { locale, size }) => (size === "wide" ? drawWide(data, locale) : drawNarrow(data, locale)),
};
