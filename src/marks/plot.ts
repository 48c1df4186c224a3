import { plot, type PlotOptions } from "@observablehq/plot";
import { round, type SvgNode } from "./svg.ts";

/**
 * Observable Plot drawing straight into our own nodes. Plot asks its `document` for elements; this one answers with the
 * least it needs, in Node and in the browser alike, so no DOM is simulated and the same options give the same bytes.
 */

class PlotElement {
  readonly ownerDocument: PlotDocument;
  readonly tagName: string;
  readonly namespaceURI = "http://www.w3.org/2000/svg";
  readonly attributes = new Map<string, string>();
  readonly childNodes: (PlotElement | string)[] = [];
  readonly style = { setProperty() {}, removeProperty() {} };

  constructor(ownerDocument: PlotDocument, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: PlotElement | string): PlotElement | string {
    this.childNodes.push(child);
    return child;
  }

  append(...children: (PlotElement | string)[]): void {
    this.childNodes.push(...children);
  }

  insertBefore(child: PlotElement, before: PlotElement | null): PlotElement {
    const index = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(index, 0, child);
    return child;
  }

  querySelector(): null {
    return null;
  }

  querySelectorAll(): [] {
    return [];
  }

  addEventListener(): void {}

  set textContent(words: unknown) {
    this.childNodes.splice(0, this.childNodes.length, String(words));
  }
}

class PlotDocument {
  readonly documentElement = new PlotElement(this, "html");

  createElementNS(_namespace: string, tagName: string): PlotElement {
    return new PlotElement(this, tagName);
  }

  createElement(tagName: string): PlotElement {
    return new PlotElement(this, tagName);
  }

  createTextNode(words: string): string {
    return words;
  }
}

/**
 * The marks of a plot as nodes, without its root. A mark's looks come from its `className`, so Plot's own colours, fonts
 * and roles are dropped; its geometry is kept and rounded.
 */
export function plotNodes(options: PlotOptions): readonly SvgNode[] {
  const root = plot({ ...options, document: new PlotDocument() as unknown as Document }) as unknown as PlotElement;
  return root.childNodes
    .filter(isElement)
    .filter((child) => child.tagName !== "style")
    .map(nodeOf);
}

const kept = new Set(["class", "d", "transform", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"]);

function isElement(child: PlotElement | string): child is PlotElement {
  return typeof child !== "string";
}

function nodeOf(element: PlotElement): SvgNode {
  return {
    tag: element.tagName,
    attributes: Object.fromEntries(
      [...element.attributes].filter(([name]) => kept.has(name)).map(([name, value]) => [name, rounded(value)]),
    ),
    children: element.childNodes.map((child) => (isElement(child) ? nodeOf(child) : child)),
  };
}

function rounded(value: string): string {
  return value.replace(/-?\d+\.\d+/g, (digits) => String(round(Number(digits))));
}
