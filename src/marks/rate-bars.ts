import { scaleLinear } from "d3";
import { widths, type Country } from "../theme.ts";
import { wrap } from "./measure.ts";
import { numberedLines } from "./numbered-lines.ts";
import { about, path, rectangle, segments, text, type Drawing, type SvgNode } from "./svg.ts";

/** One bar: people per million, solid to `low`, open from there to `high`; pale where the whole is not all in prison. */
export interface RateBar {
  readonly low: number;
  readonly high: number;
  readonly pale: boolean;
  /** The number as printed. */
  readonly rate: string;
  readonly words: string;
  readonly key: string;
}

export interface RateGroup {
  readonly country: Country;
  readonly name: string;
  readonly counted: string;
  /** The key of the list that was counted; none where nobody counted. */
  readonly key?: string;
  readonly bars: readonly RateBar[];
  readonly missing?: string;
}

const barHeight = 10;
const labelColumn = 178;

/** Bars from one zero line, a country under another, all at one scale. */
export function drawRateBars(groups: readonly RateGroup[], size: "narrow" | "wide"): Drawing {
  const width = widths[size];
  const left = size === "wide" ? labelColumn : 0;
  const highest = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ high }) => high)));
  const x = scaleLinear([0, highest], [left, width]);
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const { country, name, counted, key, bars, missing } of groups) {
    nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"));
    nodes.push(text(0, y + 25, name, `country text-${country}`));
    const lines = wrap(counted, "note", size === "wide" ? labelColumn - 16 : width);
    lines.forEach((each, index) => nodes.push(about(text(0, y + 46 + index * 17, each, "note"), key)));
    let barY = size === "wide" ? y + 12 : y + 46 + (lines.length - 1) * 17 + 10;
    for (const bar of bars) {
      const words = numberedLines([bar.rate, "strong"], bar.words, bar.key, {
        x: left,
        y: barY + 14,
        room: width - left,
      });
      barY += 22 + words.height;
      nodes.push(...words.nodes, ...barMarks(bar, country, x, barY));
      barY += barHeight + 14;
    }
    if (missing !== undefined) nodes.push(text(left, barY + 14, missing, "word"));
    y = Math.max(barY + (missing === undefined ? 4 : 28), y + 46 + lines.length * 17);
  }
  nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"));
  return { width, height: Math.ceil(y + 1), nodes };
}

function barMarks(bar: RateBar, country: Country, x: (value: number) => number, y: number): SvgNode[] {
  const from = x(0);
  const solid = x(bar.low) - from;
  const open = x(bar.high) - x(bar.low);
  const marks = [path(rectangle(from, y, solid, barHeight), bar.pale ? `pale-${country}` : `fill-${country}`)];
  if (open > 0) marks.push(path(rectangle(x(bar.low), y + 0.5, open - 0.5, barHeight - 1), `outline-${country}`));
  return marks.map((mark) => about(mark, bar.key));
}
