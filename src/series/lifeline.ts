import type { Case, CaseEvent, Dataset, Process } from "../dataset/dataset.ts";
import { compareDates, daysBetween, precisionOf, type IsoDate } from "../dataset/date.ts";

/** Where a named person is, as far as their case is known: `free` is at full liberty. */
export type Situation = "prison" | "licence" | "house_arrest" | "exile" | "free";

/** Days spent in one situation, from the event that led to it to the next that changed it or the end of what is known. */
export interface Stretch {
  readonly situation: Situation;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A person's case from its first dated event to the last report: nothing is known after `last`. */
export interface Lifeline {
  readonly person: Case;
  /** Oldest first; never empty. */
  readonly events: readonly CaseEvent[];
  readonly stretches: readonly Stretch[];
  readonly last: CaseEvent;
}

/** The situation an event leads to; a sentence, a revoked licence or a lost nationality moves nobody by itself. */
const situations: Readonly<Partial<Record<CaseEvent["status"], Situation>>> = {
  detained: "prison",
  rearrested: "prison",
  released_conditionally: "licence",
  house_arrest: "house_arrest",
  exiled: "exile",
  freed: "free",
};

/** Every named person's lifeline, in the order of the file. */
export function lifelines({ cases, caseEvents }: Dataset): readonly Lifeline[] {
  return cases
    .toSorted((a, b) => a.line - b.line)
    .flatMap((person) => {
      const events = caseEvents.filter((event) => event.case === person);
      const last = events.at(-1);
      return last ? [{ person, events, stretches: stretchesOf(events, last.date), last }] : [];
    });
}

function stretchesOf(events: readonly CaseEvent[], end: IsoDate): readonly Stretch[] {
  const turns = events
    .flatMap(({ status, date }) => {
      const situation = situations[status];
      return situation === undefined ? [] : [{ situation, from: date }];
    })
    .filter(({ situation }, index, all) => situation !== all[index - 1]?.situation);
  return turns.map((turn, index) => ({ ...turn, to: turns[index + 1]?.from ?? end }));
}

/**
 * What happened before the first stretch, and in each, the event that led to it first. The last report ends the last
 * stretch and is in it only where it led to it.
 */
export function eventsByStretch({ events, stretches, last }: Lifeline): {
  readonly before: readonly CaseEvent[];
  readonly within: readonly (readonly CaseEvent[])[];
} {
  const within: CaseEvent[][] = stretches.map(() => []);
  const before: CaseEvent[] = [];
  let index = -1;
  for (const event of events) {
    const turns = situations[event.status] === stretches[index + 1]?.situation && index + 1 < stretches.length;
    if (turns) index += 1;
    if (turns || event !== last) (within[index] ?? before).push(event);
  }
  return { before, within };
}

/** Stretches on licence that ended in prison again. */
export function gapsOf({ stretches }: Lifeline): readonly Stretch[] {
  return stretches.filter(
    ({ situation }, index) => situation === "licence" && stretches[index + 1]?.situation === "prison",
  );
}

/** Days of a stretch; undefined where a source gives a month or a year, since the days are then not known. */
export function daysOf({ from, to }: Stretch): number | undefined {
  return precisionOf(from) === "day" && precisionOf(to) === "day" ? daysBetween(from, to) : undefined;
}

/** The day a person was let out on conditions in a process; undefined for whoever was not. */
export function letOutIn({ person, events }: Lifeline, process: Process): IsoDate | undefined {
  return person.country === process.country
    ? events.find(({ status, date }) => status === "released_conditionally" && isDuring(date, process))?.date
    : undefined;
}

function isDuring(date: IsoDate, { dayZero, ended }: Process): boolean {
  return compareDates(date, dayZero) >= 0 && (ended === undefined || compareDates(date, ended) <= 0);
}
