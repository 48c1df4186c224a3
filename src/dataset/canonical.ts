import { decodeFile } from "./bytes.ts";
import { compareText } from "./dataset.ts";
import { isIsoDate } from "./date.ts";
import { ambiguousDate, ambiguousNumber, cellCount, lostDate, openQuote, type Message } from "./messages.ts";
import { cellsOf, fileFrom, parseTable } from "./parse.ts";
import { readRows } from "./rows.ts";
import { error, type Finding } from "./problem.ts";
import { columnsOf, fileOf, keyOf, type Column, type TableName } from "./tables/index.ts";

/**
 * The canonical form of a table's file: UTF-8 without a mark, LF, commas, quotes where RFC 4180 needs them, columns as the
 * table lists them, rows of the long tables by key, composed letters, dates as YYYY-MM-DD and numbers as digits. What a spreadsheet made of a
 * file is taken back only where it can be proved; nothing but form ever changes.
 */

/** Rows of the last good version by key, each by column: what is the same there proves how a cell was meant. */
export type KnownRows = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** What changed in the file as a whole. */
export type FileChange = "mark" | "encoding" | "separator" | "newlines" | "empties" | "columns" | "rows" | "quotes";

/** A cell that is written in another way: its line in the file as it was, from 1. */
export interface CellChange {
  readonly line: number;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

export interface Formatted {
  /** None where anything was refused: then the file stays as it is. */
  readonly text: string | undefined;
  readonly file: readonly FileChange[];
  readonly cells: readonly CellChange[];
  readonly problems: readonly Finding[];
}

/** The long tables, in which a row is found by its key. The order of the others says in which order pages name things. */
export const sortedByKey: readonly TableName[] = ["sources", "claims", "events", "case_events"];

const separators = [",", ";", "\t"] as const;

interface SheetRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** Brings a table's file into canonical form, or says what stands in the way and where. */
export function formatTable(table: TableName, bytes: Uint8Array, known: KnownRows = new Map()): Formatted {
  const refused = (problems: readonly Finding[]): Formatted => ({ text: undefined, file: [], cells: [], problems });
  const utf8 = decode(bytes, "utf-8");
  const text = utf8 ?? decode(bytes, "windows-1252") ?? "";
  const columns = columnsOf(table);
  const read = readRecords(table, text.replace(/^\uFEFF/, ""), columns);
  if (!read) return refused(readingProblems(table, bytes));
  if (read.problems.length > 0) return refused(read.problems);
  const results = read.records.map((record) => formatRecord(table, record, columns, known));
  const problems = results.flatMap((result) => result.problems);
  const rows = results.map(({ row }) => row);
  const key = keyOf(table);
  if (utf8 === undefined && !provesEncoding(rows, key, known)) return refused(readingProblems(table, bytes));
  if (problems.length > 0) return refused(problems);
  const ordered = sortedByKey.includes(table) ? rows.toSorted((a, b) => compareText(a[key] ?? "", b[key] ?? "")) : rows;
  const names = columns.map(({ name }) => name);
  const made = fileFrom([names, ...ordered.map((row) => names.map((name) => row[name] ?? ""))]);
  const file = {
    mark: text.startsWith("\uFEFF"),
    encoding: utf8 === undefined,
    separator: read.separator !== ",",
    newlines: /\r/.test(text) || !text.endsWith("\n"),
    empties: read.hasEmpties,
    columns: read.names.join() !== names.join(),
    rows: ordered.some((row, index) => row !== rows[index]),
  };
  const changes = (Object.keys(file) as (keyof typeof file)[]).filter((name) => file[name]);
  const cells = results.flatMap((result) => result.changes);
  const isOnlyQuotes = changes.length === 0 && cells.length === 0 && made !== text;
  return { text: made, file: isOnlyQuotes ? ["quotes"] : changes, cells, problems: [] };
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the strict reader says of a file that even this one cannot read. */
function readingProblems(table: TableName, bytes: Uint8Array): readonly Finding[] {
  const { lines, problems } = decodeFile(fileOf(table), bytes);
  return problems.length > 0 ? problems : readRows(table, parseTable(table, lines)).lineProblems;
}

interface Read {
  readonly names: readonly string[];
  readonly separator: string;
  /** Whether blank lines, or empty columns after the last, were left out. */
  readonly hasEmpties: boolean;
  readonly records: readonly SheetRow[];
  readonly problems: readonly Finding[];
}

/** The rows of a file under the separator that makes its header the table's; none where no separator does. */
function readRecords(table: TableName, text: string, columns: readonly Column[]): Read | undefined {
  const expected = columns.map(({ name }) => name).toSorted();
  const [header = ""] = text.split(/\r\n|\n|\r/, 1);
  const found = separators
    .map((separator) => ({ separator, all: cellsOf(header, separator).map((name) => name.trim()) }))
    .map((each) => ({ ...each, names: withoutEmptyEnd(each.all, expected.length) }))
    .find(({ names }) => names.toSorted().join() === expected.join());
  if (!found) return undefined;
  const { separator, names } = found;
  const lines = text.replace(/(?:\r\n|\n|\r)$/, "").split(/\r\n|\n|\r/);
  let hasEmpties = found.all.length > names.length;
  const problems: Finding[] = [];
  const records = lines.slice(1).flatMap((content, index): readonly SheetRow[] => {
    const line = index + 2;
    if (content.replaceAll(separator, "").trim() === "") {
      hasEmpties = true;
      return [];
    }
    const at = { file: fileOf(table), line, column: "", value: "" };
    if ((content.split('"').length - 1) % 2 === 1) {
      problems.push(error(at, openQuote()));
      return [];
    }
    const cells = withoutEmptyEnd(cellsOf(content, separator), names.length);
    if (cells.length !== names.length) {
      problems.push(error(at, cellCount(names.length, cells)));
      return [];
    }
    return [{ line, cells: new Map(names.map((name, place) => [name, cells[place] ?? ""])) }];
  });
  return { names, separator, hasEmpties, records, problems };
}

/** Spreadsheets keep columns that were once used: empty cells after the last column are none. */
function withoutEmptyEnd(cells: readonly string[], length: number): readonly string[] {
  return cells.slice(length).every((cell) => cell.trim() === "") ? cells.slice(0, length) : cells;
}

function formatRecord(table: TableName, { line, cells }: SheetRow, columns: readonly Column[], known: KnownRows) {
  const before = known.get(cells.get(keyOf(table))?.trim() ?? "") ?? {};
  const changes: CellChange[] = [];
  const problems: Finding[] = [];
  const entries = columns.map(({ name, field }) => {
    const from = cells.get(name) ?? "";
    const meant = meaning(from.trim().normalize("NFC"), field.kind, before[name]);
    if (typeof meant !== "string") {
      problems.push(error({ file: fileOf(table), line, column: name, value: from }, meant));
      return [name, from] as const;
    }
    if (meant !== from) changes.push({ line, column: name, from, to: meant });
    return [name, meant] as const;
  });
  return { row: Object.fromEntries(entries), changes, problems };
}

/** A cell in canonical form, or why nobody can know which one that is. */
export function meaning(cell: string, kind: Column["field"]["kind"], known?: string): string | Message {
  if (cell === known) return cell;
  if (kind === "integer") return numberMeant(cell, known);
  if (kind === "date") return dateMeant(cell, known);
  return cell;
}

/** Counts are whole: a point or a space between groups of three can only part thousands. A comma may part decimals. */
function numberMeant(cell: string, known: string | undefined): string | Message {
  const digits = cell.replace(/\D/g, "");
  if (/^\d{1,3}(?:[.\s\u00a0\u202f]\d{3})+$/.test(cell)) return digits;
  if (/^\d{1,3}(?:,\d{3})+$/.test(cell)) return digits === known ? digits : ambiguousNumber(cell, digits);
  return cell;
}

/** The months as spreadsheets shorten them, in Spanish and in English. */
const sheetMonths = "ene jan feb mar abr apr may jun jul ago aug sep oct nov dic dec".split(" ");
const monthNumbers = [1, 1, 2, 3, 4, 4, 5, 6, 7, 8, 8, 9, 10, 11, 12, 12];

/** What `ene-25` would be if it were a month of this century. */
function monthOfSheet([, name = "", year = ""]: RegExpExecArray): string {
  const month = monthNumbers[sheetMonths.indexOf(name.toLowerCase())] ?? 0;
  return `20${year}-${String(month).padStart(2, "0")}`;
}

/** A day and a month in figures are told apart by their size, or by the version before. */
function dateMeant(cell: string, known: string | undefined): string | Message {
  const sheet = /^([a-z]{3})[a-z]?\.?-(?:20)?(\d{2})$/i.exec(cell);
  if (sheet) return known !== undefined && known === monthOfSheet(sheet) ? known : lostDate(cell);
  const [, a = "", b = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  const iso = (month: string, day: string): string => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const readings = [...new Set([iso(b, a), iso(a, b)])].filter(isIsoDate);
  // A month written as 2025-03 is shown as its first day by a spreadsheet.
  const isKnown = readings.some((reading) => reading === known || reading === `${known ?? ""}-01`);
  if (isKnown && known !== undefined) return known;
  const [only, other] = readings;
  return only === undefined ? cell : other === undefined ? only : ambiguousDate(cell, only, other);
}

/** Whether letters beyond ASCII come out as they stand in the version before, in one cell at least, and never otherwise. */
function provesEncoding(rows: readonly Readonly<Record<string, string>>[], key: string, known: KnownRows): boolean {
  const compared = rows.flatMap((row) =>
    Object.entries(known.get(row[key] ?? "") ?? {}).flatMap(([name, before]) => {
      const now = row[name] ?? "";
      return /[^\0-\x7f]/.test(now) && skeleton(now) === skeleton(before) ? [now === before] : [];
    }),
  );
  return compared.length > 0 && compared.every(Boolean);
}

function skeleton(text: string): string {
  return text.replace(/[^\0-\x7f]+/g, "?");
}
