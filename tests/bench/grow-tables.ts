import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadTable } from "../../src/dataset/load.ts";
import { fileFrom } from "../../src/dataset/parse.ts";
import { columnsOf, fileOf, type TableName } from "../../src/dataset/tables/index.ts";

type Cells = Readonly<Record<string, string>>;

/** Copies stand so many years earlier, where no view looks: leap years stay leap years and nothing precedes 1959. */
const yearsApart = 24;

/** One more copy of claims: by definitions of their own, and some years earlier. */
function copied(claims: readonly Cells[], copy: number): readonly Cells[] {
  const earlier = (date = ""): string =>
    date === "" ? "" : `${Number(date.slice(0, 4)) - yearsApart}${date.slice(4)}`;
  const renamed = (key = ""): string => (key === "" ? "" : `${key}-copy-${copy}`);
  return claims.map((claim) => ({
    ...claim,
    claim: renamed(claim["claim"]),
    replaced_by: renamed(claim["replaced_by"]),
    definition: renamed(claim["definition"]),
    as_of: earlier(claim["as_of"]),
    period_start: earlier(claim["period_start"]),
    period_end: earlier(claim["period_end"]),
  }));
}

/**
 * Writes the record into a folder with its claims repeated until there are as many as wanted. Repeated are those of no
 * process, of which every count is drawn, as details, which stand in tables and files alone: there are more rows, and the
 * views are what they are.
 */
export function grow(folder: string, wanted: number): void {
  cpSync("data", folder, { recursive: true });
  const [claims, definitions] = [loadTable("data", "claims"), loadTable("data", "definitions")];
  const repeated = claims.filter(({ process }) => process === "");
  const copies = Array.from({ length: Math.max(0, Math.ceil((wanted - claims.length) / repeated.length)) }).keys();
  const [moreDefinitions, moreClaims]: [Cells[], Cells[]] = [[], []];
  for (const copy of copies) {
    moreClaims.push(...copied(repeated, copy));
    for (const row of definitions)
      moreDefinitions.push({
        ...row,
        definition: `${row["definition"]}-copy-${copy}`,
        role: "detail",
        valid_from: "",
        valid_to: "",
      });
  }
  write(folder, "definitions", [...definitions, ...moreDefinitions]);
  write(folder, "claims", [...claims, ...moreClaims]);
}

function write(folder: string, table: TableName, rows: readonly Cells[]): void {
  const names = columnsOf(table).map(({ name }) => name);
  const lines = rows.map((row) => names.map((name) => row[name] ?? ""));
  writeFileSync(join(folder, fileOf(table)), fileFrom([names, ...lines]));
}
