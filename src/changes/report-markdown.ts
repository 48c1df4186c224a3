import { fileOf } from "../dataset/tables/index.ts";
import { escapeMarkdown } from "../dataset/markdown.ts";
import type { WordChange } from "./figures.ts";
import { explainLines, isEmpty, reportText, type Report } from "./report.ts";

/** The report for the summary of a pull request: every word of the data is escaped, so that none of it acts. */
export function renderMarkdown(report: Report): string {
  const { locale, told, unexplained, cells, shown } = report;
  const text = reportText[locale];
  const heading = `## ${text.title}`;
  if (isEmpty(report)) return [heading, text.nothing].join("\n\n");
  const parts = [
    heading,
    list(told),
    ...(unexplained.length > 0 ? [`### ⚠️ ${text.unexplained}`, list(explainLines(unexplained, locale))] : []),
    `### ${text.cells}`,
    ...cells.flatMap(({ table, rows }) => [`#### ${fileOf(table)}`, grid(rows)]),
    ...(shown
      ? [
          ...part(
            text.sentences,
            shown.pages.map(({ address, ...words }) => ({ heading: address, words: [words] })),
          ),
          ...part(
            text.figures,
            shown.figures.map(({ address, title, marks, ...words }) => ({
              heading: `${title} (${address})`,
              words: [words, marks],
            })),
          ),
        ]
      : [text.notDrawn]),
  ];
  return cut(parts, text.cut);
}

/** What GitHub shows of a summary is a mebibyte; what does not fit is in the page. */
const most = 1_000_000;

function cut(parts: readonly string[], said: string): string {
  const whole = parts.join("\n\n");
  if (new TextEncoder().encode(whole).length <= most) return whole;
  let size = 0;
  const kept = parts.filter((part) => (size += new TextEncoder().encode(part).length + 2) < most - said.length);
  return [...kept, said].join("\n\n");
}

function part(
  heading: string,
  entries: readonly { readonly heading: string; readonly words: readonly WordChange[] }[],
): readonly string[] {
  if (entries.length === 0) return [];
  const told = entries.map(
    (entry) =>
      `<details><summary>${escapeMarkdown(entry.heading)}</summary>\n\n${entry.words.map(difference).filter(Boolean).join("\n")}\n\n</details>`,
  );
  return [`### ${heading}`, ...told];
}

function difference({ gone, come }: WordChange): string {
  return [
    ...gone.map((words) => `- ➖ ${escapeMarkdown(words)}`),
    ...come.map((words) => `- ➕ ${escapeMarkdown(words)}`),
  ].join("\n");
}

function list(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${escapeMarkdown(sentence)}`).join("\n");
}

/** Rows of cells as a table, the first of them its head; a column is as long as it is. */
function grid(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const [head = [], ...body] = rows.map((row) =>
    Array.from({ length: width }, (_, at) => escapeMarkdown(row[at] ?? "")),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
