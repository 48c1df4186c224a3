import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type CDPSession, type Page } from "playwright-core";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { serve } from "../../src/cli/serve.ts";
import { chartAddress } from "../../src/links.ts";
import { measure, slow, watch, type Measured } from "./meter.ts";

/**
 * How long the timeline's desk takes to answer on a processor four times slower, with the events of today, with ten times
 * as many and with 5,000, side by side: `node tests/bench/timeline.ts`, after a build. Times are those of the event itself, from the reader's act
 * to the next picture (Event Timing), and of the longest task meanwhile.
 */

const slowdown = 4;
const limit = 200;
const tenfold = 10;
const many = 5000;
const address = chartAddress("es", "timeline", "all");
const width = 1280;

type Act = readonly [name: string, act: (page: Page, session: CDPSession) => Promise<void>];

const pad = ".desk .pad";

const acts: readonly Act[] = [
  ["open", (page) => page.locator(".desk [name=q]").focus()],
  ["filter by country", (page) => page.locator("[name=country][value=VEN]").check()],
  ["take the country back", (page) => page.locator("[name=country][value=VEN]").uncheck()],
  [
    "filter by kind",
    async (page) => {
      await page.locator(".kinds summary").click();
      await page.locator("[value=release]").check();
    },
  ],
  ["clear filters", (page) => page.locator(".tally button").click()],
  ["search, letter by letter", (page) => page.locator(".desk [name=q]").pressSequentially("amnistia", { delay: 60 })],
  ["empty the search", (page) => page.locator(".tally button").click()],
  ["zoom by button", (page) => times(3, () => page.getByRole("button", { name: "Acercar" }).click())],
  [
    "zoom by wheel",
    async (page) => {
      await page.keyboard.down("Control");
      await times(6, () => page.mouse.wheel(0, -100));
      await page.keyboard.up("Control");
    },
  ],
  [
    "pan by dragging",
    async (page) => {
      const box = await page.locator(pad).boundingBox();
      if (!box) throw new Error("no strip");
      await page.mouse.move(box.x + 700, box.y + 200);
      await page.mouse.down();
      await page.mouse.move(box.x + 200, box.y + 200, { steps: 20 });
      await page.mouse.up();
    },
  ],
  [
    "pan by keys",
    async (page) => {
      await page.locator(pad).focus();
      await times(4, () => page.keyboard.press("ArrowLeft"));
    },
  ],
  ["whole", (page) => page.keyboard.press("0")],
  [
    "jump to a year",
    (page) =>
      page
        .locator(".stretch select")
        .selectOption("2024")
        .then(() => undefined),
  ],
  ["whole again", (page) => page.getByRole("button", { name: "Todo" }).click()],
  [
    "choose an event",
    async (page) => {
      const box = await page.locator(pad).boundingBox();
      if (!box) throw new Error("no strip");
      await page.mouse.click(box.x + 600, box.y + 90);
    },
  ],
  ["go from event to event", (page) => times(5, () => page.keyboard.press("ArrowRight"))],
  ["point along the strip", (page) => page.mouse.move(400, 500, { steps: 20 })],
  ["pinch", pinch],
];

async function times(count: number, act: () => Promise<void>): Promise<void> {
  for (let done = 0; done < count; done += 1) await act();
}

async function pinch(page: Page, session: CDPSession): Promise<void> {
  const box = await page.locator(pad).boundingBox();
  if (!box) throw new Error("no strip");
  const fingers = (apart: number): readonly { readonly x: number; readonly y: number; readonly id: number }[] =>
    [-1, 1].map((side, id) => ({ x: box.x + 400 + side * apart, y: box.y + 150, id }));
  const touch = async (type: "touchStart" | "touchMove" | "touchEnd", apart?: number): Promise<void> => {
    const touchPoints = apart === undefined ? [] : [...fingers(apart)];
    await session.send("Input.dispatchTouchEvent", { type, touchPoints });
  };
  await touch("touchStart", 40);
  for (let apart = 50; apart <= 200; apart += 10) await touch("touchMove", apart);
  await touch("touchEnd");
}

/** The page with as many events as asked: those it has, over and over, each time with other keys and days. */
function withEvents(html: string, count: number): string {
  const rows = html.match(/<tr id="[^"]+" data-date="[^"]+" data-country="\w+" data-category[\s\S]*?<\/tr>/g) ?? [];
  const made = Array.from({ length: count }, (_, index) => {
    const row = rows[index % rows.length] ?? "";
    const shift = Math.floor(index / rows.length) * 11;
    return { date: dateOf(row, shift), row, index };
  }).toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const list = made.map(({ date, row, index }) =>
    row.replace(/id="/, `id="n${index}-`).replace(/data-date="[^"]+"/, `data-date="${date}"`),
  );
  const first = html.indexOf(rows[0] ?? "");
  const last = html.indexOf(rows.at(-1) ?? "") + (rows.at(-1) ?? "").length;
  return html.slice(0, first) + list.join("") + html.slice(last);
}

/** The day of a row, moved within the years of the record. */
function dateOf(row: string, shift: number): string {
  const day = 86_400_000;
  const [from, to] = [Date.UTC(2021, 6, 11), Date.UTC(2026, 4, 21)];
  const own = Date.parse((/data-date="([^"]+)"/.exec(row)?.[1] ?? "2024").padEnd(10, "-01"));
  return new Date(from + ((own - from + shift * day) % (to - from))).toISOString().slice(0, 10);
}

async function measureAll(origin: string, html: string | undefined): Promise<readonly (readonly [string, Measured])[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  const context = await browser.newContext({ viewport: { width, height: 900 }, hasTouch: true });
  const page = await context.newPage();
  if (html !== undefined)
    await page.route("**/timeline/all/", (route) => route.fulfill({ body: html, contentType: "text/html" }));
  await watch(page);
  await page.goto(new URL(address, origin).href, { timeout: 120_000 });
  const session = await context.newCDPSession(page);
  await slow(session, slowdown);
  await page.locator("[data-desk]").scrollIntoViewIfNeeded();
  await page.waitForTimeout(2000);
  const measured: (readonly [string, Measured])[] = [];
  for (const [name, act] of acts) {
    const answered = async (): Promise<void> => {
      await act(page, session);
      if (name === "open") await page.waitForSelector(".desk[data-open]", { timeout: 60_000 });
    };
    measured.push([name, await measure(page, answered, 1500)]);
  }
  await browser.close();
  return measured;
}

const served = await serve("dist", 0);
const html = readFileSync(join("dist", address, "index.html"), "utf8");
const events = html.match(/data-category=/g)?.length ?? 0;
const sizes = [events, events * tenfold, many];
const columns: (readonly (readonly [string, Measured])[])[] = [];
for (const size of sizes)
  columns.push(await measureAll(served.address, size === events ? undefined : withEvents(html, size)));
await served.close();
console.log(`at 1/${slowdown} speed, milliseconds${sizes.map((size) => `${size} events`.padStart(16)).join("")}`);
console.log(`${" ".repeat(26)}${sizes.map(() => "   event    task").join("")}`);
for (const [index, [name]] of acts.entries()) {
  const values = columns.flatMap((column) => [column[index]?.[1].event ?? 0, column[index]?.[1].task ?? 0]);
  const cells = values.map((value) => String(Math.round(value)).padStart(8));
  console.log(`${name.padEnd(26)}${cells.join("")}${values.some((value) => value > limit) ? "  over" : ""}`);
}
