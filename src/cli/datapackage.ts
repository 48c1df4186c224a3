import { readFileSync, writeFileSync } from "node:fs";
import { brokenColumns, columnLines } from "../dataset/contract.ts";
import { formatDataPackage } from "../dataset/datapackage.ts";

/**
 * Writes what follows from the field definitions: data/datapackage.json, of which `npm run check` refuses a stale one,
 * and the columns that are new in tests/columns.txt. It takes none of those away and moves none: programs of others
 * read the tables by them.
 */
const list = "tests/columns.txt";
const broken = brokenColumns(readFileSync(list, "utf8").trimEnd().split("\n"), columnLines());

writeFileSync("data/datapackage.json", formatDataPackage());
if (broken.length === 0) writeFileSync(list, `${columnLines().join("\n")}\n`);
else {
  console.error([`${list} is left as it was; a column that was published stays:`, ...broken].join("\n"));
  process.exitCode = 1;
}
