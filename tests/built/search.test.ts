import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { finderOf, plain, type Find } from "../../src/client/find.ts";
import { glossary } from "../../src/content/glossary.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { locales, otherLocale } from "../../src/dataset/text.ts";
import { unpackEntries, type SearchColumns } from "../../src/export/search-entry.ts";
import { caseAddress, chartAddress, href, pageAddress, scriptAddress, searchIndexAddress } from "../../src/links.ts";

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");

const read = (address: string): string => readFileSync(join("dist", address), "utf8");

/** As a hurried reader types it. */
const hurried = (title: string): string =>
  title
    .split(/(\s+)/)
    .map((word) => (/\d/.test(word) ? word : plain(word) || " "))
    .join("")
    .toUpperCase();

describe.each(locales)("the index in %s", (locale) => {
  const entries = unpackEntries(JSON.parse(read(searchIndexAddress(locale))) as SearchColumns);
  const page = pageAddress(locale, "search");
  let find: Find;
  beforeAll(async () => {
    find = await finderOf(entries);
  });

  it.each(["title", "other"] as const)("finds each entry by its %s, without accents", (name) => {
    const lost = entries.filter(
      (entry) =>
        entry[name] !== "" &&
        !find(hurried(entry[name])).groups.some(({ hits }) => hits.some((hit) => hit.entry === entry)),
    );
    expect(lost.map((entry) => entry[name])).toEqual([]);
  });

  it("holds every view, event, case, term and claimant that counts", () => {
    const of = (kind: string): readonly string[] =>
      entries.filter((entry) => entry.kind === kind).map(({ title }) => title);
    const hrefs = new Set(entries.map((entry) => entry.href));
    const views = charts.flatMap(({ id, views: all }) =>
      all.map((view, index) => href(page, chartAddress(locale, id, index === 0 ? undefined : view.id))),
    );
    const cases = dataset.cases.map(({ id }) => href(page, caseAddress(locale, id)));
    expect([...views, ...cases].filter((address) => !hrefs.has(address))).toEqual([]);
    expect(of("events")).toEqual(dataset.events.map(({ title }) => title[locale]));
    expect(entries.filter(({ kind }) => kind === "events").map(({ title, other }) => other || title)).toEqual(
      dataset.events.map(({ title }) => title[otherLocale(locale)]),
    );
    expect(of("words")).toEqual(glossary.flatMap((group) => group.entries.map(({ term }) => term[locale])));
    expect(of("claimants")).toHaveLength(new Set(dataset.claims.map(({ definition }) => definition.claimant)).size);
  });

  it("leads to a part of a page that is there, or to a source", () => {
    const broken = entries.filter(({ href: link }) => {
      if (/^https?:/.test(link)) return false;
      const [path = "", id] = link.split("#");
      const file = join(page, path, "index.html");
      return !existsSync(join("dist", file)) || (id !== undefined && !read(file).includes(`id="${id}"`));
    });
    expect(broken.map((entry) => entry.href)).toEqual([]);
  });

  it("travels light, with what searches it", () => {
    const bytes = [searchIndexAddress(locale), scriptAddress("search")].map((file) => gzipSync(read(file)).length);
    expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(47_000);
  });
});
