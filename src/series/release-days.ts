import { dateOf, type Claim, type Dataset, type Process } from "../dataset/dataset.ts";
import { compareDates, daysBetween, precisionOf, type IsoDate } from "../dataset/date.ts";
import { groupsBy } from "./groups.ts";
import { current } from "./stock.ts";

/** One claimant's running count of one process, by days since its day zero. */
export interface ReleaseRun {
  readonly process: Process;
  /** The day its claimant counts from; none where nobody said. */
  readonly start: IsoDate | undefined;
  readonly isOfficial: boolean;
  readonly claims: readonly Claim[];
}

/** A run of fewer counts than this is no line. */
const fewestCounts = 3;

/**
 * Running counts of people let out, one run for each claimant and start, never joined; by country, process and then
 * largest first. Only processes that someone other than a government followed count by count.
 */
export function releaseRuns(dataset: Dataset, since: IsoDate): readonly ReleaseRun[] {
  return dataset.processes
    .filter(({ dayZero }) => compareDates(dayZero, since) >= 0 && precisionOf(dayZero) === "day")
    .toSorted((a, b) => a.country.line - b.country.line || compareDates(a.dayZero, b.dayZero))
    .map((process) => runsOf(dataset, process))
    .filter((runs) => runs.some(({ isOfficial }) => !isOfficial))
    .flat();
}

const ofProcess = groupsBy(({ process }) => process);

function runsOf(dataset: Dataset, process: Process): readonly ReleaseRun[] {
  const running = ofProcess(current(dataset.claims), process).filter(
    (claim) =>
      claim.who === "all" &&
      claim.definition.span === "running" &&
      claim.definition.measure.id === "released" &&
      precisionOf(dateOf(claim)) === "day",
  );
  return [...Map.groupBy(running, (claim) => `${claim.definition.id} ${claim.periodStart ?? ""}`).values()]
    .map((claims): ReleaseRun => {
      const [first] = claims;
      return {
        process,
        claims: claims.toSorted((a, b) => compareDates(dateOf(a), dateOf(b))),
        start: first?.periodStart,
        isOfficial: first?.definition.claimant.kind === "government",
      };
    })
    .filter(({ claims, isOfficial }) => claims.length >= (isOfficial ? 2 : fewestCounts))
    .toSorted((a, b) => lastOf(b) - lastOf(a));
}

function lastOf({ claims }: ReleaseRun): number {
  return claims.at(-1)?.low ?? 0;
}

/** Days from a process's day zero to a count. */
export function dayOf({ process }: ReleaseRun, claim: Claim): number {
  return daysBetween(process.dayZero, dateOf(claim));
}
