import type { Figure } from "../charts/figure.ts";
import { siteText } from "../locale/site.ts";
import { records, type RecordOf } from "./records.ts";

/** A sheet of a workbook: its rows from the top, the first a header that stays in view where `hasHeader`. */
export interface Sheet {
  readonly name: string;
  readonly hasHeader: boolean;
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * A figure as a workbook: first the rows of its CSV, then what they must not travel without. Numbers are numbers; dates
 * are ISO 8601 text, so that no spreadsheet's language rewrites them.
 */
export function workbook(figure: Figure, version: string, address: string): readonly Sheet[] {
  const { rows, about } = siteText[figure.locale].sheets;
  return [
    { name: rows, hasHeader: true, rows: withHeader(records(figure, version)) },
    { name: about, hasHeader: false, rows: aboutRows(figure, version, address) },
  ];
}

function withHeader(rows: readonly RecordOf[]): Sheet["rows"] {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
}

function aboutRows(figure: Figure, version: string, address: string): Sheet["rows"] {
  const { sheets } = siteText[figure.locale];
  return [
    [sheets.title, figure.title],
    [sheets.subtitle, figure.subtitle],
    ...(figure.warning === undefined ? [] : [[sheets.warning, figure.warning]]),
    [sheets.edition, version],
    [sheets.licence, "CC BY 4.0"],
    [sheets.address, address],
  ];
}
