import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { contrast, type Rgb } from "../access/colour.ts";

/**
 * What axe leaves open, judged: each question has a judge that looks at the page itself. A question without one is a
 * fault, so that nothing is passed over.
 */

/** A question of axe's, and its place in the list of elements that the page keeps of them. */
export interface Question {
  readonly rule: string;
  /** Why it could not tell, in its own key; empty where it names none. */
  readonly key: string;
  readonly html: string;
  readonly isDrawn: boolean;
  readonly index: number;
}

interface Judge {
  /** Why axe cannot tell, and what is looked at instead. */
  readonly why: string;
  readonly asks: (question: Question) => boolean;
  /** What is wrong with the elements of these questions. */
  readonly faults: (page: Page, questions: readonly Question[]) => Promise<readonly string[]>;
}

const isOfContrast = ({ rule }: Question): boolean => rule === "color-contrast";

/** Why axe could not tell of words outside a drawing. */
const hardToSee: readonly string[] = ["shortTextContent", "nonBmp", "elmPartiallyObscured", "bgOverlap", "emptyValue"];

const judges: readonly Judge[] = [
  {
    why: "words that are short, no letters, over others, yet to be written or out of sight in a box that scrolls: each is held against what is under it, once it is in sight",
    asks: (question) => isOfContrast(question) && !question.isDrawn && hardToSee.includes(question.key),
    faults: (page, questions) => page.evaluate(standings, indexesOf(questions)).then(tooFaint),
  },
  {
    why: "words in a drawing stand on shapes, of which axe knows no colour: each is held against the points it covers as they are painted",
    asks: (question) => isOfContrast(question) && question.isDrawn,
    faults: faintInDrawings,
  },
  {
    why: "a sign is no words that its name could begin with: it must have no letter and no digit, and its name be shown to who points at it",
    asks: ({ rule }) => rule === "label-content-name-mismatch",
    faults: (page, questions) => page.evaluate(wordsForSigns, indexesOf(questions)),
  },
  {
    why: "a frame has a page of its own, that axe is not let into: it must be an embed, which is a kind of page here",
    asks: ({ rule }) => rule === "frame-tested",
    faults: (page, questions) => page.evaluate(strangeFrames, indexesOf(questions)),
  },
];

/** What our own rules find wrong: every figure has a name of some words, and no word of a drawing is under 12 pixels. */
export function ownFaults(): readonly string[] {
  const nameless = [...document.querySelectorAll("figure")].filter((figure) => {
    const name = document.getElementById(figure.getAttribute("aria-labelledby") ?? "");
    return (name?.textContent.trim().length ?? 0) <= 20;
  });
  const small = [...document.querySelectorAll<SVGTextContentElement>("svg text, svg tspan")].filter((word) => {
    const scale = word.getScreenCTM()?.a ?? 1;
    return word.getClientRects().length > 0 && parseFloat(getComputedStyle(word).fontSize) * scale < 11.99;
  });
  return [
    ...nameless.map((figure) => `no name: ${figure.textContent.slice(0, 60)}`),
    ...small.map((word) => `small: ${word.textContent}`),
  ];
}

/** What is wrong where axe could not tell, as `rule, key: what`; a question that nobody judges is wrong as it stands. */
export async function judge(page: Page, questions: readonly Question[]): Promise<readonly string[]> {
  const unjudged = questions.filter((question) => !judges.some(({ asks }) => asks(question)));
  const found = [...unjudged.map(({ rule, key, html }) => `nobody judges ${rule} ${key}: ${html}`)];
  for (const { asks, faults } of judges) {
    const asked = questions.filter(asks);
    if (asked.length > 0) found.push(...(await faults(page, asked)));
  }
  return found;
}

function indexesOf(questions: readonly Question[]): readonly number[] {
  return questions.map(({ index }) => index);
}

declare const window: Window & { readonly undecided: readonly Element[]; drawings: readonly SVGSVGElement[] };

/** Words, their colour and one they stand on, as the browser computed them. */
interface Standing {
  readonly words: string;
  readonly colour: string;
  readonly ground: string;
  readonly isLarge: boolean;
  /** What keeps them from being read so: something over them, or their being out of sight or mixed. */
  readonly hindrance: string;
}

