import type { Rows } from "../dataset.ts";
import { firstDay, lastDay } from "../date.ts";
import { datesReversed } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import type { ColumnName, TableName } from "../tables/index.ts";
import { cellOf, type Rule } from "./rule.ts";

export const dateOrder: Rule = {
  id: "date-order",
  about: { es: "Nada acaba antes de empezar.", en: "Nothing ends before it begins." },
  check: (rows) => [
    ...reversed(rows, "claims", "period_start", "period_end"),
    ...reversed(rows, "definitions", "valid_from", "valid_to"),
    ...reversed(rows, "processes", "announced", "ended"),
    ...reversed(rows, "processes", "day_zero", "ended"),
    ...reversed(rows, "events", "date", "date_end"),
  ],
};

function reversed<N extends TableName>(
  rows: Rows,
  table: N,
  from: ColumnName<N>,
  to: ColumnName<N>,
): readonly Finding[] {
  return rows[table].flatMap((row) => {
    const start = cellOf(table, row, from).value;
    const place = cellOf(table, row, to);
    const isReversed = start !== "" && place.value !== "" && firstDay(start) > lastDay(place.value);
    return isReversed ? [error(place, datesReversed(start, place.value))] : [];
  });
}
