import type { Reading } from "./fields.ts";
import * as messages from "./messages.ts";
import type { Parsed, RawRecord, RefusedLine } from "./parse.ts";
import { error, wholeFile, type Finding } from "./problem.ts";
import { columnsOf, fileOf, type Column, type Row, type TableName } from "./tables/index.ts";
import type { Text } from "./text.ts";

/** The keys that stand in each table's file, those of unreadable rows too; none for a table that could not be read. */
export type Keys = { readonly [N in TableName]?: ReadonlySet<string> | undefined };

export interface ReadTable<N extends TableName> {
  /** The rows whose every cell could be read. */
  readonly rows: readonly Row<N>[];
  /** Of the header and of lines that could not be split. */
  readonly lineProblems: readonly Finding[];
  readonly cellProblems: readonly Finding[];
}

/** Nobody mends so many one by one: behind these, a table is not read further, and what it holds costs no memory. */
const mostProblems = 10_000;

/** Records to typed rows: cells become values, two language columns become one `Text`, an empty cell `undefined`. */
export function readRows<N extends TableName>(table: N, parsed: Parsed): ReadTable<N> {
  const fields = fieldsOf(table);
  const rows: Row<N>[] = [];
  const lineProblems = [...parsed.problems];
  const cellProblems: Finding[] = [];
  for (const line of parsed.lines) {
    if (lineProblems.length + cellProblems.length >= mostProblems) {
      const place = { ...wholeFile(fileOf(table)), line: numberOf(line) };
      lineProblems.push(error(place, messages.manyProblems(mostProblems)));
      break;
    }
    if ("problems" in line) {
      lineProblems.push(...line.problems);
      continue;
    }
    const { row, problems } = readRow(table, fields, line);
    if (row) rows.push(row as Row<N>);
    cellProblems.push(...problems);
  }
  return { rows, lineProblems, cellProblems };
}

function numberOf(line: RawRecord | RefusedLine): number {
  return "line" in line ? line.line : (line.problems[0]?.line ?? 1);
}

/** A column and where its cell stands in a record. */
interface PlacedColumn extends Column {
  readonly index: number;
}

/** A field with the one or two columns that fill it. */
interface FieldColumns {
  readonly name: string;
  readonly columns: readonly PlacedColumn[];
}

function fieldsOf(table: TableName): readonly FieldColumns[] {
  const columns = columnsOf(table).map((column, index) => ({ ...column, index }));
  return [...Map.groupBy(columns, ({ property }) => property)].map(([name, list]) => ({ name, columns: list }));
}

function readRow(table: TableName, fields: readonly FieldColumns[], { line, cells }: RawRecord) {
  const problems: Finding[] = [];
  const row: Record<string, unknown> = { line };
  for (const { name, columns } of fields) {
    const values: unknown[] = [];
    for (const column of columns) {
      const reading = readCell(column, columns, cells);
      const value = cells[column.index] ?? "";
      if ("value" in reading) values.push(reading.value);
      else problems.push(error({ file: fileOf(table), line, column: column.name, value }, reading.fault));
    }
    row[name] = joined(values);
  }
  return { row: problems.length > 0 ? undefined : row, problems };
}

/** The most letters of a cell. A key names files, and no system takes longer names than 255 bytes. */
const longestKey = 100;
const longestCell = 2000;

/** The reading of one cell; an empty one is a fault where the field is required or its other language is filled. */
function readCell(column: PlacedColumn, pair: readonly PlacedColumn[], cells: readonly string[]): Reading<unknown> {
  const cell = cells[column.index] ?? "";
  const most = column.field.kind === "slug" ? longestKey : longestCell;
  if (cell.length > most) return { fault: messages.longCell(cell.length, most) };
  if (cell !== "") return column.field.read(cell);
  const filled = pair.find(({ index }) => cells[index] !== "");
  if (filled) return { fault: messages.missingLanguage(filled.name) };
  const { required, example, references } = column.field;
  return required ? { fault: messages.emptyCell(example, references) } : { value: undefined };
}

/** The value of one column; of two, the Spanish of the first and the English of the second. */
function joined([first, second]: readonly unknown[]): unknown {
  return second === undefined ? first : { es: (first as Text).es, en: (second as Text).en };
}
