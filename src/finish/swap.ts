import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { isAlive } from "./lock.ts";

/**
 * Puts a finished folder in the place of the published one at once. `dist` is a symbolic link to a folder under
 * `.site/`; renaming a new link over the old one is a single step of the file system (POSIX rename(2)), so a reader is
 * served one complete version or the other and a build that is killed leaves the last one standing. Renaming two folders
 * was ruled out: between the two renames there is no site.
 */

/** Where the folders that `dist` may point to are kept. */
export function versionsFolder(dist: string): string {
  return join(dirname(dist), ".site");
}

/** Makes an empty folder to build the next version in, after clearing away what killed builds left behind. */
export function nextVersion(dist: string): string {
  removeLeftOver(dist);
  const folder = join(versionsFolder(dist), `${process.pid}-${process.hrtime.bigint()}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Points `dist` to a finished version, then removes the one before. */
export function swap(version: string, dist: string): void {
  if (existsSync(dist) && !lstatSync(dist).isSymbolicLink()) renameSync(dist, `${version}.before`);
  const link = `${version}.link`;
  symlinkSync(relative(dirname(dist), version), link);
  renameSync(link, dist);
  removeLeftOver(dist);
}

/** Removes every version but the published one and those that another build, which runs, is writing. */
function removeLeftOver(dist: string): void {
  const folder = versionsFolder(dist);
  if (!existsSync(folder)) return;
  const published = existsSync(dist) && lstatSync(dist).isSymbolicLink() ? basename(readlinkSync(dist)) : "";
  for (const name of readdirSync(folder)) {
    const builder = Number(/^(\d+)-/.exec(name)?.[1] ?? NaN);
    const isInUse = name === published || name === "lock" || (builder !== process.pid && isAlive(builder));
    if (!isInUse) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
