import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { charts } from "../charts/index.ts";
import type { Remember } from "../files/remember.ts";

/** Sizes of a response as it travels, in kilobytes of 1000 bytes. */
interface Size {
  readonly gzip: number;
  readonly brotli: number;
}

/** A line of the budget: which files it is for, what of each it measures, and how much that may weigh. */
interface Budget extends Size {
  readonly what: string;
  readonly of: (file: string) => boolean;
  /** The responses, or parts of one, that count together; the whole file where it is left out. */
  readonly parts?: (content: string, site: Site) => readonly string[];
  /** `most` holds each file to the budget, `median` the middle one. */
  readonly rule?: "most" | "median";
}

/** Pages and scripts of a built site by path. */
type Site = ReadonlyMap<string, string>;

/** A file, or the median of several, that weighs more than it may. */
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
const upToFigure = (html: string): readonly string[] => [html.slice(0, html.indexOf("</figure>") + "</figure>".length)];

/** What runs without being asked for: the scripts written into a page and those it loads. */
function scriptsOf(html: string, site: Site): readonly string[] {
  return [...html.matchAll(/<script(?<attributes>[^>]*)>(?<inline>.*?)<\/script>/gs)].flatMap(({ groups }) => {
    const { attributes = "", inline = "" } = groups ?? {};
    if (/type="application\//.test(attributes)) return [];
    const name = /src="[^"]*scripts\/([^"]+)"/.exec(attributes)?.[1];
    return [name === undefined ? inline : (site.get(`scripts/${name}`) ?? "")];
  });
}

const isScript =
  (name: string) =>
  (file: string): boolean =>
    file === `scripts/${name}.js`;

/** The one table of budgets; raised only by a commit that says why. */
const budgets: readonly Budget[] = [
  { what: "chart page up to its figure", of: isChart, parts: upToFigure, gzip: 17, brotli: 14 },
  { what: "timeline page up to its figure", of: isTimeline, parts: upToFigure, gzip: 24, brotli: 20 },
  { what: "chart page", of: isChart, gzip: 36, brotli: 30 },
  { what: "timeline page", of: isTimeline, gzip: 72, brotli: 60 },
  { what: "claims page", of: isClaims, gzip: 72, brotli: 60 },
  { what: "story up to its first figure", of: isStory, parts: upToFigure, gzip: 17, brotli: 14 },
  { what: "story", of: isStory, gzip: 120, brotli: 100 },
  { what: "lite page", of: (file) => /^(?:en\/)?lite\//.test(file), gzip: 14, brotli: 12 },
  { what: "embed, median", of: isLiveEmbed, rule: "median", gzip: 10, brotli: 8 },
  { what: "embed", of: (file) => isEmbed(file) && !isTimelineEmbed(file), gzip: 14, brotli: 12 },
  { what: "timeline embed", of: isTimelineEmbed, gzip: 24, brotli: 20 },
  {
    what: "script before interaction",
    of: (file) => file.endsWith(".html") && !isPinnedEmbed(file),
    parts: scriptsOf,
    gzip: 14,
    brotli: 12,
  },
  { what: "inspector and switch", of: isScript("figures"), gzip: 11, brotli: 10 },
  { what: "inspector of embeds", of: isScript("embed-inspector"), gzip: 3.5, brotli: 3 },
  { what: "engine of the explorer", of: isScript("explorer-desk"), gzip: 100, brotli: 90 },
  { what: "engine of the timeline", of: isScript("timeline-desk"), gzip: 100, brotli: 90 },
  { what: "engine of the form", of: isScript("form-desk"), gzip: 90, brotli: 80 },
  // Every chart with the library that draws its lines: only for who asks to see what a change does to them.
  { what: "charts of the form", of: isScript("form-charts"), gzip: 175, brotli: 150 },
  { what: "engine of the table of claims", of: isScript("claims-table"), gzip: 100, brotli: 90 },
];

/** Bytes of a copy in one file as it is kept: it is passed on from phone to phone, not sent packed. */
const longestCopy = 1_000_000;

/** Copies in one file that are too long to pass on, with their bytes. */
export function longCopies(
  site: Site,
): readonly { readonly file: string; readonly bytes: number; readonly most: number }[] {
  return [...site]
    .filter(([file]) => file.startsWith("offline/") && file.endsWith(".html"))
    .map(([file, content]) => ({ file, bytes: Buffer.byteLength(content), most: longestCopy }))
    .filter(({ bytes, most }) => bytes > most);
}

/** Every file over its budget. */
export function breaches(site: Site, remember: Remember): readonly Breach[] {
  const sizeOf = (parts: readonly string[], effort: Effort): Size =>
    remember(`size ${JSON.stringify(effort)}`, parts, () => packedSize(parts, effort));
  return budgets.flatMap((budget) => {
    const files = [...site].filter(([file]) => budget.of(file));
    const parts = files.map(([file, content]) => ({ file, parts: budget.parts?.(content, site) ?? [content] }));
    const judged =
      budget.rule === "median"
        ? medianOf(parts, ({ parts }) => sizeOf(parts, best).brotli)
        : parts.filter((each) => !isWithin(sizeOf(each.parts, quick), budget));
    return judged
      .map(({ file, parts }) => ({ file, size: sizeOf(parts, best) }))
      .filter(({ size }) => !isWithin(size, budget))
      .map(({ file, size }) => ({
        what: budget.what,
        file,
        size,
        budget: { gzip: budget.gzip, brotli: budget.brotli },
      }));
  });
}

function isWithin(size: Size, budget: Size): boolean {
  return size.gzip <= budget.gzip && size.brotli <= budget.brotli;
}

function medianOf<File>(files: readonly File[], size: (file: File) => number): readonly File[] {
  const sorted = files.map((file) => ({ file, size: size(file) })).toSorted((a, b) => b.size - a.size);
  return sorted.slice(Math.floor(sorted.length / 2), Math.floor(sorted.length / 2) + 1).map(({ file }) => file);
}

interface Effort {
  readonly gzip: number;
  readonly brotli: number;
}

/** As a host compresses what it keeps. */
const best: Effort = { gzip: 9, brotli: 11 };

/** At a tenth of the time: what is within its budget so is within it at its best. */
const quick: Effort = { gzip: 6, brotli: 5 };

function packedSize(parts: readonly string[], effort: Effort): Size {
  const params = { [constants.BROTLI_PARAM_QUALITY]: effort.brotli };
  const bytes = (compress: (part: string) => Uint8Array): number =>
    parts.reduce((sum, part) => sum + compress(part).length, 0);
  return {
    gzip: bytes((part) => gzipSync(part, { level: effort.gzip })) / 1000,
    brotli: bytes((part) => brotliCompressSync(part, { params })) / 1000,
  };
}
