import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attribute, builtPages, elements, wordsIn } from "./pages.ts";

const pages = builtPages();

const links = pages.flatMap(({ file, document }) =>
  elements(document)
    .filter(({ tagName }) => tagName === "a")
    .map((element) => ({ file, href: attribute(element, "href") ?? "", words: wordsIn(element).trim() })),
);

describe("links", () => {
  it("have words", () => {
    expect(links.filter(({ words }) => words === "")).toEqual([]);
  });

  it("leave the site over http or https to a well-formed address, or to a mailbox", () => {
    const outside = links.filter(({ href }) => /^[a-z][a-z0-9+.-]*:/i.test(href));
    const odd = outside.filter(
      ({ href }) => !/^mailto:[^@\s]+@[^@\s]+$/.test(href) && !(/^https?:\/\/[^\s]+$/.test(href) && URL.canParse(href)),
    );
    expect(odd).toEqual([]);
    expect(outside.length).toBeGreaterThan(500);
  });

  it("inside the site are relative and lead to a file that is there", () => {
    const inside = links.filter(({ href }) => !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(href));
    const broken = inside.filter(({ file, href }) => {
      if (file === "404.html") return false;
      const [path = ""] = href.split("#");
      const target = join("dist", file, "..", path);
      return (
        href.startsWith("/") || !existsSync(path.endsWith("/") || path === "" ? join(target, "index.html") : target)
      );
    });
    expect(broken.slice(0, 10)).toEqual([]);
    expect(inside.length).toBeGreaterThan(1000);
  });
});

describe("every page", () => {
  it("has one first heading, a title and a description of its own", () => {
    const wanting = pages
      .filter(({ document }) => {
        const all = elements(document);
        const title = all.find(({ tagName }) => tagName === "title");
        return all.filter(({ tagName }) => tagName === "h1").length !== 1 || !title || wordsIn(title).trim() === "";
      })
      .map(({ file }) => file);
    expect(wanting).toEqual([]);
  });

  it("repeats no id", () => {
    const repeated = pages.flatMap(({ file, document }) => {
      const ids = elements(document).flatMap((element) => attribute(element, "id") ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`);
    });
    expect(repeated).toEqual([]);
  });

  it("names its language, which is the one of its address", () => {
    const wrong = pages.filter(({ file, document }) => {
      const html = elements(document).find(({ tagName }) => tagName === "html");
      const expected = /^(?:(?:(?:v\/[^/]+\/)?(?:embed\/)?en)\/|offline\/sin-fecha-en)/.test(file) ? "en" : "es";
      return !html || attribute(html, "lang") !== expected;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it("tells nobody where its readers come from", () => {
    const telling = pages.filter(
      ({ document }) =>
        !elements(document).some(
          (element) => attribute(element, "name") === "referrer" && attribute(element, "content") === "no-referrer",
        ),
    );
    expect(telling.map(({ file }) => file)).toEqual([]);
  });
});
