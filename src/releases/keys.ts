import { decodeFile } from "../dataset/bytes.ts";
import { vanishedKey } from "../dataset/messages.ts";
import { keyOnLine } from "../dataset/parse.ts";
import { error, wholeFile, type Problem } from "../dataset/problem.ts";
import { fileOf, keyOf, tableNames, type TableName } from "../dataset/tables/index.ts";
import type { Files } from "../finish/finish.ts";
import { namesOne, removedPeople } from "./removed.ts";

/** A key that a release had and the tables no longer have. */
export interface LostKey {
  readonly table: TableName;
  readonly key: string;
}

/** Whoever is named may ask for the name to be removed: these keys may go. */
const removable: readonly TableName[] = ["cases", "case_events"];

/** Here a key may go whose row named somebody who was removed: the key or the address may hold the name itself. */
const removableWithName: readonly TableName[] = ["events", "sources"];

/**
 * The keys of a table in a folder's files, by the first column alone: others may have come or gone since. None where the
 * first column is not the table's key, as in a file that a spreadsheet saved with semicolons.
 */
export function keysIn(files: Files, table: TableName): ReadonlySet<string> {
  return new Set(keyLines(files, table)?.map(keyOnLine));
}

function keyLines(files: Files, table: TableName): readonly string[] | undefined {
  const [header = "", ...lines] = decodeFile(fileOf(table), files.get(fileOf(table)) ?? new Uint8Array()).lines;
  return keyOnLine(header) === keyOf(table) ? lines : undefined;
}

/** What is gone of the keys of each release's tables, newest release first, as problems of the files it is gone from. */
export function vanishedKeys(releases: readonly (readonly [version: string, tables: Files])[], now: Files): Problem[] {
  const found = releases.flatMap(([version, tables]) => lostKeys(tables, now).map((lost) => ({ ...lost, version })));
  const newest = new Map(found.toReversed().map((lost) => [`${lost.table} ${lost.key}`, lost]));
  return [...newest.values()].map(({ table, key, version }) => ({
    ...error({ ...wholeFile(fileOf(table)), column: keyOf(table), value: key }, vanishedKey(key, version)),
    rule: "released-keys",
  }));
}

/** What is gone of the keys that were there before. */
export function lostKeys(before: Files, now: Files): readonly LostKey[] {
  const removed = removedPeople(before, now);
  return (
    tableNames
      .filter((table) => !removable.includes(table))
      // Of a table that cannot be read nobody can say what is gone; it has an error of its own.
      .filter((table) => keyLines(now, table) !== undefined)
      .flatMap((table) => {
        const kept = keysIn(now, table);
        return (keyLines(before, table) ?? [])
          .filter((line) => !(removableWithName.includes(table) && namesOne(line, removed)))
          .map(keyOnLine)
          .filter((key) => !kept.has(key))
          .map((key) => ({ table, key }));
      })
  );
}
