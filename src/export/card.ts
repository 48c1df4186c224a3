import { colourOf, countedBy } from "../charts/notes.ts";
import type { Figure } from "../charts/figure.ts";
import type { Claim } from "../dataset/dataset.ts";
import { formatCount, formatNumber } from "../locale/format.ts";
import { siteText } from "../locale/site.ts";
import { path, rectangle, scaled, type Drawing } from "../marks/svg.ts";
import { whatOf } from "../render/table.ts";
import { noBlock, setLargest, setWords, stack, stackWhatFits, type Block } from "./block.ts";
import { publishers, signature, whoCounted } from "./standalone.ts";

/** A picture made to be shared: a card in messages, a square in feeds, tall in stories. */
export type CardFormat = "card" | "square" | "tall";

/** Sizes in pixels. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Left free above and below: stories lay their own buttons there. */
  readonly head: number;
  readonly title: { readonly most: number; readonly least: number };
  readonly number: number;
  readonly words: number;
  readonly foot: number;
  /** How many numbers stand side by side where there are one, two, three or four. */
  readonly columns: readonly [number, number, number, number];
  /** How high the warning may be, in lines. */
  readonly warningLines: number;
}

export const layouts: Readonly<Record<CardFormat, Layout>> = {
  card: {
    width: 1200,
    height: 630,
    margin: 56,
    head: 40,
    title: { most: 72, least: 42 },
    number: 56,
    words: 22,
    foot: 20,
    columns: [1, 2, 3, 4],
    warningLines: 2,
  },
  square: {
    width: 1080,
    height: 1080,
    margin: 64,
    head: 64,
    title: { most: 84, least: 46 },
    number: 84,
    words: 28,
    foot: 23,
    columns: [1, 2, 3, 2],
    warningLines: 5,
  },
  tall: {
    width: 1080,
    height: 1920,
    margin: 72,
    head: 180,
    title: { most: 96, least: 46 },
    number: 96,
    words: 36,
    foot: 28,
    columns: [1, 1, 1, 2],
    warningLines: 7,
  },
};

/** Below this scale a drawing's smallest type would not be read on a phone. */
const legibleScale = 1.7;

/** The part of the room a finding may take where a drawing or sentences follow. */
const findingShares = { drawing: 0.36, sentences: 0.55 } as const;

/** The most numbers a card gives. */
const mostNumbers = 4;

/** A figure as a card: the finding, and below it the drawing where it is legible, else the numbers the finding names. */
export function card(figure: Figure, format: CardFormat, version: string): Drawing {
  const layout = layouts[format];
  const { width, height, margin, head } = layout;
  const { title, body, foot } = composed(figure, layout, version);
  const top = head + 22 + kickerOf(figure, layout).height + gapOf(layout) * 0.5;
  const footTop = height - head - foot.height;
  const free = footTop - gapOf(layout) - (top + title.height + gapOf(layout));
  const bodyTop =
    footTop - gapOf(layout) - body.height - (format === "card" ? 0 : Math.max(0, (free - body.height) / 2));
  return {
    width,
    height,
    nodes: [
      path(rectangle(0, 0, width, height), "paper"),
      path(rectangle(margin, head, width - 2 * margin, 5), "ink"),
      scaled(margin, head + 22, 1, kickerOf(figure, layout).nodes),
      scaled(margin, top, 1, title.nodes),
      scaled(margin, bodyTop, 1, body.nodes),
      path(rectangle(margin, footTop - 14, width - 2 * margin, 1), "unknown"),
      scaled(margin, footTop, 1, foot.nodes),
    ],
  };
}

interface Composition {
  readonly title: Block;
  readonly body: Block;
  readonly foot: Block;
}

/** The fullest composition that leaves the finding large; the last one has the finding alone. */
function composed(figure: Figure, layout: Layout, version: string): Composition {
  const foot = footOf(figure, layout, version, credits(figure));
  const drawn = withDrawing(figure, layout, foot);
  if (drawn) return drawn;
  if (figure.headline.length === 0) return withSentences(figure, layout, foot);
  const listed = withNumbers(figure, layout, footOf(figure, layout, version));
  return listed ?? { title: findingIn(roomHeight(figure, layout, foot), figure, layout, 30), body: noBlock, foot };
}

/** The finding at the largest size it has room for in `height`. */
function findingIn(height: number, { title }: Figure, layout: Layout, least: number): Block {
  return setLargest(title, "title", layout.title.most, least, { width: roomWidth(layout), height });
}

function withDrawing(figure: Figure, layout: Layout, foot: Block): Composition | undefined {
  const room = roomHeight(figure, layout, foot);
  const title = findingIn(room * findingShares.drawing, figure, layout, layout.title.least);
  const [width, height] = [roomWidth(layout), room - title.height - gapOf(layout)];
  const [best] = [figure.narrow, figure.wide]
    .map((drawing) => ({ drawing, by: Math.min(width / drawing.width, height / drawing.height) }))
    .toSorted((a, b) => b.by - a.by);
  if (!best || best.by < legibleScale) return undefined;
  const { drawing, by } = best;
  const x = (width - drawing.width * by) / 2;
  return { title, foot, body: { height: drawing.height * by, nodes: [scaled(x, 0, by, drawing.nodes)] } };
}

/** Nothing where the numbers would leave the finding too small. */
function withNumbers(figure: Figure, layout: Layout, foot: Block): Composition | undefined {
  const body = numbersBlock(figure, layout);
  const height = roomHeight(figure, layout, foot) - body.height - gapOf(layout);
  const title = findingIn(height, figure, layout, layout.title.least);
  return title.height <= height ? { title, body, foot } : undefined;
}

