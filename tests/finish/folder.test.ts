import { describe, expect, it } from "vitest";
import { makeAnew } from "../../src/files/remember.ts";
import { folderCopy } from "../../src/finish/folder.ts";
import { absoluteUrl } from "../../src/links.ts";

const page = (body: string): string => `<!doctype html><html lang="es"><head></head><body>${body}</body></html>`;

/** What a link of a page reads in the folder, beside some other files. */
function linkIn(file: string, link: string): string {
  const files = new Map(
    Object.entries({
      "index.html": page(""),
      "held-now/index.html": page(""),
      "icon.svg": "<svg/>",
      "files/es/held-now/end-2025.png": "",
      [file]: page(`<a href="${link}">x</a>`),
    }).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const html = new TextDecoder().decode(folderCopy(files, makeAnew).get(file));
  return /<a href="([^"]*)">/.exec(html)?.[1] ?? "";
}

describe("folderCopy", () => {
  it.each([
    ["method/index.html", "../held-now/", "../held-now/index.html"],
    ["method/index.html", "../", "../index.html"],
    ["held-now/index.html", "./", "index.html"],
    ["held-now/index.html", "../method/#x", `${absoluteUrl("/method/")}#x`],
    ["method/index.html", "../held-now/#cub-1", "../held-now/index.html#cub-1"],
    ["method/index.html", "../held-now/?x=1#y", "../held-now/index.html?x=1#y"],
    ["method/index.html", "../icon.svg", "../icon.svg"],
    ["method/index.html", "#part", "#part"],
    ["method/index.html", "https://efe.com/", "https://efe.com/"],
    ["method/index.html", "mailto:a@b.org", "mailto:a@b.org"],
    ["method/index.html", "../files/es/held-now/end-2025.png", absoluteUrl("/files/es/held-now/end-2025.png")],
  ])("on %s writes %s as %s", (file, link, expected) => {
    expect(linkIn(file, link)).toBe(expected);
  });

  it("leaves out pictures, earlier editions and the copies in one file", () => {
    const paths = ["index.html", "files/a.png", "v/1/embed/a/index.html", "offline/sin-fecha-es.html", "data/v1/a.csv"];
    const files = new Map(paths.map((path) => [path, new TextEncoder().encode(page(""))]));
    expect([...folderCopy(files, makeAnew).keys()]).toEqual(["index.html", "data/v1/a.csv"]);
  });
});
