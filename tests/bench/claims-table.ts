import { chromium, type CDPSession, type Page } from "playwright-core";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { serve } from "../../src/cli/serve.ts";
import { unpack } from "../../src/dataset/packed.ts";
import { packedAddress, pageAddress } from "../../src/links.ts";
import { grown, instead } from "./grown.ts";
import { heap, measure, slow, watch, type Measured } from "./meter.ts";

/**
 * How long the table of all claims takes to answer on a processor four times slower, with the record as it is and ten
 * times as many claims, side by side: `node tests/bench/claims-table.ts`, after a build. Times are those of the event
 * itself, from the reader's act to the next picture (Event Timing), and of the longest task meanwhile.
 */

const slowdown = 4;
const limit = 200;
const locale = "es";

type Act = readonly [name: string, act: (page: Page) => Promise<void>];

const sortBy = (column: string): Act => [
  `sort by ${column}`,
  async (page) => {
    for (let click = 0; click < 3; click += 1) await page.locator(`.rows th.${column} button`).click();
  },
];

const choose = (name: string, value: string): Act => [
  `filter by ${name}`,
  async (page) => {
    await page.locator(`[name=${name}]`).focus();
    await page.locator(`[name=${name}]`).selectOption(value);
  },
];

const acts: readonly Act[] = [
  ["open", (page) => page.locator("[data-claims] button").first().click()],
  ...["people", "what", "source", "claimant", "date"].map(sortBy),
  choose("country", "VEN"),
  choose("measure", "held"),
  choose("claimant", "foro-penal"),
  choose("from", "2024"),
  ["take filters away", (page) => page.locator(".acts button").first().click()],
  ["search, letter by letter", (page) => page.locator("[name=q]").pressSequentially("carcel prision", { delay: 60 })],
  [
    "empty the search",
    (page) =>
      page
        .locator("[name=q]")
        .press("Control+A")
        .then(() => page.keyboard.press("Delete")),
  ],
  ["scroll a page at a time", (page) => press(page, "PageDown", 10)],
  ["scroll to the end", (page) => press(page, "End", 1)],
  ["scroll to the top", (page) => press(page, "Home", 1)],
];

async function press(page: Page, key: string, times: number): Promise<void> {
  await page.locator(".rows").focus();
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(120);
  }
}

/** The words of a copy of a claim: a key and a note of its own. */
function changed(column: string, words: string, copy: number): string {
  return column === "claim" || column === "note" ? `${words}-${copy}` : words;
}

/** Sorts and filters a thousand times, without waiting for each picture, and gives how much the heap grew. */
async function growth(page: Page, session: CDPSession): Promise<number> {
  const rounds = (count: number): Promise<void> =>
    page.evaluate(async (rounds) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>(".rows th button")];
      const list = document.querySelector<HTMLSelectElement>("[name=country]");
      for (let round = 0; round < rounds; round += 1) {
        if (round % 2 === 0) buttons[(round / 2) % buttons.length]?.click();
        else if (list) {
          list.selectedIndex = (round >> 1) % list.options.length;
          list.dispatchEvent(new Event("input", { bubbles: true }));
        }
        await new Promise((done) => requestAnimationFrame(done));
      }
    }, count);
  await slow(session, 1);
  await rounds(56);
  const before = await heap(session);
  await rounds(1008);
  return (await heap(session)) / before - 1;
}

const served = await serve("dist", 0);
const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
const file = await (await fetch(new URL(packedAddress(locale), served.address))).text();
const rows = unpack(file).dataset.claims.length;
const results: { readonly rows: number; readonly measured: readonly Measured[]; readonly growth: number }[] = [];
for (const factor of [1, 10]) {
  const other = await instead(served.address, packedAddress(locale), grown(file, factor, changed));
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await slow(session, slowdown);
  await watch(page);
  await page.goto(new URL(pageAddress(locale, "claims"), other.address).href);
  const measured: Measured[] = [];
  for (const [, act] of acts) {
    const answered = async (): Promise<void> => {
      await act(page);
      await page.waitForSelector(".rows tbody tr");
    };
    measured.push(await measure(page, answered, 600));
  }
  results.push({ rows: rows * factor, measured, growth: await growth(page, session) });
  await page.close();
  other.close();
}
await browser.close();
await served.close();

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
console.log(
  line([`ms at ${slowdown}× slower`, ...results.flatMap(({ rows: all }) => [`${all} rows`, "longest task"])]),
);
console.log(line(["---", ...results.flatMap(() => ["--:", "--:"])]));
for (const [index, [name]] of acts.entries())
  console.log(
    line([
      name,
      ...results.flatMap(({ measured }) => [measured[index]?.event ?? 0, measured[index]?.task ?? 0].map(String)),
    ]),
  );
console.log(
  line([
    "heap after 1000 acts",
    ...results.flatMap(({ growth: grown }) => [`${grown < 0 ? "" : "+"}${(grown * 100).toFixed(1)} %`, ""]),
  ]),
);
const worst = Math.max(...results.flatMap(({ measured }) => measured.flatMap(({ event, task }) => [event, task])));
console.log(`\nworst ${worst} ms; the limit is ${limit} ms`);
if (worst > limit) process.exitCode = 1;
