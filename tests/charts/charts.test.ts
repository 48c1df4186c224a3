import { describe, expect, it, vi } from "vitest";
import { figure, type Figure } from "../../src/charts/figure.ts";
import { charts } from "../../src/charts/index.ts";
import { locales, type Locale } from "../../src/dataset/text.ts";
import { standaloneSvg } from "../../src/export/standalone.ts";
import { outside, overlaps, textBoxes } from "./boxes.ts";
import { fixtureOf } from "./fixtures/index.ts";

const views = charts.flatMap((chart) =>
  chart.views.flatMap(({ id }) => locales.map((locale) => ({ chart: chart.id, view: id, locale }))),
);

function draw(chartId: string, view: string, locale: Locale): Figure {
  const chart = charts.find(({ id }) => id === chartId);
  if (!chart) throw new Error(`unknown chart: ${chartId}`);
  return figure(fixtureOf(chartId), chart, view, locale);
}

describe.each(views)("$chart $view in $locale", ({ chart, view, locale }) => {
  const drawn = draw(chart, view, locale);

  it("has something to draw: rows in tests/charts/fixtures/ where the common record has none", () => {
    expect(drawn.claims.length + drawn.events.length + drawn.caseEvents.length).toBeGreaterThan(0);
  });

  it.each(["narrow", "wide"] as const)("is drawn %s as it was when it was last looked at", async (size) => {
    const svg = standaloneSvg(drawn, size, "test").replaceAll("><", ">\n<");
    await expect(svg).toMatchFileSnapshot(`output/${chart}-${view}-${locale}-${size}.svg`);
  });

  it.each(["narrow", "wide"] as const)("lets no two labels touch when %s", (size) => {
    expect(overlaps(textBoxes(drawn[size]))).toEqual([]);
  });

  it.each(["narrow", "wide"] as const)("keeps every label inside when %s", (size) => {
    expect(outside(drawn[size], textBoxes(drawn[size]))).toEqual([]);
  });

  it("names every claimant it draws in its table", () => {
    const cells = drawn.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ text }) => text)));
    for (const claim of drawn.claims) expect(cells).toContain(claim.definition.claimant.name[locale]);
  });

  it("is the same to the byte on any other day", () => {
    vi.useFakeTimers({ now: Date.UTC(1999, 11, 31) });
    const then = JSON.stringify(draw(chart, view, locale));
    vi.useRealTimers();
    expect(then).toBe(JSON.stringify(drawn));
  });

  it("has a title without a full stop and a subtitle with one", () => {
    expect(drawn.title).not.toMatch(/\.$/);
    expect(drawn.subtitle).toMatch(/\.$/);
  });
});
