import type { Rows } from "../dataset.ts";
import { compareDates, daysBetween, firstDay } from "../date.ts";
import { dateAfterData, dateNewerThanData, dateTooEarly } from "../messages.ts";
import { error, warning, type Finding } from "../problem.ts";
import { columnsOf, tableNames, type ColumnName, type TableName } from "../tables/index.ts";
import { cellOf, cellText, type Rule } from "./rule.ts";

const earliest = "1959-01-01";

/** `claims.recorded` makes the data date; a correction may be entered after the newest claim was. */
const isFree = new Set(["claims.recorded", "corrections.date"]);

/** What happens and is published after the newest claim was recorded: a year from then on it is taken for a slip. */
const mayBeNewer: readonly TableName[] = ["events", "sources", "case_events", "processes"];
const daysAhead = 366;

export const dates: Rule = {
  id: "dates",
  about: {
    es: "Ninguna fecha es anterior a 1959 ni posterior a la fecha de los datos; un hecho o una fuente puede serlo, y se avisa.",
    en: "No date is before 1959 or after the data date; an event or a source may be, and is pointed out.",
  },
  check(rows) {
    const dataDate = rows.claims
      .map(({ recorded }) => recorded)
      .toSorted(compareDates)
      .at(-1);
    return tableNames.flatMap((table) => datesOutside(rows, table, dataDate));
  },
};

function datesOutside<N extends TableName>(rows: Rows, table: N, dataDate: string | undefined): readonly Finding[] {
  const columns = columnsOf(table).filter(({ field }) => field.kind === "date");
  return rows[table].flatMap((row) =>
    columns.flatMap(({ name }) => {
      const date = cellText(table, row, name as ColumnName<N>);
      if (date === "") return [];
      const placeOf = () => cellOf(table, row, name as ColumnName<N>);
      if (firstDay(date) < earliest) return [error(placeOf(), dateTooEarly(date))];
      if (dataDate === undefined || firstDay(date) <= dataDate || isFree.has(`${table}.${name}`)) return [];
      return mayBeNewer.includes(table) && daysBetween(dataDate, firstDay(date)) <= daysAhead
        ? [warning(placeOf(), dateNewerThanData(date, dataDate))]
        : [error(placeOf(), dateAfterData(date, dataDate))];
    }),
  );
}
