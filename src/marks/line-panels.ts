import { max, tickStep } from "d3";
import { widths, type Country } from "../theme.ts";
import { drawAnnotatedLines, type LinesFigure } from "./annotated-lines.ts";
import { wrap } from "./measure.ts";
import { group, text, type Drawing } from "./svg.ts";

/** Lines that begin together, under one heading. */
export interface LinePanel {
  readonly country: Country;
  readonly heading: string;
  readonly words: string;
  readonly figure: LinesFigure;
}

/** How tall the highest of all values stands, in pixels. */
const tallest = { wide: 330, narrow: 300 } as const;
const headingLine = 20;
const lineHeight = 17;
const betweenPanels = 26;
/** A figure's own room above its scale, most of which the heading takes. */
const overlap = 18;

/** Panels one under another, all on one scale across and up, so that steepness compares. */
export function drawLinePanels(panels: readonly LinePanel[], size: "narrow" | "wide"): Drawing {
  const values = panels.flatMap(({ figure }) =>
    figure.lines.flatMap(({ stretches }) => stretches.flatMap(({ points }) => points.map(({ value }) => value))),
  );
  const highest = Math.max(1, max(values) ?? 1);
  const step = tickStep(0, highest, 5);
  const rise = { step, pixels: tallest[size] / Math.ceil(highest / step) };
  let y = 0;
  const nodes = panels.flatMap(({ country, heading, words, figure }) => {
    const headings = wrap(heading, "group", widths[size]);
    const below = wrap(words, "note", widths[size]);
    const baseline = y + 18;
    const firstBelow = baseline + (headings.length - 1) * headingLine + lineHeight;
    const figureTop = firstBelow + (below.length - 1) * lineHeight + 6 - overlap;
    const drawing = drawAnnotatedLines({ ...figure, rise }, undefined, size);
    y = figureTop + drawing.height + betweenPanels;
    return [
      ...headings.map((each, row) => text(0, baseline + row * headingLine, each, `group text-${country}`)),
      ...below.map((each, row) => text(0, firstBelow + row * lineHeight, each, "note")),
      group(0, figureTop, drawing.nodes),
    ];
  });
  return { width: widths[size], height: Math.ceil(Math.max(1, y - betweenPanels)), nodes };
}
