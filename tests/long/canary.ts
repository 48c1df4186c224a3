import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileFrom } from "../../src/dataset/parse.ts";
import { columnsOf, fileOf, tableNames, type Column, type TableName } from "../../src/dataset/tables/index.ts";

/** What every canary holds, so that it is found again wherever it went. */
export const mark = "zq7";

/**
 * What opens or closes something in each of the languages that files are written in: elements, attributes, scripts,
 * styles, comments, sections of XML, entities, templates, strings.
 */
const words = [
  `<${mark}-element ${mark}-attribute=1>`,
  `"${mark}-attribute=2 '${mark}-attribute=3 `,
  `<img src=//${mark}.invalid/ onerror=alert(1)>`,
  `</script><script>alert(2)</script></style></title></textarea></template><!--<script>]]>`,
  `&lt;&${mark};{{7*7}}\${7*7}\\"`,
].join("");

/** Names stand beside lines and marks, where there is little room. */
const name = `<i ${mark}="'>&lt;`;

/** The label of a turning point has two short lines and room for no other words. */
const label = `<${mark}-element "'>&lt; <img onerror=alert(4)>`;

/** What the reader of addresses lets through. */
const address = `#'&#34;&lt;${mark}-element&gt;javascript:alert(5)//`;

/** The canaries, as they stand in the tables. */
export const canaries = [words, name, label, address] as const;

/** How the words of a row begin: as they are, or as a spreadsheet's formula would. */
export type Beginning = "" | "=" | "@" | "+";

/** A row of a table, by column. */
export type Cells = Readonly<Record<string, string>>;

function planted({ field, fieldName, name: column }: Column, cell: string, beginning: Beginning): string {
  if (field.kind === "url") return cell === "" ? "" : `${cell}${address}`;
  if (field.kind !== "text" || column === "language") return cell;
  if (fieldName === "label") return label;
  if (fieldName === "short" && cell === "") return "";
  return `${beginning}${cell}${fieldName === "name" || fieldName === "short" ? name : words}`;
}

/** Writes the tables into a folder with a canary in every cell of words, be it empty, and in every address. */
export function plant(
  folder: string,
  rowsOf: (table: TableName) => readonly Cells[],
  beginningOf: (row: number) => Beginning,
): void {
  for (const table of tableNames) {
    const columns = columnsOf(table);
    const lines = rowsOf(table).map((row, index) =>
      columns.map((column) => planted(column, row[column.name] ?? "", beginningOf(index))),
    );
    writeFileSync(join(folder, fileOf(table)), fileFrom([columns.map(({ name }) => name), ...lines]));
  }
}