/** The words of each of these elements against what lies under them, brought into sight where they are not. */
function standings(indexes: readonly number[]): readonly Standing[] {
  const placeOf = (element: Element): DOMRect | undefined => {
    const range = new Range();
    range.selectNodeContents(element);
    // What is written into a field has no place of its own.
    const places = element.matches("textarea, input") ? [element.getBoundingClientRect()] : [...range.getClientRects()];
    return places.find(({ width, height }) => width * height > 0);
  };
  const standing = (element: Element): Standing => {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const { left = -1, top = -1, width = 0, height = 0 } = placeOf(element) ?? {};
    const stack = document.elementsFromPoint(left + width / 2, top + height / 2);
    const own = stack.findIndex((each) => element.contains(each));
    const under = stack.slice(Math.max(0, own)).map((each) => getComputedStyle(each).backgroundColor);
    const isMixed = stack.some((each) => getComputedStyle(each).opacity !== "1");
    const over = stack.slice(0, Math.max(0, own)).map(({ tagName }) => tagName);
    return {
      words: element.textContent.slice(0, 60),
      colour: color,
      ground: under.find((ground) => !/^rgba\(.*, 0\)$/.test(ground)) ?? "none",
      isLarge: parseFloat(fontSize) >= (Number(fontWeight) >= 600 ? 18.66 : 24),
      hindrance: own < 0 ? "out of sight" : isMixed ? "mixed" : over.join(" "),
    };
  };
  const elements = indexes.map((index) => window.undecided[index] ?? document.body);
  // A tip, which is last in its page, closes as that is scrolled: what is in sight is looked at first, then the last.
  const last = elements.map((element) => [element, standing(element)] as const).toReversed();
  return last.map(([element, found]) => {
    if (found.hindrance === "") return found;
    element.scrollIntoView({ block: "center", inline: "center" });
    return standing(element);
  });
}

function tooFaint(standings: readonly Standing[]): readonly string[] {
  return standings.flatMap(({ words, colour, ground, isLarge, hindrance }) => {
    const ratio = contrast(channels(colour), channels(ground));
    if (hindrance === "" && ratio >= (isLarge ? 3 : 4.5)) return [];
    return [`color-contrast: “${words}” ${colour} on ${ground}: ${ratio.toFixed(2)} ${hindrance}`];
  });
}

/** A colour as the browser computed it; one that is not opaque is none, and has no contrast. */
function channels(computed: string): Rgb {
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed) ?? [];
  return [Number(red), Number(green), Number(blue)];
}

function wordsForSigns(indexes: readonly number[]): readonly string[] {
  return indexes
    .map((index) => window.undecided[index] ?? document.body)
    .filter((element) => {
      const name = element.getAttribute("aria-label") ?? "";
      return /[\p{L}\p{N}]/u.test(element.textContent) || name === "" || element.getAttribute("title") !== name;
    })
    .map((element) => `label-content-name-mismatch: ${element.textContent}`);
}

function strangeFrames(indexes: readonly number[]): readonly string[] {
  return indexes
    .map((index) => window.undecided[index])
    .map((frame) => (frame instanceof HTMLIFrameElement ? frame.src : "no frame"))
    .filter((src) => !new RegExp(`^${location.origin}/(v/[\\d.]+/)?embed/(es|en)/`).test(src))
    .map((src) => `frame-tested: ${src}`);
}

/** Where a drawing stands on its page, in CSS pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its markup and the colours it is shown in. */
  readonly looks: string;
}

/** A word in a drawing that is less plain than it must be. */
interface Word {
  readonly words: string;
  readonly colour: string;
  readonly isLarge: boolean;
  readonly hindrance: string;
  /** The id of what names its figure. */
  readonly figure: string;
  /** The colours that are painted under it, each as its channels. */
  readonly grounds: readonly Rgb[];
}

/** Words that are faint and known to be, with why. */
const known: readonly { readonly why: string; readonly figure: string; readonly words: readonly string[] }[] = [
  {
    why: "on a phone, lines that begin on the day of an announcement run over two numbers of the axis, whose rules stand",
    figure: "release-days-verified",
    words: ["0", "100"],
  },
];

/** Drawings that were judged in the colours they had: a drawing is shown by many pages and modes. */
const judged = new Map<string, readonly string[]>();

const paints = ["#000", "#fff", "transparent"] as const;

/** What is faint in the drawings of these words: three pictures tell which points a word covers, and what is under them. */
async function faintInDrawings(page: Page): Promise<readonly string[]> {
  await page.evaluate(unclip);
  await page.evaluate(keepDrawings);
  const found: string[] = [];
  for (const [index, { looks, ...clip }] of (await page.evaluate(places)).entries()) {
    const key = createHash("sha256").update(looks).digest("base64");
    const faint = judged.get(key) ?? (await faintInDrawing(page, index, clip));
    judged.set(key, faint);
    found.push(...faint);
  }
  return found;
}

async function faintInDrawing(page: Page, index: number, clip: Omit<Place, "looks">): Promise<readonly string[]> {
  const pictures: string[] = [];
  const isHigh = await page.evaluate((height) => document.documentElement.scrollHeight > height, highest);
  if (isHigh) await page.evaluate(isolate, { index, isAlone: true });
  const place = isHigh ? ((await page.evaluate(places))[index] ?? clip) : clip;
  for (const paint of paints) pictures.push((await picture(page, place, paint)).toString("base64"));
  const words = await page.evaluate(wordsOnGrounds, { index, pictures });
  if (isHigh) await page.evaluate(isolate, { index, isAlone: false });
  return words.filter(isUnknown).flatMap(({ words, colour, isLarge, hindrance, figure, grounds }) => {
    const ratio = Math.min(...grounds.map((ground) => contrast(channels(colour), ground)));
    if (hindrance === "" && grounds.length > 0 && ratio >= (isLarge ? 3 : 4.5)) return [];
    return [`color-contrast in the drawing ${figure}: “${words}” ${colour}: ${ratio.toFixed(2)} ${hindrance}`];
  });
}

