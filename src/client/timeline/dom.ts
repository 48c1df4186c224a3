import type { SvgNode } from "../../marks/svg.ts";

/** An element with its properties, attributes (names with a hyphen, and `role`) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> & Readonly<Record<string, unknown>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "role") made.setAttribute(name, String(value));
    else Object.assign(made, { [name]: value });
  }
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(words: string, act: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, words);
  made.addEventListener("click", act);
  return made;
}

/** The nodes of a drawing as they stand in a document. */
export function svgElements(nodes: readonly (SvgNode | string)[]): (Node | string)[] {
  return nodes.map((node) => {
    if (typeof node === "string") return node;
    const made = document.createElementNS("http://www.w3.org/2000/svg", node.tag);
    for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, String(value));
    made.append(...svgElements(node.children));
    return made;
  });
}
