import type { RecordOf } from "./records.ts";

/**
 * Flat rows as CSV (RFC 4180, UTF-8, LF). A text cell that a spreadsheet would take for a formula is given a leading
 * apostrophe, as OWASP advises against CSV injection.
 */
export function renderCsv(rows: readonly RecordOf[]): string {
  const [first] = rows;
  if (!first) return "\n";
  const columns = Object.keys(first);
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column] ?? "")))];
  return `${lines.map((line) => line.join(",")).join("\n")}\n`;
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const harmless = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
