import { fileOf } from "../dataset/tables/index.ts";
import type { WordChange } from "./figures.ts";
import { explainLines, isEmpty, reportText, type Report } from "./report.ts";

/** The report for a terminal, or any place that shows plain text. */
export function renderText(report: Report): string {
  const text = reportText[report.locale];
  if (isEmpty(report)) return text.nothing;
  const { told, unexplained, cells, shown } = report;
  return [
    section(text.told, told),
    section(text.unexplained, explainLines(unexplained, report.locale)),
    ...cells.map(({ table, rows }) =>
      section(
        fileOf(table),
        rows.map((row) => row.map(onOneLine).join(" | ")),
      ),
    ),
    ...(shown
      ? [
          section(
            text.sentences,
            shown.pages.flatMap(({ address, ...words }) => [address, ...lines(words)]),
          ),
          section(
            text.figures,
            shown.figures.flatMap(({ address, marks, pictures, ...words }) => [
              address,
              ...lines(words),
              ...lines(marks),
              ...(pictures ? [`  ${text.redrawn}`] : []),
            ]),
          ),
        ]
      : [text.notDrawn]),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function section(heading: string, entries: readonly string[]): string {
  return entries.length === 0 ? "" : [heading, ...entries.map((entry) => `  ${entry}`)].join("\n");
}

function lines({ gone, come }: WordChange): readonly string[] {
  return [...gone.map((words) => `  - ${words}`), ...come.map((words) => `  + ${words}`)];
}

function onOneLine(cell: string): string {
  return cell.replace(/\s+/g, " ");
}
