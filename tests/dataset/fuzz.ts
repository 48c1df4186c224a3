import fc from "fast-check";
import { expect, it } from "vitest";
import { cellsOfTable } from "../../src/dataset/cells.ts";
import { checkFiles, type Files } from "../../src/dataset/gate.ts";
import { fileFrom } from "../../src/dataset/parse.ts";
import { hasErrors } from "../../src/dataset/problem.ts";
import { cellText } from "../../src/dataset/rules/rule.ts";
import { columnsOf, fileOf, tableNames, type ColumnName, type TableName } from "../../src/dataset/tables/index.ts";
import { anyDamage, anyTables, damaged, filesOf, outcomeOf, outcomes, type Outcome, type Released } from "./damage.ts";
import { csvOf, files, type Tables } from "./fixture.ts";

/** What the reading of so small a record may take at most, in milliseconds of its own thread: others' work counts not. */
const longest = 1000;

/** How many damaged records came to what, and the most milliseconds that reading one took. */
export type Counts = Readonly<Record<Outcome, number>> & { readonly slowest: number };

/** The same cases whenever it runs with a seed; says what came of the damage. */
export function fuzz(cases: number, seed: number, report: (counts: Counts) => void): void {
  const valid = files();

  it(`${cases} records from seed ${seed} are read as they were written, and no damage to them goes unnoticed`, () => {
    const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
    let slowest = 0;
    fc.assert(
      fc.property(anyTables, anyDamage, (tables, damage) => {
        const released = readBack(tables, valid);
        const now = damaged(released.files, damage);
        const start = process.threadCpuUsage();
        const outcome = outcomeOf(released, now);
        const { user, system } = process.threadCpuUsage(start);
        slowest = Math.max(slowest, (user + system) / 1000);
        expect(slowest).toBeLessThan(longest);
        counts[outcome]++;
        expect(outcome).not.toBe("unnoticed");
      }),
      { seed, numRuns: cases },
    );
    report({ ...counts, slowest });
    for (const outcome of ["refused", "harmless", "held back"] as const) expect(counts[outcome]).toBeGreaterThan(0);
  }, 600_000);
}

/** Reads a valid record; each cell, and the file written from what was read, are those that were written. */
function readBack(tables: Tables, others: Files): Released {
  const written = filesOf(tables, others);
  const { rows, problems } = checkFiles(written);
  expect(hasErrors(problems) && problems).toBe(false);
  for (const table of tableNames) {
    const names = columnsOf(table).map(({ name }) => name);
    const cells = JSON.stringify(tables[table].map((row) => names.map((name) => row[name] ?? "")));
    const read = rows[table].map((row) => names.map((name) => cellText(table, row, name as ColumnName<TableName>)));
    expect(JSON.stringify(read)).toBe(cells);
    expect(fileFrom([names, ...read])).toBe(csvOf(table, tables[table]));
    const raw = cellsOfTable(table, written.get(fileOf(table)) ?? new Uint8Array());
    expect(JSON.stringify(raw.map((row) => names.map((name) => row[name])))).toBe(cells);
  }
  return { files: written, rows };
}
