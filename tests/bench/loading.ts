import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { serve } from "../../src/cli/serve.ts";
import { addressesIn } from "../browser/addresses.ts";
import { longTasks, slow, watchLongTasks } from "./meter.ts";

/**
 * The long tasks of each kind of page while it loads on a phone, as the browser reports them, at the machine's own speed
 * and four times slower: `node tests/bench/loading.ts`, after a build. At its own speed there should be none.
 */

const rounds = 5;
const site = await serve("dist", 0);
const pages = addressesIn("es").filter((address) => !address.includes("#"));

console.log(
  "| page | visits with a long task | longest, ms | 4× slower: visits | longest, ms |\n|---|--:|--:|--:|--:|",
);
const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
for (const page of pages) {
  const cells: string[] = [];
  for (const rate of [1, 4]) {
    const visits: (readonly number[])[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext({ viewport: { width: 360, height: 720 } });
      const tab = await context.newPage();
      await slow(await context.newCDPSession(tab), rate);
      await watchLongTasks(tab);
      await tab.goto(new URL(page, site.address).href);
      await tab.waitForTimeout(500);
      visits.push(await longTasks(tab));
      await context.close();
    }
    const long = visits.filter((tasks) => tasks.length > 0);
    cells.push(`${long.length} of ${rounds}`, Math.max(0, ...long.flat()).toFixed(0));
  }
  console.log(`| ${[page, ...cells].join(" | ")} |`);
}
await browser.close();
await site.close();
