import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { print, readRecord, views } from "./print.ts";
import type { Said } from "./said.ts";
import { synthetic } from "./synthetic.ts";
import { readTables, writeTables } from "./tables.ts";
import { readersOf, Verifier } from "./verify.ts";

/** What was found wrong in some made-up records, each named by its seed. */
export interface Trial {
  readonly faults: readonly string[];
  /** Records that the project's own check refuses: they prove nothing. */
  readonly refused: readonly number[];
  /** How often each view was read. */
  readonly read: ReadonlyMap<string, number>;
}

/** Changes what was said before it is verified: to see that a planted fault is caught. */
export type Plant = (said: Said, seed: number) => Said;

/**
 * Reads the sentences of made-up records, of every so many views one a record, so that the views take turns. The record
 * is written to a folder and read from it by the project itself.
 */
export function tryRecords(seeds: readonly number[], everyOf: number, plant: Plant = (said) => said): Trial {
  const real = readTables("data");
  const readers = readersOf(real);
  const folder = mkdtempSync(join(tmpdir(), "sentences-"));
  copyFileSync("data/datapackage.json", join(folder, "datapackage.json"));
  const read = new Map<string, number>();
  const refused: number[] = [];
  const faults = seeds.flatMap((seed) => {
    const tables = synthetic(seed, real);
    writeTables(folder, tables);
    const { record } = readRecord(folder);
    if (!record) {
      refused.push(seed);
      return [];
    }
    const verifier = new Verifier(tables, readers);
    return views
      .filter((_, place) => (place + seed) % everyOf === 0)
      .flatMap((view) => {
        read.set(view, (read.get(view) ?? 0) + 1);
        const said = print(record, view);
        return verifier
          .verify({ es: plant(said.es, seed), en: plant(said.en, seed) })
          .map(({ language, field, why, text }) => `${seed} ${view} ${language} ${field}: ${why} — ${text}`);
      });
  });
  return { faults, refused, read };
}
