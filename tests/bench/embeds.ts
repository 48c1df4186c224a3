import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { serve } from "../../src/cli/serve.ts";
import { longTasks, slow, watchLongTasks } from "./meter.ts";

/**
 * What twenty embeds on one page of another site cost it: its long tasks while they load, as the browser reports them to
 * the page, at the machine's own speed and four times slower: `node tests/bench/embeds.ts`, after a build.
 */

const many = 20;
const limit = 50;
const rounds = 5;

const site = await serve("dist", 0);
const embeds = readdirSync("dist/embed/es", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(`dist/embed/es/${name}`).map((view) => `embed/es/${name}/${view}/`))
  .toSorted()
  .slice(0, many);
const frames = embeds.map((path) => `<iframe src="${site.address}${path}" width="700" height="600"></iframe>`);
const page = `<!doctype html><html lang="es"><meta charset="utf-8"><title>Portada</title><h1>Portada</h1>${frames.join("")}`;
const foreign = createServer((_, response) => response.setHeader("content-type", "text/html").end(page));
await new Promise<void>((ready) => foreign.listen(0, "127.0.0.1", ready));
const address = `http://localhost:${(foreign.address() as AddressInfo).port}/`;

console.log("| processor | long tasks a visit | longest, ms | beyond 50 ms, an embed |\n|---|--:|--:|--:|");
const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
for (const rate of [1, 4]) {
  const visits: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const tab = await context.newPage();
    await slow(await context.newCDPSession(tab), rate);
    await watchLongTasks(tab);
    await tab.goto(address);
    await tab.waitForTimeout(1000);
    visits.push(await longTasks(tab));
    await context.close();
  }
  const [middle = []] = visits.toSorted((a, b) => a.length - b.length).slice(Math.floor(rounds / 2));
  const beyond = middle.reduce((sum, duration) => sum + duration - limit, 0) / embeds.length;
  console.log(`| ${rate}× slower | ${middle.length} | ${Math.max(0, ...middle).toFixed(0)} | ${beyond.toFixed(1)} |`);
}
await browser.close();
foreign.close();
await site.close();
