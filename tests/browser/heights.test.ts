import { describe, expect, it } from "vitest";
import { contentHeight, setInWidestFaces } from "../../src/cli/heights.ts";
import { heightsOf, heightWidths } from "../../src/export/embed-heights.ts";
import { embedAddress } from "../../src/links.ts";
import { viewPaths } from "../../src/views.ts";
import { useSite } from "./site.ts";

const site = useSite();

/**
 * Two lines of words: what a new count may add to a sentence or take from it, before anybody has measured again. A frame
 * that is that much too low scrolls.
 */
const slack = 2 * 22;

describe("the embed of", () => {
  it.each(viewPaths())(
    "$chart $view in $locale is about as high as src/export/embed-heights.json says: npm run heights writes it",
    async ({ locale, chart, view }) => {
      const { page, close } = await site.open(embedAddress(locale, chart, view), { bypassCSP: true });
      await setInWidestFaces(page);
      const found: number[] = [];
      for (const width of heightWidths) {
        await page.setViewportSize({ width, height: 600 });
        found.push(await contentHeight(page));
      }
      await close();
      const stated = heightsOf(locale, chart, view);
      expect(found.map((height, index) => Math.abs(height - (stated[index] ?? 0)) <= slack)).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(found[0]).toBeLessThanOrEqual(1000);
    },
  );
});
