/** A version of each engine: Chrome's stands for Edge, Opera and the rest that are built on it, Safari's for every iPhone. */
export interface Versions {
  readonly chrome: string;
  readonly firefox: string;
  readonly safari: string;
}

/**
 * The oldest browsers the site is made for, by what a reader does. The build writes styles and scripts in their language;
 * tests/oldest-browsers.test.ts and tests/long/oldest-browsers.test.ts hold it true.
 */
export const oldest = {
  /** Pages, embeds and the copies to keep: words, drawings, tables, links. Needs no script. */
  reading: { chrome: "57", firefox: "52", safari: "10.1" },
  /** What scripts add to any page: marks told, views that change in place, search, the lines to paste. */
  scripts: { chrome: "97", firefox: "104", safari: "15.4" },
  /** The desk of the timeline, the table of all claims, marks told in an embed. */
  desks: { chrome: "110", firefox: "115", safari: "16.4" },
  explorer: { chrome: "117", firefox: "119", safari: "17.4" },
  form: { chrome: "126", firefox: "126", safari: "18" },
} as const satisfies Readonly<Record<string, Versions>>;

/** A list entry as build tools name it. */
export function targetsOf(versions: Versions): string[] {
  return Object.entries(versions).map(([engine, version]) => `${engine}${String(version)}`);
}
