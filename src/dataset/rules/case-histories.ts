import type { Rows } from "../dataset.ts";
import { firstDay, lastDay } from "../date.ts";
import { afterTheEnd, emptyCase } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import type { Row } from "../tables/index.ts";
import { cellOf, type Rule } from "./rule.ts";

export const caseHistories: Rule = {
  id: "case-histories",
  about: {
    es: "Cada persona tiene hechos fechados, y ninguno sigue al último informe ni a la muerte.",
    en: "Each person has dated events, and none follows the last report or a death.",
  },
  needsEveryRow: true,
  check(rows) {
    const histories = Map.groupBy(rows.case_events, (event) => event.case);
    return [...emptyCases(rows, histories), ...[...histories.values()].flatMap(eventsAfterEnd)];
  },
};

function emptyCases(rows: Rows, histories: ReadonlyMap<string, unknown>): readonly Finding[] {
  return rows.cases
    .filter((row) => !histories.has(row.case))
    .map((row) => error(cellOf("cases", row, "case"), emptyCase()));
}

function eventsAfterEnd(history: readonly Row<"case_events">[]): readonly Finding[] {
  const end = history.find(({ status }) => status === "died" || status === "last_reported");
  if (!end) return [];
  return history
    .filter(({ date }) => firstDay(date) > lastDay(end.date))
    .map((event) => error(cellOf("case_events", event, "date"), afterTheEnd(end.status, end.date)));
}
