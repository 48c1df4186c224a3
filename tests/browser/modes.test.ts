import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/dataset/text.ts";
import {
  chartAddress,
  claimsAddress,
  embedAddress,
  offlineAddress,
  pageAddress,
  storyAddress,
} from "../../src/links.ts";
import { colours } from "../../src/theme.ts";
import { rgb } from "../access/colour.ts";
import { layOutTables, useSite } from "./site.ts";

const site = useSite();

/** One page of each kind, a language each, so that both are seen. */
const [es, en] = locales;
const addresses = [
  storyAddress(es),
  chartAddress(en, "held-now"),
  chartAddress(es, "held-over-time"),
  chartAddress(en, "released"),
  chartAddress(es, "release-days"),
  chartAddress(en, "timeline"),
  claimsAddress(es, "cuba", "2025"),
  pageAddress(en, "method"),
  pageAddress(es, "data"),
  embedAddress(en, "released", "all"),
];

interface Mode {
  readonly name: string;
  readonly options: BrowserContextOptions;
  /** Done on the page once it is open. */
  readonly set?: (page: Page) => Promise<void>;
}

const modes: readonly Mode[] = [
  { name: "scripts off", options: { javaScriptEnabled: false } },
  { name: "forced colours", options: { forcedColors: "active" } },
  { name: "reduced motion", options: { reducedMotion: "reduce" } },
  { name: "print", options: {}, set: (page) => page.emulateMedia({ media: "print" }) },
  {
    name: "text twice as large",
    options: { viewport: { width: 1280, height: 800 } },
    set: async (page) => {
      await page.addStyleTag({ content: "body{zoom:2}" });
    },
  },
];

/** Elements that cut off what they hold, by their text: nothing may, but what is hidden on purpose or scrolls. */
async function clipped(page: Page): Promise<readonly string[]> {
  return page.locator("body *").evaluateAll((all) =>
    all
      .filter((element) => !element.closest(".scroll, .summary, .said, .skip, svg, pre"))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((overflow) => overflow === "hidden" || overflow === "clip");
        return (
          hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`),
  );
}

/** The height of each drawing, in CSS pixels. */
async function drawingHeights(page: Page): Promise<readonly number[]> {
  return page.locator(".drawing").evaluateAll((all) => all.map((drawing) => drawing.getBoundingClientRect().height));
}

describe.each(modes)("with $name", ({ options, set }) => {
  it.each(addresses)(
    "%s shows its words and its figures, none cut off and none to be scrolled to sideways",
    async (address) => {
      const { page, close } = await site.open(address, { bypassCSP: true, ...options });
      await set?.(page);
      await layOutTables(page);
      expect((await page.locator("main").innerText()).length).toBeGreaterThan(200);
      expect(await clipped(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      expect(Math.min(...(await drawingHeights(page)))).toBeGreaterThan(50);
      await close();
    },
  );
});

describe("in forced colours, a drawing keeps the paper that its colours were chosen for", () => {
  it.each([
    chartAddress(en, "held-now"),
    embedAddress(en, "held-now", "end-2025"),
    `${embedAddress(en, "held-now", "end-2025")}?theme=light`,
    offlineAddress(en),
  ])("on %s", async (address) => {
    const { page, close } = await site.open(address, { forcedColors: "active", colorScheme: "dark" });
    const papers = await page
      .locator(".drawing svg")
      .evaluateAll((all) => all.map((drawing) => getComputedStyle(drawing).backgroundColor));
    const paper = address.includes("light") ? colours.paper.light : colours.paper.dark;
    expect([...new Set(papers)]).toEqual([`rgb(${rgb(paper).join(", ")})`]);
    await close();
  });
});

describe("every figure", () => {
  it.each(addresses.filter((address) => !/claims|method|data/.test(address)))("of %s is named", async (address) => {
    const { page, close } = await site.open(address);
    const names = await page
      .locator("figure")
      .evaluateAll((all) =>
        all.map((figure) => document.getElementById(figure.getAttribute("aria-labelledby") ?? "")?.textContent.trim()),
      );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect((name ?? "").length).toBeGreaterThan(20);
    await close();
  });
});
