import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { clientScript } from "../../src/scripts.ts";

const sender = clientScript("embed-sender");

describe("the sender of an embed", () => {
  it("weighs at most 2.5 kB in brotli and 2.8 kB in gzip", () => {
    expect(brotliCompressSync(sender).length).toBeLessThanOrEqual(2500);
    expect(gzipSync(sender).length).toBeLessThanOrEqual(2800);
  });

  it("asks for nothing, keeps nothing and watches by no clock", () => {
    expect(sender).not.toMatch(/fetch|XMLHttpRequest|localStorage|sessionStorage|cookie|setInterval|setTimeout|eval\(/);
  });

  it("can stand in a page as it is: no end of a script within it", () => {
    expect(sender).not.toContain("</script");
  });
});

describe("the script of the front page", () => {
  const story = clientScript("story");

  it("weighs at most 4.2 kB in brotli and 4.6 kB in gzip", () => {
    expect(brotliCompressSync(story).length).toBeLessThanOrEqual(4200);
    expect(gzipSync(story).length).toBeLessThanOrEqual(4600);
  });

  it("moves nothing by itself, asks for nothing, and leaves scrolling alone", () => {
    expect(story).not.toMatch(/setInterval|setTimeout|fetch|preventDefault|scrollTo|scrollBy|"wheel"|"touch/);
  });
});

describe("the script of the explorer", () => {
  const script = clientScript("explorer");

  it("weighs little more than half of what a plotting engine may: 48 kB in brotli and 55 kB in gzip", () => {
    expect(brotliCompressSync(script).length).toBeLessThanOrEqual(48_000);
    expect(gzipSync(script).length).toBeLessThanOrEqual(55_000);
  });

  it("keeps nothing on the device and reads no text as markup", () => {
    const unsafe =
      /localStorage|sessionStorage|indexedDB|document\.cookie|innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|eval\(|new Function/g;
    expect(script.match(unsafe) ?? []).toEqual([]);
  });
});
