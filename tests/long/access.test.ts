import { globSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../src/dataset/text.ts";
import { chartAddress } from "../../src/links.ts";
import { bringAxe } from "../browser/axe.ts";
import { layOutTables, useSite } from "../browser/site.ts";
import { judge, ownFaults, type Question } from "./judges.ts";
import { desks, kinds } from "./kinds.ts";

const site = useSite();

interface Mode {
  readonly name: string;
  readonly options: BrowserContextOptions;
  readonly runsScripts?: boolean;
  /** Done on the page once it is open. */
  readonly set?: (page: Page) => Promise<void>;
}

/** How a page is displayed. */
const modes: readonly Mode[] = [
  { name: "light", options: {} },
  { name: "dark", options: { colorScheme: "dark" } },
  { name: "forced colours", options: { forcedColors: "active" } },
  { name: "320 px", options: { viewport: { width: 320, height: 700 } } },
  {
    name: "text twice as large",
    options: {},
    set: async (page) => {
      await page.addStyleTag({ content: "body{zoom:2}" });
    },
  },
  { name: "reduced motion", options: { reducedMotion: "reduce" } },
  { name: "scripts off", options: { javaScriptEnabled: false }, runsScripts: false },
];

interface Answers {
  readonly faults: readonly string[];
  readonly questions: readonly Question[];
}

interface AxeResult {
  readonly id: string;
  readonly nodes: readonly {
    readonly html: string;
    readonly element: Element;
    readonly failureSummary?: string;
    readonly any: readonly { readonly data?: { readonly messageKey?: string } | null }[];
  }[];
}

declare const window: Window & {
  undecided: readonly Element[];
  readonly axe: {
    run: (options: object) => Promise<{ violations: readonly AxeResult[]; incomplete: readonly AxeResult[] }>;
  };
};

/** Asks axe of a page, the size of targets too, and has the page keep the elements of which axe cannot tell. */
async function askAxe(): Promise<Answers> {
  const { violations, incomplete } = await window.axe.run({
    resultTypes: ["violations", "incomplete"],
    elementRef: true,
    selectors: false,
    preload: false,
    rules: { "target-size": { enabled: true } },
  });
  const open = incomplete.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
  window.undecided = open.map(({ element }) => element);
  return {
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
    questions: open.map(({ id, html, element, any }, index) => ({
      rule: id,
      key: any.map(({ data }) => data?.messageKey ?? "").find((key) => key !== "") ?? "",
      html: html.slice(0, 200),
      isDrawn: element.closest("svg") !== null,
      index,
    })),
  };
}

/** Lets axe run where the page's own scripts did not. */
async function allowScripts(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const value of [true, false]) await session.send("Emulation.setScriptExecutionDisabled", { value });
}

/** What is wrong with a page displayed so, by axe, by our own rules or by the judges of what axe leaves open. */
async function faultsOf(
  address: string,
  { options, runsScripts = true, set }: Mode,
  prepare?: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const { page, close } = await site.open(address, { bypassCSP: true, ...options });
  if (!runsScripts) await allowScripts(page);
  await set?.(page);
  await prepare?.(page);
  await page.locator("details:not([open])").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  await layOutTables(page);
  await bringAxe(page);
  const { faults, questions } = await page.evaluate(askAxe);
  const own = await page.evaluate(ownFaults);
  const judged = await judge(page, questions);
  // A tab whose scripts were allowed is not one without.
  await (runsScripts ? close() : page.context().close());
  return [...faults, ...own, ...judged];
}

/** The faults in each mode, in a language each in turn; the two languages are read side by side. */
async function faultsInModes(
  each: Readonly<Record<Locale, string>>,
  its: readonly Mode[],
  first: number,
  prepare?: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const lanes = locales.map(async (locale, lane) => {
    const found: string[] = [];
    for (const mode of its.filter((_, index) => (index + first) % locales.length === lane))
      found.push(...(await faultsOf(each[locale], mode, prepare)).map((fault) => `${mode.name}, ${locale}: ${fault}`));
    return found;
  });
  return (await Promise.all(lanes)).flat();
}

/** Charts of which a reader reads a mark with keys. */
const read = kinds.filter(({ es }) => [chartAddress("es", "held-now"), chartAddress("es", "timeline")].includes(es));

async function readMark(page: Page): Promise<void> {
  await page.locator("[data-views] a").last().focus();
  await page.keyboard.press("Tab");
  await page.locator(".tip:not([hidden])").waitFor();
}

const inTurn = <T extends object>(all: readonly T[]): readonly (T & { readonly turn: number })[] =>
  all.map((each, turn) => ({ ...each, turn }));

it("knows a page of every route, in each language", () => {
  const routes = globSync("src/pages/**/*.astro").map((file) => file.slice("src/pages".length, -".astro".length));
  const pages = kinds.flatMap((kind) => locales.map((locale) => kind[locale]));
  const unknown = routes.filter((route) => !pages.some((page) => patternOf(route).test(page)));
  expect(routes.length).toBeGreaterThan(20);
  expect(unknown).toEqual([]);
});

/** The addresses that a page of Astro makes. */
function patternOf(route: string): RegExp {
  const path = route
    .replace(/\/index$/, "")
    .replace("/[...lang]", "(/en)?")
    .replace("/[...view]", "(/[^/]+)?")
    .replaceAll(/\/\[\w+\]/g, "/[^/]+");
  return new RegExp(`^${path}(/|\\.html)?$`);
}

describe("in seven display modes", () => {
  it.each(inTurn(kinds))("$es and its twin have nothing wrong", async ({ turn, ...kind }) => {
    expect(await faultsInModes(kind, modes, turn)).toEqual([]);
  });
});

describe("in six display modes, since they are opened by scripts", () => {
  const withScripts = modes.filter(({ runsScripts = true }) => runsScripts);

  it.each(inTurn(desks))("$es and its twin have nothing wrong once open", async ({ turn, ready, ...kind }) => {
    const untilReady = (page: Page): Promise<void> => page.locator(ready).first().waitFor();
    expect(await faultsInModes(kind, withScripts, turn, untilReady)).toEqual([]);
  });

  // A tip is put where the browser says its mark is, which is elsewhere in a body that is zoomed: the window is zoomed.
  const withTips = withScripts.map((mode) =>
    mode.set ? { name: mode.name, options: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } } : mode,
  );

  it.each(inTurn(read))("$es and its twin have nothing wrong with a mark read", async ({ turn, ...kind }) => {
    expect(await faultsInModes(kind, withTips, turn, readMark)).toEqual([]);
  });
});
