import { widths, type Country } from "../theme.ts";
import { measure } from "./measure.ts";
import { files, type File } from "./people.ts";
import { about, line, path, segments, text, type Drawing, type SvgNode } from "./svg.ts";

/** A number of people and how it is printed. */
export interface Counted {
  readonly people: number;
  readonly count: string;
  readonly key: string;
}

/** A year of a list: whom it gained and lost, and how many it held at the end; what was not found is missing. */
export interface ListYear {
  readonly year: string;
  readonly added: Counted | undefined;
  readonly left: Counted | undefined;
  readonly total: { readonly count: string; readonly date: string; readonly key: string } | undefined;
}

export interface ListYearsWords {
  readonly heads: { readonly added: string; readonly left: string; readonly total: string };
  /** What stands after a number where there is no room for columns. */
  readonly added: string;
  readonly left: string;
  /** Said where a number was not found. */
  readonly missing: string;
  readonly missingAdded: string;
  readonly missingLeft: string;
}

/** People one under another in a column. */
const mostRows = 10;
const largestPitch = { wide: 4, narrow: 3.2 } as const;
const wideLayout = { zero: 230, addedEnd: 620 } as const;

interface Scale {
  readonly country: Country;
  readonly pitch: number;
}

/** A row a year, all people at one scale. */
export function drawListYears(
  years: readonly ListYear[],
  country: Country,
  words: ListYearsWords,
  size: "narrow" | "wide",
): Drawing {
  const drawn = size === "wide" ? wideRows(years, country, words) : narrowRows(years, country, words);
  return { width: widths[size], ...drawn };
}

/** The largest room a person may take so that the longest crowd and its number fit. */
function pitchFor(counts: readonly (Counted | undefined)[], room: number, largest: number): number {
  const fits = counts
    .filter((counted) => counted !== undefined)
    .map(({ people, count }) => (room - measure(count, "strong") - 8) / Math.ceil(people / mostRows));
  return Math.min(largest, ...fits);
}

/** A crowd in columns from `x` to the right or to the left, the last column the outermost. */
function crowd({ people, key }: Counted, x: number, y: number, direction: 1 | -1, { country, pitch }: Scale): SvgNode {
  const columns = Array.from({ length: Math.ceil(people / mostRows) }, (_, index): File => ({
    x: x + direction * (index + 0.5) * pitch,
    y: y + pitch / 2,
    people: Math.min(mostRows, people - index * mostRows),
    goes: "down",
  }));
  return about(files(columns, country, pitch), key);
}

function lengthOf({ people }: Counted, pitch: number): number {
  return Math.ceil(people / mostRows) * pitch;
}

type Rows = Pick<Drawing, "nodes" | "height">;

function wideRows(years: readonly ListYear[], country: Country, words: ListYearsWords): Rows {
  const { zero, addedEnd } = wideLayout;
  const labelled = 64;
  const pitch = Math.min(
    pitchFor(
      years.map(({ added }) => added),
      addedEnd - zero,
      largestPitch.wide,
    ),
    pitchFor(
      years.map(({ left }) => left),
      zero - labelled,
      largestPitch.wide,
    ),
  );
  const scale = { country, pitch };
  const deep = Math.max(32, mostRows * pitch);
  const rowHeight = Math.round(deep + 20);
  const head = 24;
  const nodes = years.flatMap((year, index): readonly SvgNode[] => {
    const top = head + index * rowHeight;
    const middle = Math.round(top + rowHeight / 2 + 5);
    const y = top + (rowHeight - mostRows * pitch) / 2;
    return [
      path(segments([[0, top + 0.5, widths.wide, top + 0.5]]), index === 0 ? "rule" : "hair"),
      text(0, middle + 1, year.year, `year text-${country}`),
      ...side(year.left, words.missing, middle, y, -1, scale),
      ...side(year.added, words.missing, middle, y, 1, scale),
      ...totalNodes(year, words, middle),
    ];
  });
  const bottom = head + years.length * rowHeight;
  return {
    nodes: [
      text(zero - 6, 13, words.heads.left, "note", "end"),
      text(zero + 7, 13, words.heads.added, "note"),
      text(widths.wide, 13, words.heads.total, "note", "end"),
      ...nodes,
      path(segments([[zero + 0.5, head, zero + 0.5, bottom]]), "rule"),
      path(segments([[0, bottom + 0.5, widths.wide, bottom + 0.5]]), "rule"),
    ],
    height: bottom + 2,
  };
}

/** A crowd beside the zero line and its number beyond it. */
function side(
  counted: Counted | undefined,
  missing: string,
  middle: number,
  y: number,
  direction: 1 | -1,
  scale: Scale,
): readonly SvgNode[] {
  const start = wideLayout.zero + 0.5 + direction * 3;
  const anchor = direction === 1 ? "start" : "end";
  if (!counted) return [text(start + direction * 4, middle, missing, "note", anchor)];
  const numberX = start + direction * (lengthOf(counted, scale.pitch) + 5);
  return [
    crowd(counted, start, y, direction, scale),
    about(text(numberX, middle, counted.count, "strong", anchor), counted.key),
  ];
}

function totalNodes({ total }: ListYear, words: ListYearsWords, middle: number): readonly SvgNode[] {
  if (!total) return [text(widths.wide, middle, words.missing, "note", "end")];
  return [
    about(text(widths.wide, middle - 6, total.count, "strong", "end"), total.key),
    about(text(widths.wide, middle + 10, total.date, "note", "end"), total.key),
  ];
}

function narrowRows(years: readonly ListYear[], country: Country, words: ListYearsWords): Rows {
  const all = years.flatMap(({ added, left }) => [added, left]);
  const scale = { country, pitch: pitchFor(all, widths.narrow, largestPitch.narrow) };
  const nodes: SvgNode[] = [text(widths.narrow, 13, words.heads.total, "note", "end")];
  let y = 22;
  for (const year of years) {
    nodes.push(
      path(segments([[0, y + 0.5, widths.narrow, y + 0.5]]), y === 22 ? "rule" : "hair"),
      text(0, y + 24, year.year, `year text-${country}`),
      about(text(widths.narrow, y + 24, totalWords(year, words), "label-strong", "end"), year.total?.key),
    );
    y += 32;
    for (const [counted, name, missing] of [
      [year.added, words.added, words.missingAdded],
      [year.left, words.left, words.missingLeft],
    ] as const) {
      if (counted) {
        nodes.push(
          about(
            line(0, y + 13, [
              [counted.count, "strong"],
              [name, "label"],
            ]),
            counted.key,
          ),
          crowd(counted, 0, y + 20, 1, scale),
        );
        y += 20 + mostRows * scale.pitch + 6;
      } else {
        nodes.push(text(0, y + 13, missing, "note"));
        y += 24;
      }
    }
    y = Math.round(y + 2);
  }
  nodes.push(path(segments([[0, y + 0.5, widths.narrow, y + 0.5]]), "rule"));
  return { nodes, height: y + 2 };
}

function totalWords({ total }: ListYear, { missing }: ListYearsWords): string {
  return total ? `${total.count}, ${total.date}` : missing;
}
