import { dateOf, type Claim, type Claimant, type Dataset, type Measure, type Process } from "../dataset/dataset.ts";
import { firstDay, lastDay } from "../dataset/date.ts";
import type { State } from "./state.ts";

/** What there is to choose from, given what is chosen so far, each with its number of counts. */
export interface Facets {
  readonly measures: readonly Choice<Measure>[];
  readonly whos: readonly Choice<Claim["who"]>[];
  readonly claimants: readonly Choice<Claimant>[];
  readonly processes: readonly Choice<Process>[];
  /** Counts in each month of all dates, the first month as a number of months since the year zero. */
  readonly firstMonth: number;
  readonly months: readonly number[];
}

interface Choice<T> {
  readonly value: T;
  readonly counts: number;
}

/** The choices that lead to at least one count. */
export function facetsOf(dataset: Dataset, state: State): Facets {
  const current = dataset.claims.filter(({ status }) => status === "current");
  const measured = current.filter(
    ({ definition, country }) => definition.measure.id === state.measure && state.countries.includes(country.id),
  );
  const ofWho = measured.filter(({ who }) => who === state.who);
  const ofProcess = ofWho.filter(({ process }) => state.process === "" || process?.id === state.process);
  const ofClaimant = ofProcess.filter(
    ({ definition }) => state.claimants.length === 0 || state.claimants.includes(definition.claimant.id),
  );
  const months = ofClaimant.map((claim) => monthOf(lastDay(dateOf(claim))));
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const counts = new Map<number, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return {
    measures: choices(current, ({ definition }) => definition.measure),
    whos: choices(measured, ({ who }) => who),
    claimants: choices(ofProcess, ({ definition }) => definition.claimant),
    processes: choices(ofWho, ({ process }) => process),
    firstMonth: months.length === 0 ? 0 : first,
    months:
      months.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => counts.get(first + index) ?? 0),
  };
}

/** The different values of claims, most counts first. */
function choices<T>(claims: readonly Claim[], valueOf: (claim: Claim) => T | undefined): readonly Choice<T>[] {
  const counts = new Map<T, number>();
  for (const claim of claims) {
    const value = valueOf(claim);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, number]) => ({ value, counts: number })).toSorted((a, b) => b.counts - a.counts);
}

/** Months since the year zero of a day. */
export function monthOf(day: string): number {
  const [year, month] = firstDay(day).split("-").map(Number);
  return (year ?? 0) * 12 + (month ?? 1) - 1;
}

/** The month again, as a date of its own precision. */
export function dateOfMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
