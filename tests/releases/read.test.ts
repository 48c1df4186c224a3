import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { editions } from "../../src/content/changes.ts";
import { compareVersions, readReleases, releasesFolder, versionPattern } from "../../src/releases/read.ts";
import { dataFolder, madeUp } from "./release.ts";

let folder = "";

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("readReleases", () => {
  it("finds none where nothing was released", () => {
    folder = dataFolder();
    expect(readReleases(folder)).toEqual([]);
  });

  it("puts the newest first, by the numbers of its version", () => {
    folder = dataFolder(madeUp("2026.9.1"), madeUp("2026.11.2"), madeUp("2026.11.1"));
    expect(readReleases(folder).map(({ version }) => version)).toEqual(["2026.11.2", "2026.11.1", "2026.9.1"]);
  });

  it("refuses a release that somebody changed on disk", () => {
    folder = dataFolder(madeUp());
    writeFileSync(join(releasesFolder(folder), "2025.5.1", "tables", "claims.csv"), "claim\n");
    expect(() => readReleases(folder)).toThrow("tables/claims.csv");
  });
});

describe("versions", () => {
  it("are compared number by number", () => {
    expect(compareVersions("2026.9.1", "2026.11.1")).toBeLessThan(0);
    expect(compareVersions("2026.11.1", "2026.11.1")).toBe(0);
  });

  it("of every edition are calendar versions, newest first", () => {
    const versions = editions.map(({ version }) => version);
    expect(versions.filter((version) => !versionPattern.test(version))).toEqual([]);
    expect(versions).toEqual(versions.toSorted(compareVersions).toReversed());
  });
});
