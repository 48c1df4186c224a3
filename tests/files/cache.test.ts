import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keyOf, openCache, type Cache } from "../../src/files/cache.ts";

let folder = "";
let cache: Cache;
const bytes = Buffer.from("a picture");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cache-"));
  cache = openCache(folder);
  cache.write("one", bytes);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (): string | undefined => {
  const found = cache.read("one");
  return found && Buffer.from(found).toString();
};

describe("the cache of files", () => {
  it("gives back what was written, and nothing for what was not", () => {
    expect(read()).toBe("a picture");
    expect(cache.read("two")).toBeUndefined();
  });

  it.each([0, 1, 32, 40])("takes an entry cut after %i bytes for missing", (length) => {
    const path = join(folder, "one");
    writeFileSync(path, readFileSync(path).subarray(0, length));
    expect(read()).toBeUndefined();
  });

  it("takes an entry with one byte changed for missing", () => {
    const path = join(folder, "one");
    const entry = readFileSync(path);
    for (const at of [0, 31, 32, entry.length - 1]) {
      const changed = Buffer.from(entry);
      changed[at] = (changed[at] ?? 0) ^ 1;
      writeFileSync(path, changed);
      expect(read()).toBeUndefined();
    }
  });

  it("drops what a build did not ask for, but for what another is writing", () => {
    cache.write("two", bytes);
    writeFileSync(join(folder, "three.123"), "");
    cache.keepOnly(new Set(["two"]));
    expect(readdirSync(folder).toSorted()).toEqual(["three.123", "two"]);
  });

  it("has another name for another job, and for the same job done with other tools", () => {
    const job = { format: "png", svg: "<svg/>", zoom: 1 } as const;
    const names = [keyOf(job, "a"), keyOf({ ...job, zoom: 2 }, "a"), keyOf(job, "b")];
    expect(new Set(names).size).toBe(3);
  });
});
