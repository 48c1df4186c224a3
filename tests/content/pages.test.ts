import { describe, expect, it } from "vitest";
import { oldest } from "../../src/browsers.ts";
import { aboutText } from "../../src/content/about.ts";
import { contributeText } from "../../src/content/contribute.ts";
import { glossary } from "../../src/content/glossary.ts";
import { privacyText } from "../../src/content/privacy.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { locales } from "../../src/dataset/text.ts";
import { readingEase } from "../reading.ts";
import { pagesOf } from "./pages.ts";

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");

describe("the Spanish pages", () => {
  it.each(Object.entries(pagesOf(dataset, "es")))("%s is as easy to read as a newspaper", (_page, paragraphs) => {
    expect(readingEase(paragraphs)).toBeGreaterThanOrEqual(55);
  });
});

describe.each(locales)("the pages of words in %s", (locale) => {
  const { about, contribute, privacy, glossary: terms } = pagesOf(dataset, locale);
  const typed = { about, contribute, privacy, glossary: terms };

  it("type no digit but those of a licence, of 11J and its day, and what they are given", () => {
    const allowed = /CC BY 4\.0|11J|J11J|J11|11 de julio de 2021|11 July 2021|\b16 (?:fuentes|sources)/g;
    const browsers = new RegExp(`\\b(?:${Object.values(oldest.reading).join("|")})\\b`, "g");
    const digits = Object.entries(typed).flatMap(([page, paragraphs]) =>
      (paragraphs ?? [])
        .filter((words) => /\d/.test(words.replace(allowed, "").replace(page === "about" ? browsers : "", "")))
        .map((words) => `${page}: ${words}`),
    );
    expect(digits).toEqual([]);
  });

  it("name the oldest browsers the site can be read in", () => {
    const { chrome, firefox, safari } = oldest.reading;
    const words = about?.join(" ") ?? "";
    for (const browser of [`Chrome ${chrome}`, `Firefox ${firefox}`, `Safari ${safari}`])
      expect(words).toContain(browser);
  });

  it("say neither “régimen” nor “regime”", () => {
    const said = Object.values(pagesOf(dataset, locale)).flat();
    expect(said.filter((words) => /\br[eé]gim/i.test(words))).toEqual([]);
  });
});

describe("the pages of words", () => {
  it("have the same sections, under the same ids, in both languages", () => {
    const ids = (page: { readonly sections: readonly { readonly id: string }[] }) => page.sections.map(({ id }) => id);
    expect(ids(aboutText.en)).toEqual(ids(aboutText.es));
    expect(ids(contributeText.en)).toEqual(ids(contributeText.es));
    expect(ids(privacyText("en", "16"))).toEqual(ids(privacyText("es", "16")));
  });

  it("define no term twice", () => {
    const ids = glossary.flatMap(({ id, entries }) => [id, ...entries.map((entry) => entry.id)]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
