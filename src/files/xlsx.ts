import { unzipSync, zipSync } from "fflate";
import writeExcelFile, { type Cell } from "write-excel-file/node";
import { compareText } from "../dataset/dataset.ts";
import type { Sheet } from "../export/workbook.ts";

/** The earliest time a zip can hold, given in local time because that is how it is written: the same in every zone. */
const zipEpoch = new Date(1980, 0, 1);

/** Column widths in characters: as wide as the longest cell, within these. */
const widths = { least: 8, most: 60 } as const;

/** Sheets as an XLSX workbook (ECMA-376) of numbers and text alone; the same sheets give the same bytes. */
export async function renderXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = await writeExcelFile(
    sheets.map(({ name, hasHeader, rows }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((value) => cellOf(value, hasHeader && index === 0))),
      columns: columnsOf(rows),
      ...(hasHeader && { stickyRowsCount: 1 }),
    })),
    { fontFamily: "Calibri", fontSize: 11 },
  ).toBuffer();
  return rezip(written);
}

function cellOf(value: string | number, isHeader: boolean): Cell {
  if (value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  return { value, type: String, ...(isHeader && { fontWeight: "bold" }) };
}

function columnsOf(rows: Sheet["rows"]): { readonly width: number }[] {
  const count = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: count }, (_, column) => {
    const longest = Math.max(...rows.map((row) => String(row[column] ?? "").length));
    return { width: Math.min(widths.most, Math.max(widths.least, longest + 2)) };
  });
}

/** The writer's zip has the time of day in it and no fixed order. */
function rezip(zipped: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(zipped)).toSorted(([a], [b]) => compareText(a, b));
  return zipSync(Object.fromEntries(entries), { mtime: zipEpoch, level: 6 });
}
