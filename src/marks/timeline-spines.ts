import { widths, type Country } from "../theme.ts";
import { measure, wrap } from "./measure.ts";
import { crowd, crowdDepth, type Crowd } from "./people.ts";
import { ringPaths, type Ring } from "./rings.ts";
import { about, dot, path, segments, text, type Drawing, type SvgNode } from "./svg.ts";

/** A branch of the downward timeline: an event, and the people let out with it. */
export interface Branch {
  readonly country: Country;
  readonly date: string;
  readonly words: string;
  readonly key: string;
  readonly people?: Crowd & { readonly caption: string; readonly captionKey: string };
}

/** The last count of a country in a year, or words for its absence. */
export interface YearCount {
  readonly country: Country;
  readonly count: string;
  readonly date: string;
  readonly key: string | undefined;
}

export interface YearOfBranches {
  readonly year: string;
  readonly branches: readonly Branch[];
  readonly counts: readonly YearCount[];
}

/** Names of the countries that have a spine, in their order. */
export type SpineNames = Readonly<Partial<Record<Country, string>>>;

const spineGap = 16;
const width = widths.narrow;
const perRow = 70;

/** Where each country's spine runs, and where the words beside them begin. */
interface Layout {
  readonly spines: ReadonlyMap<Country, number>;
  readonly wordsX: number;
}

function layoutOf(names: SpineNames): Layout {
  const countries = Object.keys(names) as Country[];
  return {
    spines: new Map(countries.map((country, index) => [country, 7 + index * spineGap])),
    wordsX: 8 + countries.length * spineGap,
  };
}

/** Time runs down a spine a country; a branch a turning point; each year closes with its last counts. */
export function drawTimelineSpines(names: SpineNames, years: readonly YearOfBranches[]): Drawing {
  const layout = layoutOf(names);
  const nodes: SvgNode[] = [];
  const knots: SvgNode[] = [];
  let y = legend(names, nodes);
  const top = y;
  y += 8;
  for (const { year, branches, counts } of years) {
    nodes.push(
      path(segments([[layout.wordsX, y + 0.5, width, y + 0.5]]), "rule"),
      text(layout.wordsX, y + 24, year, "year"),
    );
    y += 34;
    for (const branch of branches) y = branchAt(branch, y, layout, nodes, knots);
    y = countsAt(counts, names, y + 4, layout, nodes) + 14;
  }
  const spineNodes = [...layout.spines].flatMap(([country, x]) => [
    path(segments([[x, top, x, y]]), `line-${country}`),
    path(downwards(x, y), "open-end"),
  ]);
  return { width, height: Math.ceil(y + 24), nodes: [...spineNodes, ...nodes, ...knots] };
}

function legend(names: SpineNames, nodes: SvgNode[]): number {
  let x = 0;
  for (const [country, name] of Object.entries(names)) {
    nodes.push(path(dot(x + 5, 8, 4), `fill-${country}`), text(x + 14, 12, name, `label-strong text-${country}`));
    x += 14 + measure(name, "label-strong") + 16;
  }
  return 24;
}

function branchAt(
  { country, date, words, key, people }: Branch,
  y: number,
  { spines, wordsX }: Layout,
  nodes: SvgNode[],
  knots: SvgNode[],
): number {
  const x = spines.get(country) ?? 0;
  const baseline = y + 12;
  nodes.push(path(segments([[x, y + 7.5, wordsX - 6, y + 7.5]]), "rule"));
  knots.push(about(path(dot(x, y + 7.5, 4), `fill-${country}`), key));
  nodes.push(about(text(wordsX, baseline, date, `label-strong text-${country}`), key));
  let next = baseline;
  for (const line of wrap(words, "label", width - wordsX))
    nodes.push(about(text(wordsX, (next += 16), line, "label"), key));
  if (people) next = peopleAt(people, country, next + 8, wordsX, nodes);
  return next + 14;
}

