import { compareText } from "../dataset/dataset.ts";
import { compare, type Counted, type Difference, type Per } from "../series/ratio.ts";
import { lastOf, type CountSeries } from "./select.ts";
import type { Population } from "../dataset/dataset.ts";

/**
 * Which series may share an axis. Those that differ in what they count are not drawn together until the reader has said
 * that they know; how they differ is said in any case.
 */

/** In what two series differ, so that the height of one says nothing about the other. */
export type Unlikeness = Extract<Difference, "custody" | "cause" | "population" | "number"> | "span" | "start";

export interface Judgement {
  /** In what they differ, with the series on each side; none where they may share an axis. */
  readonly differences: readonly {
    readonly kind: Unlikeness;
    readonly sides: readonly (readonly CountSeries[])[];
  }[];
  /** What the reader has to say they know: the keys of definitions and, where these differ, of populations. */
  readonly needed: readonly string[];
}

/** A series with what it may be divided by. */
interface Side {
  readonly series: CountSeries;
  readonly population: Population | undefined;
}

const kinds: readonly Unlikeness[] = ["custody", "cause", "span", "start", "number", "population"];

/** Sets series beside one another. Without a `per` of a million populations play no part. */
export function judge(
  all: readonly CountSeries[],
  per: Per,
  populationOf: (series: CountSeries) => Population | undefined,
): Judgement {
  const sides = all.map((series): Side => ({ series, population: populationOf(series) }));
  const found = new Set(
    sides.flatMap((one, index) => sides.slice(index + 1).flatMap((other) => differencesOf(one, other, per))),
  );
  const differences = kinds
    .filter((kind) => found.has(kind))
    .map((kind) => ({
      kind,
      sides: [...Map.groupBy(sides, (side) => valueOf[kind](side)).values()].map((group) =>
        group.map(({ series }) => series),
      ),
    }));
  const populations = found.has("population") ? sides.flatMap(({ population }) => population?.id ?? []) : [];
  const needed = differences.length === 0 ? [] : [...all.map(({ definition }) => definition.id), ...populations];
  return { differences, needed: [...new Set(needed)].toSorted(compareText) };
}

/** True where nothing stands between the series, or the reader has said that they know what does. */
export function mayShare({ needed }: Judgement, ack: readonly string[]): boolean {
  return needed.every((key) => ack.includes(key));
}

/**
 * What two series differ in. The rules of ratios judge their newest counts; dates and single numbers do not matter here,
 * since a series has many of both.
 */
function differencesOf(one: Side, other: Side, per: Per): readonly Unlikeness[] {
  const comparison = compare(countedOf(one), countedOf(other), per);
  const ofRatios = comparison.kind === "refusal" ? comparison.differences : [];
  const isOneDefinition = one.series.definition === other.series.definition;
  return [
    ...(["cause", "population"] as const).filter((kind) => ofRatios.includes(kind)),
    ...(ofRatios.includes("custody") && !isOneDefinition ? (["custody"] as const) : []),
    ...(one.series.definition.span === other.series.definition.span ? [] : (["span"] as const)),
    ...(startsApart(one.series, other.series) ? (["start"] as const) : []),
    ...(isBound(one.series) === isBound(other.series) ? [] : (["number"] as const)),
  ];
}

function countedOf({ series, population }: Side): Counted {
  return { claim: lastOf(series), population };
}

function startsApart(one: CountSeries, other: CountSeries): boolean {
  const areRunning = one.definition.span === "running" && other.definition.span === "running";
  return areRunning && one.start !== other.start;
}

/** A series that gives no firm number at all, but least or most ones. */
function isBound({ claims }: CountSeries): boolean {
  return claims.every(({ qualifier }) => bounds.has(qualifier));
}

const bounds: ReadonlySet<string> = new Set(["at_least", "more_than", "up_to", "fewer_than"]);

/** What each series says where it may differ, to put like with like; a place not stated is like no other. */
const valueOf: Readonly<Record<Unlikeness, (side: Side) => string>> = {
  custody: ({ series: { definition } }) =>
    definition.custody === "unknown" ? `unknown/${definition.id}` : definition.custody,
  cause: ({ series }) => series.definition.cause,
  span: ({ series }) => series.definition.span,
  start: ({ series }) => series.start ?? "",
  number: ({ series }) => String(isBound(series)),
  population: ({ population }) => population?.claimant.id ?? "",
};
