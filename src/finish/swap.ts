import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

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

/** Makes an empty folder to build the next version in. */
export function nextVersion(dist: string): string {
  const folder = join(versionsFolder(dist), `${process.pid}-${process.hrtime.bigint()}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Points `dist` to a finished version, then removes the others. */
export function swap(version: string, dist: string): void {
  if (existsSync(dist) && !lstatSync(dist).isSymbolicLink()) rmSync(dist, { recursive: true });
  const link = `${version}.link`;
  symlinkSync(relative(dirname(dist), version), link);
  renameSync(link, dist);
  for (const name of readdirSync(versionsFolder(dist)))
    if (name !== basename(version) && name !== "lock")
      rmSync(join(versionsFolder(dist), name), { recursive: true, force: true });
}
