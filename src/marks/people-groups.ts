import { widths, type Country } from "../theme.ts";
import { measure, measureLine, wrap, wrapEvenly } from "./measure.ts";
import { numberedLines } from "./numbered-lines.ts";
import { columnsOfTen, rowsOfFifty, type Form } from "./people.ts";
import { about, group, line, path, segments, text, type Drawing, type SvgNode } from "./svg.ts";

/** People of one class, with its number and words ready to print. */
export interface PeopleClass {
  readonly people: number;
  readonly count: string;
  readonly words: string;
  readonly form: Form;
  readonly key: string;
}

/** One country's people, class by class, under the claimant and date. */
export interface PeopleGroup {
  readonly country: Country;
  readonly name: string;
  /** Who counted, and when. */
  readonly counted: string;
  /** The key of the whole that was counted; none where nobody counted. */
  readonly key?: string;
  /** The whole the classes are parts of, if there is more than one class. */
  readonly whole?: { readonly count: string; readonly words: string; readonly key: string };
  readonly classes: readonly PeopleClass[];
  /** Said instead of people where nobody counted. */
  readonly missing?: string;
}

/** Where a person stands: small enough that nine hundred stand in one band of a wide drawing. */
export const cell = { width: 5.5, height: 7, gap: 4 };

/** The left edge of people in a wide drawing. */
export const labelColumn = 178;

/** Countries one under another, every person one mark, all at one scale from one left edge. */
export function drawPeopleGroups(groups: readonly PeopleGroup[], size: "narrow" | "wide"): Drawing {
  return stack(groups.map(size === "wide" ? wideGroup : narrowGroup), widths[size]);
}

/** Blocks one under another between rules. */
export function stack(blocks: readonly Block[], width: number): Drawing {
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const block of blocks) {
    nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"), group(0, y, block.nodes));
    y += block.height;
  }
  nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"));
  return { width, height: Math.ceil(y + 1), nodes };
}

/** Part of a drawing from its own upper left corner. */
export interface Block {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

function wideGroup({ country, name, counted, key, whole, classes, missing }: PeopleGroup): Block {
  const nodes: SvgNode[] = [text(0, 25, name, `country text-${country}`)];
  let y = 26;
  if (whole) {
    const parts = [
      [whole.count, "count-small", whole.key],
      [whole.words, "word", whole.key],
    ] as const;
    const isOneLine = labelColumn + measureLine([...parts, [` ${counted}`, "note"]]) <= widths.wide;
    nodes.push(line(labelColumn, y, isOneLine ? [...parts, [` ${counted}`, "note", key]] : parts));
    if (!isOneLine) nodes.push(about(text(labelColumn, (y += 19), counted, "note"), key));
  } else nodes.push(about(text(labelColumn, y - 1, counted, "note"), key));
  const drawn = wideClasses(classes, country, y + 16);
  nodes.push(...drawn.nodes);
  y += 16 + drawn.height;
  if (missing !== undefined) nodes.push(text(labelColumn, y + 12, missing, "word"));
  return { nodes, height: Math.round(y + (missing === undefined ? 6 : 34)) };
}

/** Classes of one list from `top` down, each with its people beside its number. */
export function wideClasses(classes: readonly PeopleClass[], country: Country, top: number): Block {
  const nodes: SvgNode[] = [];
  let y = top;
  for (const { people, count, words, form, key } of classes) {
    const ranks = columnsOfTen(people, form, country, cell, widths.wide - labelColumn);
    nodes.push(about(group(labelColumn, y, ranks.nodes), key), about(text(0, y + 22, count, "count"), key));
    const lines = wrapEvenly(words, "word", labelColumn - 28);
    nodes.push(...lines.map((each, index) => text(0, y + 42 + index * 18, each, "word")));
    y += Math.max(ranks.height, 34 + lines.length * 18) + 20;
  }
  if (classes.length > 1) nodes.push(bracket(labelColumn - 14, top - 2, y - 18));
  return { nodes, height: y - top };
}

/** Holds the classes of one list together. */
function bracket(x: number, from: number, to: number): SvgNode {
  return path(`M${x + 6.5} ${from + 0.5}H${x + 0.5}V${to - 0.5}H${x + 6.5}`, "rule");
}

function narrowGroup({ country, name, counted, key, whole, classes, missing }: PeopleGroup): Block {
  const nodes: SvgNode[] = [text(0, 23, name, `country text-${country}`)];
  let y = 23;
  const beside = measure(name, "country") + 14 + measure(counted, "note") <= widths.narrow;
  if (beside) nodes.push(about(text(widths.narrow, y, counted, "note", "end"), key));
  else
    for (const each of wrap(counted, "note", widths.narrow)) nodes.push(about(text(0, (y += 18), each, "note"), key));
  if (whole) {
    y += 21;
    const counted = numberedLines([whole.count, "strong"], whole.words, whole.key, { x: 0, y, room: widths.narrow });
    nodes.push(...counted.nodes);
    y += counted.height;
  }
  const drawn = narrowClasses(classes, country, y);
  nodes.push(...drawn.nodes);
  y += drawn.height;
  if (missing !== undefined) nodes.push(text(0, (y += 24), missing, "word"));
  return { nodes, height: Math.round(y + 12) };
}

/** The same with the people under the number. */
export function narrowClasses(classes: readonly PeopleClass[], country: Country, top: number): Block {
  const nodes: SvgNode[] = [];
  let y = top;
  for (const { people, count, words, form, key } of classes) {
    y += 26;
    const counted = numberedLines([count, "count-small"], words, key, { x: 0, y, room: widths.narrow });
    nodes.push(...counted.nodes);
    y += counted.height + 8;
    const ranks = rowsOfFifty(people, form, country, cell);
    nodes.push(about(group(0, y, ranks.nodes), key));
    y += ranks.height;
  }
  return { nodes, height: y - top };
}
