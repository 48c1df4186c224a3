import type { Locale } from "../dataset/text.ts";
import measured from "./embed-heights.json" with { type: "json" };

/** The widths at which `npm run heights` measures every embed, in CSS pixels. */
export const heightWidths = [320, 480, 640, 960] as const;

/** The height of each embed at each of `heightWidths`, in CSS pixels, by language, chart and view. */
export type EmbedHeights = Readonly<Record<string, readonly number[]>>;

export function heightKey(locale: Locale, chart: string, view: string): string {
  return `${locale}/${chart}/${view}`;
}

/** The heights of one embed; empty where it was not measured yet. */
export function heightsOf(locale: Locale, chart: string, view: string): readonly number[] {
  return (measured as EmbedHeights)[heightKey(locale, chart, view)] ?? [];
}

/** The widest frame that a line's height is for, in CSS pixels: the column of an article. */
const widestColumn = 760;

/** For hosts that cannot resize a frame: a height at which nothing is cut in a column of an article. */
export function safeHeight(locale: Locale, chart: string, view: string): number {
  const inColumns = heightsOf(locale, chart, view).filter((_, index) => (heightWidths[index] ?? 0) <= widestColumn);
  return Math.max(400, ...inColumns);
}
