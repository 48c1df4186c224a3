import { transformSync, type Loader } from "esbuild";
import { targetsOf, type oldest, type Versions } from "../src/browsers.ts";
import type { ClientScript } from "../src/scripts.ts";

/** Who is to run each script: what is fetched on demand is fetched by those who can run it (src/client/able.ts). */
export const runBy: Readonly<Record<ClientScript, keyof typeof oldest>> = {
  changes: "scripts",
  "claims-page": "scripts",
  "claims-table": "desks",
  "correct-rows": "scripts",
  "embed-builder": "scripts",
  "embed-inspector": "desks",
  "embed-loader": "scripts",
  "embed-options": "scripts",
  "embed-sender": "scripts",
  explorer: "scripts",
  "explorer-desk": "explorer",
  figures: "scripts",
  form: "scripts",
  "form-charts": "form",
  "form-desk": "form",
  page: "scripts",
  search: "scripts",
  share: "scripts",
  story: "scripts",
  timeline: "scripts",
  "timeline-desk": "desks",
};

/** esbuild takes `\p{L}` for unknown to every browser, since what is a letter changes with Unicode: all of ours know it. */
const supported = { "regexp-unicode-property-escapes": true };

/** What is said once more with the prefix that a maker gave it in its day. */
const prefixed = /^.*\s-(?:webkit|moz)-.*\n/gm;

/** Whether browsers of these versions need it written in another way; esbuild rewrites syntax and nothing else. */
export function mustBeRewritten(code: string, loader: Loader, versions: Versions): boolean {
  const writtenFor = (target: string | string[]): string =>
    transformSync(code, { loader, target, supported, logLevel: "silent" }).code.replace(prefixed, "");
  return writtenFor(targetsOf(versions)) !== writtenFor("esnext");
}
