import { autoType, csvParse } from "d3-dsv";

/** The counts of the chart, a row each: country, date, people. */
export async function read() {
  const answer = await fetch("held.csv");
  return csvParse(await answer.text(), autoType);
}

/** The rows of each country as pairs of time and people. */
export function seriesOf(rows) {
  return [...Map.groupBy(rows, ({ country }) => country)].map(([name, own]) => ({
    name,
    data: own.map(({ date, people }) => [+date, people]),
  }));
}
