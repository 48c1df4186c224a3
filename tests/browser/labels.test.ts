import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { chartAddress, pageAddress } from "../../src/links.ts";
import { viewPaths } from "../../src/views.ts";
import { useSite, type Opened } from "./site.ts";

const site = useSite();

const fontFile = (file: string): string =>
  `data:font/ttf;base64,${readFileSync(`node_modules/@expo-google-fonts/${file}`, "base64")}`;

/** The widest faces of the type stacks: family, weight, file. */
const faces = [
  ["Widest", "400", fontFile("noto-sans/400Regular/NotoSans_400Regular.ttf")],
  ["Widest", "600", fontFile("noto-sans/600SemiBold/NotoSans_600SemiBold.ttf")],
  ["WidestSerif", "600", fontFile("noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf")],
] as const;

/** A tab that has the widest faces. Every chart's page is read into it, without its scripts: faces load once. */
let tab: Opened;

beforeAll(async () => {
  tab = await site.open(pageAddress("es", "privacy"), { bypassCSP: true });
  await tab.page.evaluate(async (all) => {
    for (const [family, weight, file] of all)
      document.fonts.add(await new FontFace(family, `url(${file})`, { weight }).load());
  }, faces);
});

async function show(page: Page, address: string): Promise<void> {
  await page.evaluate(async (url) => {
    const html = await (await fetch(url)).text();
    const { documentElement } = new DOMParser().parseFromString(html, "text/html");
    documentElement.style.setProperty("--sans", "Widest");
    documentElement.style.setProperty("--serif", "WidestSerif");
    document.replaceChild(documentElement, document.documentElement);
  }, site.url(address));
}

describe("labels in the browser, in the widest face", () => {
  it.each(viewPaths())("of $chart $view in $locale do not overlap and are 12 px or more", async (view) => {
    await show(tab.page, chartAddress(view.locale, view.chart, view.view));
    for (const width of [320, 1280]) {
      await tab.page.setViewportSize({ width, height: 900 });
      const labels = tab.page.locator(".drawing svg text");
      const { overlaps, smallest } = await labels.evaluateAll(lookAtLabels);
      expect(overlaps).toEqual([]);
      expect(smallest).toBeGreaterThanOrEqual(12);
      expect(smallest).toBeLessThan(Infinity);
    }
  });
});

/** The pairs of shown labels that overlap, and the size of the smallest; runs in the page. */
function lookAtLabels(all: readonly Element[]): { readonly overlaps: readonly string[]; readonly smallest: number } {
  const labels = all
    .map((text) => {
      const svg = (text as SVGTextElement).ownerSVGElement;
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 0;
      const spans = [...text.querySelectorAll("tspan")];
      const sizes = (spans.length > 0 ? spans : [text]).map((each) => parseFloat(getComputedStyle(each).fontSize));
      return { words: text.textContent, box: text.getBoundingClientRect(), sizes: sizes.map((size) => size * scale) };
    })
    .filter(({ box }) => box.width > 0)
    // A line's box is taller than its letters: keep what lies between cap height and descender.
    .map(({ words, box, sizes }) => ({
      words,
      sizes,
      left: box.left,
      right: box.right,
      top: box.top + Math.max(...sizes) * 0.3,
      bottom: box.bottom - Math.max(...sizes) * 0.2,
    }));
  return {
    smallest: Math.min(...labels.flatMap(({ sizes }) => sizes)),
    overlaps: labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.words} / ${b.words}`),
    ),
  };
}
