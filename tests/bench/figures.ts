import { chromium, type CDPSession, type Page } from "playwright-core";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { serve } from "../../src/cli/serve.ts";
import { chartAddress, storyAddress } from "../../src/links.ts";
import { heap, measure, slow, watch, type Measured } from "./meter.ts";

/**
 * How long the inspector and the switch of views take to answer on a processor four times slower, with the marks and rows
 * of today and ten times as many, side by side; how much the heap grows in a thousand interactions; and how many pictures
 * a second the story's walk gets: `node tests/bench/figures.ts`, after a build.
 */

const slowdown = 4;
const limit = 200;
const address = chartAddress("es", "held-over-time", "all");
const settle = 600;

const shown = ".drawing svg:visible";
const views = "[data-views] a:not([aria-current])";

type Act = readonly [name: string, act: (page: Page) => Promise<void>];

const acts: readonly Act[] = [
  ["first touch of a mark", (page) => hover(page, 0.5)],
  [
    "hover from mark to mark",
    async (page) => {
      for (let at = 0.2; at < 0.9; at += 0.05) await hover(page, at);
    },
  ],
  [
    "walk by keys",
    async (page) => {
      await page.locator("[data-inspect]").focus();
      for (const key of ["End", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "ArrowRight"])
        await page.keyboard.press(key);
    },
  ],
  ["leave", (page) => page.keyboard.press("Escape")],
  ["switch the view", (page) => page.locator(views).first().click()],
  ["switch it back", (page) => page.locator(views).first().click()],
];

async function hover(page: Page, across: number): Promise<void> {
  const box = await page.locator(shown).first().boundingBox();
  if (!box) throw new Error("no drawing is shown");
  await page.mouse.move(box.x + box.width * across, box.y + box.height * 0.6, { steps: 4 });
}

/** Marks and rows as many times over: copies of marks beside them, copies of rows beneath. */
function multiply(page: Page, factor: number): Promise<void> {
  return page.evaluate((times) => {
    const marks = [...document.querySelectorAll("svg [data-rows]")];
    const rows = [...document.querySelectorAll("[data-of] tbody tr")];
    for (let copy = 1; copy < times; copy += 1) {
      for (const mark of marks) {
        const made = mark.cloneNode(true) as SVGElement;
        made.setAttribute("transform", `translate(${copy / 2} 0)`);
        mark.parentNode?.append(made);
      }
      for (const row of rows) row.parentNode?.append(row.cloneNode(true));
    }
  }, factor);
}

/** Hovers, walks and switches until there were so many acts, and gives by what part the heap grew. */
async function growth(page: Page, session: CDPSession, count: number): Promise<number> {
  await slow(session, 1);
  const round = async (turn: number): Promise<void> => {
    await hover(page, 0.15 + (turn % 17) / 25);
    if (turn % 10 !== 0) return;
    await page.locator(views).first().click();
    await page.waitForTimeout(80);
  };
  // Code is compiled and views are kept at first: what grows after that goes on growing.
  for (let turn = 0; turn < 400; turn += 1) await round(turn);
  const before = await heap(session);
  for (let turn = 0; turn < count; turn += 1) await round(turn);
  return (await heap(session)) / before - 1;
}

/** Pictures a second, and the longest task, while the story is scrolled from its start to its end. */
async function story(
  page: Page,
  session: CDPSession,
): Promise<{ readonly rate: number; readonly least: number; readonly task: number }> {
  await slow(session, slowdown);
  await page.mouse.move(180, 400);
  const counted = page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        const times: number[] = [];
        const count = (time: number): void => {
          times.push(time);
          if (scrollY + innerHeight * 4 > document.documentElement.scrollHeight) resolve(times);
          else requestAnimationFrame(count);
        };
        requestAnimationFrame(count);
      }),
  );
  const { task } = await measure(
    page,
    async () => {
      for (let step = 0; step < 400; step += 1) {
        await page.mouse.wheel(0, 60);
        if (await page.evaluate(() => scrollY + innerHeight * 4 > document.documentElement.scrollHeight)) break;
      }
    },
    200,
  );
  const times = await counted;
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  return { rate: (1000 * gaps.length) / (last - first), least: 1000 / Math.max(...gaps), task };
}

const served = await serve("dist", 0);
const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });

async function open(path: string, width: number): Promise<readonly [Page, CDPSession]> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await watch(page);
  await page.goto(new URL(path.slice(1), served.address).href);
  return [page, await page.context().newCDPSession(page)];
}

const results: { readonly measured: readonly Measured[]; readonly growth: number; readonly marks: number }[] = [];
for (const factor of [1, 10]) {
  const [page, session] = await open(address, 1280);
  await multiply(page, factor);
  const marks = await page.locator(`${shown} [data-rows]`).count();
  await page.locator(shown).first().scrollIntoViewIfNeeded();
  await slow(session, slowdown);
  const measured: Measured[] = [];
  for (const [, act] of acts) measured.push(await measure(page, () => act(page), settle));
  results.push({ measured, marks, growth: await growth(page, session, 1000) });
  await page.close();
}

const cells = (values: readonly string[]): string => `| ${values.join(" | ")} |`;
console.log(
  cells([`ms at ${slowdown}× slower`, ...results.flatMap(({ marks }) => [`${marks} groups of marks`, "longest task"])]),
);
console.log(cells(["---", ...results.flatMap(() => ["--:", "--:"])]));
for (const [index, [name]] of acts.entries())
  console.log(
    cells([name, ...results.flatMap(({ measured }) => [measured[index]?.event, measured[index]?.task].map(String))]),
  );
console.log(
  cells(["heap after 1000 acts", ...results.flatMap(({ growth: grown }) => [`${(grown * 100).toFixed(1)} %`, ""])]),
);
for (const width of [360, 1280]) {
  const [page, session] = await open(storyAddress("es"), width);
  const { rate, least, task } = await story(page, session);
  console.log(
    `story at ${width} px, ${slowdown}× slower: ${rate.toFixed(0)} pictures a second, ${least.toFixed(0)} at the slowest, longest task ${Math.round(task)} ms`,
  );
  await page.close();
}
await browser.close();
await served.close();
const worst = Math.max(...results.flatMap(({ measured }) => measured.flatMap(({ event, task }) => [event, task])));
console.log(`\nworst ${worst} ms; the limit is ${limit} ms`);
if (worst > limit) process.exitCode = 1;
