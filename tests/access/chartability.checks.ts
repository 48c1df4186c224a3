import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Size } from "../../src/charts/chart.ts";
import type { Figure } from "../../src/charts/figure.ts";
import { charts } from "../../src/charts/index.ts";
import { around, subpaths, vertices, type Box } from "../../src/client/inspector/geometry.ts";
import { inspect } from "../../src/client/inspector/inspect.ts";
import { step, type Placed } from "../../src/client/inspector/walk.ts";
import { locales, type Locale } from "../../src/dataset/text.ts";
import { standaloneSvg } from "../../src/export/standalone.ts";
import { formatNumber } from "../../src/locale/format.ts";
import { controlName, inspectionText } from "../../src/locale/inspection.ts";
import { escapeText, renderPageDrawings } from "../../src/render/svg.ts";
import { readingEase } from "../reading.ts";
import { excusedIn, faintIn, papers, sizeIn, standingsIn } from "./contrast.ts";
import { isFilled, paintedIn, type Painted } from "./drawn.ts";
import { everyFigure, sizes } from "./views.ts";

/**
 * Chartability's critical tests (Elavsky, Bennett and Moritz, "How accessible is my visualization? Evaluating
 * visualization accessibility with Chartability", 2022), each over every figure in both languages.
 */

const figures = everyFigure();

const nameOf = ({ chart, view, locale }: Figure): string => `${chart} ${view.id} in ${locale}`;

/** What is wrong with any figure, each with the figure's name. */
function faults(of: (figure: Figure) => readonly string[]): readonly string[] {
  return figures.flatMap((figure) => of(figure).map((fault) => `${nameOf(figure)}: ${fault}`));
}

/** The same for both drawings of each. */
function faultsDrawn(of: (items: readonly Painted[], figure: Figure, size: Size) => readonly string[]) {
  return faults((figure) =>
    sizes.flatMap((size) => of(paintedIn(figure[size]), figure, size).map((fault) => `${size}, ${fault}`)),
  );
}

const wrongUnless = (isRight: boolean, fault: string): readonly string[] => (isRight ? [] : [fault]);

/** Forms that a reader cannot know, and the word that explains each. */
const forms: readonly {
  readonly isDrawn: (item: Painted) => boolean;
  readonly said: Readonly<Record<Locale, RegExp>>;
}[] = [
  { isDrawn: isHatched, said: { es: /rayad/i, en: /hatched/i } },
  { isDrawn: hasClass(/^pale-|^mark-...-pale/), said: { es: /pálid/i, en: /pale/i } },
  { isDrawn: hasClass(/^mark-paper/), said: { es: /contorno/i, en: /outline/i } },
  { isDrawn: hasClass(/^hollow-/), said: { es: /huec/i, en: /hollow/i } },
  { isDrawn: hasClass(/^unknown-/), said: { es: /punteado|de puntos/i, en: /dotted/i } },
  { isDrawn: hasClass(/^dotted-/), said: { es: /de puntos/i, en: /dotted/i } },
  { isDrawn: hasClass(/^thin-/), said: { es: /\bva fina|trazo es fino/i, en: /is thin\b/i } },
  { isDrawn: hasClass(/^open-end/), said: { es: /tres puntos/i, en: /three (dots|points)/i } },
];

function isHatched({ look, d, classNames }: Painted): boolean {
  return !isFilled(look) && /z.*l/.test(d) && classNames.some((name) => name.startsWith("stroke-"));
}

function hasClass(pattern: RegExp) {
  return ({ classNames }: Painted): boolean => classNames.some((name) => pattern.test(name));
}

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

