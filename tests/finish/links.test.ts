import { describe, expect, it } from "vitest";
import { elementsOf } from "../../src/finish/html.ts";
import { addressOfFile, brokenLinks, endsOf, relativeLinks } from "../../src/finish/links.ts";

const page = (body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

describe("relativeLinks", () => {
  it("makes links from the root relative and leaves every other byte alone", () => {
    const html = page(
      `<a  href="/en/">x</a><img src='/icon.svg' alt=""><a href="https://example.org/">y</a><a href="#z">z</a>`,
    );
    expect(relativeLinks("held-now/index.html", html)).toBe(
      page(
        `<a  href="../en/">x</a><img src='../icon.svg' alt=""><a href="https://example.org/">y</a><a href="#z">z</a>`,
      ),
    );
  });

  it("leaves an address of another host that borrows the scheme", () => {
    const html = page(`<a href="//example.org/">x</a>`);
    expect(relativeLinks("index.html", html)).toBe(html);
  });
});

describe("brokenLinks", () => {
  const files = new Set(["index.html", "en/index.html", "icon.svg"]);
  const check = (body: string, file = "index.html"): readonly string[] =>
    brokenLinks(
      new Map([
        [file, endsOf(elementsOf(page(body)))],
        ["en/index.html", endsOf(elementsOf(page(`<p id="who">`)))],
      ]),
      files,
    ).map(({ link, reason }) => `${link}: ${reason}`);

  it("accepts links that lead to a file or to a part of a page", () => {
    expect(check(`<a href="en/#who">x</a><img src="icon.svg" alt=""><p id="a"><a href="#a">x</a>`)).toEqual([]);
  });

  it("accepts a question put to a page that is there, which names no part of it", () => {
    expect(check(`<a href="#country=CUB">x</a><a href="en/#q=who">x</a>`)).toEqual([]);
    expect(check(`<a href="es/#q=who">x</a>`)).toEqual(["es/#q=who: no such file"]);
  });

  it("reports all that lead nowhere at once", () => {
    expect(check(`<a href="es/">x</a><a href="en/#when">x</a><a href="#b">x</a>`)).toEqual([
      "es/: no such file",
      "en/#when: no such part of the page",
      "#b: no such part of the page",
    ]);
  });
});

describe("addressOfFile", () => {
  it.each([
    ["index.html", "/"],
    ["en/held-now/index.html", "/en/held-now/"],
    ["404.html", "/404.html"],
  ])("%s is %s", (file, address) => {
    expect(addressOfFile(file)).toBe(address);
  });
});
