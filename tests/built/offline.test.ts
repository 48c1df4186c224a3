import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { mostCounts } from "../../src/content/offline.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { standings } from "../../src/dataset/tables/vocabulary.ts";
import { locales } from "../../src/dataset/text.ts";
import { elementsOf } from "../../src/finish/html.ts";
import { offlineAddress } from "../../src/links.ts";
import { formatCount } from "../../src/locale/format.ts";
import { newestByYear } from "../../src/series/by-year.ts";
import { figureOf } from "../../src/site.ts";
import { attribute, elements, wordsIn } from "./pages.ts";

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");
const claims = newestByYear(dataset, mostCounts).years.flatMap((year) => year.claims);
const sourcesIn = dataset.sources.filter(
  (source) =>
    [...claims, ...dataset.events, ...dataset.caseEvents].some((row) => Object.values(row).includes(source)) ||
    !dataset.claims.some((claim) => [claim.source, claim.source2].includes(source)),
);

describe.each(locales)("the copy in one file, in %s", (locale) => {
  const html = readFileSync(join("dist", offlineAddress(locale)), "utf8");
  const all = elementsOf(html);
  const document = parse(html);
  const words = wordsIn(document);

  it("asks for nothing: no file, no frame, no script, no other page of the site", () => {
    expect(all.filter(({ name }) => ["script", "img", "iframe", "object", "form"].includes(name))).toEqual([]);
    expect(all.flatMap(({ attributes }) => attributes["src"] ?? [])).toEqual([]);
    const links = all.flatMap(({ attributes }) => attributes["href"] ?? []);
    expect(links.filter((link) => !/^(?:https?:\/\/|#|data:,$)/.test(link))).toEqual([]);
    expect(html).not.toMatch(/url\(/);
  });

  it("leads each inner link to one place of its own", () => {
    const ids = all.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const wanted = all.flatMap(({ attributes }) =>
      attributes["href"]?.startsWith("#") ? [attributes["href"].slice(1)] : [],
    );
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(claims.length);
  });

  it("draws every view, and the first of all in both widths", () => {
    const titles = elements(document)
      .filter(({ tagName }) => tagName === "figure")
      .map((figure) => [
        wordsIn(elements(figure).find(({ tagName }) => tagName === "h4") ?? figure).trim(),
        elements(figure).filter(({ tagName }) => tagName === "svg").length,
      ]);
    expect(titles).toEqual(
      charts
        .flatMap(({ id, views }) => views.map((view) => figureOf(id, view.id, locale).title))
        .map((title, index) => [title, index === 0 ? 2 : 1]),
    );
  });

  it("has every count there is room for with its number, every event and each of their sources", () => {
    const rows = elements(document).filter(({ tagName }) => tagName === "tr");
    expect(rows.filter((row) => elements(row).some(({ tagName }) => tagName === "td"))).toHaveLength(claims.length);
    expect(claims).toHaveLength(Math.min(dataset.claims.length, mostCounts));
    const told = rows.map(wordsIn).join("\n");
    expect(claims.filter((claim) => !told.includes(formatCount(claim, locale))).map(({ id }) => id)).toEqual([]);
    for (const { title } of dataset.events) expect(words).toContain(title[locale]);
    const sources = elements(document).find((element) => attribute(element, "id") === "source-list");
    expect(sources && elements(sources).filter(({ tagName }) => tagName === "li")).toHaveLength(sourcesIn.length);
  });

  it("says of each count that no longer stands that it does not", () => {
    const rows = elements(document).filter(({ tagName }) => tagName === "tr");
    for (const status of ["revised", "retracted", "withdrawn"] as const) {
      const told = rows.filter((row) => wordsIn(row).includes(standings[status][locale])).length;
      expect(told).toBe(claims.filter((claim) => claim.status === status).length);
    }
  });

  it("says its edition, the sum of the data and how to see that nobody changed it", () => {
    expect(words).toMatch(/SHA256SUMS/);
    expect(words).toMatch(/[0-9a-f]{64}/);
    expect(readFileSync("dist/SHA256SUMS", "utf8")).toContain(offlineAddress(locale).slice(1));
  });
});
