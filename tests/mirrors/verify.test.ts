import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sumsOf } from "../../src/finish/sums.ts";
import { onionOf, pageAt } from "../../src/mirrors/mirror.ts";
import { differencesFrom, readSums } from "../../src/mirrors/verify.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const site = new Map<string, Uint8Array>(
  Array.from({ length: 30 }, (_, index) => [`pages/${index}/index.html`, bytes(`page ${index}`)] as const),
);
const sums = readSums(sumsOf(site));
const ask = (files: ReadonlyMap<string, Uint8Array>) =>
  differencesFrom(sums, (path) => Promise.resolve(files.get(path)));

describe("readSums", () => {
  it("reads what sumsOf writes", () => {
    expect(sums.size).toBe(site.size);
    expect(sums.get("pages/3/index.html")).toBe(createHash("sha256").update("page 3").digest("hex"));
  });

  it("refuses a list that was cut, with the line", () => {
    expect(() => readSums(sumsOf(site).slice(0, -100))).toThrow("SHA256SUMS:29");
    expect(() => readSums("<!doctype html>\n")).toThrow("SHA256SUMS:1");
  });
});

describe("differencesFrom", () => {
  it("finds none where every byte is as published", async () => {
    expect(await ask(site)).toEqual([]);
  });

  it.each([...site.keys()])("finds one changed bit of %s", async (path) => {
    const flipped = Uint8Array.from(site.get(path) ?? [], (byte, index) => (index === 2 ? byte ^ 1 : byte));
    expect(await ask(new Map([...site, [path, flipped]]))).toEqual([{ path, what: "changed" }]);
  });

  it("finds what is not to be had, and what was never published", async () => {
    const files = new Map([...site].filter(([path]) => path !== "pages/7/index.html"));
    expect(await ask(files)).toEqual([{ path: "pages/7/index.html", what: "missing" }]);
    expect(
      await differencesFrom(sums, (path) => Promise.resolve(site.get(path)), ["evil.js", "pages/1/index.html"]),
    ).toEqual([{ path: "evil.js", what: "added" }]);
  });
});

describe("a file packed beside what it holds", () => {
  const path = "pages/4/index.html";
  const page = site.get(path) ?? new Uint8Array();
  const twins = (packed: Uint8Array, end: string) => {
    const held = new Map([...site, [`${path}.${end}`, packed]]);
    return differencesFrom(sums, (asked) => Promise.resolve(held.get(asked)), held.keys());
  };

  it("is no other file", async () => {
    expect(await twins(brotliCompressSync(page), "br")).toEqual([]);
    expect(await twins(gzipSync(page), "gz")).toEqual([]);
  });

  it.each([
    ["holds other words", brotliCompressSync(bytes("another page")), "br"],
    ["is packed otherwise than its name says", gzipSync(page), "br"],
    ["was cut", gzipSync(page).subarray(0, 12), "gz"],
  ])("is found where it %s", async (_, packed, end) => {
    expect(await twins(packed, end)).toEqual([{ path: `${path}.${end}`, what: "changed" }]);
  });
});

describe("mirrors", () => {
  const tor = { name: "Tor", address: "http://abcdefghijklmnop.onion/" };

  it("that are onion services are offered to those who read through Tor", () => {
    expect(onionOf([{ name: "x", address: "https://example.org/sin-fecha/" }, tor])).toBe(tor);
    expect(onionOf([{ name: "x", address: "https://example.org/a.onion/" }])).toBeUndefined();
  });

  it("have each page at the same place", () => {
    expect(pageAt({ name: "x", address: "https://example.org/espejo/" }, "/en/method/")).toBe(
      "https://example.org/espejo/en/method/",
    );
  });
});
