import { join } from "node:path";

/** The file of an address of the site. */
export function fileOf(address: string): string {
  const path = address.replace(/#.*/, "");
  return join("dist", path.endsWith(".html") ? path : `${path}index.html`);
}

/** The style sheets that a page carries. */
export function sheetsIn(html: string): readonly string[] {
  return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = ""]) => css);
}
