import type { Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../dataset/date.ts";
import type { Files } from "../dataset/gate.ts";
import { changesBetween, type Changes } from "./log.ts";

/** An edition as it was released. */
export interface ReleasedTables {
  readonly version: string;
  readonly date: IsoDate;
  readonly tables: Files;
}

/** What one edition changed of the one before; the first has no changes to tell. */
export interface EditionChanges {
  /** None of what changed since the newest edition. */
  readonly version: string | undefined;
  readonly date: IsoDate;
  readonly changes: Changes | undefined;
}

/**
 * What changed since the newest edition, where anything did, and then what each edition changed, newest first.
 * `released` are the editions, newest first; `dataset` is the record as its tables are `now`.
 */
export function editionLog(
  released: readonly ReleasedTables[],
  now: Files,
  dataset: Dataset,
): readonly EditionChanges[] {
  const [newest] = released;
  const since = newest && changesBetween(newest.tables, now, dataset);
  return [
    ...(since && !isEmpty(since) ? [{ version: undefined, date: dataset.dataDate, changes: since }] : []),
    ...released.map(({ version, date, tables }, index) => {
      const before = released[index + 1];
      return { version, date, changes: before && changesBetween(before.tables, tables, dataset) };
    }),
  ];
}

function isEmpty({ told, others }: Changes): boolean {
  return told.length === 0 && others.length === 0;
}
