import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "../../src/finish/lock.ts";
import { nextVersion, swap, versionsFolder } from "../../src/finish/swap.ts";

let root = "";
let dist = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "swap-"));
  dist = join(root, "dist");
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function publish(words: string): void {
  const version = nextVersion(dist);
  writeFileSync(join(version, "index.html"), words);
  swap(version, dist);
}

const published = (): string => readFileSync(join(dist, "index.html"), "utf8");

describe("swap", () => {
  it("publishes a finished folder and removes the one before", () => {
    publish("first");
    publish("second");
    expect(published()).toBe("second");
    expect(readdirSync(versionsFolder(dist))).toHaveLength(1);
  });

  it("leaves the published site alone until it is called", () => {
    publish("first");
    writeFileSync(join(nextVersion(dist), "index.html"), "half");
    expect(published()).toBe("first");
  });

  it("clears away what a killed build left behind", () => {
    publish("first");
    writeFileSync(join(nextVersion(dist), "index.html"), "half");
    publish("second");
    expect(readdirSync(versionsFolder(dist))).toHaveLength(1);
  });

  it("leaves alone what another build, which runs, is writing", () => {
    publish("first");
    const other = join(versionsFolder(dist), `${process.ppid}-1`);
    mkdirSync(other);
    publish("second");
    expect(existsSync(other)).toBe(true);
  });

  it("makes room for the next version before it is written", () => {
    publish("first");
    mkdirSync(join(versionsFolder(dist), "2147483646-1"));
    nextVersion(dist);
    expect(readdirSync(versionsFolder(dist))).toHaveLength(2);
    expect(published()).toBe("first");
  });

  it("takes the place of a plain folder", () => {
    mkdirSync(dist);
    writeFileSync(join(dist, "old.html"), "old");
    publish("new");
    expect(existsSync(join(dist, "old.html"))).toBe(false);
    expect(published()).toBe("new");
  });
});

describe("withLock", () => {
  it("keeps a second build out while one runs", async () => {
    await withLock(root, async () => {
      await expect(withLock(root, () => Promise.resolve())).rejects.toThrow(
        `another build is running: process ${process.pid}`,
      );
    });
  });

  it.each([
    { whose: "whose process is dead", content: "2147483646" },
    { whose: "whose process died before it wrote its number", content: "" },
  ])("takes over a lock $whose", async ({ content }) => {
    writeFileSync(join(root, "lock"), content);
    await expect(withLock(root, () => Promise.resolve("done"))).resolves.toBe("done");
  });

  it("is gone after a build that failed", async () => {
    await expect(withLock(root, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(join(root, "lock"))).toBe(false);
  });
});
