import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { loadTables } from "../../src/dataset/load.ts";
import { locales } from "../../src/dataset/text.ts";
import { placeOf, repository } from "../../src/export/repository.ts";
import { claimsAddress } from "../../src/links.ts";
import { formatCount } from "../../src/locale/format.ts";
import { claimPages } from "../../src/series/by-year.ts";
import { attribute, elements, wordsIn } from "./pages.ts";

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");
const pages = claimPages(dataset);

/** The rows of a page's tables by key: all their words, and the addresses they link to. */
function rowsOf(address: string): ReadonlyMap<string, { readonly words: string; readonly links: readonly string[] }> {
  const html = readFileSync(join("dist", address, "index.html"), "utf8");
  const rows = elements(parse(html)).filter((row) => row.tagName === "tr" && attribute(row, "id") !== undefined);
  return new Map(
    rows.map((row) => [
      attribute(row, "id") ?? "",
      {
        words: wordsIn(row),
        links: elements(row).flatMap((element) => attribute(element, "href") ?? []),
      },
    ]),
  );
}

it("every claim stands on exactly one page", () => {
  const listed = pages.flatMap(({ claims }) => claims.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(dataset.claims.map(({ id }) => id).toSorted());
});

describe.each(locales)("in %s", (locale) => {
  it.each(pages)(
    "$country.id $key shows each claim with its number, claimant, source and row in the data",
    ({ country, key, claims }) => {
      const rows = rowsOf(claimsAddress(locale, country.name.en.toLowerCase(), key));
      const wanting = claims.filter((claim) => {
        const row = rows.get(claim.id);
        const place = placeOf(claim, locale, repository);
        const said = [
          formatCount(claim, locale),
          claim.definition.claimant.name[locale],
          claim.source.publisher,
          place.text,
        ];
        const urls = [claim.source.url, claim.source2?.url, place.link].filter((url) => url !== undefined);
        return !row || !said.every((each) => row.words.includes(each)) || !urls.every((url) => row.links.includes(url));
      });
      expect(wanting.map(({ id }) => id)).toEqual([]);
      expect(rows.size).toBe(claims.length);
    },
  );
});
