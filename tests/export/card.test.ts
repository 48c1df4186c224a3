import { describe, expect, it } from "vitest";
import { figure, type Figure } from "../../src/charts/figure.ts";
import { charts } from "../../src/charts/index.ts";
import { card } from "../../src/export/card.ts";
import type { Locale } from "../../src/dataset/text.ts";
import type { Drawing } from "../../src/marks/svg.ts";
import { textBoxes } from "../charts/boxes.ts";
import { fixtureOf } from "../charts/fixtures/index.ts";

function drawn(chartId: string, view: string, locale: Locale = "en"): Figure {
  const chart = charts.find(({ id }) => id === chartId);
  if (!chart) throw new Error(`unknown chart: ${chartId}`);
  return figure(fixtureOf(chartId), chart, view, locale);
}

const wordsOf = (drawing: Drawing): string =>
  textBoxes(drawing)
    .map(({ words }) => words.replaceAll("\u00a0", " "))
    .join(" ");

describe("a card", () => {
  it.each(["card", "square", "tall"] as const)("gives the whole finding, the edition and the licence: %s", (format) => {
    const shown = drawn("held-now", "end-2025");
    const words = wordsOf(card(shown, format, "2026.11.1"));
    expect(words).toContain(shown.title);
    expect(words).toContain("Sin Fecha · Edition 2026.11.1 · CC BY 4.0");
  });

  it("gives a number with the country, whom it counts, who counted and the date", () => {
    const words = wordsOf(card(drawn("held-now", "end-2025"), "square", "test"));
    expect(words).toMatch(/1,180 Cuba, under a political sentence or measure Lista de Cuba, 31 Dec 2025/);
  });

  it("leaves out no country whose list the figure counts, though the finding be of one alone", () => {
    const words = wordsOf(card(drawn("held-now", "end-2025"), "card", "test"));
    for (const country of ["Cuba,", "Venezuela,", "Nicaragua,"]) expect(words).toContain(country);
  });

  it("says the warning wherever the figure has one", () => {
    const shown = drawn("held-now", "end-2025");
    expect(wordsOf(card(shown, "card", "test"))).toContain(shown.warning);
  });

  it("draws the figure where its smallest type is legible, and says whose numbers it draws", () => {
    const shown = drawn("in-and-out", "cumulative");
    const tall = card(shown, "tall", "test");
    expect(textBoxes(tall).length).toBeGreaterThan(textBoxes(shown.narrow).length);
    expect(wordsOf(tall)).toContain("Who counted: Lista de Cuba, 31 Dec 2025");
  });

  it("names the people of a case where nobody counted, and who published", () => {
    const shown = drawn("cases", "all");
    const words = wordsOf(card(shown, "tall", "test"));
    expect(words).toContain(shown.sentences[0]?.replaceAll("\u00a0", " "));
    expect(words).toContain("Sources: ");
  });
});
