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

/** For hosts that cannot resize a frame: a height at which nothing is cut at any measured width. */
export function safeHeight(locale: Locale, chart: string, view: string): number {
  return Math.max(400, ...heightsOf(locale, chart, view));
}
