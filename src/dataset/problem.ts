import { compareText } from "./dataset.ts";
import { escapeMarkdown } from "./markdown.ts";
import { printable, type Message } from "./messages.ts";
import type { Locale, Text } from "./text.ts";

/** Where a problem is: a file of the data folder, its physical line from 1, the column's name ("" for a whole line). */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  /** What was found there. */
  readonly value: string;
}

/** The place of a problem with a file as a whole. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: "", value: "" };
}

/** An error stops the build; a warning asks an editor to look again. */
export type Level = "error" | "warning";

/** A problem before it is known which rule found it. */
export interface Finding extends Place, Message {
  readonly level: Level;
}

/** An editor's mistake. Problems are gathered and printed together, never thrown. */
export interface Problem extends Finding {
  /** The step or the rule that found it. */
  readonly rule: string;
}

export function error(place: Place, message: Message): Finding {
  return { ...place, ...message, level: "error" };
}

export function warning(place: Place, message: Message): Finding {
  return { ...place, ...message, level: "warning" };
}

/** True if any of the problems must stop the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.level === "error");
}

/** By file, line and column. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareText(a.column, b.column) ||
      compareText(a.rule, b.rule) ||
      compareText(a.why.en, b.why.en),
  );
}

const words = {
  error: { es: "error", en: "error" },
  errors: { es: "errores", en: "errors" },
  warning: { es: "aviso", en: "warning" },
  warnings: { es: "avisos", en: "warnings" },
  in: { es: "en", en: "in" },
  and: { es: "y", en: "and" },
  found: { es: "hay", en: "found" },
  line: { es: "Línea", en: "Line" },
  column: { es: "Columna", en: "Column" },
  what: { es: "Qué pasa", en: "What is wrong" },
  remedy: { es: "Qué hacer", en: "What to do" },
} as const satisfies Readonly<Record<string, Text>>;

/** `2 errors and 1 warning`; empty when there are none. */
export function formatCounts(problems: readonly Problem[], locale: Locale): string {
  const count = (level: Level) => {
    const n = problems.filter((problem) => problem.level === level).length;
    return n === 0 ? [] : [`${n} ${words[n === 1 ? level : (`${level}s` as const)][locale]}`];
  };
  return [...count("error"), ...count("warning")].join(` ${words.and[locale]} `);
}

/** The problems for people: a heading per file, then a line for each with place, reason and remedy. */
export function formatProblems(problems: readonly Problem[], folder: string, locale: Locale): string {
  const byFile = Map.groupBy(sortProblems(problems), (problem) => problem.file);
  return [...byFile]
    .map(([file, list]) => {
      const heading = `${formatCounts(list, locale)} ${words.in[locale]} ${folder}/${file}`;
      const width = list.reduce((most, problem) => Math.max(most, placeOf(problem).length), 0);
      const lines = list.map(
        (problem) => `  ${placeOf(problem).padEnd(width)}  ${levelOf(problem, locale)}${sentence(problem, locale)}`,
      );
      return [heading, ...lines].join("\n");
    })
    .join("\n\n");
}

/** The problems as GitHub's workflow commands, which mark the lines of a pull request. */
export function formatAnnotations(problems: readonly Problem[], folder: string, locale: Locale): string {
  return sortProblems(problems)
    .map((problem) => {
      const place = `file=${escapeProperty(`${folder}/${problem.file}`)},line=${problem.line}`;
      const title = escapeProperty(problem.column || problem.rule);
      return `::${problem.level} ${place},title=${title}::${escapeCommand(sentence(problem, locale))}`;
    })
    .join("\n");
}

/** The problems as a table in GitHub's Markdown for each file, for the summary of a pull request. */
export function formatMarkdown(problems: readonly Problem[], folder: string, locale: Locale): string {
  const byFile = Map.groupBy(sortProblems(problems), (problem) => problem.file);
  return [...byFile]
    .map(([file, list]) =>
      [
        `### ${folder}/${file}: ${formatCounts(list, locale)}`,
        "",
        `| ${words.line[locale]} | ${words.column[locale]} | ${words.what[locale]} | ${words.remedy[locale]} |`,
        "| --: | --- | --- | --- |",
        ...list.map((problem) => {
          const cells = [
            `${problem.line}`,
            printable(problem.column),
            levelOf(problem, locale) + whyOf(problem, locale),
            problem.remedy[locale],
          ];
          return `| ${cells.map(escapeMarkdown).join(" | ")} |`;
        }),
      ].join("\n"),
    )
    .join("\n\n");
}

/** The problems for other programs: place, value, level, rule, and the words in one language. */
export function formatJson(problems: readonly Problem[], folder: string, locale: Locale): string {
  const list = sortProblems(problems).map(({ file, line, column, value, level, rule, why, remedy }) => ({
    file: `${folder}/${file}`,
    line,
    column,
    value,
    level,
    rule,
    why: why[locale],
    remedy: remedy[locale],
  }));
  return JSON.stringify(list, undefined, 2);
}

/** Said of warnings alone. */
function levelOf({ level }: Problem, locale: Locale): string {
  return level === "warning" ? `${words.warning[locale]}: ` : "";
}

function placeOf({ file, line, column }: Problem): string {
  return `${file}:${line} ${printable(column)}`.trimEnd();
}

function sentence(problem: Problem, locale: Locale): string {
  return `${whyOf(problem, locale)}; ${problem.remedy[locale]}`;
}

/** Why, with the value where the reason does not quote it already. */
function whyOf(problem: Problem, locale: Locale): string {
  const why = problem.why[locale];
  const value = printable(problem.value);
  return value === "" || why.includes(value) ? why : `${why} (${words.found[locale]}: ${value})`;
}

/** As GitHub's own toolkit escapes them (actions/toolkit, packages/core/src/command.ts). */
function escapeCommand(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeCommand(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
