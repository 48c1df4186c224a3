import { brotliCompressSync, gzipSync } from "node:zlib";
import { charts } from "../charts/index.ts";

/** Sizes of a response as it travels, in kilobytes of 1000 bytes. */
interface Size {
  readonly gzip: number;
  readonly brotli: number;
}

/** A line of the budget: which pages it is for, what part of each it measures, and how much that may weigh. */
interface Budget extends Size {
  readonly what: string;
  readonly of: (file: string) => boolean;
  readonly part?: (html: string) => string;
  /** `most` holds each page to the budget, `median` the middle one. */
  readonly rule?: "most" | "median";
}

/** A page, or the median of several, that weighs more than it may. */
export interface Breach {
  readonly what: string;
  readonly file: string;
  readonly size: Size;
  readonly budget: Size;
}

const isStory = (file: string): boolean => /^(?:en\/)?index\.html$/.test(file);
const isTimeline = (file: string): boolean => /^(?:en\/)?timeline\//.test(file) && file.endsWith(".html");
const isChart = (file: string): boolean =>
  charts.some(({ id }) => new RegExp(`^(?:en/)?${id}/`).test(file)) && file.endsWith(".html") && !isTimeline(file);
const isClaims = (file: string): boolean => /^(?:en\/)?claims\//.test(file);
const isLiveEmbed = (file: string): boolean => file.startsWith("embed/") && file.endsWith(".html");
const isPinnedEmbed = (file: string): boolean => /^v\/[^/]+\/embed\//.test(file) && file.endsWith(".html");
const isEmbed = (file: string): boolean => isLiveEmbed(file) || isPinnedEmbed(file);
const isTimelineEmbed = (file: string): boolean => isEmbed(file) && file.includes("/timeline/");

/** What a reader waits for before the figure is whole. */
const upToFigure = (html: string): string => html.slice(0, html.indexOf("</figure>") + "</figure>".length);

/** The one table of budgets; raised only by a commit that says why. */
export const budgets: readonly Budget[] = [
  { what: "chart page up to its figure", of: isChart, part: upToFigure, gzip: 17, brotli: 14 },
  { what: "timeline page up to its figure", of: isTimeline, part: upToFigure, gzip: 24, brotli: 20 },
  { what: "chart page", of: isChart, gzip: 36, brotli: 30 },
  { what: "timeline page", of: isTimeline, gzip: 72, brotli: 60 },
  { what: "claims page", of: isClaims, gzip: 72, brotli: 60 },
  { what: "story up to its first figure", of: isStory, part: upToFigure, gzip: 17, brotli: 14 },
  { what: "story", of: isStory, gzip: 120, brotli: 100 },
  { what: "embed, median", of: isLiveEmbed, rule: "median", gzip: 10, brotli: 8 },
  { what: "embed", of: (file) => isEmbed(file) && !isTimelineEmbed(file), gzip: 14, brotli: 12 },
  { what: "timeline embed", of: isTimelineEmbed, gzip: 24, brotli: 20 },
];

/** The sizes each budget measures, largest first. */
export function measureBudgets(pages: ReadonlyMap<string, string>): readonly {
  readonly budget: Budget;
  readonly measured: readonly { readonly file: string; readonly size: Size }[];
}[] {
  return budgets.map((budget) => ({
    budget,
    measured: [...pages]
      .filter(([file]) => budget.of(file))
      .map(([file, html]) => ({ file, size: sizeOf(budget.part?.(html) ?? html) }))
      .toSorted((a, b) => b.size.brotli - a.size.brotli),
  }));
}

/** Every page over its budget. */
export function breaches(pages: ReadonlyMap<string, string>): readonly Breach[] {
  return measureBudgets(pages).flatMap(({ budget, measured }) => {
    const judged = budget.rule === "median" ? measured.slice(Math.floor(measured.length / 2)).slice(0, 1) : measured;
    return judged
      .filter(({ size }) => size.gzip > budget.gzip || size.brotli > budget.brotli)
      .map(({ file, size }) => ({
        what: budget.what,
        file,
        size,
        budget: { gzip: budget.gzip, brotli: budget.brotli },
      }));
  });
}

function sizeOf(content: string): Size {
  return { gzip: gzipSync(content, { level: 9 }).length / 1000, brotli: brotliCompressSync(content).length / 1000 };
}
