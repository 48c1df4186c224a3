import type { Figure } from "../charts/figure.ts";
import { formatNumber } from "../locale/format.ts";
import { siteText } from "../locale/site.ts";
import { path, rectangle, scaled, type Drawing, type SvgNode } from "../marks/svg.ts";
import { setLargest, setWords, stack, type Block } from "./block.ts";
import { publisherNames, signature, whoCounted } from "./standalone.ts";

/** ISO 216 A4, upright, in points. */
export const a4 = { width: 595.28, height: 841.89 } as const;

const margin = 42;
const room = a4.width - 2 * margin;

/** Space between the parts of the page, in points. */
const gap = 12;

/** From this scale up a wide drawing's smallest type is that of a newspaper's captions. */
const legibleScale = 0.6;

/** A wide drawing uses the sheet better: it is taken also at this share of the narrow one's scale. */
const widePreference = 0.8;

/** Publishers are named in this many lines; the rest are counted. */
const publisherLines = 5;

/** A figure on a sheet of paper, in points: the drawing in whichever form is legible there. */
export function printPage(figure: Figure, version: string): Drawing {
  const head = headOf(figure);
  const foot = footOf(figure, version);
  const top = margin + 14;
  const footTop = a4.height - margin - foot.height;
  const body = fitted(figure, footTop - gap - (top + head.height + gap));
  const nodes = [
    path(rectangle(margin, margin, room, 1.5), "ink"),
    scaled(margin, top, 1, head.nodes),
    scaled(margin, top + head.height + gap, 1, body),
    scaled(margin, footTop, 1, foot.nodes),
  ];
  return { ...a4, nodes };
}

function headOf({ title, subtitle }: Figure): Block {
  const finding = setLargest(title, "title", 22, 16, { width: room, height: 80 });
  return stack([finding, setWords(subtitle, { look: "subtitle", size: 10 }, room)], 6);
}

/** The wide drawing unless the narrow one is read much better, in the middle of the page and never enlarged. */
function fitted({ narrow, wide }: Figure, height: number): readonly SvgNode[] {
  const scaleOf = (drawing: Drawing): number => Math.min(1, room / drawing.width, height / drawing.height);
  const drawing = scaleOf(wide) >= Math.min(legibleScale, widePreference * scaleOf(narrow)) ? wide : narrow;
  const by = scaleOf(drawing);
  return [scaled((room - drawing.width * by) / 2, 0, by, drawing.nodes)];
}

function footOf(figure: Figure, version: string): Block {
  const set = (words: string): Block => setWords(words, { look: "note", size: 8 }, room);
  return stack(
    [
      ...[figure.warning, whoCounted(figure)].filter((words) => words !== undefined).map(set),
      publishersBlock(figure),
      setWords(signature(figure, version), { look: "strong", size: 8 }, room),
    ],
    3,
  );
}

/** As many names as the lines hold, and how many more there are. */
function publishersBlock(figure: Figure): Block {
  const { sources, andOthers } = siteText[figure.locale];
  const names = publisherNames(figure);
  for (let count = names.length; count > 1; count -= 1) {
    const rest = count === names.length ? "" : ` ${andOthers(formatNumber(names.length - count, figure.locale))}`;
    const words = `${sources}: ${names.slice(0, count).join(", ")}${rest}.`;
    const block = setWords(words, { look: "note", size: 8 }, room);
    if (block.lines <= publisherLines) return block;
  }
  return setWords(`${sources}: ${names.join(", ")}.`, { look: "note", size: 8 }, room);
}
