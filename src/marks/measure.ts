import { faceOf, sizeOf } from "../theme.ts";
import { advances } from "./advances.ts";
import { partGap, type LinePart } from "./svg.ts";

/**
 * Text is measured with the widest face of each type stack plus 4 %, so that what fits here fits in whichever face the
 * reader's device has. A character the table does not know counts as a full em.
 */
const allowance = 1.04;

type Face = keyof typeof advances;

const widths: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  sans: widthsOf("sans"),
  "sans-bold": widthsOf("sans-bold"),
  serif: widthsOf("serif"),
};

function widthsOf(face: Face): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(advances[face]).flatMap(([width, characters]) =>
      Array.from(characters, (character) => [character, Number(width)] as const),
    ),
  );
}

/** The width of one line of text, in pixels, as drawn with these class names. */
export function measure(words: string, className: string): number {
  const table = widths[faceOf(className)];
  let thousandths = 0;
  for (const character of words) thousandths += table.get(character) ?? 1000;
  return (thousandths / 1000) * sizeOf(className) * allowance;
}

/** The width of a line of parts, as `line` of svg.ts draws it. */
export function measureLine(parts: readonly LinePart[]): number {
  const widths = parts.map(([words, className]) => measure(words, className));
  return widths.reduce((sum, width) => sum + width, 0) + (parts.length - 1) * partGap;
}

/** Breaks text between words into lines no wider than `width` pixels; a single word may stand out, no words take none. */
export function wrap(words: string, className: string, width: number): string[] {
  const lines: string[] = [];
  if (words === "") return lines;
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(joined, className) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The same where the first line has less room, as after a number. */
export function wrapAfter(words: string, className: string, first: number, width: number): readonly [string, string[]] {
  const [beside = "", ...rest] = wrap(words, className, first);
  return [beside, rest.length === 0 ? [] : wrap(rest.join(" "), className, width)];
}

/** Breaks text into the fewest lines that fit and evens them out, so that no line is left with one short word. */
export function wrapEvenly(words: string, className: string, width: number): string[] {
  let evenest = wrap(words, className, width);
  const { length } = evenest;
  for (let tried = width - 8; tried > 40; tried -= 8) {
    const lines = wrap(words, className, tried);
    if (lines.length !== length || lines.some((line) => measure(line, className) > tried)) break;
    evenest = lines;
  }
  return evenest;
}