/** What the figure says in sentences, as far as whole sentences fit, first those that share most numbers with the finding. */
function withSentences(figure: Figure, layout: Layout, foot: Block): Composition {
  const setting = { look: "word", size: layout.words };
  const room = roomHeight(figure, layout, foot);
  const title = findingIn(room * findingShares.sentences, figure, layout, layout.title.least);
  const said = numbersIn(figure.title);
  const sentences = figure.sentences
    .toSorted((a, b) => shared(said, numbersIn(b)) - shared(said, numbersIn(a)))
    .map((sentence) => setWords(sentence, setting, roomWidth(layout)));
  return { title, foot, body: stackWhatFits(sentences, layout.words * 0.5, room - title.height - gapOf(layout)) };
}

function numbersBlock(figure: Figure, layout: Layout): Block {
  const claims = numbersOf(figure);
  const columns = layout.columns[claims.length - 1] ?? 1;
  const gap = layout.margin * 0.6;
  const width = (roomWidth(layout) - gap * (columns - 1)) / columns;
  const blocks = claims.map((claim) => numberBlock(claim, figure, layout, width));
  return stack(rowsOf(blocks, columns, width + gap), layout.words);
}

/** Blocks in rows, each column `step` pixels right of the one before it. */
function rowsOf(blocks: readonly Block[], columns: number, step: number): readonly Block[] {
  const starts = blocks.map((_, index) => index).filter((index) => index % columns === 0);
  return starts.map((start) => {
    const row = blocks.slice(start, start + columns);
    const height = Math.max(...row.map((block) => block.height));
    return { height, nodes: row.map((block, index) => scaled(index * step, 0, 1, block.nodes)) };
  });
}

/** A number with all it must not travel without: whom it counts, where, who counted and when. */
function numberBlock(claim: Claim, { locale }: Figure, layout: Layout, width: number): Block {
  const colour = `text-${colourOf(claim.country)}`;
  const what = `${claim.country.name[locale]}, ${whatOf(claim, locale)}`;
  return stack(
    [
      setWords(formatCount(claim, locale), { look: `count ${colour}`, size: layout.number, isEven: true }, width),
      setWords(what, { look: "strong", size: layout.words }, width),
      setWords(countedBy(claim, locale), { look: "note", size: layout.words }, width),
    ],
    2,
  );
}

/**
 * The claims whose numbers the finding names; where they are counts at a date, also the first of each other country,
 * so that no list is left out beside the others.
 */
function numbersOf({ title, headline, locale }: Figure): readonly Claim[] {
  const said = numbersIn(title);
  const named = headline.filter((claim) => said.has(formatNumber(claim.high, locale)));
  const seen = new Set(named.map(({ country }) => country));
  const others = headline.filter(
    ({ country, definition }, index) =>
      definition.measure.kind === "stock" &&
      !seen.has(country) &&
      headline.findIndex((claim) => claim.country === country) === index,
  );
  const chosen = new Set([...named.slice(0, mostNumbers - others.length), ...others]);
  return headline.filter((claim) => chosen.has(claim)).slice(0, mostNumbers);
}

function numbersIn(words: string): ReadonlySet<string> {
  return new Set(words.match(/\d(?:[\d.,\u202f]*\d)?/g));
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((each) => others.has(each)).length;
}

function kickerOf({ locale }: Figure, { foot, width, margin }: Layout): Block {
  return setWords(siteText[locale].strap, { look: "strong", size: foot }, width - 2 * margin);
}

/** The warning in whole sentences as far as there is room, who counted unless the numbers say so, and the signature. */
function footOf(figure: Figure, layout: Layout, version: string, credit?: string): Block {
  const setting = { look: "note", size: layout.foot };
  const width = roomWidth(layout);
  const warning = sentencesOf(figure.warning ?? "")
    .map((_, index, all) => setWords(all.slice(0, index + 1).join(" "), setting, width))
    .findLast(({ lines }) => lines <= layout.warningLines);
  return stack(
    [
      ...(warning ? [warning] : []),
      ...(credit === undefined ? [] : [setWords(credit, setting, width)]),
      setWords(signature(figure, version), { ...setting, look: "strong" }, width),
    ],
    4,
  );
}

function sentencesOf(words: string): readonly string[] {
  return words === "" ? [] : words.split(/(?<=\.) (?=\p{Lu})/u);
}

/** `Quién contó: Prisoners Defenders, 31 dic 2025; Foro Penal, 29 dic 2025`; where no number is named, whose they are. */
function credits(figure: Figure): string {
  const { locale } = figure;
  const counted = [...new Set(numbersOf(figure).map((claim) => countedBy(claim, locale)))];
  return counted.length > 0
    ? `${siteText[locale].columns.claimant}: ${counted.join("; ")}.`
    : (whoCounted(figure) ?? publishers(figure));
}

function roomWidth({ width, margin }: Layout): number {
  return width - 2 * margin;
}

/** What is left for finding and body between kicker and foot. */
function roomHeight(figure: Figure, layout: Layout, foot: Block): number {
  const kicker = 22 + kickerOf(figure, layout).height + gapOf(layout) * 0.5;
  return layout.height - 2 * layout.head - kicker - foot.height - gapOf(layout);
}

function gapOf({ words }: Layout): number {
  return words * 1.4;
}
