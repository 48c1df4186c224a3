import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** An element of a page with the place of its attributes and content in the source, so that edits leave the rest alone. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where an attribute's value stands, quotes left out; undefined for an attribute without a value. */
  readonly valueAt: (attribute: string) => readonly [number, number] | undefined;
  /** Where the element's content stands. */
  readonly contentAt: readonly [number, number] | undefined;
  /** Where the whole element starts and ends. */
  readonly start: number;
  readonly end: number;
}

/** The elements of a page in source order. */
export function elementsOf(html: string): readonly PageElement[] {
  return descend(parse(html, { sourceCodeLocationInfo: true }).childNodes, html);
}

function descend(nodes: readonly Tree.ChildNode[], html: string): readonly PageElement[] {
  return nodes.flatMap((node) => ("tagName" in node ? [elementOf(node, html), ...descend(node.childNodes, html)] : []));
}

function elementOf(element: Tree.Element, html: string): PageElement {
  const place = element.sourceCodeLocation;
  return {
    name: element.tagName,
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    valueAt(attribute) {
      const at = place?.attrs?.[attribute];
      if (!at) return undefined;
      const written = html.slice(at.startOffset, at.endOffset);
      const equals = written.indexOf("=");
      if (equals < 0) return undefined;
      const quoted = /["']/.test(written[equals + 1] ?? "");
      return [at.startOffset + equals + (quoted ? 2 : 1), at.endOffset - (quoted ? 1 : 0)];
    },
    contentAt: place?.startTag && place.endTag ? [place.startTag.endOffset, place.endTag.startOffset] : undefined,
    start: place?.startOffset ?? 0,
    end: place?.endOffset ?? html.length,
  };
}
