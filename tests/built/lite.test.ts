import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { locales } from "../../src/dataset/text.ts";
import { elementsOf } from "../../src/finish/html.ts";
import { pageAddress } from "../../src/links.ts";
import { formatCount } from "../../src/locale/format.ts";
import { whenOf } from "../../src/render/table.ts";
import { figureOf } from "../../src/site.ts";
import { attribute, elements, wordsIn } from "./pages.ts";

describe.each(locales)("the lite page, in %s", (locale) => {
  const html = readFileSync(join("dist", pageAddress(locale, "lite"), "index.html"), "utf8");
  const lines = elements(parse(html)).filter(({ tagName }) => tagName === "li");

  it("is one answer: it loads nothing", () => {
    const loading = elementsOf(html).filter(
      ({ name, attributes }) =>
        attributes["src"] !== undefined || (name === "link" && /icon|stylesheet|preload/.test(attributes["rel"] ?? "")),
    );
    expect(loading.map(({ attributes }) => attributes["href"])).toEqual(["data:,"]);
    expect(html).not.toMatch(/url\(/);
  });

  it("has every number that a summary names, with who counted, when and a source", () => {
    const named = charts.flatMap(({ id, views }) => views.flatMap((view) => figureOf(id, view.id, locale).headline));
    const told = lines.map((line) => ({
      words: wordsIn(line).replace(/\s+/g, " "),
      links: elements(line).flatMap((element) => attribute(element, "href") ?? []),
    }));
    const missing = [...new Set(named)].filter(
      (claim) =>
        !told.some(
          ({ words, links }) =>
            words.includes(formatCount(claim, locale)) &&
            words.includes(claim.definition.claimant.name[locale]) &&
            words.includes(whenOf(claim, locale)) &&
            words.includes(claim.source.publisher) &&
            (claim.source.url === undefined || links.includes(claim.source.url)),
        ),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(new Set(named).size).toBeGreaterThan(20);
  });
});
