import { describe, expect, it } from "vitest";
import { card, layouts, type CardFormat } from "../../src/export/card.ts";
import { printPage } from "../../src/export/print.ts";
import { edition, figureOf } from "../../src/site.ts";
import { viewPaths } from "../../src/views.ts";
import { outside, overlaps, textBoxes } from "../charts/boxes.ts";
import { namesOf } from "../claimants.ts";

const formats = Object.keys(layouts) as readonly CardFormat[];

describe.each(viewPaths())("$chart $view in $locale", ({ chart, view, locale }) => {
  const shown = figureOf(chart, view, locale);

  it.each(formats)("lets no two lines touch, keeps every line inside, and names who counted, as %s", (format) => {
    const drawing = card(shown, format, edition.version);
    const boxes = textBoxes(drawing);
    expect(overlaps(boxes)).toEqual([]);
    expect(outside(drawing, boxes)).toEqual([]);
    const words = boxes.map((box) => box.words.replaceAll("\u00a0", " ")).join(" ");
    const names = shown.claims.flatMap(({ definition }) => namesOf(definition.claimant));
    expect(names.length === 0 || names.some((name) => words.includes(name)), words).toBe(true);
  });

  it("lets no two lines touch, and keeps every line inside, on paper", () => {
    const page = printPage(shown, edition.version);
    expect(overlaps(textBoxes(page))).toEqual([]);
    expect(outside(page, textBoxes(page))).toEqual([]);
  });
});