describe("perceivable", () => {
  it("1. low contrast: 3 to 1 of shapes and large text, 4.5 to 1 of text, on light and dark paper and in print", () => {
    const found = faults((figure) =>
      sizes.flatMap((size) => {
        const standings = standingsIn(figure[size]);
        return papers.flatMap((paper) => {
          const known = excusedIn(figure.chart, figure.view.id, size, paper);
          const faint = faintIn(standings, paper).filter(({ what }) => !known.includes(what));
          return faint.map(({ what, ratio }) => `${size} ${paper}, ${what}: ${ratio}`);
        });
      }),
    );
    expect(found).toEqual([]);
  });

  it("2. content is only visual: the summary says the headline counts, the tables have every mark's row", () => {
    const found = faults((figure) => {
      const { headline, summary, locale, tables } = figure;
      const rows = new Set(tables.flatMap((table) => table.rows.map(({ id }) => id)));
      const drawn = sizes.flatMap((size) => paintedIn(figure[size]).flatMap(({ keys }) => keys));
      const unsaid = headline.filter(
        ({ low, definition }) =>
          !summary.includes(formatNumber(low, locale)) || !summary.includes(definition.claimant.name[locale]),
      );
      return [
        ...unsaid.map(({ id }) => `not in its summary: ${id}`),
        ...drawn.flatMap((key) => key.split("+").filter((id) => !rows.has(id))).map((id) => `not in a table: ${id}`),
        ...wrongUnless(drawn.length > 0, "no mark says what it stands for"),
      ];
    });
    expect(found).toEqual([]);
  });

  it("3. small text: none under 12 pixels in a drawing that only grows", () => {
    const found = faultsDrawn((items) =>
      items
        .filter(({ tag, look, scale }) => tag === "text" && sizeIn(look, scale) < 12)
        .map(({ words, look, scale }) => `${words}: ${sizeIn(look, scale)}`),
    );
    expect(found).toEqual([]);
  });

  it("4. seizure risk: nothing in a drawing moves, and no style sheet repeats a movement", () => {
    expect(faults((figure) => wrongUnless(!/<(animate|set)/i.test(renderPageDrawings(figure)), "moves"))).toEqual([]);
    for (const { name, css } of styles()) {
      expect(css, name).not.toMatch(/infinite|alternate|blink|marquee/);
      for (const seconds of durations(css)) expect(seconds, name).toBeLessThanOrEqual(0.5);
      expect(durations(css.replaceAll(/@media \(prefers-reduced-motion: no-preference\) \{(.|\n)*?\n\}/g, ""))).toEqual(
        [],
      );
    }
  });
});

/** The seconds that each animation and transition of a style sheet takes. */
function durations(css: string): readonly number[] {
  const declared = css.match(/\b(animation|transition)(-duration)?:[^;]+/g) ?? [];
  return declared.flatMap((each) =>
    [...each.matchAll(/([\d.]+)(m?s)\b/g)].map(([, time, unit]) => Number(time) / (unit === "ms" ? 1000 : 1)),
  );
}

function styles(): readonly { readonly name: string; readonly css: string }[] {
  return readdirSync("src/styles").map((name) => ({ name, css: readFileSync(`src/styles/${name}`, "utf8") }));
}

/** An element as far as the inspector of src/client needs one, in place of a browser's. */
class Part extends EventTarget {
  readonly dataset: Record<string, string> = {};
  readonly attributes = new Map<string, string>();
  readonly listened: string[] = [];
  tabIndex = -2;
  hidden = false;
  className = "";
  textContent = "";

  override addEventListener(...[type, listener]: Parameters<EventTarget["addEventListener"]>): void {
    this.listened.push(type);
    super.addEventListener(type, listener);
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  querySelector(): null {
    return null;
  }

  querySelectorAll(): readonly [] {
    return [];
  }

  after(): void {}

  remove(): void {}
}

/** A drawing under inspection, and every part that the inspector made beside it. */
function inspected(locale: Locale): { readonly drawing: Part; readonly made: readonly Part[] } {
  const made: Part[] = [];
  const make = (): Part => {
    const part = new Part();
    made.push(part);
    return part;
  };
  vi.stubGlobal("document", Object.assign(new Part(), { createElement: make, createElementNS: make }));
  vi.stubGlobal("addEventListener", () => undefined);
  const drawing = Object.assign(new Part(), {
    dataset: { inspect: controlName("", locale), keys: inspectionText[locale].keys },
  });
  inspect(
    drawing as unknown as HTMLElement,
    () => Promise.reject(new Error("no facts")),
    () => [],
  );
  return { drawing, made };
}

/** Whether the inspector keeps a key from the browser and from assistive technology. */
function takes(key: string, modifiers: Readonly<Record<string, boolean>> = {}): boolean {
  const { drawing } = inspected("es");
  const event = Object.assign(new Event("keydown", { cancelable: true }), { key, ...modifiers });
  drawing.dispatchEvent(event);
  return event.defaultPrevented;
}

describe("operable", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("5. one input type: a drawing answers to mouse, finger and keys", () => {
    const { listened } = inspected("es").drawing;
    expect(listened).toEqual(expect.arrayContaining(["pointermove", "click", "focus", "keydown"]));
  });

  it.each(locales)("6. no instructions: the control's name tells every key, in %s", (locale) => {
    const { drawing } = inspected(locale);
    const name = drawing.attributes.get("aria-label") ?? "";
    const keys = {
      es: ["Flechas", "Inicio", "Fin", "Intro", "Escape"],
      en: ["Arrows", "Home", "End", "Enter", "Escape"],
    };
    for (const key of keys[locale]) expect(name).toContain(key);
    expect(name).toContain(inspectionText[locale].label);
  });

  it("7. controls override assistive technology: only arrows, Home and End are taken, and none with a modifier", () => {
    const taken = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
    expect(taken.filter((key) => !takes(key))).toEqual([]);
    const others = [
      "Tab",
      "Escape",
      "Enter",
      " ",
      "PageDown",
      "PageUp",
      "Insert",
      "CapsLock",
      "F6",
      "h",
      "t",
      "1",
      "/",
    ];
    expect(others.filter((key) => takes(key))).toEqual([]);
    for (const modifier of ["altKey", "ctrlKey", "metaKey", "shiftKey"])
      expect(
        taken.filter((key) => takes(key, { [modifier]: true })),
        modifier,
      ).toEqual([]);
  });
});

