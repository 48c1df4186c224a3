import { describe, expect, it } from "vitest";
import { makeAnew } from "../../src/files/remember.ts";
import { finish } from "../../src/finish/finish.ts";

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const words = (value: Uint8Array | undefined): string => new TextDecoder().decode(value);

const built = new Map([
  [
    "index.html",
    bytes(`<!doctype html><html><head><meta charset="utf-8"></head><body><a href="/data/x.csv">x</a></body></html>`),
  ],
  ["data/x.csv", bytes("a\n1\n")],
]);

describe("finish", () => {
  it("leaves files that are not pages as they are", () => {
    expect(finish(built, makeAnew).files.get("data/x.csv")).toBe(built.get("data/x.csv"));
  });

  it("makes links relative before it computes the policy", () => {
    const { files, faults } = finish(built, makeAnew);
    expect(words(files.get("index.html"))).toContain(`href="data/x.csv"`);
    expect(faults).toEqual([]);
  });

  it("sums every file by path, as sha256sum reads it", () => {
    const lines = words(finish(built, makeAnew).files.get("SHA256SUMS")).trimEnd().split("\n");
    expect(lines.map((line) => line.slice(66))).toEqual(["data/x.csv", "index.html", "offline/sin-fecha.zip"]);
    expect(lines.every((line) => /^[0-9a-f]{64} {2}\S/.test(line))).toBe(true);
  });

  it("gives the same bytes whatever order the files come in", () => {
    const turned = new Map([...built].toReversed());
    expect(words(finish(turned, makeAnew).files.get("SHA256SUMS"))).toBe(
      words(finish(built, makeAnew).files.get("SHA256SUMS")),
    );
  });

  it("names every fault of every page", () => {
    const faulty = new Map([...built, ["b.html", bytes(`<meta charset="utf-8"><p style="x"><a href="/gone/">x</a>`)]]);
    expect(finish(faulty, makeAnew).faults).toEqual([
      "/b.html: broken link gone/ (no such file)",
      "b.html: style attribute on <p>",
    ]);
  });
});
