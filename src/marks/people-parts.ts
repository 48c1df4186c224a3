import { widths, type Country } from "../theme.ts";
import { wrap, wrapEvenly } from "./measure.ts";
import { numberedLines } from "./numbered-lines.ts";
import { labelColumn, narrowClasses, stack, cell, wideClasses, type Block, type PeopleClass } from "./people-groups.ts";
import { columnsOfTen } from "./people.ts";
import { about, group, text, type Drawing, type SvgNode } from "./svg.ts";

/** Some of the people on a list, with the date of their own count. */
export interface PeoplePart extends PeopleClass {
  readonly date: string;
}

/** One country's list: groups that a person may be in several of, and the classes that add up to it. */
export interface PeopleParts {
  readonly country: Country;
  readonly name: string;
  /** Who counts, and the whole list with its date. */
  readonly counted: string;
  /** The key of the whole list; none where nobody counted. */
  readonly key?: string;
  readonly groups: readonly PeoplePart[];
  /** The list the classes add up to, with its date; none where there are no classes. */
  readonly whole?: { readonly count: string; readonly words: string; readonly key: string };
  readonly classes: readonly PeopleClass[];
  /** A sentence on what was not counted. */
  readonly foot?: string;
}

/** So many groups stand side by side. */
const perRow = 5;
const column = widths.wide / perRow;
const lineHeight = 18;

/** Lists one under another, every person one mark, all at one scale. */
export function drawPeopleParts(lists: readonly PeopleParts[], size: "narrow" | "wide"): Drawing {
  return stack(lists.map(size === "wide" ? wideList : narrowList), widths[size]);
}

function wideList({ country, name, counted, key, groups, whole, classes, foot }: PeopleParts): Block {
  const nodes: SvgNode[] = [
    text(0, 25, name, `country text-${country}`),
    ...wrap(counted, "note", widths.wide - labelColumn).map((each, index) =>
      about(text(labelColumn, 25 + index * 17, each, "note"), key),
    ),
  ];
  let y = 40;
  for (let first = 0; first < groups.length; first += perRow) {
    const row = sideBySide(groups.slice(first, first + perRow), country);
    nodes.push(group(0, y, row.nodes));
    y += row.height + 20;
  }
  if (whole) {
    const words = numberedLines([whole.count, "count-small"], whole.words, whole.key, wholePlace(y + 22));
    const drawn = wideClasses(classes, country, y + 38 + words.height);
    nodes.push(...words.nodes, ...drawn.nodes);
    y += 38 + words.height + drawn.height;
  }
  return withFoot(nodes, foot, y, widths.wide);
}

const wholePlace = (y: number) => ({ x: labelColumn, y, room: widths.wide - labelColumn });

/** Groups in columns, their people from one line down. */
function sideBySide(groups: readonly PeoplePart[], country: Country): Block {
  const room = column - 12;
  const worded = groups.map((part) => ({ ...part, lines: wrapEvenly(part.words, "word", room) }));
  const labels = 26 + Math.max(...worded.map(({ lines }) => lines.length)) * lineHeight + 16;
  const drawn = worded.map(({ people, form }) => columnsOfTen(people, form, country, cell, room));
  const nodes = worded.flatMap(({ count, lines, date, key }, index): readonly SvgNode[] => {
    const x = index * column;
    const end = 42 + lines.length * lineHeight;
    return [
      about(text(x, 24, count, "count"), key),
      ...lines.map((each, line) => text(x, 43 + line * lineHeight, each, "word")),
      text(x, end, date, "note"),
      about(group(x, labels + 10, drawn[index]?.nodes ?? []), key),
    ];
  });
  return { nodes, height: labels + 10 + Math.max(...drawn.map(({ height }) => height)) };
}

function narrowList({ country, name, counted, key, groups, whole, classes, foot }: PeopleParts): Block {
  const nodes: SvgNode[] = [text(0, 23, name, `country text-${country}`)];
  let y = 23;
  for (const each of wrap(counted, "note", widths.narrow)) nodes.push(about(text(0, (y += 18), each, "note"), key));
  const dated = groups.map((part) => ({ ...part, words: `${part.words}, ${part.date}` }));
  const beneath = narrowClasses(dated, country, y);
  nodes.push(...beneath.nodes);
  y += beneath.height;
  if (whole) {
    const words = numberedLines([whole.count, "strong"], whole.words, whole.key, {
      x: 0,
      y: y + 31,
      room: widths.narrow,
    });
    const drawn = narrowClasses(classes, country, y + 31 + words.height);
    nodes.push(...words.nodes, ...drawn.nodes);
    y += 31 + words.height + drawn.height;
  }
  return withFoot(nodes, foot, y + 12, widths.narrow);
}

function withFoot(nodes: readonly SvgNode[], foot: string | undefined, y: number, width: number): Block {
  const lines = foot === undefined ? [] : wrapEvenly(foot, "note", width);
  return {
    nodes: [...nodes, ...lines.map((each, index) => text(0, y + 12 + index * 17, each, "note"))],
    height: Math.round(y + lines.length * 17 + 10),
  };
}
