import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { locales, otherLocale } from "../../src/dataset/text.ts";
import {
  absoluteUrl,
  cardAddress,
  chartAddress,
  fileAddress,
  href,
  pageAddress,
  storyAddress,
} from "../../src/links.ts";
import { quoteText } from "../../src/locale/quote.ts";
import { viewPaths } from "../../src/views.ts";
import { attribute, builtPages, elements, wordsIn } from "./pages.ts";

function elementsAt(address: string): ReturnType<typeof elements> {
  return elements(parse(readFileSync(join("dist", address, "index.html"), "utf8")));
}

/** The Open Graph and card tags of a page, by name. */
function tagsOf(all: ReturnType<typeof elements>): ReadonlyMap<string, string> {
  return new Map(
    all.flatMap((element) => {
      const name = attribute(element, "property") ?? attribute(element, "name") ?? "";
      return /^(?:og|twitter):/.test(name) ? [[name, attribute(element, "content") ?? ""] as const] : [];
    }),
  );
}

function dataOf(all: ReturnType<typeof elements>): readonly Readonly<Record<string, unknown>>[] {
  return all
    .filter((element) => attribute(element, "type") === "application/ld+json")
    .map((element) => JSON.parse(wordsIn(element)) as Readonly<Record<string, unknown>>);
}

describe.each(viewPaths())("$chart $view in $locale", ({ locale, chart, view }) => {
  const address = chartAddress(locale, chart, view);
  const all = elementsAt(address);
  const tags = tagsOf(all);
  const canonical = all.find((element) => attribute(element, "rel") === "canonical");

  it("shows other sites its own card, title and address in its language", () => {
    expect(tags.get("og:image")).toBe(absoluteUrl(cardAddress(locale, chart, view)));
    expect(tags.get("og:image:width")).toBe("1200");
    expect(tags.get("og:image:height")).toBe("630");
    expect(tags.get("twitter:card")).toBe("summary_large_image");
    expect(tags.get("og:url")).toBe(canonical && attribute(canonical, "href"));
    expect(tags.get("og:locale")?.slice(0, 2)).toBe(locale);
    expect(tags.get("og:locale:alternate")?.slice(0, 2)).toBe(otherLocale(locale));
    expect(tags.get("og:image:alt")).toContain(tags.get("og:title"));
  });

  it("describes its data once, with files and what schema.org asks for", () => {
    const [data, ...others] = dataOf(all);
    expect(others).toEqual([]);
    expect(data).toMatchObject({ "@type": "Dataset", inLanguage: locale, url: tags.get("og:url") });
    expect(String(data?.["temporalCoverage"])).toMatch(/^\d{4}(?:-\d\d){0,2}\/\d{4}(?:-\d\d){0,2}$/);
    expect(JSON.stringify(data?.["distribution"])).toContain(absoluteUrl(fileAddress(locale, chart, view, "csv")));
    expect(data?.["spatialCoverage"]).not.toEqual([]);
  });

  it("offers its words, its citations and the alternative text of its card", () => {
    const kit = all.find(
      (element) => element.tagName === "details" && wordsIn(element).includes(quoteText[locale].heading),
    );
    if (!kit) throw new Error(`no words to quote on ${address}`);
    const words = wordsIn(kit);
    expect(words).toContain(tags.get("og:image:alt"));
    expect(words).toContain("APA: Sin Fecha.");
    const links = elements(kit).flatMap((element) => attribute(element, "href") ?? []);
    for (const extension of ["bib", "ris", "csl.json"] as const)
      expect(links).toContain(href(address, fileAddress(locale, chart, view, extension)));
  });

  it("has citations in UTF-8 that say its title whole", () => {
    const file = (extension: "bib" | "ris" | "csl.json"): string =>
      new TextDecoder("utf-8", { fatal: true }).decode(
        readFileSync(join("dist", fileAddress(locale, chart, view, extension))),
      );
    const [item] = JSON.parse(file("csl.json")) as readonly [{ readonly title: string; readonly URL: string }];
    expect(item.title).toContain(tags.get("og:title"));
    expect(item.URL).toBe(absoluteUrl(address));
    expect(file("ris")).toContain(`TI  - ${item.title}\r\n`);
    const inTex = file("bib")
      .replaceAll("\\,", "\u202f")
      .replaceAll("~", "\u00a0")
      .replace(/[{}\\]/g, "");
    expect(inTex).toContain(`title = ${item.title},`);
  });
});

describe.each(locales)("in %s", (locale) => {
  it("the story shows the card of the end of 2025 and the page of data describes the record", () => {
    expect(tagsOf(elementsAt(storyAddress(locale))).get("og:image")).toBe(
      absoluteUrl(cardAddress(locale, "held-now", "end-2025")),
    );
    expect(dataOf(elementsAt(pageAddress(locale, "data")))).toHaveLength(1);
  });

  it("a page without a picture shows a summary", () => {
    const tags = tagsOf(elementsAt(pageAddress(locale, "method")));
    expect(tags.get("twitter:card")).toBe("summary");
    expect(tags.has("og:image")).toBe(false);
  });
});

it("embeds carry none of it", () => {
  const embeds = builtPages().filter(({ file }) => file.startsWith("embed/"));
  expect(embeds.length).toBeGreaterThan(50);
  const carrying = embeds.filter(({ document }) => {
    const all = elements(document);
    return tagsOf(all).size > 0 || dataOf(all).length > 0;
  });
  expect(carrying.map(({ file }) => file)).toEqual([]);
});
