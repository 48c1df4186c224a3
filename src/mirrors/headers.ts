/** What a host says with a file, by the file's path from the site's root. */
export interface Rule {
  readonly header: string;
  /** The first whose patterns fit a path gives the value; empty, and the header is left out. No pattern fits all. */
  readonly values: readonly { readonly paths: readonly string[]; readonly value: string }[];
}

/** A star stands for a folder's name, at the end for all below. */
const embeds = ["/embed/*", "/v/*/embed/*"];
const fonts = ["/fonts/*"];
const pinnedFiles = ["/v/*/files/*"];

/**
 * The headers of every host. No address holds a digest of its file, and a person may have to leave an edition that was
 * published, so nothing is kept for good: pages, data and scripts for five minutes, then asked for again by their ETag.
 */
export const rules: readonly Rule[] = [
  {
    header: "Cache-Control",
    values: [
      { paths: fonts, value: "public, max-age=2592000" },
      { paths: pinnedFiles, value: "public, max-age=86400" },
      { paths: [], value: "public, max-age=300" },
    ],
  },
  // Other sites' scripts may read all of it: it is the same for everybody.
  { header: "Access-Control-Allow-Origin", values: [{ paths: [], value: "*" }] },
  // Anybody may frame an embed, and nothing else.
  {
    header: "Content-Security-Policy",
    values: [
      { paths: embeds, value: "" },
      { paths: [], value: "frame-ancestors 'none'" },
    ],
  },
  {
    header: "X-Frame-Options",
    values: [
      { paths: embeds, value: "" },
      { paths: [], value: "DENY" },
    ],
  },
  { header: "X-Content-Type-Options", values: [{ paths: [], value: "nosniff" }] },
  { header: "Referrer-Policy", values: [{ paths: [], value: "no-referrer" }] },
];

/** A pattern as the beginning of a path in a regular expression. */
export function beginningOf(pattern: string): string {
  return `^${pattern.replace(/\*$/, "").replaceAll("*", "[^/]+")}`;
}

/** The headers of a file. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const fits = (paths: readonly string[]): boolean =>
    paths.length === 0 || paths.some((pattern) => new RegExp(beginningOf(pattern)).test(path));
  const found = rules.map(({ header, values }) => {
    const value = values.find(({ paths }) => fits(paths))?.value ?? "";
    return [header, value] as const;
  });
  return Object.fromEntries(found.filter(([, value]) => value !== ""));
}

/** Media types of what is published, by the end of its name. */
export const types: Readonly<Record<string, string>> = {
  bib: "text/x-bibtex; charset=utf-8",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  htm: "text/html; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
  png: "image/png",
  ris: "application/x-research-info-systems; charset=utf-8",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  woff2: "font/woff2",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xml: "application/xml; charset=utf-8",
  zip: "application/zip",
};

/** Whether a file is packed already, so that packing it once more is of no use. */
export function isPacked(path: string): boolean {
  return /\.(?:pdf|png|woff2|xlsx|zip)$/.test(path);
}