function peopleAt(
  { caption, captionKey, ...released }: NonNullable<Branch["people"]>,
  country: Country,
  y: number,
  wordsX: number,
  nodes: SvgNode[],
): number {
  const rows = Math.ceil(Math.max(released.high, released.claimed) / perRow);
  nodes.push(...crowd(released, country, rows, wordsX, y));
  let next = y + crowdDepth(rows);
  for (const line of wrap(caption, "axis", width - wordsX))
    nodes.push(about(text(wordsX, (next += 15), line, "axis"), captionKey));
  return next;
}

/** Counts side by side, each under its country's name where there are several: colour alone does not say whose it is. */
function countsAt(
  counts: readonly YearCount[],
  names: SpineNames,
  y: number,
  { spines, wordsX }: Layout,
  nodes: SvgNode[],
): number {
  if (counts.length === 0) return y;
  nodes.push(path(segments([[wordsX, y + 0.5, width, y + 0.5]]), "hair"));
  const named = spines.size > 1 ? 16 : 0;
  counts.forEach(({ country, count, date, key }, index) => {
    const x = wordsX + index * 82;
    if (named > 0) nodes.push(text(x, y + 18, names[country] ?? "", "note"));
    nodes.push(
      about(text(x, y + named + 18, count, `strong text-${country}`), key),
      about(text(x, y + named + 34, date, "axis"), key),
    );
  });
  return y + named + 38;
}

function downwards(x: number, y: number): string {
  // The same three points as at the end of a line, turned to follow the spine.
  return [7, 13, 19].map((dy) => dot(x, y + dy, 1.2)).join("");
}

/** An event by its month. */
export interface MonthEvent {
  readonly country: Country;
  readonly year: number;
  readonly month: number;
  readonly turning: boolean;
  readonly key: string;
}

const columns: Readonly<Record<Country, number>> = { cub: 50, ven: 136, nic: 222 };
const ringPitch = 8;
const ringsPerRow = 9;
const rowHeight = 10;

/** Every event as a ring in its month, three countries side by side, time running down; a full month takes more rows. */
export function drawEventMonths(names: SpineNames, events: readonly MonthEvent[]): Drawing {
  const nodes = (Object.entries(names) as [Country, string][]).map(([country, name]) =>
    text(columns[country] - 3, 14, name, `label-strong text-${country}`),
  );
  const rings: Ring[] = [];
  let y = 30;
  for (const { year, month, inMonth } of monthsOf(events)) {
    if (month === 1 || y === 30)
      nodes.push(path(segments([[0, y + 0.5, width, y + 0.5]]), "hair"), text(0, y + 15, String(year), "axis-strong"));
    for (const [country, own] of Map.groupBy(inMonth, (event) => event.country))
      for (const [index, { turning, key }] of own.entries()) {
        const className = `${turning ? "fill" : "outline"}-${country}`;
        const x = columns[country] + (index % ringsPerRow) * ringPitch;
        rings.push({ className, d: dot(x, y + Math.floor(index / ringsPerRow) * rowHeight + 5, 3), key });
      }
    y += rowsOf(inMonth) * rowHeight;
  }
  return { width, height: y + 8, nodes: [...nodes, ...ringPaths(rings)] };
}

/** Every month from the first event to the last, with its events. */
function monthsOf(events: readonly MonthEvent[]) {
  const numbers = events.map(numberOf);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    return {
      year: Math.floor(number / 12),
      month: (number % 12) + 1,
      inMonth: events.filter((event) => numberOf(event) === number),
    };
  });
}

function numberOf({ year, month }: MonthEvent): number {
  return year * 12 + month - 1;
}

function rowsOf(events: readonly MonthEvent[]): number {
  const most = Math.max(0, ...[...Map.groupBy(events, ({ country }) => country).values()].map(({ length }) => length));
  return Math.max(1, Math.ceil(most / ringsPerRow));
}
