import { widths, type Country } from "../theme.ts";
import { measure, measureLine, wrap, wrapEvenly } from "./measure.ts";
import { numberedLines } from "./numbered-lines.ts";
import { columnsOfTen, rowsOfFifty, type Form } from "./people.ts";
import { group, line, path, segments, text, type Drawing, type SvgNode } from "./svg.ts";

/** People of one class, with its number and words ready to print. */
export interface PeopleClass {
  readonly people: number;
  readonly count: string;
  readonly words: string;
  readonly form: Form;
}

/** One country's people, class by class, under the claimant and date. */
export interface PeopleGroup {
  readonly country: Country;
  readonly name: string;
  /** Who counted, and when. */
  readonly counted: string;
  /** The whole the classes are parts of, if there is more than one class. */
  readonly whole?: { readonly count: string; readonly words: string };
  readonly classes: readonly PeopleClass[];
  /** Said instead of people where nobody counted. */
  readonly missing?: string;
}

const wideCell = { width: 7, height: 9, gap: 4 };
const narrowCell = { width: 5.5, height: 7, gap: 4 };
const labelColumn = 178;

/** Countries one under another, every person one mark, all at one scale from one left edge. */
export function drawPeopleGroups(groups: readonly PeopleGroup[], size: "narrow" | "wide"): Drawing {
  const draw = size === "wide" ? wideGroup : narrowGroup;
  const width = widths[size];
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const each of groups) {
    const drawn = draw(each);
    nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"), group(0, y, drawn.nodes));
    y += drawn.height;
  }
  nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "rule"));
  return { width, height: Math.ceil(y + 1), nodes };
}

interface Block {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

function wideGroup({ country, name, counted, whole, classes, missing }: PeopleGroup): Block {
  const nodes: SvgNode[] = [text(0, 25, name, `country text-${country}`)];
  let y = 26;
  if (whole) {
    const parts = [
      [whole.count, "count-small"],
      [whole.words, "word"],
    ] as const;
    const isOneLine = labelColumn + measureLine([...parts, [` ${counted}`, "note"]]) <= widths.wide;
    nodes.push(line(labelColumn, y, isOneLine ? [...parts, [` ${counted}`, "note"]] : parts));
    if (!isOneLine) nodes.push(text(labelColumn, (y += 19), counted, "note"));
  } else nodes.push(text(labelColumn, y - 1, counted, "note"));
  y += 16;
  const top = y;
  for (const { people, count, words, form } of classes) {
    const ranks = columnsOfTen(people, form, country, wideCell, widths.wide - labelColumn);
    nodes.push(group(labelColumn, y, ranks.nodes), text(0, y + 22, count, "count"));
    const lines = wrapEvenly(words, "word", labelColumn - 28);
    nodes.push(...lines.map((each, index) => text(0, y + 42 + index * 18, each, "word")));
    y += Math.max(ranks.height, 34 + lines.length * 18) + 20;
  }
  if (classes.length > 1) nodes.push(bracket(labelColumn - 14, top - 2, y - 18));
  if (missing !== undefined) nodes.push(text(labelColumn, y + 12, missing, "word"));
  return { nodes, height: Math.round(y + (missing === undefined ? 6 : 34)) };
}

/** Holds the classes of one list together. */
function bracket(x: number, from: number, to: number): SvgNode {
  return path(`M${x + 6.5} ${from + 0.5}H${x + 0.5}V${to - 0.5}H${x + 6.5}`, "rule");
}

function narrowGroup({ country, name, counted, whole, classes, missing }: PeopleGroup): Block {
  const nodes: SvgNode[] = [text(0, 23, name, `country text-${country}`)];
  let y = 23;
  const beside = measure(name, "country") + 14 + measure(counted, "note") <= widths.narrow;
  if (beside) nodes.push(text(widths.narrow, y, counted, "note", "end"));
  else for (const each of wrap(counted, "note", widths.narrow)) nodes.push(text(0, (y += 18), each, "note"));
  if (whole) {
    y += 21;
    const counted = numberedLines([whole.count, "strong"], whole.words, { x: 0, y, room: widths.narrow });
    nodes.push(...counted.nodes);
    y += counted.height;
  }
  for (const { people, count, words, form } of classes) {
    y += 29;
    const counted = numberedLines([count, "count-small"], words, { x: 0, y, room: widths.narrow });
    nodes.push(...counted.nodes);
    y += counted.height + 9;
    const ranks = rowsOfFifty(people, form, country, narrowCell);
    nodes.push(group(0, y, ranks.nodes));
    y += ranks.height;
  }
  if (missing !== undefined) nodes.push(text(0, (y += 24), missing, "word"));
  return { nodes, height: Math.round(y + 20) };
}
