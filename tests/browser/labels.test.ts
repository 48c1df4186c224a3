import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chartAddress } from "../../src/links.ts";
import { viewPaths } from "../../src/views.ts";
import { useSite } from "./site.ts";

const site = useSite();

describe("labels in the browser, in the widest face", () => {
  const face = (file: string): string => readFileSync(`node_modules/@expo-google-fonts/${file}`, "base64");
  const sans = face("noto-sans/400Regular/NotoSans_400Regular.ttf");
  const bold = face("noto-sans/600SemiBold/NotoSans_600SemiBold.ttf");
  const serif = face("noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf");
  const widest =
    `@font-face{font-family:Widest;src:url(data:font/ttf;base64,${sans})}` +
    `@font-face{font-family:Widest;font-weight:600;src:url(data:font/ttf;base64,${bold})}` +
    `@font-face{font-family:WidestSerif;font-weight:600;src:url(data:font/ttf;base64,${serif})}` +
    ":root{--sans:Widest;--serif:WidestSerif}";

  it.each(viewPaths())(
    "of $chart $view in $locale do not overlap and are 12 px or more",
    async ({ chart, view, locale }) => {
      const { page, close } = await site.open(chartAddress(locale, chart, view), {
        viewport: { width: 320, height: 900 },
        bypassCSP: true,
      });
      await page.addStyleTag({ content: widest });
      await page.evaluate(() => document.fonts.ready);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const { overlaps, smallest } = await page.locator(".drawing svg text").evaluateAll(lookAtLabels);
        expect(overlaps).toEqual([]);
        expect(smallest).toBeGreaterThanOrEqual(12);
      }
      await close();
    },
  );
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
