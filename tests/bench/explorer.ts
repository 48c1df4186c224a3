import { brotliCompressSync, gzipSync } from "node:zlib";
import { chromium, type Page } from "playwright-core";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { serve } from "../../src/cli/serve.ts";
import { formatState, defaultState } from "../../src/explorer/state.ts";
import { lastDay } from "../../src/dataset/date.ts";
import { packedAddress, pageAddress } from "../../src/links.ts";
import { grown } from "./grown.ts";
import { clientScript } from "../../src/scripts.ts";

/**
 * How long the explorer takes from a reader's act to the next picture, on a processor four times slower, with the counts
 * of the built site and with ten times as many: `node tests/bench/explorer.ts [repeats]`, after a build. Prints a table.
 */

const repeats = Number(process.argv[2] ?? 7);
const slowness = 4;

/** What a reader does, as it is done in the page. */
const acts: readonly { readonly name: string; readonly act: (page: Page, turn: number) => Promise<number> }[] = [
  { name: "form", act: (page, turn) => check(page, turn % 2 === 0 ? "[value=points]" : "[value=lines]") },
  { name: "country", act: (page) => check(page, "[value=NIC]") },
  { name: "who", act: (page, turn) => choose(page, 1, turn % 2 === 0 ? "women" : "all") },
  { name: "per million", act: (page, turn) => check(page, turn % 2 === 0 ? "[value=million]" : "[value=count]") },
  { name: "brush", act: drag },
  { name: "address (refused, then drawn)", act: follow },
];

function check(page: Page, selector: string): Promise<number> {
  return timed(page, `document.querySelector('.explorer-controls ${selector}').click()`);
}

function choose(page: Page, index: number, value: string): Promise<number> {
  return timed(
    page,
    `(() => { const select = document.querySelectorAll('.explorer-controls select')[${index}];
      select.value = '${value}'; select.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
}

function drag(page: Page, turn: number): Promise<number> {
  return timed(
    page,
    `(() => { const handle = document.querySelector('.brush input');
      handle.valueAsNumber = Number(handle.max) - ${20 + (turn % 5)}; handle.dispatchEvent(new Event('input')); })()`,
  );
}

function follow(page: Page, turn: number): Promise<number> {
  const definitions = ["pd-list", "fp-held", "fp-held-2026", "mecanismo-held"];
  const state = { ...defaultState, definitions, ack: turn % 2 === 0 ? [] : definitions };
  return timed(page, `location.hash = ${JSON.stringify(formatState(state))}`);
}

/** Milliseconds from the act to the moment after the next picture. */
function timed(page: Page, act: string): Promise<number> {
  return page.evaluate(
    `new Promise((resolve) => { const from = performance.now(); ${act};
      requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - from); port2.postMessage(0); }); })`,
  );
}

/** A count of a copy: some days earlier, so that series grow as many times as long. */
function changed(name: string, value: string, copy: number): string {
  if (name === "claim") return `${value}-${copy}`;
  if (name !== "asOf" && name !== "periodEnd") return value;
  return new Date(Date.parse(lastDay(value)) - copy * 2 * 86_400_000).toISOString().slice(0, 10);
}

async function measure(page: Page): Promise<readonly (readonly [string, string, string, string])[]> {
  const rows: [string, string, string, string][] = [];
  for (const { name, act } of acts) {
    const times: number[] = [];
    await page.evaluate("globalThis.long = []");
    for (let turn = 0; turn < repeats; turn += 1) {
      times.push(await act(page, turn));
      await page.waitForTimeout(60);
    }
    const long = await page.evaluate<readonly number[]>("globalThis.long");
    const sorted = times.toSorted((a, b) => a - b);
    rows.push([
      name,
      String(Math.round(sorted[0] ?? 0)),
      String(Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)),
      String(Math.round(Math.max(0, ...long))),
    ]);
  }
  return rows;
}

const script = clientScript("explorer-desk");
console.log(`script: gzip ${gzipSync(script, { level: 9 }).length} B, brotli ${brotliCompressSync(script).length} B`);
const served = await serve("dist", 0);
const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
for (const times of [1, 10]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route(`**${packedAddress("es")}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: grown(await response.text(), times, changed) });
  });
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  const from = Date.now();
  await page.goto(new URL(pageAddress("es", "explorer").slice(1), served.address).href);
  await page.locator("[data-open]").click();
  await page.waitForSelector(".explorer.ready svg", { timeout: 120_000 });
  console.log(`\n${times} × the counts: drawn ${Date.now() - from} ms after it was asked for`);
  await page.evaluate(
    "globalThis.long = []; new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })",
  );
  console.log(["act", "least ms", "median ms", "longest task ms"].join("\t"));
  for (const row of await measure(page)) console.log(row.join("\t"));
  await page.close();
}
await browser.close();
await served.close();
