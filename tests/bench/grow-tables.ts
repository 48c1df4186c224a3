import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadTable } from "../../src/dataset/load.ts";
import { fileFrom } from "../../src/dataset/parse.ts";
import { columnsOf, fileOf, type TableName } from "../../src/dataset/tables/index.ts";

type Cells = Readonly<Record<string, string>>;

/** Times the record is laid before itself, so many years apart: leap years stay leap years and nothing precedes 1959. */
const eras = 2;
const yearsApart = 24;

/** One more copy of the claims: by definitions of their own, and some years earlier. */
function copied(claims: readonly Cells[], copy: number): readonly Cells[] {
  const years = (copy % eras) * yearsApart;
  const earlier = (date = ""): string => (date === "" ? "" : `${Number(date.slice(0, 4)) - years}${date.slice(4)}`);
  const renamed = (key = ""): string => (key === "" ? "" : `${key}-copy-${copy}`);
  return claims.map((claim) => ({
    ...claim,
    claim: renamed(claim["claim"]),
    replaced_by: renamed(claim["replaced_by"]),
    definition: `${claim["definition"]}-copy-${Math.floor(copy / eras)}`,
    as_of: earlier(claim["as_of"]),
    period_start: earlier(claim["period_start"]),
    period_end: earlier(claim["period_end"]),
  }));
}

/** Writes the record into a folder with its claims repeated until there are as many as wanted. */
export function grow(folder: string, wanted: number): void {
  cpSync("data", folder, { recursive: true });
  const [claims, definitions] = [loadTable("data", "claims"), loadTable("data", "definitions")];
  const copies = Math.ceil(wanted / claims.length) - 1;
  const copiesOfDefinitions = Array.from({ length: Math.ceil(copies / eras) }, (_, copy) =>
    definitions.map((row) => ({
      ...row,
      definition: `${row["definition"]}-copy-${copy}`,
      valid_from: "",
      valid_to: "",
    })),
  ).flat();
  const copiesOfClaims = Array.from({ length: copies }, (_, copy) => copied(claims, copy)).flat();
  write(folder, "definitions", [...definitions, ...copiesOfDefinitions]);
  write(folder, "claims", [...claims, ...copiesOfClaims]);
}

function write(folder: string, table: TableName, rows: readonly Cells[]): void {
  const names = columnsOf(table).map(({ name }) => name);
  const lines = rows.map((row) => names.map((name) => row[name] ?? ""));
  writeFileSync(join(folder, fileOf(table)), fileFrom([names, ...lines]));
}
