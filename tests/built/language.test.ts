import type { DefaultTreeAdapterTypes as Html } from "parse5";
import { describe, expect, it } from "vitest";
import { loadTables } from "../../src/dataset/load.ts";
import { locales, type Locale } from "../../src/dataset/text.ts";
import { attribute, builtPages, elements } from "./pages.ts";

/** Words that give a language away: common, short, and in no name of a claimant or a person. */
const telltale: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:the|and|with|was|were|people|since|which|from|held|released|counted|their)\b/i,
  es: /\b(?:los|una|según|personas|desde|fueron|presos|presas|cuando|están|contó)\b/i,
};

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");

/** Names stay as they are in either language. */
const names = [
  ...dataset.claimants.flatMap(({ name, short }) => [name.es, name.en, short?.es, short?.en]),
  ...dataset.cases.map(({ name }) => name),
  ...dataset.sources.map(({ publisher }) => publisher),
]
  .filter((name) => name !== undefined)
  .toSorted((a, b) => b.length - a.length);

/** The text nodes a reader reads in the page's own language: not code, nor what is marked as another language. */
function textsIn(node: Html.Node, lang: string): readonly string[] {
  if (node.nodeName === "#text") return [(node as Html.TextNode).value];
  if (!("childNodes" in node)) return [];
  const isElement = "tagName" in node;
  if (isElement && ["script", "style", "code", "pre"].includes(node.tagName)) return [];
  if (isElement && (attribute(node, "lang") ?? lang) !== lang) return [];
  return node.childNodes.flatMap((child) => textsIn(child, lang));
}

/** What is left of a text to tell its language by: addresses are the same in both. */
function withoutNames(text: string): string {
  return names.reduce(
    (left, name) => left.replaceAll(name, ""),
    text.replace(/(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}\/\S*/g, ""),
  );
}

describe.each(locales)("pages in %s", (locale) => {
  const other = locale === "es" ? "en" : "es";
  const pages = builtPages().filter(({ document }) => {
    const html = document.childNodes.find((node) => node.nodeName === "html");
    return html !== undefined && attribute(html as Html.Element, "lang") === locale;
  });

  it("are there", () => {
    expect(pages.length).toBeGreaterThan(50);
  });

  it("hold no sentence of the other language", () => {
    const strays = pages.flatMap(({ file, document }) =>
      textsIn(document, locale)
        .filter((text) => telltale[other].test(withoutNames(text)))
        .map((text) => `${file}: ${text.trim().slice(0, 80)}`),
    );
    expect([...new Set(strays.map((stray) => stray.replace(/^[^:]*: /, "")))].slice(0, 20)).toEqual([]);
  });
});

it("every page names its parts as its twin does, in the same order: the reader’s place holds in either language", () => {
  const ids = new Map(
    builtPages().map(({ file, document }) => [
      file,
      elements(document).flatMap((element) => attribute(element, "id") ?? []),
    ]),
  );
  const pairs = [...ids].flatMap(([file, own]) => {
    const twin = ids.get(`en/${file}`);
    return twin ? [{ file, own, twin }] : [];
  });
  expect(pairs.length).toBeGreaterThan(80);
  expect(pairs.filter(({ own, twin }) => own.join() !== twin.join()).map(({ file }) => file)).toEqual([]);
});
