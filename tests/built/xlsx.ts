import { strFromU8, unzipSync } from "fflate";
import { parseFragment, type DefaultTreeAdapterTypes as Html } from "parse5";
import { attribute, elements, wordsIn } from "./pages.ts";

/** The rows of a workbook's first sheet as texts, the header first; a formula is an error. */
export function readXlsx(bytes: Uint8Array): readonly (readonly string[])[] {
  const entries = unzipSync(bytes);
  const part = (name: string): Html.DocumentFragment => parseFragment(strFromU8(entries[name] ?? new Uint8Array()));
  const texts = elements(part("xl/sharedStrings.xml"))
    .filter(({ tagName }) => tagName === "si")
    .map(wordsIn);
  const rows = elements(part("xl/worksheets/sheet1.xml")).filter(({ tagName }) => tagName === "row");
  const width = rows[0] ? cellsOf(rows[0], texts).size : 0;
  return rows.map((row) => {
    const cells = cellsOf(row, texts);
    return Array.from({ length: width }, (_, column) => cells.get(column) ?? "");
  });
}

/** The texts of a row's cells by column, from 0; an empty cell is not in the file. */
function cellsOf(row: Html.Element, texts: readonly string[]): ReadonlyMap<number, string> {
  const cells = elements(row);
  if (cells.some(({ tagName }) => tagName === "f")) throw new Error("a formula in a workbook");
  return new Map(
    cells
      .filter(({ tagName }) => tagName === "c")
      .map((cell) => [
        columnOf(attribute(cell, "r") ?? ""),
        attribute(cell, "t") === "s" ? (texts[Number(wordsIn(cell))] ?? "") : wordsIn(cell),
      ]),
  );
}

/** `A1` is in column 0, `AA1` in column 26. */
function columnOf(reference: string): number {
  const letters = reference.match(/[A-Z]/g) ?? [];
  return letters.reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}
