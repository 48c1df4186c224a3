import { buildSync } from "esbuild";
import { resolve } from "node:path";

/** What runs in the browser, by the name of its module in src/client/. */
export type ClientScript = "embed-builder" | "embed-options" | "embed-sender" | "explorer" | "share";

const bundled = new Map<ClientScript, string>();

/** A script of src/client/ with all it imports, as one classic script to be written into a page, in the language of 2019 for old phones. */
export function clientScript(name: ClientScript): string {
  const found = bundled.get(name);
  if (found !== undefined) return found;
  const { outputFiles } = buildSync({
    entryPoints: [resolve("src/client", `${name}.ts`)],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2019",
    write: false,
  });
  const script = outputFiles.map(({ text }) => text.trim()).join("");
  bundled.set(name, script);
  return script;
}
