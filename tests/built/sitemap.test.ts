import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { editions } from "../../src/content/changes.ts";
import { addressOfFile } from "../../src/finish/links.ts";
import { absoluteUrl } from "../../src/links.ts";
import { attribute, builtPages, elements } from "./pages.ts";

const sitemap = readFileSync("dist/sitemap.xml", "utf8");

/** Each page of the sitemap with its alternates by language. */
const listed = new Map(
  [...sitemap.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url = ""]) => [
    /<loc>(.*?)<\/loc>/.exec(url)?.[1] ?? "",
    new Map([...url.matchAll(/hreflang="(\w+)" href="([^"]*)"/g)].map(([, lang = "", href = ""]) => [lang, href])),
  ]),
);

/** Every page that calls its own address canonical and may be indexed. */
const canonical = builtPages().flatMap(({ file, document }) => {
  const all = elements(document);
  const link = all.find((element) => attribute(element, "rel") === "canonical");
  const robots = all.find((element) => attribute(element, "name") === "robots");
  const own = absoluteUrl(addressOfFile(file));
  const isNotFound = /(?:^|\/)404(?:\.html|\/)/.test(file);
  return link && attribute(link, "href") === own && !robots && !isNotFound ? [own] : [];
});

describe("the sitemap", () => {
  it("has every canonical page of the built site once, and nothing else", () => {
    expect([...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc).toSorted()).toEqual(canonical.toSorted());
    expect(canonical.length).toBeGreaterThan(100);
  });

  it("gives each page's twin, which gives it back", () => {
    const oneWay = [...listed].filter(
      ([page, alternates]) =>
        ![...alternates.values()].includes(page) ||
        [...alternates].some(([lang, href]) => listed.get(href)?.get(lang) !== href || alternates.size !== 2) ||
        [...alternates.values()].some((href) => ![...(listed.get(href)?.values() ?? [])].includes(page)),
    );
    expect(oneWay.map(([page]) => page)).toEqual([]);
  });

  it("says that pages change with the edition", () => {
    const changed = new Set([...sitemap.matchAll(/<lastmod>(.*?)<\/lastmod>/g)].map(([, date]) => date));
    expect([...changed]).toEqual([editions[0].date]);
  });

  it("is named in robots.txt", () => {
    expect(readFileSync("dist/robots.txt", "utf8")).toContain(`Sitemap: ${absoluteUrl("/sitemap.xml")}`);
  });
});
