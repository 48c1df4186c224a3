import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type DefaultTreeAdapterTypes as Html } from "parse5";

/** A page of the built site, read as a browser reads it. */
export interface BuiltPage {
  /** Its file below the site's folder. */
  readonly file: string;
  readonly document: Html.Document;
}

/** Every page of the built site, by file. */
export function builtPages(): readonly BuiltPage[] {
  return globSync("**/*.html", { cwd: "dist" })
    .toSorted()
    .map((file) => ({ file, document: parse(readFileSync(join("dist", file), "utf8")) }));
}

/** The elements below a node, in order. */
export function elements(node: Html.Node): readonly Html.Element[] {
  const children = "childNodes" in node ? node.childNodes : [];
  return children.flatMap((child) => ("tagName" in child ? [child, ...elements(child)] : elements(child)));
}

export function attribute(element: Html.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** All the words below a node, those of pictures among them. */
export function wordsIn(node: Html.Node): string {
  if ("tagName" in node && node.tagName === "img") return attribute(node, "alt") ?? "";
  if (node.nodeName === "#text") return (node as Html.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(wordsIn).join("") : "";
}