describe("understandable", () => {
  it("8. no purpose, no way to read it: a question, a subtitle, and the word for every form that is drawn", () => {
    for (const { question } of charts)
      for (const locale of locales) expect(question[locale], question.en).toMatch(/\?$/);
    const found = faultsDrawn((items, { howToRead, subtitle, locale }) => [
      ...wrongUnless(wordsIn(subtitle) >= 5, `a subtitle of few words: ${subtitle}`),
      ...wrongUnless(wordsIn(howToRead) >= 12, `read how? ${howToRead}`),
      ...forms
        .filter(({ isDrawn, said }) => items.some(isDrawn) && !said[locale].test(howToRead))
        .map(({ said }) => `${said[locale].source} is drawn and not explained`),
    ]);
    expect(found).toEqual([]);
  });

  it("9. no title, summary or caption: each figure says what it finds, in page and file", () => {
    const found = faults((figure) => [
      ...wrongUnless(wordsIn(figure.title) >= 4, `a title of few words: ${figure.title}`),
      ...wrongUnless(figure.summary.startsWith(figure.title), "a summary that begins otherwise"),
      ...wrongUnless(
        figure.tables.every(({ caption }) => caption.length > 0),
        "a table without a caption",
      ),
      ...wrongUnless(
        standaloneSvg(figure, "wide", "test").includes(`<title>${escapeText(figure.title)}</title><desc>`),
        "a file without a name",
      ),
    ]);
    expect(found).toEqual([]);
  });

  it("10. reading level: Spanish around a figure is of normal ease or easier, INFLESZ 55", () => {
    const found = faults(({ locale, subtitle, howToRead, notes, warning }) => {
      const beside = notes.flatMap(({ text, foot }) => [text, ...(foot === undefined ? [] : [foot])]);
      const all = [subtitle, howToRead, ...(warning === undefined ? [] : [warning]), ...beside];
      return [[howToRead], all]
        .map(readingEase)
        .flatMap((ease) => wrongUnless(locale !== "es" || ease >= 55, `INFLESZ ${ease.toFixed(1)}`));
    });
    expect(found).toEqual([]);
  });
});

describe("compromising", () => {
  it("11. no table: every figure has what it draws in rows, each with a cell for each column", () => {
    const found = faults(({ tables, claims, events, caseEvents }) => {
      const rows = tables.flatMap((table) => table.rows);
      return [
        ...wrongUnless(
          rows.length === claims.length + events.length + caseEvents.length && rows.length > 0,
          `${rows.length} rows`,
        ),
        ...tables.flatMap(({ columns, rows: own }) =>
          own.filter(({ cells }) => cells.length !== columns.length).map(({ id }) => `cells of ${id}`),
        ),
        ...rows.filter(({ cells }) => cells.some(({ text }) => text === "")).map(({ id }) => `an empty cell in ${id}`),
      ];
    });
    expect(found).toEqual([]);
  });
});

/** Words that belong to one mark. */
const mostLabelled = 200;
const mostSeries = 7;

/** From where a reader enters a drawing to any of its marks. */
const mostKeys = 60;

