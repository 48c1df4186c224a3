import { firstDay, lastDay } from "../date.ts";
import { datedAfterPublished, recordedBeforePublished } from "../messages.ts";
import { error, warning, type Finding } from "../problem.ts";
import type { Row } from "../tables/index.ts";
import { maybeDateOf } from "./claims.ts";
import { byKey, cellOf, type Rule } from "./rule.ts";

export const recordedAfterSource: Rule = {
  id: "recorded-after-source",
  about: {
    es: "Un recuento se refiere a un tiempo anterior a su publicación y se anota después de ella.",
    en: "A claim is about a time before it was published and is recorded after that.",
  },
  check(rows) {
    const sources = byKey(rows, "sources");
    return rows.claims.flatMap((claim) => checkOrder(claim, sources.get(claim.source)?.published));
  },
};

function checkOrder(claim: Row<"claims">, published: string | undefined): readonly Finding[] {
  if (published === undefined) return [];
  const { recorded, source, asOf } = claim;
  const date = maybeDateOf(claim);
  const column = asOf === undefined ? "period_end" : "as_of";
  const early = lastDay(recorded) < firstDay(published);
  const late = date !== undefined && firstDay(date) > lastDay(published);
  return [
    ...(early ? [error(cellOf("claims", claim, "recorded"), recordedBeforePublished(published, source))] : []),
    ...(late ? [warning(cellOf("claims", claim, column), datedAfterPublished(published, source))] : []),
  ];
}
