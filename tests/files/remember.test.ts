import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openCache } from "../../src/files/cache.ts";
import { memoryIn } from "../../src/files/remember.ts";

let folder = "";
let made: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "memory-"));
  made = [];
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const ask = (code: string, step: string, ...from: string[]): string =>
  memoryIn(openCache(folder), code).remember(step, from, () => {
    made.push(from.join("+"));
    return `${step} of ${from.join("+")}`;
  });

describe("what was made before", () => {
  it("is given back, not made again", () => {
    expect(ask("1", "size", "a", "b")).toBe("size of a+b");
    expect(ask("1", "size", "a", "b")).toBe("size of a+b");
    expect(made).toEqual(["a+b"]);
  });

  it.each([
    { what: "from something else", again: ["1", "size", "a", "c"] as const },
    { what: "from the same letters parted elsewhere", again: ["1", "size", "ab"] as const },
    { what: "by another step", again: ["1", "page", "a", "b"] as const },
    { what: "by other code", again: ["2", "size", "a", "b"] as const },
  ])("is made anew $what", ({ again: [code, step, ...from] }) => {
    ask("1", "size", "a", "b");
    ask(code, step, ...from);
    expect(made).toHaveLength(2);
  });

  it("is forgotten once a build did not ask for it", () => {
    ask("1", "size", "a");
    const { remember, forgetRest } = memoryIn(openCache(folder), "1");
    remember("size", ["b"], () => "b");
    forgetRest();
    expect(readdirSync(folder)).toHaveLength(1);
    ask("1", "size", "a");
    expect(made).toEqual(["a", "a"]);
  });
});
