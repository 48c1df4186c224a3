import type { Rows } from "../dataset.ts";
import { compareDates, firstDay } from "../date.ts";
import { dateAfterData, dateTooEarly, type Message } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import { columnsOf, tableNames, type ColumnName, type TableName } from "../tables/index.ts";
import { cellOf, cellText, type Rule } from "./rule.ts";

const earliest = "1959-01-01";

/** `claims.recorded` makes the data date; a correction may be entered after the newest claim was. */
const mayBeNewer = new Set(["claims.recorded", "corrections.date"]);

export const dates: Rule = {
  id: "dates",
  about: {
    es: "Ninguna fecha es anterior a 1959 ni posterior a la fecha de los datos.",
    en: "No date is before 1959 or after the data date.",
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
      const refused = (message: Message) => [error(cellOf(table, row, name as ColumnName<N>), message)];
      if (firstDay(date) < earliest) return refused(dateTooEarly(date));
      const isAfter = dataDate !== undefined && firstDay(date) > dataDate && !mayBeNewer.has(`${table}.${name}`);
      return isAfter ? refused(dateAfterData(date, dataDate)) : [];
    }),
  );
}
