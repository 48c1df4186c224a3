import Papa from "papaparse";
import { columnAt } from "./bytes.ts";
import * as messages from "./messages.ts";
import { nearest } from "./nearest.ts";
import { error, type Finding } from "./problem.ts";
import { columnsOf, fileOf, type Column, type TableName } from "./tables/index.ts";

/** One line of a table's file, split into as many cells as the table has columns. */
export interface RawRecord {
  /** Physical line in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line that could not be split, and why. */
export interface RefusedLine {
  readonly problems: readonly Finding[];
}

export interface Parsed {
  /** The lines after the header, each read as it is asked for: a long table never stands in memory as cells. */
  readonly lines: Iterable<RawRecord | RefusedLine>;
  /** The keys that stand first on the lines, also on lines refused; none where the header itself is in doubt. */
  readonly keys: ReadonlySet<string> | undefined;
  /** What is wrong with the header; then no line is read. */
  readonly problems: readonly Finding[];
}

/**
 * Lines to records. A record is one line, so each line is parsed alone: its number is certain and a lost quote spoils
 * that line only.
 */
export function parseTable(table: TableName, lines: readonly string[]): Parsed {
  const [header = "", ...rest] = lines;
  const problems = headerProblems(table, header);
  if (problems.length > 0) return { lines: [], keys: undefined, problems };
  return { lines: parseLines(table, header, rest), keys: new Set(rest.map(keyOnLine)), problems };
}

function* parseLines(table: TableName, header: string, lines: readonly string[]): Generator<RawRecord | RefusedLine> {
  const shared = sharer();
  for (const [index, text] of lines.entries()) {
    const result = parseLine(table, { header, text, line: index + 2 });
    yield "cells" in result ? { ...result, cells: result.cells.map(shared) } : result;
  }
}

/** Gives equal cells as one string, so that what a long table repeats stands in memory once. */
function sharer(): (cell: string) => string {
  const known = new Map<string, string>();
  return (cell) => {
    const same = known.get(cell);
    if (same === undefined) known.set(cell, cell);
    return same ?? cell;
  };
}

/** The key that stands first on a line, whatever follows it. */
export function keyOnLine(text: string): string {
  return /^"?([^",]*)/.exec(text)?.[1]?.trim() ?? "";
}

interface Line {
  readonly header: string;
  readonly text: string;
  readonly line: number;
}

function parseLine(table: TableName, { header, text, line }: Line): RawRecord | RefusedLine {
  const at = (column: string, value: string) => ({ file: fileOf(table), line, column, value });
  if (/^[\s,]*$/.test(text)) return { problems: [error(at("", ""), messages.blankLine())] };
  const loose = looseCellAt(text);
  if (loose !== undefined) {
    const message = text.split('"').length % 2 === 0 ? messages.openQuote() : messages.strayQuote();
    return { problems: [error(at(columnAt(header, text, loose), text.slice(loose)), message)] };
  }
  const cells = cellsOf(text);
  const columns = columnsOf(table);
  const split = splitNumberAt(columns, cells);
  if (split) return { problems: [error(at(split.column, split.value), messages.splitNumber(split.value))] };
  if (cells.length !== columns.length) {
    return { problems: [error(at("", ""), messages.cellCount(columns.length, cells))] };
  }
  if (cells.every((cell) => cell === cell.trim())) return { line, cells };
  const filled = columns.map(({ name }, index) => at(name, cells[index] ?? ""));
  const padded = filled.filter(({ value }) => value !== value.trim());
  return { problems: padded.map((place) => error(place, messages.paddedCell())) };
}

/** The cells of one line (RFC 4180). */
export function cellsOf(line: string, separator = ","): readonly string[] {
  if (unquoted.test(line)) return line.split(separator);
  const { data } = Papa.parse<string[]>(line, {
    delimiter: separator,
    newline: "\n",
    quoteChar: '"',
    header: false,
    dynamicTyping: false,
  });
  return data[0] ?? [];
}

/** A line that Papa Parse would do no more than split: it has no quote, no mark in front, and is not empty. */
const unquoted = /^[^"\ufeff][^"]*$/;

/** Lines of cells as a file, with quotes where RFC 4180 needs them. */
export function fileFrom(lines: readonly (readonly string[])[]): string {
  return `${Papa.unparse(lines as string[][], { newline: "\n" })}\n`;
}

/** Where the first cell starts that RFC 4180 does not allow. Papa Parse lets `a"b` and `"a" ,` pass. */
function looseCellAt(line: string): number | undefined {
  if (unquoted.test(line)) return undefined;
  const cell = /(?:"(?:[^"]|"")*"|[^",]*)(,|$)/y;
  for (;;) {
    const start = cell.lastIndex;
    const match = cell.exec(line);
    if (!match) return start;
    if (match[1] === "") return undefined;
  }
}

/**
 * An unquoted thousands comma: `1,197` fills two cells, so the cell after the table's last integer column holds digits,
 * also where a missing cell at the end of the line hides the shift.
 */
function splitNumberAt(columns: readonly Column[], cells: readonly string[]) {
  const last = columns.findLastIndex(({ field }) => field.kind === "integer");
  if (!/^\d+$/.test(cells[last + 1] ?? "")) return undefined;
  for (let index = 0; index <= last; index++) {
    const number = /^\d{1,3}(?:,\d{3}(?!\d))+/.exec(cells.slice(index).join(","));
    if (number) return { column: columns[index]?.name ?? "", value: number[0] };
  }
  return undefined;
}

function headerProblems(table: TableName, header: string): readonly Finding[] {
  const expected = columnsOf(table).map(({ name }) => name);
  const found = cellsOf(header);
  if (found.join(",") === expected.join(",")) return [];
  const at = (column: string) => ({ file: fileOf(table), line: 1, column, value: column });
  if (!found.some((name) => expected.includes(name.trim()))) {
    return [error(at(""), messages.notAHeader(expected.join(",")))];
  }
  const { problems, missing } = compareNames(expected, found);
  const findings = problems.map(({ column, message }) => error(at(column), message));
  const absent = missing.map((name) =>
    error(at(name), messages.missingColumn(name, expected[expected.indexOf(name) - 1])),
  );
  if (findings.length + absent.length > 0) return [...findings, ...absent];
  const index = expected.findIndex((name, position) => name !== found[position]);
  const name = found[index] ?? "";
  return [error(at(name), messages.columnOutOfOrder(name, expected[index] ?? ""))];
}

/** What is wrong with each name found, and which expected ones nothing stands for. */
function compareNames(expected: readonly string[], found: readonly string[]) {
  const missing = new Set(expected.filter((name) => !found.includes(name)));
  const problems = found.flatMap((column, index) => {
    if (expected.includes(column)) {
      return found.indexOf(column) === index ? [] : [{ column, message: messages.repeatedColumn(column) }];
    }
    const bare = column.trim();
    const meant = missing.has(bare) ? bare : nearest(bare, missing);
    if (meant === undefined) return [{ column, message: messages.extraColumn(column) }];
    missing.delete(meant);
    return [{ column, message: messages.misspeltColumn(column, meant) }];
  });
  return { problems, missing: [...missing] };
}
