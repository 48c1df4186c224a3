import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../dataset/gate.ts";
import { loadFiles } from "../dataset/load.ts";
import { readFiles } from "../finish/files.ts";
import { unpackRelease, type Release } from "./pack.ts";

/** A calendar version: `2026.11.1`. */
export const versionPattern = /^\d{4}\.\d{1,2}\.\d+$/;

/** The folder of the record that keeps its releases. */
export function releasesFolder(data: string): string {
  return join(data, "releases");
}

/** The tables of every release of a data folder as they were frozen, newest first. */
export function readReleasedTables(data: string): readonly (readonly [version: string, tables: Files])[] {
  return versionsIn(data).map(
    (version) => [version, loadFiles(join(releasesFolder(data), version, "tables"))] as const,
  );
}

/** Every release of a data folder, newest first, each verified; none where nothing was released yet. */
export function readReleases(data: string): readonly Release[] {
  return versionsIn(data)
    .map((version) => join(releasesFolder(data), version))
    .map((path) => unpackRelease(path, readFiles(path)));
}

function versionsIn(data: string): readonly string[] {
  const folder = releasesFolder(data);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => versionPattern.test(name))
    .toSorted(compareVersions)
    .toReversed();
}

/** Orders calendar versions by their numbers: 2026.9.1 comes before 2026.11.1. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  const index = left.findIndex((number, at) => number !== right[at]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
