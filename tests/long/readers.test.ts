import { globSync } from "node:fs";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { serve, type Served } from "../../src/cli/serve.ts";
import { addresses } from "../browser/addresses.ts";

/**
 * A reader who goes everywhere and tries everything leaves no trace: nothing is asked of another host, nothing is kept on
 * the device, and what was chosen is in the fragment of an address, which no browser sends.
 */

let site: Served;
let browser: Browser;
let reader: BrowserContext;
let page: Page;
const asked: string[] = [];
/** Files kept and windows opened, which are the reader's own doing. */
const saved: string[] = [];

beforeAll(async () => {
  site = await serve("dist", 0);
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  reader = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 900 } });
  reader.setDefaultTimeout(5000);
  reader.on("request", (request) => asked.push(request.url()));
  page = await reader.newPage();
  page.on("download", (download) => saved.push(download.suggestedFilename()));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Every page of the site, embeds and copies to keep among them. */
const pages = globSync("**/*.{html,htm}", { cwd: "dist" }).map(
  (file) => `/${file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1")}`,
);

/** What a page keeps on the device. */
async function kept(): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return {
      cookies: document.cookie.length,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: workers.length,
    };
  });
}

const nothing = { cookies: 0, local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

const foreign = (): readonly string[] => [
  ...new Set(asked.filter((url) => !url.startsWith(site.address) && !/^(?:blob|data|about):/.test(url))),
];

const queries = (): readonly string[] => [
  ...new Set(asked.filter((url) => url.includes("?") && !new URL(url).pathname.startsWith("/embed/"))),
];

/** What can be used, in the order of the page; what leads elsewhere is not followed. */
const usable = [
  "summary",
  "button",
  "select",
  "input",
  "textarea",
  "[role=application]",
  "[role=slider]",
  "[data-views] a",
  "a[href^='#']",
].join(", ");

/** Rows of long tables and lists have like controls: so many of a kind are used on a page. */
const ofAKind = 4;

interface Control {
  readonly place: number;
  /** What it is, what class it has and where it stands. */
  readonly kind: string;
}

interface Looked {
  readonly selector: string;
  /** The number to mark it with. */
  readonly place: number;
  /** Kinds of which enough were used. */
  readonly enough: readonly string[];
}

/** The first control in sight that was not used yet, which is marked as used. */
function nextControl({ selector, place, enough }: Looked): Control | undefined {
  const kindOf = (element: HTMLElement): string =>
    `${element.tagName} ${element.className} ${element.parentElement?.className} ${element.closest("[class]")?.className}`;
  const next = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) =>
      element.dataset["used"] === undefined && element.getClientRects().length > 0 && !enough.includes(kindOf(element)),
  );
  if (!next) return undefined;
  next.dataset["used"] = String(place);
  return { place, kind: kindOf(next) };
}

const quickly = { timeout: 1000 };

/** Uses a control as its kind is used, and gives what kind it was. */
async function use(place: number): Promise<string> {
  const control = page.locator(`[data-used="${place}"]`);
  const kind = await control.evaluate(
    (element) => `${element.tagName.toLowerCase()} ${element.getAttribute("type") ?? ""}`.trim(),
    undefined,
    quickly,
  );
  switch (kind) {
    case "select":
      await control.selectOption({ index: 1 }, quickly);
      break;
    case "input date":
      await control.fill("2026-01-15", quickly);
      break;
    case "input number":
    case "input range":
      await control.fill("3", quickly);
      break;
    case "input":
    case "input search":
    case "input text":
    case "input url":
    case "textarea":
      await control.fill("cuba", quickly);
      await control.press("Enter", quickly);
      break;
    case "div":
      await control.click(quickly);
      for (const key of ["ArrowRight", "End", "Escape"]) await page.keyboard.press(key);
      break;
    default:
      await control.click(quickly);
  }
  return kind;
}

/** Uses every kind of control of a page, those that others bring among them; one that cannot be reached is let be. */
async function useAll(own: string): Promise<void> {
  const counts = new Map<string, number>();
  for (let place = 1; ; place += 1) {
    const enough = [...counts].filter(([, count]) => count >= ofAKind).map(([kind]) => kind);
    const next = await page.evaluate(nextControl, { selector: usable, place, enough });
    if (!next) return;
    counts.set(next.kind, (counts.get(next.kind) ?? 0) + 1);
    const kind = await use(place).catch(() => "not reached");
    used.set(kind, (used.get(kind) ?? 0) + 1);
    await page.waitForTimeout(30);
    if (!page.url().startsWith(site.address)) await page.goto(own);
  }
}

const used = new Map<string, number>();

it("no page, once read to its end, asks another host for anything or keeps anything", async () => {
  expect(pages.length).toBeGreaterThan(300);
  for (const address of pages) {
    await page.goto(new URL(address.slice(1), site.address).href);
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    expect(await kept(), address).toEqual(nothing);
  }
  expect(foreign()).toEqual([]);
  expect(queries()).toEqual([]);
});

it.each(addresses)("every control of %s leaves no trace, and no query in the address", async (address) => {
  const own = new URL(address.slice(1), site.address);
  await page.goto("about:blank");
  await page.goto(own.href);
  await useAll(own.href);
  expect(new URL(page.url()).search).toBe("");
  expect(await kept()).toEqual(nothing);
  expect(foreign()).toEqual([]);
});

it("after all that the browser holds nothing of the site, and every address that was asked for is bare", async () => {
  expect(await reader.cookies()).toEqual([]);
  expect((await reader.storageState({ indexedDB: true })).origins).toEqual([]);
  expect(reader.serviceWorkers()).toEqual([]);
  expect(foreign()).toEqual([]);
  expect(queries()).toEqual([]);
  console.log(`${asked.length} requests, ${saved.length} files saved; ${JSON.stringify(Object.fromEntries(used))}`);
  expect([...used.keys()]).toEqual(
    expect.arrayContaining(["summary", "button button", "select", "input search", "input checkbox", "div", "a"]),
  );
});
