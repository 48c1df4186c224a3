import {
  compareText,
  dateOf,
  type Claim,
  type Country,
  type Dataset,
  type Definition,
  type Population,
  type Process,
  type Source,
} from "../dataset/dataset.ts";
import { compareDates, firstDay, lastDay, timeOf, type IsoDate } from "../dataset/date.ts";
import { defaultPopulation } from "../series/rate.ts";
import type { State } from "./state.ts";

/** Counts that may stand in one series: one country, definition, part of the people, process and, for a running total, start. */
export interface CountSeries {
  readonly key: string;
  readonly country: Country;
  readonly definition: Definition;
  readonly who: Claim["who"];
  readonly process: Process | undefined;
  /** Since when a running total counts; `undefined` where it is none or nobody stated it. */
  readonly start: IsoDate | undefined;
  /** Oldest first, never empty. */
  readonly claims: readonly Claim[];
  /** True where a line may run from one count to the next: counts on dates, and running totals whose start is known. */
  readonly joins: boolean;
}

/** What a state asks of the record. */
export interface Selection {
  /** Every series that the definitions to choose from are taken from. */
  readonly offered: readonly CountSeries[];
  /** Those chosen, or proposed where none is chosen. */
  readonly chosen: readonly CountSeries[];
  /** Counts of the series on offer that were not known on the day asked for: published later, or on a day nobody states. */
  readonly later: number;
  readonly undated: number;
}

/** The series a state asks for. */
export function select(dataset: Dataset, state: State): Selection {
  const asked = dataset.claims.filter(
    (claim) =>
      claim.definition.measure.id === state.measure &&
      claim.who === state.who &&
      state.countries.includes(claim.country.id) &&
      (state.process === "" || claim.process?.id === state.process) &&
      (state.claimants.length === 0 || state.claimants.includes(claim.definition.claimant.id)),
  );
  const standing = state.known === "" ? asked.filter(({ status }) => status === "current") : asked;
  const within = standing.filter((claim) => isWithin(dateOf(claim), state));
  const { known, later, undated } = state.known === "" ? everything(within) : knownOn(within, state.known);
  const offered = seriesOf(known, dataset);
  const chosen =
    state.definitions.length > 0
      ? offered.filter(({ definition }) => state.definitions.includes(definition.id))
      : likeForLike(offered);
  return { offered, chosen, later, undated };
}

function everything(claims: readonly Claim[]) {
  return { known: claims, later: 0, undated: 0 };
}

function isWithin(date: IsoDate, { from, to }: State): boolean {
  return (from === "" || lastDay(date) >= firstDay(from)) && (to === "" || lastDay(date) <= lastDay(to));
}

/** The day on which a claim was surely out: the earliest last day its sources may mean; `undefined` where none says. */
export function publishedOn({ source, source2 }: Pick<Claim, "source" | "source2">): IsoDate | undefined {
  const days = [source, source2].flatMap((each: Source | undefined) =>
    each?.published === undefined ? [] : [lastDay(each.published)],
  );
  return days.toSorted(compareText)[0];
}

/**
 * The claims that stood on a day: published by then and not yet replaced. A claim later revised stands until its
 * replacement is out; one retracted, of which nobody states the day, and one that was our own mistake are left out.
 */
export function knownOn(claims: readonly Claim[], day: IsoDate) {
  const dates = new Map(claims.map((claim) => [claim.id, publishedOn(claim)]));
  const isOut = (date: IsoDate | undefined): boolean => date !== undefined && date <= lastDay(day);
  const standing = claims.filter(({ status }) => status === "current" || status === "revised");
  const known = standing.filter((claim) => {
    const isReplaced = claim.status === "revised" && isOut(dates.get(claim.replacedBy ?? ""));
    return isOut(dates.get(claim.id)) && !isReplaced;
  });
  const current = standing.filter(({ status }) => status === "current");
  const undated = current.filter(({ id }) => dates.get(id) === undefined).length;
  const later = current.filter(({ id }) => dates.get(id) !== undefined && !isOut(dates.get(id))).length;
  return { known, later, undated };
}

/** Series in the order of countries, then roles, then size. */
function seriesOf(claims: readonly Claim[], dataset: Dataset): readonly CountSeries[] {
  const groups = [...Map.groupBy(claims, keyOf)].flatMap(([key, group]): readonly CountSeries[] => {
    const sorted = group
      .map((claim) => ({ claim, time: timeOf(dateOf(claim)) }))
      .toSorted((a, b) => a.time - b.time || dateOf(a.claim).length - dateOf(b.claim).length)
      .map(({ claim }) => claim);
    const [first] = sorted;
    if (!first) return [];
    const { country, definition, who, process, periodStart } = first;
    const isRunning = definition.span === "running";
    const start = isRunning ? periodStart : undefined;
    const joins = definition.span === "point" || start !== undefined;
    return [{ key, country, definition, who, process, start, claims: sorted, joins }];
  });
  const place = new Map(dataset.countries.map((country, index) => [country, index]));
  return groups.toSorted(
    (a, b) =>
      (place.get(a.country) ?? 0) - (place.get(b.country) ?? 0) ||
      roles.indexOf(a.definition.role) - roles.indexOf(b.definition.role) ||
      b.claims.length - a.claims.length ||
      compareText(a.key, b.key),
  );
}

const roles: readonly Definition["role"][] = ["main", "rival", "detail"];

function keyOf({ country, definition, who, process, periodStart }: Claim): string {
  const start = definition.span === "running" ? (periodStart ?? "?") : "";
  return [country.id, definition.id, who, process?.id ?? "", start].join("/");
}

/**
 * What is proposed where the reader chose no definition: in each country the series with most counts among those that
 * count people in the same place, for the same cause and over the same time; of these kinds the one that covers most
 * countries, then most counts.
 */
function likeForLike(offered: readonly CountSeries[]): readonly CountSeries[] {
  const kinds = [...Map.groupBy(offered, ({ definition: { custody, cause, span } }) => `${custody}/${cause}/${span}`)];
  const proposals = kinds.map(([, series]) =>
    [...Map.groupBy(series, ({ country }) => country).values()].flatMap((own) => own.toSorted(bySize).slice(0, 1)),
  );
  return proposals.toSorted((a, b) => b.length - a.length || countsOf(b) - countsOf(a))[0] ?? [];
}

function bySize(a: CountSeries, b: CountSeries): number {
  return b.claims.length - a.claims.length;
}

/** How many counts these series hold together. */
export function countsOf(series: readonly CountSeries[]): number {
  return series.reduce((sum, { claims }) => sum + claims.length, 0);
}

/** The newest count of a series. */
export function lastOf({ claims }: CountSeries): Claim {
  const last = claims.at(-1);
  if (!last) throw new Error("a series without a count");
  return last;
}

/** The population by which a country's counts are divided: the one chosen, or the site's own. */
export function populationOf(dataset: Dataset, country: Country, { populations }: State): Population {
  const chosen = dataset.populations.find((row) => row.country === country && populations.includes(row.id));
  return chosen ?? defaultPopulation(dataset, country);
}

/** Claims in the order of the table and the files: by series, oldest first. */
export function claimsOf(series: readonly CountSeries[]): readonly Claim[] {
  return series.flatMap(({ claims }) => claims);
}

/** The definitions of these series, each once. */
export function definitionsOf(series: readonly CountSeries[]): readonly Definition[] {
  return [...new Set(series.map(({ definition }) => definition))];
}

/** From the first date of these claims to the last. */
export function extentOf(claims: readonly Claim[]): readonly [IsoDate, IsoDate] | undefined {
  const dates = claims.map(dateOf).toSorted(compareDates);
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
