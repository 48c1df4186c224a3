import MagicString from "magic-string";
import type { Remember } from "../files/remember.ts";
import { absoluteUrl } from "../links.ts";
import { elementsOf } from "./html.ts";
import { addressOfFile } from "./links.ts";

/** Files of the site by path. */
type Files = ReadonlyMap<string, Uint8Array>;

/** What is left out: earlier editions and pictures, which are nine tenths of the site, and the copies in one file. */
const leftOut = /^(?:v|files|offline)\//;

/**
 * The pages as a folder that opens by double click: where a link leads to a folder its page is named, since no server finds
 * it, and what was left out is linked where it is published.
 */
export function folderCopy(files: Files, remember: Remember): Files {
  const kept = [...files].filter(([path]) => !leftOut.test(path));
  const paths = new Set(kept.map(([path]) => path));
  const listed = [...paths].toSorted().join("\n");
  const named = (path: string, html: string): string =>
    remember("folder", [path, html, listed], () => withFileNames(path, html, paths));
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  return new Map(
    kept.map(([path, bytes]) => [
      path,
      path.endsWith(".html") ? encoder.encode(named(path, decoder.decode(bytes))) : bytes,
    ]),
  );
}

function withFileNames(file: string, html: string, paths: ReadonlySet<string>): string {
  const edited = new MagicString(html);
  for (const element of elementsOf(html))
    for (const attribute of ["href", "src"]) {
      const link = element.attributes[attribute];
      const place = element.valueAt(attribute);
      if (!place || link === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(link)) continue;
      edited.overwrite(...place, inFolder(file, link, paths));
    }
  return edited.toString();
}

/** A link of a page as it is in the folder. */
function inFolder(file: string, link: string, paths: ReadonlySet<string>): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(link) ?? [];
  const { pathname } = new URL(path, `http://site${addressOfFile(file)}`);
  const target = decodeURIComponent(pathname.slice(1));
  const isFolder = target === "" || target.endsWith("/");
  if (!paths.has(isFolder ? `${target}index.html` : target)) return `${absoluteUrl(pathname)}${rest}`;
  return isFolder ? `${path.replace(/^\.\/$/, "")}index.html${rest}` : link;
}
