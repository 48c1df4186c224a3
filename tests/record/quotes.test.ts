import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { charts } from "../../src/charts/index.ts";
import type { Claim } from "../../src/dataset/dataset.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { locales, type Locale } from "../../src/dataset/text.ts";
import { altText, quoteOf } from "../../src/export/quote.ts";
import { claimRecords } from "../../src/export/records.ts";
import { formatNumber, formatRate } from "../../src/locale/format.ts";
import type { SvgNode } from "../../src/marks/svg.ts";
import { claimSentence } from "../../src/render/summary.ts";
import { perMillion } from "../../src/series/rate.ts";

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");

const views = charts.flatMap((chart) =>
  chart.views.flatMap(({ id }) => locales.map((locale) => ({ chart, id: chart.id, view: id, locale }))),
);

/** The numbers in a text without the signs that group their digits: `1,197` and `28 516 896` are one number each. */
function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d+(?:[\u202f,]\d{3})*/g)].map(([number]) => Number(number.replace(/[\u202f,]/g, "")));
}

function wordsIn(nodes: readonly (SvgNode | string)[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : ` ${wordsIn(node.children)}`)).join("");
}

/** A view that draws rates states a main list as people per million; every other states the people. */
function drawnAs(claim: Claim, view: string, locale: Locale): string {
  if (!dataset) throw new Error("the data has errors");
  return view === "per-million" ? formatRate(perMillion(dataset, claim).low, locale) : formatNumber(claim.low, locale);
}

/** Of these a rate stands for the whole list, and of the view of those in prison its list is no part. */
function isDrawn(claim: Claim, view: string): boolean {
  if (view === "per-million") return claim.definition.role === "main";
  return view !== "behind-bars" || claim.definition.custody !== "any";
}

describe.each(views)("$id $view in $locale", ({ chart, view, locale }) => {
  const drawn = figure(dataset, chart, view, locale);
  const { headline } = drawn;
  const cells = new Map(
    drawn.tables.flatMap(({ rows }) =>
      rows.map((row) => [row.id, row.cells.map(({ text }) => text).join(" ")] as const),
    ),
  );
  const records = new Map(
    claimRecords(drawn, "test").map(
      (row) => [row["claim"], Object.values(row).join(" ").replaceAll("-", " ")] as const,
    ),
  );

  it("states in each sentence no number that is not in the claim's row of the table and of the file", () => {
    const strays = headline.flatMap((claim) => {
      const table = numbersIn(cells.get(claim.id) ?? "");
      const file = numbersIn(records.get(claim.id) ?? "");
      return numbersIn(claimSentence(claim, locale))
        .filter((number) => !table.includes(number) || !file.includes(number))
        .map((number) => `${claim.id}: ${number}`);
    });
    expect(strays).toEqual([]);
  });

  it("states in each sentence both ends of what the file says", () => {
    const wanting = claimRecords(drawn, "test").flatMap((row) => {
      const claim = headline.find(({ id }) => id === row["claim"]);
      const said = claim ? numbersIn(claimSentence(claim, locale)) : [];
      return claim && !(said.includes(Number(row["low"])) && said.includes(Number(row["high"]))) ? [claim.id] : [];
    });
    expect(wanting).toEqual([]);
  });

  it("quotes the sentences of its summary, each with who counted", () => {
    const { sentences } = quoteOf(drawn, "test");
    expect(sentences.length).toBe(headline.length);
    for (const [index, claim] of headline.entries()) {
      expect(sentences[index]).toContain(claim.definition.claimant.name[locale]);
      expect(drawn.summary).toContain(claimSentence(claim, locale));
      expect(sentences[index]).toBe(`${claimSentence(claim, locale)} ${sentences[index]?.split(" ").at(-1) ?? ""}`);
    }
  });

  it("draws the numbers of its headline claims", () => {
    const words = wordsIn(drawn.wide.nodes).split(/[^\d\u202f.,]+/);
    const stated = words.map((word) => word.replace(/[.,]$/, ""));
    const wanting = headline.filter((claim) => isDrawn(claim, view) && !stated.includes(drawnAs(claim, view, locale)));
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });

  it("has an alternative text of three hundred characters at most that says nothing the page does not", () => {
    const words = altText(drawn);
    expect(words.length).toBeLessThanOrEqual(300);
    expect(words.startsWith(`${drawn.title}.`)).toBe(true);
    const page = numbersIn(`${drawn.summary} ${[...cells.values()].join(" ")}`);
    expect(numbersIn(words).filter((number) => !page.includes(number))).toEqual([]);
  });

  it("names in its alternative text a claimant and a date, or where nobody counted the date of a last report", () => {
    const after = altText(drawn).slice(drawn.title.length);
    const names = drawn.claims.flatMap(({ definition: { claimant } }) => [
      claimant.name[locale],
      (claimant.short ?? claimant.name)[locale],
    ]);
    expect(names.length === 0 || names.some((name) => after.includes(name))).toBe(true);
    expect(after).toMatch(/\b20\d\d\b/);
  });
});
