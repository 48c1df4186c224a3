import { measureLine, wrapAfter } from "./measure.ts";
import { line, partGap, text, type SvgNode } from "./svg.ts";

const lineHeight = 17;

/** A number and its words, wrapped under it where `room` pixels are not enough; `height` is that of the lines beneath. */
export function numberedLines(
  number: readonly [digits: string, className: string],
  words: string,
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
): { readonly nodes: readonly SvgNode[]; readonly height: number } {
  const [beside, beneath] = wrapAfter(words, "word", room - measureLine([number]) - partGap, room);
  return {
    nodes: [
      line(x, y, [number, [beside, "word"]]),
      ...beneath.map((each, index) => text(x, y + (index + 1) * lineHeight, each, "word")),
    ],
    height: beneath.length * lineHeight,
  };
}
