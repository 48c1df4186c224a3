import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import { heightKey, heightWidths, type EmbedHeights } from "../export/embed-heights.ts";
import { embedAddress } from "../links.ts";
import { viewPaths } from "../views.ts";
import { chromiumArguments, findChromium } from "./chromium.ts";
import { serve } from "./serve.ts";

/** The height of a page's content in whole CSS pixels, as an embed tells it to its host. */
export async function contentHeight(page: Page): Promise<number> {
  return page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

/** Measures every embed of the built site in Chromium at each width, one after another. */
async function measure(dist: string): Promise<EmbedHeights> {
  const site = await serve(dist, 0);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  try {
    const page = await browser.newPage();
    const heights: Record<string, number[]> = {};
    for (const { locale, chart, view } of viewPaths()) {
      await page.goto(new URL(embedAddress(locale, chart, view), site.address).href);
      const found: number[] = [];
      for (const width of heightWidths) {
        await page.setViewportSize({ width, height: 600 });
        found.push(await contentHeight(page));
      }
      heights[heightKey(locale, chart, view)] = found;
    }
    return heights;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Writes the file of heights that the build reads, one view a line. */
if (import.meta.main) {
  const heights = await measure(resolve("dist"));
  const lines = Object.entries(heights).map(([key, found]) => `  ${JSON.stringify(key)}: [${found.join(", ")}]`);
  writeFileSync("src/export/embed-heights.json", `{\n${lines.join(",\n")}\n}\n`);
}
