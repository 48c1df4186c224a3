import { compareText, dateOf, type Claim, type Claimant, type Country, type Dataset } from "../dataset/dataset.ts";
import { daysBetween, lastDay, type IsoDate } from "../dataset/date.ts";
import { current } from "../series/stock.ts";
import type { Finding } from "./finding.ts";
import { silent } from "./messages.ts";

/** Somebody used to count a country regularly, and the record has no newer count. Why, it does not say. */
export interface Silence {
  readonly claimant: Claimant;
  readonly country: Country;
  /** The date of its newest count. */
  readonly last: IsoDate;
  /** The newest day one of its counts was recorded. */
  readonly recorded: IsoDate;
  /** Days since `last`. */
  readonly days: number;
  /** Days that used to lie between two counts. */
  readonly every: number;
}

/** Fewer dates make no habit. */
const fewestDates = 3;

/** As many of the last dates tell how often somebody counts: habits change over the years. */
const lastDates = 8;

/** How much longer than usual the wait may be before it says anything. */
const patience = 2;

/**
 * Claimants of the compared countries without a newer count for more than `days` and more than twice their usual
 * interval, the last to fall silent first.
 */
export function silences(dataset: Dataset, today: IsoDate, days: number): readonly Silence[] {
  const claims = current(dataset.claims).filter(({ country }) => country.compared === "yes");
  const kept = Map.groupBy(claims, ({ definition, country }) => `${definition.claimant.id} ${country.id}`);
  return [...kept.values()]
    .flatMap((own) => maybeSilence(own, today))
    .filter((silence) => silence.days > Math.max(days, patience * silence.every))
    .toSorted(
      (a, b) => a.days - b.days || compareText(a.claimant.id, b.claimant.id) || compareText(a.country.id, b.country.id),
    );
}

/** One claimant's counts of one country, oldest first. */
function maybeSilence(own: readonly Claim[], today: IsoDate): readonly Silence[] {
  const newest = own.at(-1);
  const every = usualInterval(own);
  if (newest === undefined || every === undefined) return [];
  const last = dateOf(newest);
  const recorded = own.reduce((latest, claim) => (claim.recorded > latest ? claim.recorded : latest), "");
  const { claimant } = newest.definition;
  return [{ claimant, country: newest.country, last, recorded, days: daysBetween(last, today), every }];
}

/**
 * The median of the days between the last dates of a series, of two middle ones the longer: of the series that reaches
 * nearest to today, and of several the one counted most often. None where no series has dates enough. The count of a
 * process that has ended is over, and no habit.
 */
function usualInterval(own: readonly Claim[]): number | undefined {
  const running = own.filter(({ process }) => process?.ended === undefined);
  const series = Map.groupBy(running, ({ definition, process }) => `${definition.id} ${process?.id ?? ""}`);
  const [latest] = [...series.values()]
    .map((claims) => [...new Set(claims.map((claim) => lastDay(dateOf(claim))))].slice(-lastDates))
    .filter(({ length }) => length >= fewestDates)
    .map((dates) => ({ last: dates.at(-1) ?? "", every: median(intervals(dates)) }))
    .toSorted((a, b) => compareText(b.last, a.last) || a.every - b.every);
  return latest?.every;
}

function intervals(dates: readonly IsoDate[]): readonly number[] {
  return dates.slice(1).map((date, index) => daysBetween(dates[index] ?? date, date));
}

/** The middle value, of two middle ones the higher. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

export function silenceFindings(dataset: Dataset, today: IsoDate, days: number): readonly Finding[] {
  return silences(dataset, today, days).map((silence) => {
    const { claimant, country, last, recorded, every } = silence;
    return {
      section: "silent",
      table: "claimants",
      line: claimant.line,
      key: claimant.id,
      name: claimant.name,
      address: claimant.url,
      ...silent(silence),
      suggestion: undefined,
      facts: { country: country.id, last, recorded, days: silence.days, every },
    };
  });
}
