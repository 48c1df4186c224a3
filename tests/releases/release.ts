import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkFiles, type Files } from "../../src/dataset/gate.ts";
import { locales } from "../../src/dataset/text.ts";
import { fileEndings, type FrozenFigure } from "../../src/export/frozen.ts";
import { writeFiles } from "../../src/finish/files.ts";
import { packRelease, type Release } from "../../src/releases/pack.ts";
import { releasesFolder } from "../../src/releases/read.ts";
import { files } from "../dataset/fixture.ts";

/** The tables of the invented record. */
export function fixtureTables(): Files {
  const tables = files();
  if (!checkFiles(tables).dataset) throw new Error("the invented record has errors");
  return tables;
}

/** A made-up release: one figure in both languages. */
export function madeUp(version = "2025.5.1", tables = fixtureTables()): Release {
  return { version, date: "2025-05-10", tables, figures: locales.map(frozen) };
}

function frozen(locale: FrozenFigure["locale"]): FrozenFigure {
  const title = "Two people held";
  return {
    chart: "held-now",
    view: "end-2025",
    locale,
    title,
    subtitle: "Made up.",
    acrossMargin: false,
    height: 20,
    drawings: `<svg class="narrow"></svg><svg class="wide"></svg>`,
    css: "svg .count{fill:var(--cub)}",
    tables: [],
    summary: `${title}.`,
    claims: [{ id: "list-2024-12", low: 1150, high: 1150, qualifier: "exact", status: "current", publisher: "EFE" }],
    people: ["ana-ruiz"],
    files: Object.fromEntries(fileEndings.map((ending) => [ending, `${title}${ending}`])) as FrozenFigure["files"],
  };
}

/** A data folder of its own with these releases. */
export function dataFolder(...releases: readonly Release[]): string {
  const folder = mkdtempSync(join(tmpdir(), "releases-"));
  for (const release of releases) writeFiles(join(releasesFolder(folder), release.version), packRelease(release));
  return folder;
}
