import { dateOf, type Claim, type Country, type Dataset, type Event } from "../dataset/dataset.ts";
import { compareDates, daysBetween } from "../dataset/date.ts";
import { extentOf, releaseRow } from "./release.ts";
import { asOf, mainStock } from "./stock.ts";

/** A country's count before its largest release began, and its last count. */
export interface Change {
  readonly before: Claim;
  readonly last: Claim;
}

/** The counts before and after people were sent into exile, and the year. */
export interface Drop {
  readonly year: string;
  readonly before: Claim;
  readonly after: Claim;
}

/** Turning points of some countries, those whose release let the most people out first. */
export function bySizeOfRelease(dataset: Dataset, countries: readonly Country[]): readonly Event[] {
  const turning = dataset.events.filter(({ weight, country }) => weight === "1" && countries.includes(country));
  const isFirst = (event: Event): boolean =>
    turning.findIndex(({ process }) => process === event.process) === turning.indexOf(event);
  return turning
    .filter((event) => event.process === undefined || isFirst(event))
    .toSorted((a, b) => letOut(dataset, b) - letOut(dataset, a));
}

/** How many people, by the highest count, were let out in the process a turning point belongs to; 0 where none counted. */
function letOut(dataset: Dataset, { process }: Event): number {
  return process ? (extentOf(releaseRow(dataset, process).verified)?.high ?? 0) : 0;
}

/** A process that let out fewer than this many political prisoners is too small to look for in a country's count. */
const fewestLetOut = 100;

/** True of an event that began a release large enough to look for in a country's count. */
export function isLargeRelease(dataset: Dataset, event: Event): boolean {
  return letOut(dataset, event) >= fewestLetOut;
}

/** Events nearer than this many days to a more telling one of the same country are left to the timeline. */
const fewestDaysApart = 31;

/** Of events in the order of how telling they are, those that stand apart from the ones before them. */
export function apart(events: readonly Event[]): readonly Event[] {
  const isNear = (a: Event, b: Event): boolean =>
    a.country === b.country && Math.abs(daysBetween(a.date, b.date)) < fewestDaysApart;
  return events.reduce<readonly Event[]>(
    (kept, event) => (kept.some((other) => isNear(other, event)) ? kept : [...kept, event]),
    [],
  );
}

/** What a country's count was before its largest release that was no exile, and at last; none where there was none. */
export function changeOf(dataset: Dataset, country: Country): readonly Change[] {
  const stock = mainStock(dataset, country.id);
  const last = stock.at(-1);
  const [largest] = bySizeOfRelease(dataset, [country])
    .filter((event) => isLargeRelease(dataset, event) && event.process?.kind === "release")
    .flatMap(({ process }) => (process ? [process.dayZero] : []))
    .filter((day) => last !== undefined && compareDates(day, dateOf(last)) < 0);
  const before = largest === undefined ? undefined : asOf(stock, largest);
  return before && last ? [{ before, last }] : [];
}

/** The large falls of a country's count after people were sent into exile, oldest first. */
export function dropsOf(dataset: Dataset, country: Country): readonly Drop[] {
  const stock = mainStock(dataset, country.id);
  return dataset.processes
    .filter((process) => process.country === country && process.kind === "expulsion")
    .toSorted((a, b) => compareDates(a.dayZero, b.dayZero))
    .flatMap(({ dayZero }) => {
      const before = asOf(stock, dayZero);
      const after = stock.find((claim) => compareDates(dateOf(claim), dayZero) > 0);
      const isLarge = before && after && before.low - after.low >= fewestLetOut;
      return isLarge ? [{ year: dayZero.slice(0, 4), before, after }] : [];
    });
}
