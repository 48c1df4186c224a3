import type { Rows } from "../dataset.ts";
import { firstDay, lastDay } from "../date.ts";
import { periodUnfit, spanUnfit } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import type { Row } from "../tables/index.ts";
import { countedClaims, type Counted } from "./claims.ts";
import { byKey, cellOf, type Rule } from "./rule.ts";

export const spans: Rule = {
  id: "spans",
  about: {
    es: "El span de una definición conviene a su medida, y el periodo de cada recuento, al span.",
    en: "A definition's span fits its measure, and each claim's period fits the span.",
  },
  check: (rows) => [...unfitSpans(rows), ...countedClaims(rows).flatMap(unfitPeriod)],
};

function unfitSpans(rows: Rows): readonly Finding[] {
  const measures = byKey(rows, "measures");
  return rows.definitions.flatMap((definition) => {
    const kind = measures.get(definition.measure)?.kind;
    if (kind === undefined || (kind === "flow") === (definition.span !== "point")) return [];
    return [error(cellOf("definitions", definition, "span"), spanUnfit(kind, definition.span))];
  });
}

/** How much of a date two ends share when the span is one calendar day, month or year. */
const sharedLength: Partial<Record<Row<"definitions">["span"], number>> = { day: 10, month: 7, year: 4 };

function unfitPeriod({ claim, definition: { span } }: Counted): readonly Finding[] {
  const { periodStart: start, periodEnd: end } = claim;
  const length = sharedLength[span];
  if (start === undefined || end === undefined || length === undefined) return [];
  if (firstDay(start).slice(0, length) === lastDay(end).slice(0, length)) return [];
  return [error(cellOf("claims", claim, "period_start"), periodUnfit(span, start, end))];
}
