import { compareText } from "../dataset.ts";
import { compareDates, type IsoDate } from "../date.ts";
import type { Row } from "../tables/index.ts";
import { byKey, once } from "./rule.ts";

/** A claim with the definition and the measure it leads to. */
export interface Counted {
  readonly claim: Row<"claims">;
  readonly definition: Row<"definitions">;
  readonly measure: Row<"measures">;
}

/** The claims whose definition and measure are known. */
export const countedClaims = once((rows): readonly Counted[] => {
  const definitions = byKey(rows, "definitions");
  const measures = byKey(rows, "measures");
  return rows.claims.flatMap((claim) => {
    const definition = definitions.get(claim.definition);
    const measure = definition && measures.get(definition.measure);
    return measure ? [{ claim, definition, measure }] : [];
  });
});

/** The cut-off of a stock or promise, the end of a flow's period; none where both were forgotten. */
export function maybeDateOf({ asOf, periodEnd }: Row<"claims">): IsoDate | undefined {
  return asOf ?? periodEnd;
}

/** A current claim of a series with the date it is placed at. */
export interface Point extends Counted {
  readonly date: IsoDate;
}

/**
 * The series that current claims form, each in order of date: one country, definition, who, process and start. A flow
 * whose start nobody stated joins none.
 */
export const claimSeries = once((rows): readonly (readonly Point[])[] => {
  const points = countedClaims(rows).flatMap((counted) => {
    const { claim, measure } = counted;
    const date = maybeDateOf(claim);
    const joins = claim.status === "current" && (measure.kind !== "flow" || claim.periodStart !== undefined);
    return joins && date !== undefined ? [{ ...counted, date }] : [];
  });
  const series = Map.groupBy(points, ({ claim }) =>
    [claim.country, claim.definition, claim.who, claim.process ?? "", claim.periodStart ?? ""].join(" "),
  );
  return [...series.values()].map((list) =>
    list.toSorted((a, b) => compareDates(a.date, b.date) || compareText(a.claim.claim, b.claim.claim)),
  );
});

/** Each point of a series with the one before it. */
export function neighbours(series: readonly Point[]): readonly (readonly [Point, Point])[] {
  return series.slice(1).map((point, index) => [series[index] as Point, point] as const);
}
