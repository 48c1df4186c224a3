import { dateOf, type Claim, type Claimant, type Dataset, type Process } from "../dataset/dataset.ts";
import { compareDates, daysBetween, type IsoDate } from "../dataset/date.ts";
import { groupsBy } from "./groups.ts";
import { current } from "./stock.ts";

/** What was promised, what a government says and what others counted in one release process. */
export interface ReleaseRow {
  readonly process: Process;
  /** The latest announced number. */
  readonly promised: Claim | undefined;
  /** The latest number the country's own government gave. */
  readonly claimed: Claim | undefined;
  /**
   * The latest number of every other claimant who counted near the end, highest first; those who cite others' counts
   * after the rest. Rival counts stay apart.
   */
  readonly verified: readonly Claim[];
  /** Every release claim of the process, oldest first, revised ones among them; what we withdrew is not. */
  readonly all: readonly Claim[];
}

/** One row a process that has any claim, by country and then by the day it began. */
export function releaseRows(dataset: Dataset): readonly ReleaseRow[] {
  return dataset.processes
    .toSorted((a, b) => a.country.line - b.country.line || compareDates(a.dayZero, b.dayZero))
    .map((process) => releaseRow(dataset, process))
    .filter((row) => row.all.length > 0);
}

const ofProcess = groupsBy(({ process }) => process);

/** The row of one process. */
export function releaseRow(dataset: Dataset, process: Process): ReleaseRow {
  const all = ofProcess(dataset.claims, process)
    .filter(({ who, definition, status }) => who === "all" && definition.span !== "day" && status !== "withdrawn")
    .toSorted((a, b) => compareDates(dateOf(a), dateOf(b)));
  const released = current(all).filter((claim) => claim.definition.measure.id === "released");
  const promised = current(all).filter((claim) => claim.definition.measure.id === "promised");
  const isOfficial = (claim: Claim): boolean => claim.definition.claimant.kind === "government";
  return {
    process,
    promised: promised.at(-1),
    claimed: released.filter(isOfficial).at(-1),
    verified: nearTheLast(latestOfEach(released.filter((claim) => !isOfficial(claim))), process.dayZero),
    all,
  };
}

/** The newest claim of each claimant, own counts before cited ones, highest first; `claims` are oldest first. */
function latestOfEach(claims: readonly Claim[]): readonly Claim[] {
  const latest = new Map<Claimant, Claim>();
  for (const claim of claims) latest.set(claim.definition.claimant, claim);
  const isCited = ({ definition }: Claim): number => Number(definition.role === "detail");
  return [...latest.values()].toSorted(
    (a, b) => isCited(a) - isCited(b) || b.low - a.low || compareDates(dateOf(b), dateOf(a)),
  );
}

/** Counts this many days apart are of one moment, and a quarter of the time since the process began in any case. */
const sameMoment = 7;

/** The counts made near the newest one: an older one holds fewer days of the process, not fewer people. */
function nearTheLast(claims: readonly Claim[], dayZero: IsoDate): readonly Claim[] {
  const last = claims.map(dateOf).toSorted(compareDates).at(-1);
  if (last === undefined) return [];
  const longestLag = Math.max(sameMoment, daysBetween(dayZero, last) / 4);
  return claims.filter((claim) => daysBetween(dateOf(claim), last) <= longestLag);
}

/** True where a process began within another of its country that went on being counted: both may hold the same people. */
export function isWithin(inner: Process, outer: Process): boolean {
  return inner.country === outer.country && outer.ended === undefined && compareDates(outer.dayZero, inner.dayZero) < 0;
}

/** Lowest and highest of rival counts; `undefined` where nobody counted. */
export function extentOf(claims: readonly Claim[]): { readonly low: number; readonly high: number } | undefined {
  if (claims.length === 0) return undefined;
  return { low: Math.min(...claims.map((claim) => claim.low)), high: Math.max(...claims.map((claim) => claim.high)) };
}
