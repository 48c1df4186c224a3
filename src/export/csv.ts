import type { Locale } from "../dataset/text.ts";
import type { RecordOf } from "./records.ts";

/** How lines and cells are set apart. */
interface Dialect {
  readonly delimiter: string;
  readonly newline: string;
}

/**
 * Flat rows as CSV (RFC 4180, UTF-8, LF). A text cell that a spreadsheet would take for a formula is given a leading
 * apostrophe, as OWASP advises against CSV injection.
 */
export function renderCsv(rows: readonly RecordOf[]): string {
  return render(rows, { delimiter: ",", newline: "\n" });
}

/**
 * The same rows for Excel's double click: a byte order mark, without which it reads UTF-8 as Windows-1252; CRLF; and
 * the list separator of the system, a semicolon in Spain and most of South America, a comma where English is spoken. A
 * first line `sep=;` would name the separator, but it makes Excel overlook the mark, and other readers take it for a
 * row. Where the system has another separator (Mexico's is a comma), and for dates left as they are, there is XLSX.
 */
export function renderExcelCsv(rows: readonly RecordOf[], locale: Locale): string {
  return `\uFEFF${render(rows, { delimiter: locale === "es" ? ";" : ",", newline: "\r\n" })}`;
}

function render(rows: readonly RecordOf[], dialect: Dialect): string {
  const [first] = rows;
  if (!first) return dialect.newline;
  const columns = Object.keys(first);
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column] ?? "", dialect.delimiter)))];
  return lines.map((line) => line.join(dialect.delimiter) + dialect.newline).join("");
}

function cell(value: string | number, delimiter: string): string {
  if (typeof value === "number") return String(value);
  const harmless = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /["\n\r]/.test(harmless) || harmless.includes(delimiter) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
