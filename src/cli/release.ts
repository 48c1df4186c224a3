import { existsSync, mkdirSync, mkdtempSync, renameSync } from "node:fs";
import { join } from "node:path";
import { changesBetween, unexplained } from "../changes/log.ts";
import { explainLines } from "../changes/report.ts";
import { editions, type Edition } from "../content/changes.ts";
import { loadFiles } from "../dataset/load.ts";
import type { Locale, Text } from "../dataset/text.ts";
import { writeFiles } from "../finish/files.ts";
import { makeRelease } from "../releases/make.ts";
import { ChangedRelease, packRelease } from "../releases/pack.ts";
import { readReleasedTables, releasesFolder } from "../releases/read.ts";
import { readArguments } from "./arguments.ts";
import { checkData, localeOf } from "./check.ts";
import { git } from "./git.ts";

/** Why nothing was released, and what to do. */
class ReleaseError extends Error {}

/**
 * Freezes an edition into its folder, whole or not at all, with what it changed since the one before. Gives a line about
 * it. Refuses what is not committed, and numbers that changed without a reason.
 */
export function release(data: string, edition: Edition, locale: Locale): string {
  const { version } = edition;
  if (existsSync(join(releasesFolder(data), version))) throw new ReleaseError(refusals.exists(version)[locale]);
  const { dataset, report } = checkData(data, locale);
  if (!dataset) throw new ReleaseError(`${report}\n\n${refusals.errors[locale]}`);
  const changed = uncommitted(data);
  if (changed.length > 0) throw new ReleaseError(refusals.dirty(changed)[locale]);
  const tables = loadFiles(data);
  const before = readReleasedTables(data)[0]?.[1];
  const missing = before ? unexplained(changesBetween(before, tables, dataset)) : [];
  if (missing.length > 0)
    throw new ReleaseError([refusals.unexplained[locale], ...explainLines(missing, locale)].join("\n"));
  const files = packRelease(makeRelease(edition, tables, dataset, before));
  write(releasesFolder(data), version, files);
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return done(version, files.size, (bytes / 1e6).toFixed(2))[locale];
}

/** Files of the repository that differ from the last commit; none outside a repository, where nothing can be compared. */
function uncommitted(folder: string): readonly string[] {
  const status = git(folder, "status", "--porcelain")?.toString() ?? "";
  return status.split("\n").filter((line) => line !== "");
}

/** Writes beside its place and then renames, so that no half release is ever there. */
function write(folder: string, version: string, files: Parameters<typeof writeFiles>[1]): void {
  mkdirSync(folder, { recursive: true });
  const unfinished = mkdtempSync(join(folder, ".unfinished-"));
  writeFiles(unfinished, files);
  renameSync(unfinished, join(folder, version));
}

const refusals = {
  errors: {
    es: "no se hizo la edición: corrija primero los errores que dice npm run check",
    en: "nothing was released: first mend the errors that npm run check names",
  },
  dirty: (files: readonly string[]): Text => ({
    es: `no se hizo la edición: hay cambios sin confirmar; haga antes un commit\n${files.join("\n")}`,
    en: `nothing was released: there are uncommitted changes; commit them first\n${files.join("\n")}`,
  }),
  unexplained: {
    es: "no se hizo la edición: hay números publicados que cambiaron sin decir por qué",
    en: "nothing was released: published numbers changed without a reason",
  },
  exists: (version: string): Text => ({
    es: `la edición ${version} ya existe y una edición no cambia nunca; ponga una versión nueva al principio de src/content/changes.ts`,
    en: `release ${version} exists and a release never changes; put a new version first in src/content/changes.ts`,
  }),
};

function done(version: string, files: number, megabytes: string): Text {
  return {
    es: `edición ${version}: ${files} archivos, ${megabytes} MB en data/releases/${version}`,
    en: `release ${version}: ${files} files, ${megabytes} MB in data/releases/${version}`,
  };
}

const usage: Text = {
  es: "npm run release [-- --lang es|en]: congela la edición que encabeza src/content/changes.ts",
  en: "npm run release [-- --lang es|en]: freezes the edition at the head of src/content/changes.ts",
};

function main(): void {
  const { values } = readArguments(usage, { options: { lang: { type: "string" } } });
  try {
    console.log(release("data", editions[0], localeOf(values.lang, process.env)));
  } catch (error) {
    if (!(error instanceof ReleaseError || error instanceof ChangedRelease)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.main) main();
