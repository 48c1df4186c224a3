import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { cases } from "../../src/charts/cases.ts";
import { site } from "../../src/config.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { locales } from "../../src/dataset/text.ts";
import { caseAddress, chartAddress, href } from "../../src/links.ts";
import { formatDate } from "../../src/locale/format.ts";
import { lifelines } from "../../src/series/lifeline.ts";
import { attribute, elements, wordsIn } from "./pages.ts";

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");
const people = lifelines(dataset);

function pageAt(address: string): { readonly words: string; readonly links: readonly string[] } {
  const document = parse(readFileSync(join("dist", address, "index.html"), "utf8"));
  return {
    words: wordsIn(document).replaceAll("\u00a0", " "),
    links: elements(document).flatMap((element) => (element.tagName === "a" ? (attribute(element, "href") ?? []) : [])),
  };
}

it("no case has the address of a view", () => {
  const views = cases.views.map(({ id }) => id);
  expect(people.map(({ person }) => person.id).filter((id) => views.includes(id))).toEqual([]);
});

describe.each(locales)("in %s", (locale) => {
  it.each(people)(
    "$person.id has a page with its events, their sources and who named the person",
    ({ person, events }) => {
      const { words, links } = pageAt(caseAddress(locale, person.id));
      expect(words).toContain(person.name);
      expect(words).toContain(person.summary[locale]);
      expect(words).toContain(person.namedBy.publisher);
      expect(links).toContain(person.namedBy.url);
      for (const { date, note, source } of events) {
        expect(words).toContain(formatDate(date, locale));
        expect(words).toContain(note?.[locale] ?? "");
        expect(words).toContain(source.publisher);
        if (source.url !== undefined) expect(links).toContain(source.url);
      }
    },
  );

  it.each(people)("$person.id says how to have the name removed and leads back", ({ person }) => {
    const address = caseAddress(locale, person.id);
    const { links } = pageAt(address);
    expect(links).toContain(`mailto:${site.contact}`);
    expect(links).toContain(href(address, chartAddress(locale, "cases")));
    expect(links).toContain(href(address, caseAddress(locale === "es" ? "en" : "es", person.id)));
  });

  it.each(people.map(({ person }, index) => [person.id, people[index - 1]?.person.id, people[index + 1]?.person.id]))(
    "%s leads to the persons before and after: %s, %s",
    (id = "", previous, next) => {
      const address = caseAddress(locale, id);
      const others = pageAt(address).links.filter((link) =>
        people.some(({ person }) => person.id !== id && link === href(address, caseAddress(locale, person.id))),
      );
      const neighbours = [previous, next].filter((each) => each !== undefined);
      expect(others).toEqual(neighbours.map((each) => href(address, caseAddress(locale, each))));
    },
  );

  it("the chart's table links each person to the page of the case", () => {
    const address = chartAddress(locale, "cases");
    const { links } = pageAt(address);
    expect(people.filter(({ person }) => !links.includes(href(address, caseAddress(locale, person.id))))).toEqual([]);
  });
});
