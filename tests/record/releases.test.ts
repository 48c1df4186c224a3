import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { editions } from "../../src/content/changes.ts";
import { loadFiles } from "../../src/dataset/load.ts";
import { readFiles } from "../../src/finish/files.ts";
import { lostKeys } from "../../src/releases/keys.ts";
import { changedFiles } from "../../src/releases/pack.ts";
import { readReleases, releasesFolder } from "../../src/releases/read.ts";
import { dataFolder, madeUp } from "../releases/release.ts";

/** The committed releases; while there is none, a made-up one in a folder of its own. */
const committed = readReleases("data");
const tables = loadFiles("data");
const folder = committed.length > 0 ? "data" : dataFolder(madeUp(editions[0].version, tables));
const releases = readReleases(folder);

afterAll(() => {
  if (folder !== "data") rmSync(folder, { recursive: true });
});

describe.each(releases)("release $version", (release) => {
  const files = readFiles(join(releasesFolder(folder), release.version));

  it("is what its sums say", () => {
    expect(changedFiles(files)).toEqual([]);
  });

  it("is an edition with its changes in both languages", () => {
    const edition = editions.find(({ version }) => version === release.version);
    expect(edition?.changes.es).toMatch(/\S/);
    expect(edition?.changes.en).toMatch(/\S/);
  });

  it("has no key that the tables lost", () => {
    expect(lostKeys(release.tables, tables)).toEqual([]);
  });

  it("weighs 3 MB at most", () => {
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeLessThanOrEqual(3e6);
  });
});