describe("assistive", () => {
  it("12. data density: at most 7 lines in one panel and 200 marks with words of their own", () => {
    const found = faults((figure) =>
      sizes.flatMap((size) => {
        const labelled = new Set(paintedIn(figure[size]).flatMap(({ tag, keys }) => (tag === "text" ? keys : [])));
        return [
          ...wrongUnless(labelled.size <= mostLabelled, `${size}: ${labelled.size} labelled marks`),
          ...seriesByPanel(figure, size).flatMap((count) =>
            wrongUnless(count <= mostSeries, `${size}: ${count} series`),
          ),
        ];
      }),
    );
    expect(found).toEqual([]);
  });

  it("13. navigation is tedious: one tab stop, and few keys from it to any mark", () => {
    const { drawing, made } = inspected("es");
    vi.unstubAllGlobals();
    expect(drawing.tabIndex).toBe(0);
    expect(made.filter(({ tabIndex }) => tabIndex >= 0)).toEqual([]);
    const found = faults((figure) => [
      ...wrongUnless(!/<a[ >]|<button|tabindex|contenteditable/.test(renderPageDrawings(figure)), "a stop of its own"),
      ...sizes.flatMap((size) => {
        const far = farthest(marksOf(figure, size));
        return wrongUnless(far <= mostKeys, `${size}: ${far} keys`);
      }),
    ]);
    expect(found).toEqual([]);
  });
});

/** How many lines each panel of a drawing has: a claimant's definition each. */
function seriesByPanel(figure: Figure, size: Size): readonly number[] {
  const drawing = figure[size];
  const definitions = new Map(
    figure.claims.map(({ id, definition, process }) => [id, `${definition.id} ${process?.id}`]),
  );
  const isPanel = ({ tag, attributes }: (typeof drawing.nodes)[number]): boolean =>
    tag === "g" && attributes["transform"] !== undefined;
  const panels = [
    ...drawing.nodes.filter(isPanel).map((node) => [node]),
    drawing.nodes.filter((node) => !isPanel(node)),
  ];
  return panels.map((nodes) => {
    const lines = paintedIn({ ...drawing, nodes }).filter(hasClass(/^(line|thin|subset)-/));
    return new Set(lines.flatMap(({ keys }) => keys.map((key) => definitions.get(key)))).size;
  });
}

/** The marks of a drawing in the order of the inspector. */
function marksOf(figure: Figure, size: Size): readonly Placed[] {
  const keyed = paintedIn(figure[size]).filter(({ keys }) => keys.length > 0);
  const nodes = [...Map.groupBy(keyed, ({ node }) => node).values()];
  const marks = nodes.flatMap((items, series) => {
    const [first] = items;
    if (!first) return [];
    const boxes = first.keys.length === 1 ? [items.flatMap((item) => item.boxes).reduce(around)] : partsOf(first);
    return boxes.map((box, index) => ({ ...box, series, key: first.keys[index] }));
  });
  return marks.filter((mark, index) => mark.key !== marks[index - 1]?.key);
}

function partsOf({ d, keys }: Painted): readonly Box[] {
  const parts = subpaths(d);
  return parts.length >= keys.length ? parts : vertices(d).map(([x, y]) => ({ x, y, width: 0, height: 0 }));
}

/** The most keys that it takes to come from the first mark to another. */
function farthest(marks: readonly Placed[]): number {
  const reached = new Map([[0, 0]]);
  for (const [from, keys] of reached)
    for (const key of ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End"]) {
      const to = step(marks, from, key);
      if (to !== undefined && !reached.has(to)) reached.set(to, keys + 1);
    }
  return reached.size < marks.length ? Infinity : Math.max(...reached.values());
}

/** A style sheet without its rules for print. */
function onScreen(css: string): string {
  return css.replaceAll(/@media print \{(.|\n)*?\n\}/g, "");
}

describe("flexible", () => {
  it("14. user style change not respected: a page's drawing has looks by name alone, and no style sheet insists on its own", () => {
    const found = faults((figure) => {
      const markup = renderPageDrawings(figure);
      const insisting = /#[0-9A-F]{3,8}\b|rgba?\(|\s(style|fill|stroke|font-[a-z]+|color)="/i.exec(markup);
      return insisting ? [insisting[0]] : [];
    });
    expect(found).toEqual([]);
    for (const { name, css } of styles()) expect(onScreen(css), name).not.toContain("!important");
    // Where the reader's system picks the colours, a drawing that keeps its own keeps its ground too; the handles of dates are in the system’s.
    const kept = styles().flatMap(({ css }) => css.match(/[^{}]*\{[^{}]*forced-color-adjust: none[^{}]*\}/g) ?? []);
    for (const rule of kept) expect(rule).toMatch(/background: var\(--(?:paper|handle)\)/);
  });
});
