import { dateOf, type Claim, type Dataset, type Definition, type Event } from "../dataset/dataset.ts";
import { compareDates, type IsoDate } from "../dataset/date.ts";
import { bySizeOfRelease } from "./turning-points.ts";
import { releaseRow } from "./release.ts";
import { current } from "./stock.ts";

/** Whom a claimant says it added to its list and took off it in a month or a year. A number nobody gave is missing. */
export interface FlowPeriod {
  /** `2025-01` or `2025`. */
  readonly period: IsoDate;
  readonly added: Claim | undefined;
  readonly left: Claim | undefined;
}

type Span = "month" | "year";

/** The claimant's own months or years of a list, from the first to the last it stated; those between stay empty. */
export function flowPeriods(dataset: Dataset, list: Claim, span: Span, since: IsoDate): readonly FlowPeriod[] {
  const stated = (measure: string): ReadonlyMap<IsoDate, Claim> =>
    new Map(
      ownFlow(dataset, list, measure, span)
        .filter((claim) => compareDates(dateOf(claim), since) >= 0)
        .map((claim) => [periodOf(claim, span), claim]),
    );
  const [added, left] = [stated("added"), stated("left")];
  return periodsBetween([...added.keys(), ...left.keys()], span).map((period) => ({
    period,
    added: added.get(period),
    left: left.get(period),
  }));
}

/** How many people had ever been on a list by each date, all counted from one start. */
export function everListed(dataset: Dataset, list: Claim): readonly Claim[] {
  return ownFlow(dataset, list, "ever_listed", "running");
}

/**
 * What the claimant of a list says of the whole list by one measure and span. A claimant may also count a part of it; of
 * its definitions, and of the starts of a running total, the one it states most often is that of the whole.
 */
function ownFlow(dataset: Dataset, list: Claim, measure: string, span: Definition["span"]): readonly Claim[] {
  const { claimant, custody, cause } = list.definition;
  const own = current(dataset.claims).filter(
    ({ country, who, periodStart, definition }) =>
      country === list.country &&
      who === list.who &&
      periodStart !== undefined &&
      definition.claimant === claimant &&
      definition.custody === custody &&
      definition.cause === cause &&
      definition.measure.id === measure &&
      definition.span === span,
  );
  const series = Map.groupBy(own, ({ definition, periodStart }) =>
    span === "running" ? `${definition.id} ${periodStart ?? ""}` : definition.id,
  );
  return [...series.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function periodOf(claim: Claim, span: Span): IsoDate {
  return dateOf(claim).slice(0, span === "month" ? "YYYY-MM".length : "YYYY".length);
}

/** Every month or year from the earliest to the latest of these. */
function periodsBetween(stated: readonly IsoDate[], span: Span): readonly IsoDate[] {
  const numbers = stated.map((period) => numberOf(period, span));
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => {
    const number = first + index;
    if (span === "year") return String(number);
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
  });
}

function numberOf(period: IsoDate, span: Span): number {
  const [year = 0, month = 1] = period.split("-").map(Number);
  return span === "year" ? year : year * 12 + month - 1;
}

/** The last count of a year's December: the list as the year ends. */
export function yearEnd(list: readonly Claim[], year: string): Claim | undefined {
  return list.findLast((claim) => dateOf(claim).startsWith(`${year}-12`));
}

/** A turning point at which releases were announced, and how many. */
export interface Announcement {
  readonly event: Event;
  readonly promised: Claim;
}

/** The announcements of releases among a country's turning points, oldest first. */
export function announcements(dataset: Dataset, { country }: Claim): readonly Announcement[] {
  return bySizeOfRelease(dataset, [country])
    .flatMap((event) => {
      const promised = event.process && releaseRow(dataset, event.process).promised;
      return promised ? [{ event, promised }] : [];
    })
    .toSorted((a, b) => compareDates(a.event.date, b.event.date));
}
