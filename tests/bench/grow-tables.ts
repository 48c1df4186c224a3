import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadTable } from "../../src/dataset/load.ts";
import { fileFrom } from "../../src/dataset/parse.ts";
import { columnsOf, fileOf, type TableName } from "../../src/dataset/tables/index.ts";

type Cells = Readonly<Record<string, string>>;

/** Copies stand so many years earlier, where no view looks: leap years stay leap years and nothing precedes 1959. */
const yearsApart = [24, 28, 32, 36, 40, 44, 48, 52, 56];

/** What was counted before this year would come to precede 1959. */
const firstCopied = "2015";

/** A date so many years and days earlier; none where days are asked for and it is no day. */
function earlier(date: string, years: number, days: number): string | undefined {
  if (date === "") return "";
  const moved = `${Number(date.slice(0, 4)) - years}${date.slice(4)}`;
  if (days === 0) return moved;
  if (moved.length < "2021-07-11".length) return undefined;
  return new Date(Date.parse(moved) - days * 24 * 3600 * 1000).toISOString().slice(0, "2021-07-11".length);
}

/** A claim by its definition's copy, some years and days earlier; years alone where it is of a period, which keeps its length. */
function copied(claim: Cells, name: string, years: number, days: number): Cells | undefined {
  if (days > 0 && claim["period_start"] !== "") return undefined;
  const moved = Object.fromEntries(
    ["as_of", "period_start", "period_end"].map((column) => [column, earlier(claim[column] ?? "", years, days)]),
  );
  return Object.values(moved).includes(undefined)
    ? undefined
    : { ...claim, ...moved, claim: `${claim["claim"]}-${name}`, definition: `${claim["definition"]}-copy` };
}

/** What no two counts that stand may share. */
const placeOf = (claim: Cells): string =>
  ["country", "definition", "who", "as_of", "period_start", "period_end"].map((column) => claim[column]).join(" ");

/**
 * Writes the record into a folder with its claims repeated until there are as many as wanted. Repeated are those of no
 * process, of which every count is drawn, as details, which stand in tables and files alone: there are more rows, and the
 * views are what they are.
 */
export function grow(folder: string, wanted: number): void {
  cpSync("data", folder, { recursive: true });
  const [claims, definitions] = [loadTable("data", "claims"), loadTable("data", "definitions")];
  const repeated = claims.filter(
    ({ process, status, as_of, period_start, period_end }) =>
      process === "" &&
      status === "current" &&
      [as_of, period_start, period_end].every((date = "") => date === "" || date >= firstCopied),
  );
  const more = new Map<string, Cells>();
  for (let copy = 0; claims.length + more.size < wanted; copy += 1) {
    const days = Math.floor(copy / yearsApart.length);
    for (const claim of repeated) {
      const made = copied(claim, `copy-${copy}`, yearsApart[copy % yearsApart.length] ?? 0, days);
      if (made && claims.length + more.size < wanted && !more.has(placeOf(made))) more.set(placeOf(made), made);
    }
  }
  const details =
    more.size === 0
      ? []
      : definitions.map((row) => ({
          ...row,
          definition: `${row["definition"]}-copy`,
          role: "detail",
          valid_from: "",
          valid_to: "",
        }));
  write(folder, "definitions", [...definitions, ...details]);
  write(folder, "claims", [...claims, ...more.values()]);
}

function write(folder: string, table: TableName, rows: readonly Cells[]): void {
  const names = columnsOf(table).map(({ name }) => name);
  const lines = rows.map((row) => names.map((name) => row[name] ?? ""));
  writeFileSync(join(folder, fileOf(table)), fileFrom([names, ...lines]));
}
