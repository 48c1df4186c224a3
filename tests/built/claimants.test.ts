import type { DefaultTreeAdapterTypes as Html } from "parse5";
import { expect, it } from "vitest";
import { loadTables } from "../../src/dataset/load.ts";
import { namesOf } from "../claimants.ts";
import { attribute, builtPages, elements, wordsIn } from "./pages.ts";

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");
const names = dataset.claimants.flatMap(namesOf);

/** Words that say that somebody counted: a list, a count, what was found or documented, or who announced it. */
const counted =
  /(?<!\p{L})(?:listas?|cuentan?|contó|contaron|recuentos?|hallad[oa]s?|documentad[oa]s?|según|anunció|dijo|lists?|counts?|counted|found|documented|announced|said)(?!\p{L})/iu;

/** Numbers that count no people: dates, years, shares, days, events, pages of the record, editions, the protests' name. */
const months = "ene feb mar abr may jun jul ago sep oct nov dic jan apr aug dec".split(" ").join("|");
const others = [
  new RegExp(String.raw`\d{1,2} (?:de )?(?:${months})\p{L}*`, "giu"),
  /\b(?:19|20)\d\d(?:\.\d+\.\d+|-\d\d-\d\d)?(?!\p{L})/gu,
  /\d+(?:[.,]\d+)?[ \u202f]?%/g,
  /\d+ (?:días?|days?|meses|months|hechos|events|puntos|turning|recuentos|counts|fuentes|sources|columnas|columns)/g,
  /\bJ?11J\b/g,
];

function holdsPeople(words: string): boolean {
  return /\d/.test(others.reduce((rest, pattern) => rest.replace(pattern, ""), words));
}

/** What search engines, hosts and card makers show of a page in its place. */
const named = /^(?:description|og:title|og:description|og:image:alt|twitter:title|twitter:description)$/;

/** The words of an element that stand by themselves: a heading, a title, a caption, an alternative text. */
function standing(element: Html.Element): string | undefined {
  if (/^(?:h[1-4]|title|caption|figcaption)$/.test(element.tagName)) return wordsIn(element);
  const name = attribute(element, "property") ?? attribute(element, "name") ?? "";
  return element.tagName === "meta" && named.test(name) ? attribute(element, "content") : attribute(element, "alt");
}

it("every number of people in a heading, a title, a caption or an alternative text stands with who counted", () => {
  const texts = builtPages()
    .filter(({ file }) => !file.startsWith("v/"))
    .flatMap(({ file, document }) =>
      elements(document).flatMap((element) => {
        const words = standing(element)?.replace(/\s+/g, " ");
        return words !== undefined && holdsPeople(words) ? [{ words, at: `${file} ${element.tagName}` }] : [];
      }),
    );
  expect(texts.length).toBeGreaterThan(500);
  const bare = texts.filter(({ words }) => !counted.test(words) && !names.some((name) => words.includes(name)));
  expect(bare.map(({ words, at }) => `${at}: ${words}`)).toEqual([]);
});
