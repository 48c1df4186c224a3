import { breaches, longCopies } from "./budgets.ts";
import { brokenLinks, relativeLinks } from "./links.ts";
import { forbidden, withPolicy } from "./policy.ts";
import { folderCopy } from "./folder.ts";
import { zip } from "../files/zip.ts";
import { folderCopyFile } from "../links.ts";
import { standalone, standaloneFile } from "./standalone.ts";
import { sumsOf } from "./sums.ts";
import { viewFiles } from "./views.ts";

/** A built site: its files by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The finished site, or every reason why it must not be published. */
export interface Finished {
  readonly files: Files;
  readonly faults: readonly string[];
}

/**
 * The step after Astro: links made relative, each page's policy computed from its final bytes, links and budgets
 * checked, sums written. Pure: reading and writing the folder is for the build command.
 */
export function finish(built: Files): Finished {
  const decoder = new TextDecoder();
  const pages = new Map(
    [...built].filter(([path]) => path.endsWith(".html")).map(([path, bytes]) => pageFrom(path, decoder.decode(bytes))),
  );
  const encoder = new TextEncoder();
  const files = new Map([
    ...[...built].filter(([path]) => standaloneFile(path) === undefined),
    ...[...pages, ...viewFiles(pages)].map(([path, html]) => [path, encoder.encode(html)] as const),
  ]);
  files.set(folderCopyFile, zip(folderCopy(files)));
  files.set("SHA256SUMS", encoder.encode(sumsOf(files)));
  const scripts = new Map(
    [...built]
      .filter(([path]) => path.startsWith("scripts/"))
      .map(([path, bytes]) => [path, decoder.decode(bytes)] as const),
  );
  return { files, faults: faultsOf(pages, scripts, new Set(files.keys())) };
}

/** A page as it is published, and where. */
function pageFrom(path: string, html: string): readonly [path: string, html: string] {
  const file = standaloneFile(path);
  if (file === undefined) return [path, withPolicy(relativeLinks(path, html))];
  return [file, withPolicy(standalone(file, html))];
}

function faultsOf(
  pages: ReadonlyMap<string, string>,
  scripts: ReadonlyMap<string, string>,
  paths: ReadonlySet<string>,
): readonly string[] {
  return [
    ...brokenLinks(pages, paths).map(({ page, link, reason }) => `${page}: broken link ${link} (${reason})`),
    ...[...pages].flatMap(([path, html]) => forbidden(html).map((what) => `${path}: ${what}`)),
    ...longCopies(pages).map(({ file, bytes, most }) => `${file}: ${bytes} bytes; a copy in one file may have ${most}`),
    ...breaches(new Map([...pages, ...scripts])).map(
      ({ what, file, size, budget }) =>
        `${file}: ${what} is ${size.gzip.toFixed(1)} kB gzip, ${size.brotli.toFixed(1)} kB brotli; the budget is ${budget.gzip} and ${budget.brotli}`,
    ),
  ];
}
