import { dateOf, type Claim, type Country, type Dataset } from "../dataset/dataset.ts";
import { compareDates, timeOf, type IsoDate } from "../dataset/date.ts";
import { where } from "./alike.ts";
import { current, mainStock, partsOf, stretches, sumOfParts, unrounded } from "./stock.ts";

/** A number on a line and the claims it rests on: one, or the parts that we add up. */
export interface CountPoint {
  readonly date: IsoDate;
  readonly people: number;
  readonly claims: readonly Claim[];
}

/** Points of one definition that may be joined. */
export interface CountStretch {
  readonly points: readonly CountPoint[];
  readonly thin: boolean;
}

function pointOf(claim: Claim): CountPoint {
  return { date: dateOf(claim), people: claim.low, claims: [claim] };
}

/** A country's headline counts from a day on, cut where the line may not be drawn at full weight or not at all. */
export function mainLine(dataset: Dataset, country: Country, start: IsoDate): readonly CountStretch[] {
  return stretchesOf(since(unrounded(mainStock(dataset, country.id)), start));
}

/** The claims of a day and later ones. */
export function since(claims: readonly Claim[], start: IsoDate): readonly Claim[] {
  return claims.filter((claim) => compareDates(dateOf(claim), start) >= 0);
}

function stretchesOf(claims: readonly Claim[]): readonly CountStretch[] {
  return stretches(claims).map(({ points, thin }) => ({ thin, points: points.map(pointOf) }));
}

/** The definition by which Prisoners Defenders itself gives its total minus those under restrictions. */
const behindBarsDefinition = "pd-behind-bars";

/**
 * A list's people behind bars: its total minus those under restrictions. Where the claimant does not give the number but
 * states the parts, it is the sum of those parts that are not outside prison; such a point has several claims.
 */
export function behindBars(dataset: Dataset, country: Country, start: IsoDate): readonly CountPoint[] {
  const published = unrounded(current(dataset.claims)).filter(
    ({ definition, who, country: own }) => definition.id === behindBarsDefinition && who === "all" && own === country,
  );
  const summed = mainStock(dataset, country.id).flatMap((total): readonly CountPoint[] => {
    const parts = partsOf(dataset, total);
    const inside = where(parts, ({ definition }) => definition.custody !== "outside_prison");
    const isStated = published.some((claim) => dateOf(claim) === dateOf(total));
    if (isStated || inside.length === 0 || inside.length === parts.length) return [];
    return [{ date: dateOf(total), people: sumOfParts(inside), claims: inside }];
  });
  return [...published.map(pointOf), ...summed]
    .filter(({ date }) => compareDates(date, start) >= 0)
    .toSorted((a, b) => compareDates(a.date, b.date));
}

/** Fewer counts than this by one rival make no line. */
const fewestPoints = 4;

/** Other claimants' own series of people held in a country, each by one definition. */
export function rivalLines(
  dataset: Dataset,
  country: Country,
  start: IsoDate,
): readonly { readonly last: Claim; readonly stretches: readonly CountStretch[] }[] {
  const rivals = since(
    current(dataset.claims).filter(
      ({ definition, country: own, who }) =>
        own === country && who === "all" && definition.role === "rival" && definition.measure.id === "held",
    ),
    start,
  );
  return [...Map.groupBy(rivals, ({ definition }) => definition).values()]
    .filter((claims) => claims.length >= fewestPoints)
    .flatMap((claims) => {
      const last = claims.at(-1);
      return last ? [{ last, stretches: stretchesOf(claims) }] : [];
    });
}

/** What a line says on a day between its first and last counts, by the straight line between its neighbours. */
export function valueAt(line: readonly CountStretch[], date: IsoDate): number | undefined {
  const points = line.flatMap(({ points }) => points);
  const time = timeOf(date);
  const next = points.findIndex((point) => timeOf(point.date) >= time);
  const [before, after] = [points[next - 1], points[next]];
  if (!after) return undefined;
  if (!before) return timeOf(after.date) === time ? after.people : undefined;
  const share = (time - timeOf(before.date)) / Math.max(1, timeOf(after.date) - timeOf(before.date));
  return before.people + (after.people - before.people) * share;
}
