import { measureLine, wrapAfter } from "./measure.ts";
import { about, line, partGap, text, type SvgNode } from "./svg.ts";

const lineHeight = 17;

/**
 * A number and its words, wrapped under it where `room` pixels are not enough; `height` is that of the lines beneath,
 * `key` what the number stands for.
 */
export function numberedLines(
  number: readonly [digits: string, className: string],
  words: string,
  key: string,
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const [beside, beneath] = wrapAfter(words, "word", room - measureLine([number]) - partGap, room);
  return {
    nodes: [
      about(line(x, y, [number, [beside, "word"]]), key),
      ...beneath.map((each, index) => text(x, y + (index + 1) * lineHeight, each, "word")),
    ],
    height: beneath.length * lineHeight,
  };
}
