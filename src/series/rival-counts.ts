import { dateOf, type Claim, type Claimant, type Country, type Dataset, type Process } from "../dataset/dataset.ts";
import { compareDates, daysBetween, type IsoDate } from "../dataset/date.ts";
import { releaseRows } from "./release.ts";
import { where, type Alike } from "./alike.ts";
import { asOf, current, mainStock, partsOf, sumOfParts } from "./stock.ts";

/** The main list, whole or a part of it that begins where it begins. */
export interface ListCount {
  /** The claim of the number; for our sum, the list's. */
  readonly claim: Claim;
  readonly people: number;
  /** The classes it is made of, or the one class it is. */
  readonly parts: readonly Claim[];
  /** The classes that the row before it has and this one leaves out. */
  readonly without: readonly Claim[];
  /** True where the number is our sum of stated parts and the claim only lends its list. */
  readonly isOurs: boolean;
}

/**
 * Whether a number is a count of the claimant's own, repeats the counts of others, counts people recognised one by one,
 * or is what a government says.
 */
export type Standing = "own" | "citing" | "named" | "government";

/** Another number for the same country. */
export interface RivalCount {
  readonly claim: Claim;
  readonly standing: Standing;
  /** True for a number of the main list itself that is not part of what it published on its date. */
  readonly isOfList: boolean;
  /** The process in which people were let out between this count and the main one, if any. */
  readonly between: Process | undefined;
}

/** Every way of counting one country's prisoners that gave a number near a date. */
export interface RivalCounts {
  /** The date of the main count, or the date asked for where nobody keeps one. */
  readonly date: IsoDate;
  /** The main list whole, then behind bars, then in prison, as far as it was broken down; none without a main count. */
  readonly list: readonly ListCount[];
  /** The others, most people first. */
  readonly rivals: readonly RivalCount[];
}

/** A count further from the main one than this many days is of another moment. */
export const longestDistance = 120;

/** The main count on or before a date, and of each other definition the current claim nearest to it. */
export function rivalCounts(dataset: Dataset, country: Country, asked: IsoDate): RivalCounts {
  const stock = mainStock(dataset, country.id);
  const main = asOf(stock, asked);
  const keeper = (main ?? stock[0])?.definition.claimant;
  const date = main ? dateOf(main) : asked;
  const list = main ? listCounts(dataset, main) : [];
  const drawn = new Set(list.flatMap(({ parts, claim }) => [claim, ...parts]).map(({ definition }) => definition));
  const distance = (claim: Claim): number => Math.abs(daysBetween(date, dateOf(claim)));
  const near = current(dataset.claims).filter(
    (claim) =>
      claim.country === country &&
      claim.who === "all" &&
      claim.definition.measure.id === "held" &&
      !drawn.has(claim.definition) &&
      isCountOfItsOwn(claim, keeper, main) &&
      distance(claim) <= longestDistance,
  );
  const nearest = [...Map.groupBy(near, ({ definition }) => definition).values()].flatMap((claims) =>
    claims.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1),
  );
  return {
    date,
    list,
    rivals: nearest
      .map((claim) => ({
        claim,
        standing: standingOf(dataset, claim),
        isOfList: claim.definition.claimant === main?.definition.claimant,
        between: releasesBetween(dataset, country, date, dateOf(claim)),
      }))
      .toSorted((a, b) => b.claim.low - a.claim.low || compareDates(dateOf(b.claim), dateOf(a.claim))),
  };
}

/** The list and what is left of it without those outside prison, then without those whose place is not stated. */
function listCounts(dataset: Dataset, main: Claim): readonly ListCount[] {
  const parts = partsOf(dataset, main);
  const inside = where(parts, ({ definition }) => definition.custody !== "outside_prison");
  const certain = where(inside, ({ definition }) => definition.custody === "prison");
  const stages = [parts, inside, certain].filter(
    (stage, index, all) => stage.length > 0 && stage.length !== all[index - 1]?.length,
  );
  const whole = { claim: main, people: main.low, parts: [main], without: [], isOurs: false };
  return stages.length === 0 ? [whole] : stages.map((stage, index) => stageOf(main, stage, stages[index - 1]));
}

function stageOf(main: Claim, parts: Alike<Claim>, before: readonly Claim[] | undefined): ListCount {
  const single = parts.length === 1 ? parts[0] : undefined;
  return {
    claim: before === undefined ? main : (single ?? main),
    people: sumOfParts(parts),
    parts,
    without: (before ?? []).filter((part) => !parts.includes(part)),
    isOurs: before !== undefined && single === undefined,
  };
}

/**
 * Of a list's own numbers, those in prison and those that somebody else cites as its count; its other classes are not. A
 * total is where none by the date is the main count.
 */
function isCountOfItsOwn(
  { definition, relayedBy }: Claim,
  keeper: Claimant | undefined,
  main: Claim | undefined,
): boolean {
  if (definition.claimant !== keeper) return true;
  if (definition.role === "main") return main === undefined;
  return definition.custody === "prison" || relayedBy !== undefined;
}

function standingOf(dataset: Dataset, { definition, relayedBy }: Claim): Standing {
  const { kind } = definition.claimant;
  if (kind === "government" || kind === "foreign_government") return "government";
  if (definition.cause === "conscience") return "named";
  const keepsItsOwn = dataset.definitions.some(
    ({ claimant, measure, role }) =>
      claimant === definition.claimant && measure === definition.measure && role !== "detail",
  );
  return keepsItsOwn || relayedBy !== undefined ? "own" : "citing";
}

/** The first process with counted releases that began after one of two dates and no later than the other. */
function releasesBetween(dataset: Dataset, country: Country, a: IsoDate, b: IsoDate): Process | undefined {
  const [from, to] = [a, b].toSorted(compareDates);
  return releaseRows(dataset).find(
    ({ process, verified }) =>
      process.country === country &&
      verified.length > 0 &&
      compareDates(process.dayZero, from ?? a) > 0 &&
      compareDates(process.dayZero, to ?? b) <= 0,
  )?.process;
}