function isUnknown({ figure, words }: Word): boolean {
  return !known.some((each) => each.figure === figure && each.words.includes(words));
}

/** A picture of a page higher than this, in pixels, takes longer than is waited for. */
const highest = 60_000;

/** A drawing with its words in one colour, without what moves or lies over it. */
async function picture(page: Page, clip: Omit<Place, "looks">, paint: (typeof paints)[number]): Promise<Buffer> {
  // No rule of the page has an id more than this.
  const style = `
    svg :is(text, tspan):not(#none) { fill: ${paint} !important }
    * { animation: none !important }
    .tip { display: none !important }`;
  return page.screenshot({ clip, fullPage: true, scale: "css", style });
}

/** Leaves a drawing and what it stands in on the page, or puts back what that took away. */
function isolate({ index, isAlone }: { readonly index: number; readonly isAlone: boolean }): void {
  for (let each: Element | null = window.drawings[index] ?? null; each?.parentElement; each = each.parentElement)
    for (const beside of each.parentElement.children) if (beside !== each) beside.classList.toggle("beside", isAlone);
}

/** Lets every drawing be seen whole, also where it scrolls in a frame. */
function unclip(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .drawing { overflow: visible !important; max-height: none !important; height: auto !important }
    .beside { display: none !important }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  scrollTo(0, 0);
}

/** Has the page keep the drawings with words that axe left open, in order. */
function keepDrawings(): void {
  const roots = window.undecided.flatMap((element) => element.closest<SVGSVGElement>("svg") ?? []);
  window.drawings = [...new Set(roots)];
}

/** Where they stand, and how they look. */
function places(): readonly Place[] {
  return window.drawings.map((root) => {
    const { left, top, width, height } = root.getBoundingClientRect();
    const fills = [...root.querySelectorAll("text, tspan, path, line, rect")].map((each) => {
      const { fill, stroke } = getComputedStyle(each);
      return `${fill} ${stroke}`;
    });
    const papers = [root, root.parentElement ?? root, document.body].map(
      (each) => getComputedStyle(each).backgroundColor,
    );
    // Which rows a mark tells of changes nothing of what is seen.
    const looks = [root.innerHTML.replaceAll(/ data-[\w-]+="[^"]*"/g, ""), ...papers, ...fills].join();
    return { x: left + scrollX, y: top + scrollY, width, height, looks };
  });
}

/** Each word of a drawing and the colours under the points that it covers, from pictures of it black, white and left out. */
async function wordsOnGrounds({
  index,
  pictures,
}: {
  readonly index: number;
  readonly pictures: readonly string[];
}): Promise<readonly Word[]> {
  const root = window.drawings[index];
  if (!root) return [];
  const corner = root.getBoundingClientRect();
  const painted = await Promise.all(
    pictures.map(async (picture) => {
      const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true });
      canvas?.drawImage(bitmap, 0, 0);
      return canvas?.getImageData(0, 0, bitmap.width, bitmap.height);
    }),
  );
  const [black, white, without] = painted;
  if (!black || !white || !without) throw new Error("no pictures");
  const spans = [...root.querySelectorAll("text, tspan")].filter((each) =>
    [...each.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== ""),
  );
  return spans
    .filter((span) => span.getClientRects().length > 0)
    .map((span) => {
      const { fill, fontSize, fontWeight } = getComputedStyle(span);
      const scale = root.getScreenCTM()?.a ?? 1;
      const { left, right, top, bottom } = span.getBoundingClientRect();
      const grounds = new Map<string, Rgb>();
      for (let y = Math.max(0, Math.floor(top - corner.top)); y < Math.min(black.height, bottom - corner.top); y += 1)
        for (
          let x = Math.max(0, Math.floor(left - corner.left));
          x < Math.min(black.width, right - corner.left);
          x += 1
        ) {
          const at = 4 * (y * black.width + x);
          if ((white.data[at] ?? 0) - (black.data[at] ?? 0) < 100) continue;
          const ground = [without.data[at] ?? 0, without.data[at + 1] ?? 0, without.data[at + 2] ?? 0] as const;
          grounds.set(ground.join(), ground);
        }
      let isMixed = false;
      for (let each: Element | null = span; each; each = each.parentElement)
        isMixed ||= getComputedStyle(each).opacity !== "1";
      return {
        words: span.textContent,
        colour: fill,
        isLarge: parseFloat(fontSize) * scale >= (Number(fontWeight) >= 600 ? 18.66 : 24),
        hindrance: isMixed ? "mixed" : "",
        figure: root.closest("figure")?.getAttribute("aria-labelledby") ?? "",
        grounds: [...grounds.values()],
      };
    });
}
