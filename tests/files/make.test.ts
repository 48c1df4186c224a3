import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCache, type Cache } from "../../src/files/cache.ts";
import { make } from "../../src/files/index.ts";
import { run, type Job } from "../../src/files/job.ts";

const svg = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><path d="M0 0h2v2z" fill="${colour}"/></svg>`;
const job = (colour: string): Job => ({ format: "png", svg: svg(colour), zoom: 1 });
const jobs = new Map([
  ["/a.png", job("red")],
  ["/b.png", job("blue")],
]);

let folder = "";
let cache: Cache;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cache-"));
  cache = openCache(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("making files", () => {
  it("gives in threads what one thread gives, by path", async () => {
    const files = await make(jobs, cache);
    expect([...files.keys()]).toEqual(["a.png", "b.png"]);
    expect(Buffer.from(files.get("b.png") ?? [])).toEqual(Buffer.from(await run(job("blue"))));
  });

  it("takes from the cache what it has, and does not make it again", async () => {
    await make(jobs, cache);
    const written: string[] = [];
    await make(jobs, { ...cache, write: (key) => written.push(key) });
    expect(written).toEqual([]);
  });

  it("makes a spoiled entry anew, so that it never reaches the site", async () => {
    const first = await make(jobs, cache);
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path).subarray(0, -4));
    }
    const again = await make(jobs, openCache(folder));
    expect([...again].map(([path, bytes]) => [path, Buffer.from(bytes)])).toEqual(
      [...first].map(([path, bytes]) => [path, Buffer.from(bytes)]),
    );
  });

  it("fails as a whole where one file cannot be made", async () => {
    const broken = new Map([...jobs, ["/c.png", { format: "png", svg: "<svg", zoom: 1 } satisfies Job]]);
    await expect(make(broken, cache)).rejects.toThrow();
  });
});
