import { describe, expect, it } from "vitest";
import { scenes, storyText } from "../../src/content/story.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { locales } from "../../src/dataset/text.ts";
import { plainProse, prose } from "../../src/render/prose.ts";

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");

describe.each(locales)("the story in %s", (locale) => {
  const { headline, standfirst, leads } = storyText[locale];
  const texts = [headline, standfirst, ...Object.values(leads)];

  it("types no digit of the record", () => {
    const typed = texts.map((text) => text.replace(/\{[^}]*\}/g, "").replaceAll("11J", ""));
    expect(typed.filter((text) => /\d/.test(text))).toEqual([]);
  });

  it("takes every number and date from what stands in the record", () => {
    for (const text of texts) expect(plainProse(text, dataset, locale)).not.toMatch(/[{}]/);
  });

  it("links every number to its claim", () => {
    const linked = texts.flatMap((text) => prose(text, dataset, locale)).filter((part) => typeof part !== "string");
    expect(linked.length).toBeGreaterThan(15);
  });

  it("has words for every scene but the first", () => {
    const silent = scenes.filter(({ name }) => leads[name] === "").map(({ name }) => name);
    expect(silent).toEqual(["people"]);
  });
});

describe("prose", () => {
  it("refuses a key that is not in the record", () => {
    expect(() => prose("{no-such-claim}", dataset, "en")).toThrow("no claim that stands: no-such-claim");
  });

  it("begins a sentence with a capital", () => {
    const [first] = prose("{event:cub-2021-07-11-largest-nationwide-protests-since-1959} salieron", dataset, "es");
    expect(first).toBe("El 11 de julio de 2021");
  });
});
