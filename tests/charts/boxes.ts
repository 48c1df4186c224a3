import { measureLine } from "../../src/marks/measure.ts";
import type { Drawing, SvgNode } from "../../src/marks/svg.ts";
import { sizeOf } from "../../src/theme.ts";

/** The room a line of text takes, in the widest face of its stack. */
export interface TextBox {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every line of text of a drawing with the room it takes. */
export function textBoxes({ nodes }: Drawing): readonly TextBox[] {
  return nodes.flatMap((node) => boxesOf(node));
}

function boxesOf(node: SvgNode): readonly TextBox[] {
  const inner =
    node.tag === "text"
      ? [boxOf(node)]
      : node.children.flatMap((child) => (typeof child === "string" ? [] : boxesOf(child)));
  const transform = String(node.attributes["transform"] ?? "");
  const [, x = "0", y = "0"] = /translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/.exec(transform) ?? [];
  const [, by = "1"] = /scale\(([\d.]+)\)/.exec(transform) ?? [];
  return inner.map((box) => moved(box, Number(x), Number(y), Number(by)));
}

function moved({ words, left, right, top, bottom }: TextBox, x: number, y: number, by: number): TextBox {
  return { words, left: x + by * left, right: x + by * right, top: y + by * top, bottom: y + by * bottom };
}

/** The room a node of text takes. */
export function boxOf(node: SvgNode): TextBox {
  const parts = partsOf(node);
  const words = parts.map(([each]) => each).join(" ");
  const size = Math.max(...parts.map(([, className]) => sizeOf(className)));
  const width = measureLine(parts);
  const at = Number(node.attributes["x"]);
  const anchor = String(node.attributes["text-anchor"] ?? "start");
  const left = anchor === "end" ? at - width : anchor === "middle" ? at - width / 2 : at;
  const baseline = Number(node.attributes["y"]);
  // Capitals and digits reach 0.75 em above the baseline and descenders 0.2 em below it in the faces of the stacks.
  return { words, left, right: left + width, top: baseline - 0.75 * size, bottom: baseline + 0.2 * size };
}

/** The words of a line with their looks: one part, or several spans. */
function partsOf({ attributes, children }: SvgNode): readonly (readonly [string, string])[] {
  return children.map((child) =>
    typeof child === "string"
      ? [child, String(attributes["class"])]
      : [child.children.filter((words) => typeof words === "string").join(""), String(child.attributes["class"])],
  );
}

/** The pairs of lines whose rooms overlap. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.words}” over “${b.words}”`),
  );
}

/** The lines that stand outside the drawing. */
export function outside({ width, height }: Drawing, boxes: readonly TextBox[]): readonly string[] {
  return boxes
    .filter(({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1)
    .map(({ words }) => words);
}
