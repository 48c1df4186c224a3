import { widths, type Country } from "../theme.ts";
import { measure, wrap, wrapEvenly } from "./measure.ts";
import { columnsOfTen, rowsOfFifty, type Form } from "./people.ts";
import { group, path, round, segments, text, type Drawing, type SvgNode } from "./svg.ts";

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
    const countWidth = measure(whole.count, "count-small");
    nodes.push(
      text(labelColumn, y, whole.count, "count-small"),
      text(labelColumn + countWidth + 8, y, whole.words, "word"),
    );
    const x = labelColumn + countWidth + 8 + measure(whole.words, "word") + 14;
    if (x + measure(counted, "note") <= widths.wide) nodes.push(text(x, y, counted, "note"));
    else nodes.push(text(labelColumn, (y += 19), counted, "note"));
  } else nodes.push(text(labelColumn, y - 1, counted, "note"));
  y += 16;
  const top = y;
  for (const { people, count, words, form } of classes) {
    const ranks = columnsOfTen(people, form, country, wideCell, widths.wide - labelColumn);
    nodes.push(group(labelColumn, y, ranks.nodes), text(0, y + 22, count, "count"));
    const lines = wrapEvenly(words, "word", labelColumn - 28);
    nodes.push(...lines.map((line, index) => text(0, y + 42 + index * 18, line, "word")));
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
  else for (const line of wrap(counted, "note", widths.narrow)) nodes.push(text(0, (y += 18), line, "note"));
  if (whole) {
    const [first = "", ...rest] = wrap(whole.words, "word", widths.narrow - measure(whole.count, "strong") - 5);
    nodes.push(
      text(0, (y += 21), whole.count, "strong"),
      text(round(measure(whole.count, "strong") + 5), y, first, "word"),
    );
    if (rest.length > 0) nodes.push(text(0, (y += 18), rest.join(" "), "word"));
  }
  for (const { people, count, words, form } of classes) {
    y += 29;
    const countWidth = measure(count, "count-small");
    const lines = wrap(words, "word", widths.narrow - countWidth - 8);
    nodes.push(text(0, y, count, "count-small"));
    for (const [index, line] of lines.entries()) nodes.push(text(round(countWidth + 8), y + index * 17, line, "word"));
    y += (lines.length - 1) * 17 + 9;
    const ranks = rowsOfFifty(people, form, country, narrowCell);
    nodes.push(group(0, y, ranks.nodes));
    y += ranks.height;
  }
  if (missing !== undefined) nodes.push(text(0, (y += 24), missing, "word"));
  return { nodes, height: Math.round(y + 20) };
}
