import { breaches, longCopies } from "./budgets.ts";
import { elementsOf } from "./html.ts";
import { brokenLinks, endsOf, relativeLinks, type Ends } from "./links.ts";
import { forbidden, withPolicy } from "./policy.ts";
import { folderCopy } from "./folder.ts";
import type { Remember } from "../files/remember.ts";
import { zip } from "../files/zip.ts";
import { folderCopyFile } from "../links.ts";
import { standalone, standaloneFile } from "./standalone.ts";
import { trimmedStyles } from "./styles.ts";
import { sumsOf } from "./sums.ts";
import { viewFile } from "./views.ts";

/** A built site: its files by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The finished site, or every reason why it must not be published. */
export interface Finished {
  readonly files: Files;
  readonly faults: readonly string[];
}

/**
 * The step after Astro: links made relative, each page's policy computed from its final bytes, links and budgets
 * checked, sums written. Pure: reading and writing the folder is for the build command, and what `remember` gives is what
 * would be made anew.
 */
export function finish(built: Files, remember: Remember): Finished {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const finished = [...built]
    .filter(([path]) => path.endsWith(".html"))
    .map(([path, bytes]) => {
      const html = decoder.decode(bytes);
      return remember("page", [path, html], () => finishedPage(path, html));
    });
  const pages = new Map(finished.map(({ file, html }) => [file, html]));
  const files = new Map([
    ...[...built].filter(([path]) => standaloneFile(path) === undefined),
    ...[...pages].map(([path, html]) => [path, encoder.encode(html)] as const),
    ...finished.flatMap(({ view }) => (view ? [[view.file, encoder.encode(view.html)] as const] : [])),
  ]);
  files.set(folderCopyFile, zip(folderCopy(files, remember)));
  files.set("SHA256SUMS", encoder.encode(sumsOf(files)));
  const scripts = [...built]
    .filter(([path]) => path.startsWith("scripts/"))
    .map(([path, bytes]) => [path, decoder.decode(bytes)] as const);
  const faults = [
    ...brokenLinks(new Map(finished.map(({ file, ends }) => [file, ends])), new Set(files.keys())).map(
      ({ page, link, reason }) => `${page}: broken link ${link} (${reason})`,
    ),
    ...finished.flatMap((page) => page.forbidden.map((what) => `${page.file}: ${what}`)),
    ...longCopies(pages).map(({ file, bytes, most }) => `${file}: ${bytes} bytes; a copy in one file may have ${most}`),
    ...breaches(new Map([...pages, ...scripts]), remember).map(
      ({ what, file, size, budget }) =>
        `${file}: ${what} is ${size.gzip.toFixed(1)} kB gzip, ${size.brotli.toFixed(1)} kB brotli; the budget is ${budget.gzip} and ${budget.brotli}`,
    ),
  ];
  return { files, faults };
}

/** A page as it is published, and all that is asked of it by itself. */
interface FinishedPage {
  readonly file: string;
  readonly html: string;
  /** The file that a switch of views loads, where the page is one of several views. */
  readonly view?: { readonly file: string; readonly html: string } | undefined;
  readonly ends: Ends;
  readonly forbidden: readonly string[];
}

function finishedPage(path: string, built: string): FinishedPage {
  const alone = standaloneFile(path);
  const file = alone ?? path;
  const html = withPolicy(trimmedStyles(alone === undefined ? relativeLinks(path, built) : standalone(alone, built)));
  const elements = elementsOf(html);
  return { file, html, view: viewFile(file, html, elements), ends: endsOf(elements), forbidden: forbidden(elements) };
}
