import { measure, wrapEvenly, wrap } from "../marks/measure.ts";
import { scaled, text, type SvgNode } from "../marks/svg.ts";
import { sizeOf } from "../theme.ts";

/** Lines of text set as one piece: `height` runs from the top of the first line to the foot of the last, in pixels. */
export interface Block {
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

export const noBlock: Block = { height: 0, nodes: [] };

/** How words are set: with the look of a class name, at a size of their own in pixels, the lines evened out or filled. */
export interface Setting {
  readonly look: string;
  readonly size: number;
  readonly isEven?: true;
}

/** Space from one baseline to the next, as a share of the size. */
const leadings = { title: 1.14, body: 1.34 } as const;

/** Sets words in lines no wider than `width`. */
export function setWords(words: string, setting: Setting, width: number): Block & { readonly lines: number } {
  const lines = linesOf(words, setting, width);
  const leading = sizeOf(setting.look) * (setting.isEven ? leadings.title : leadings.body);
  const by = scaleOf(setting);
  const drawn = lines.map((line, index) => text(0, (index + 0.78) * leading, line, setting.look));
  return { height: lines.length * leading * by, nodes: [scaled(0, 0, by, drawn)], lines: lines.length };
}

/** The same at the largest even size from `most` down to `least` at which it is no higher than `height`. */
export function setLargest(words: string, look: string, most: number, least: number, box: Box): Block {
  for (let size = most; size > least; size -= 2) {
    const setting: Setting = { look, size, isEven: true };
    const block = setWords(words, setting, box.width);
    if (block.height <= box.height && isInside(words, setting, box.width)) return block;
  }
  return setWords(words, { look, size: least, isEven: true }, box.width);
}

/** Room for a block, in pixels. */
interface Box {
  readonly width: number;
  readonly height: number;
}

/** Blocks one below the other, `gap` pixels apart. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const block of blocks) {
    if (y > 0) y += gap;
    nodes.push(scaled(0, y, 1, block.nodes));
    y += block.height;
  }
  return { height: y, nodes };
}

/** As many blocks, from the first, as stand in `height` one below the other. */
export function stackWhatFits(blocks: readonly Block[], gap: number, height: number): Block {
  for (let count = blocks.length; count > 0; count -= 1) {
    const stacked = stack(blocks.slice(0, count), gap);
    if (stacked.height <= height) return stacked;
  }
  return noBlock;
}

function linesOf(words: string, setting: Setting, width: number): readonly string[] {
  return (setting.isEven ? wrapEvenly : wrap)(words, setting.look, width / scaleOf(setting));
}

function isInside(words: string, setting: Setting, width: number): boolean {
  const room = width / scaleOf(setting);
  return linesOf(words, setting, width).every((line) => measure(line, setting.look) <= room);
}

function scaleOf({ look, size }: Setting): number {
  return size / sizeOf(look);
}
