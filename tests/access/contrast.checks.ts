import { describe, expect, it } from "vitest";
import { path, text, type Drawing, type SvgNode } from "../../src/marks/svg.ts";
import { looks, looksCss, sizeOf } from "../../src/theme.ts";
import { figureOf } from "../../src/site.ts";
import { contrast, rgb } from "./colour.ts";
import { excusedIn, faintIn, papers, sizeIn, standingsIn } from "./contrast.ts";
import { lookOf, paintedIn } from "./drawn.ts";
import { everyView, sizes } from "./views.ts";

describe.each(everyView)("$chart $view in $locale", ({ chart, view, locale }) => {
  const drawn = figureOf(chart, view, locale);

  it.each(sizes)("stands out from what is under it, on paper light and dark and in print, when %s", (size) => {
    const standings = standingsIn(drawn[size]);
    for (const paper of papers) {
      const faint = faintIn(standings, paper);
      const known = excusedIn(chart, view, size, paper);
      expect(faint.filter(({ what }) => !known.includes(what))).toEqual([]);
      expect(faint, "an excuse that is not needed").toHaveLength(known.length);
    }
  });

  it.each(sizes)("has no text under 12 pixels when %s", (size) => {
    const texts = paintedIn(drawn[size]).filter(({ tag }) => tag === "text");
    const small = texts.filter(({ look, scale }) => sizeIn(look, scale) < 12);
    expect(small.map(({ words }) => words)).toEqual([]);
  });

  it.each(sizes)("looks alike by the style sheet and by attributes written into each mark when %s", (size) => {
    const used = new Set(paintedIn(drawn[size]).map(({ classNames }) => classNames.join(" ")));
    for (const together of used) {
      const names = together.split(" ").filter((name) => name !== "");
      expect(lookOf(names, {}), together).toEqual(Object.assign({}, ...names.map((name) => lookOf([name], {}))));
    }
  });
});

/** What is faint on light paper in a drawing of these nodes. */
function faintAmong(...nodes: readonly SvgNode[]): readonly string[] {
  const drawing: Drawing = { width: 300, height: 100, nodes };
  return faintIn(standingsIn(drawing), "light").map(({ what }) => what);
}

it("paints nothing at less than full strength, which this test would have to mix", () => {
  const properties = Object.values(looks).flatMap((look) => Object.keys(look));
  expect(properties.filter((name) => name.includes("opacity"))).toEqual([]);
});

describe("faintIn(drawing)", () => {
  const bar = (className: string): SvgNode => path("M0 0h200v40h-200z", className);

  it("knows the contrasts of WCAG's own examples", () => {
    expect(contrast(rgb("#000000"), rgb("#FFFFFF"))).toBeCloseTo(21);
    expect(contrast(rgb("#777777"), rgb("#FFFFFF"))).toBeCloseTo(4.48, 2);
  });

  it("reads text against the mark that holds it", () => {
    expect(faintAmong(bar("fill-cub"), text(10, 20, "Cuba", "label"))).toEqual(["label: Cuba"]);
    expect(faintAmong(bar("pale-cub"), text(10, 20, "Cuba", "label"))).toEqual([]);
  });

  it("reads text against a line that runs into it, unless it has a halo", () => {
    const line = path("M0 15H300", "line-ven");
    expect(faintAmong(line, text(10, 20, "Venezuela", "label text-ven"))).toEqual(["label text-ven: Venezuela"]);
    expect(faintAmong(line, text(10, 20, "Venezuela", "label halo text-ven"))).toEqual([]);
    expect(faintAmong(text(10, 20, "Venezuela", "label text-ven"), line)).toEqual(["label text-ven: Venezuela"]);
  });

  it("asks less of large text", () => {
    expect(faintAmong(bar("fill-nic"), text(10, 30, "62", "axis"), text(100, 30, "62", "axis-strong"))).toHaveLength(2);
    expect(sizeOf("count")).toBeGreaterThan(24);
    expect(faintAmong(path("M0 0h200v60h-200z", "rule"), text(10, 40, "62", "count"))).toEqual([]);
  });

  it("takes a mark by its fill or its outline, whichever stands out, and none of its ground", () => {
    expect(faintAmong(bar("tint"), path("M0 50H300", "hair"))).toEqual([]);
    expect(faintAmong(bar("pale-ven"))).toEqual([]);
    expect(faintAmong(path("M0 0H300", "mark-ven-pale"))).toEqual(["mark-ven-pale"]);
  });

  it("sees a mark on a mark", () => {
    expect(faintAmong(bar("fill-ven"), path("M10 10h20v20h-20z", "fill-nic"))).toEqual(["fill-nic"]);
  });

  it("draws as the style sheet says", () => {
    expect(looksCss(new Set(["halo"]))).toContain("paint-order:stroke");
    expect(lookOf(["label", "halo", "text-cub"], {})).toMatchObject({ fill: "cub-text", stroke: "paper" });
  });
});
