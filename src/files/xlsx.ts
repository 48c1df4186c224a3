import { unzipSync } from "fflate";
import writeExcelFile, { type Cell } from "write-excel-file/node";
import type { Sheet } from "../export/workbook.ts";
import { zip } from "./zip.ts";

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
  // The writer's own ZIP has the time of day in it and no fixed order.
  return zip(new Map(Object.entries(unzipSync(written))));
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
