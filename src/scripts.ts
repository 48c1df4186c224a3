import { buildSync, type BuildOptions } from "esbuild";
import { resolve } from "node:path";

/** What runs in the browser, by the name of its module in src/client/. */
export type ClientScript =
  | "changes"
  | "claims-page"
  | "claims-table"
  | "correct-rows"
  | "embed-builder"
  | "embed-inspector"
  | "embed-loader"
  | "embed-options"
  | "embed-sender"
  | "explorer"
  | "explorer-desk"
  | "figures"
  | "form"
  | "form-charts"
  | "form-desk"
  | "page"
  | "search"
  | "share"
  | "story"
  | "timeline"
  | "timeline-desk";

const onDemand: readonly ClientScript[] = [
  "claims-table",
  "embed-inspector",
  "explorer-desk",
  "form-charts",
  "form-desk",
  "timeline-desk",
];

/**
 * Around a script that src/client/on-demand.ts fetches: cut anywhere it does not run at all, whole it says so on its
 * element, and asked for twice it runs once. The inspector of embeds weighs what it may and tells by what it does.
 */
const allOrNothing: BuildOptions = {
  banner: { js: '"use strict";if(document.currentScript.isConnected){' },
  footer: { js: 'document.currentScript.dataset.whole=""}' },
};

const bundled = new Map<ClientScript, string>();

/**
 * A script of src/client/ with all it imports, as one classic script to be written into a page. In the language of 2019
 * for old phones; what is fetched on demand, by those who can use it, in that of 2020.
 */
export function clientScript(name: ClientScript): string {
  const found = bundled.get(name);
  if (found !== undefined) return found;
  const script = bundle(`src/client/${name}.ts`, {
    format: "iife",
    target: onDemand.includes(name) ? "es2020" : "es2019",
    ...(onDemand.includes(name) && name !== "embed-inspector" && allOrNothing),
    define: name === "embed-inspector" ? { TIP_CSS: JSON.stringify(bundle("src/styles/tip.css", {})) } : {},
    loader: { ".css": "text" },
  });
  bundled.set(name, script);
  return script;
}

function bundle(entry: string, options: BuildOptions): string {
  const { outputFiles } = buildSync({
    ...options,
    entryPoints: [resolve(entry)],
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text.trim()).join("");
}
