import { chromium, type Browser, type BrowserContext, type Locator, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { claimsText } from "../../src/content/claims-page.ts";
import { explorerText } from "../../src/content/explorer.ts";
import { formText } from "../../src/content/form.ts";
import { locales, type Locale } from "../../src/dataset/text.ts";
import { caseAddress, chartAddress, claimsAddress, embedAddress, pageAddress, storyAddress } from "../../src/links.ts";
import { missingText } from "../../src/locale/missing.ts";
import { searchText } from "../../src/locale/search.ts";
import { deskOffer, deskText } from "../../src/locale/timeline-desk.ts";
import { faults, serveFaultily, type FaultyHost } from "./faulty-host.ts";

/**
 * What a reader's network may do to a page: each file that a page or one of its controls asks for fails in each way. What
 * stands on the page stays as it is, number by number; who used a control has all of what it brings, or a plain notice and
 * the control again.
 */

/** A control that brings something, and how a test uses it. */
interface Control {
  readonly name: string;
  readonly address: (locale: Locale) => string;
  /** What a reader presses, types in or points at; not offered where a script that answers it did not come. */
  readonly offered: string;
  readonly use: (page: Page) => Promise<void>;
  /** True in the page once all came that was asked for. */
  readonly arrived: () => boolean;
  readonly notice: (locale: Locale) => string;
  /** How a reader asks again, where it is not by the same control. */
  readonly again?: (page: Page) => Promise<void>;
  /** A file without which the control does what it can and says what it lacks. */
  readonly goesOnWithout?: RegExp;
}

const press =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().click();

const pressAgain = (page: Page): Promise<void> =>
  page
    .getByRole("button", { name: new RegExp(locales.map((locale) => missingText[locale].again).join("|")) })
    .first()
    .click();

/** To the first mark of the first drawing that is shown, from beside it: a pointer that rests on it says nothing anew. */
async function pointAtMark(page: Page): Promise<void> {
  const mark = page.locator("svg:visible [data-rows]").first();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error("no mark in sight");
  await page.mouse.move(box.x + 40, box.y + 60);
  await page.mouse.move(box.x + 1, box.y + 1, { steps: 3 });
}

/** The same on a page that may have no drawing, or none that answers since its script did not come. */
async function pointAtAny(page: Page): Promise<void> {
  if (await page.locator("svg:visible [data-rows]").first().isVisible()) await pointAtMark(page);
}

const whatIsMissing = (locale: Locale): string => missingText[locale].words;

const controls: readonly Control[] = [
  {
    name: "a view of a chart",
    address: (locale) => chartAddress(locale, "held-now"),
    offered: "[data-views] a[href$='latest/']",
    use: press("[data-views] a[href$='latest/']"),
    arrived: () => location.pathname.endsWith("/latest/"),
    notice: whatIsMissing,
    again: pressAgain,
  },
  {
    name: "the preview of an embed",
    address: (locale) => chartAddress(locale, "release-days"),
    offered: "p:has(+ p > a[data-preview]) > button",
    use: press("p:has(+ p > a[data-preview]) > button"),
    arrived: () =>
      document.querySelector<HTMLIFrameElement>("iframe.preview")?.contentDocument?.querySelector("main + script") !=
      null,
    notice: whatIsMissing,
    again: pressAgain,
  },
  {
    name: "a mark of the story",
    address: storyAddress,
    offered: "[role=application]",
    use: pointAtMark,
    arrived: () => document.querySelector(".tip:not([hidden]) strong") !== null,
    notice: whatIsMissing,
    // What was told may lie over the mark.
    again: async (page) => {
      await page.keyboard.press("Escape");
      await page.mouse.move(1, 1);
      await pointAtMark(page);
    },
  },
  {
    name: "the desk of the timeline",
    address: (locale) => chartAddress(locale, "timeline"),
    offered: ".desk [data-open]",
    use: press(".desk [data-open]"),
    arrived: () => document.querySelector(".desk .tally") !== null,
    notice: (locale) => deskOffer[locale].failed,
  },
  {
    name: "the search of the timeline",
    address: (locale) => chartAddress(locale, "timeline", "all"),
    offered: ".desk [name=q]",
    use: (page) => page.locator(".desk [name=q]").fill("Ortega"),
    arrived: () => document.querySelector(".desk .tally")?.textContent.match(/^[1-9]\d* (?:de|of) /) != null,
    notice: (locale) => deskOffer[locale].failed,
    again: press(".desk [data-open]"),
    goesOnWithout: /events\.json$/,
  },
  {
    name: "the table of all claims",
    address: (locale) => pageAddress(locale, "claims"),
    offered: ".all-claims .offer button",
    use: press(".all-claims .offer button"),
    arrived: () => (document.querySelector(".all-claims .found")?.textContent ?? "").match(/\d/) !== null,
    notice: (locale) => claimsText[locale].table.failed,
  },
  {
    name: "the explorer",
    address: (locale) => pageAddress(locale, "explorer"),
    offered: ".explorer [data-open]",
    use: press(".explorer [data-open]"),
    arrived: () => document.querySelector(".explorer.ready table") !== null,
    notice: (locale) => explorerText[locale].failed,
  },
  {
    name: "the form",
    address: (locale) => pageAddress(locale, "contribute/form"),
    offered: ".form .offer button",
    use: press(".form .offer button"),
    arrived: () => document.querySelector(".form-desk form") !== null,
    notice: (locale) => formText[locale].failed,
  },
  {
    name: "the charts of the form",
    address: (locale) => `${pageAddress(locale, "contribute/form")}#add=claim`,
    offered: ".form-desk .acts > button:visible",
    use: press(".form-desk .acts > button"),
    arrived: () => document.querySelector<HTMLElement>(".form-desk .acts > button")?.hidden === true,
    notice: (locale) => formText[locale].preview.failed,
  },
  {
    name: "the search",
    address: (locale) => pageAddress(locale, "search"),
    offered: "#query",
    use: (page) => page.locator("#query").fill("ferrer"),
    arrived: () => document.querySelector("[data-results] li") !== null,
    notice: (locale) => searchText[locale].unavailable,
    again: pressAgain,
  },
];

/** Pages without a control that brings anything. */
const others: readonly (readonly [name: string, address: (locale: Locale) => string])[] = [
  ["a case", (locale) => caseAddress(locale, "jose-daniel-ferrer")],
  ["the claims of a year", (locale) => claimsAddress(locale, "venezuela", "2026")],
  ["the method", (locale) => pageAddress(locale, "method")],
  ["the data", (locale) => pageAddress(locale, "data")],
  ["the changes", (locale) => pageAddress(locale, "changes")],
  ["the guide of embeds", (locale) => pageAddress(locale, "embed-guide")],
  ["an embed", (locale) => embedAddress(locale, "held-now", "end-2025")],
];

/** What a reader has before them. */
interface Shown {
  readonly heading: string;
  readonly marks: number;
  readonly rows: number;
}

function shownIn(): Shown {
  const main = document.querySelector("main");
  return {
    heading: document.querySelector("h1")?.textContent.trim() ?? "",
    marks: main?.querySelectorAll("svg *:not(.inspected)").length ?? 0,
    rows: main?.querySelectorAll("tr").length ?? 0,
  };
}

/** The numbers in sight. */
function numbersIn(): readonly string[] {
  return [...new Set(document.querySelector("main")?.innerText.match(/\d+/g))];
}

/** All numbers of the page, those that are folded away or not called for among them. */
function allNumbersIn(): readonly string[] {
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
  const numbers = new Set<string>();
  while (walker.nextNode())
    for (const number of walker.currentNode.textContent?.match(/\d+/g) ?? []) numbers.add(number);
  return [...numbers];
}

/** What a reader of an intact network has, before they use the control and after, and the files that come by then. */
interface Intact {
  readonly before: Shown;
  readonly after: Shown;
  readonly numbers: ReadonlySet<string>;
  readonly files: readonly string[];
}

/** Longer than what comes takes on a busy machine. */
const slow = { timeout: 30_000, interval: 50 } as const;
const longerThanPatience = 30_000;

let host: FaultyHost;
let browser: Browser;
let still: BrowserContext;
let page: Page;

beforeAll(async () => {
  host = await serveFaultily("dist");
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  still = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  page = await still.newPage();
  await page.clock.install();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

afterEach(async () => {
  host.mend();
  await still.setOffline(false);
});

/** Opens a page and waits for what comes: where a file stalls, the page is never told to be loaded. */
async function open(address: string, stalls = false): Promise<void> {
  await page.goto("about:blank");
  await page.goto(host.address + address, { waitUntil: "commit" });
  await page.waitForFunction(() => document.readyState !== "loading");
  if (stalls) await pause(400);
  else await page.waitForLoadState("load");
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const noticeOf = (control: Control, locale: Locale): Locator => page.getByText(control.notice(locale)).first();

/** Waits until all came, or the reader is told that it did not. */
async function settled(control: Control, locale: Locale, what: string, stalls: boolean): Promise<"arrived" | "told"> {
  let outcome: "arrived" | "told" | undefined;
  if (stalls) {
    await pause(300);
    await page.clock.fastForward(longerThanPatience);
  }
  await expect
    .poll(
      async () => {
        outcome = (await page.evaluate(control.arrived))
          ? "arrived"
          : (await noticeOf(control, locale).isVisible())
            ? "told"
            : undefined;
        return outcome;
      },
      { ...slow, message: what },
    )
    .toBeDefined();
  return outcome ?? "told";
}

async function intactOf(control: Control, locale: Locale): Promise<Intact> {
  host.mend();
  host.asked();
  await open(control.address(locale));
  const own = new URL(page.url()).pathname;
  if (control.offered.includes("form-desk")) await page.locator(control.offered).first().waitFor();
  const before = await page.evaluate(shownIn);
  await openFolds();
  const numbers = [...(await page.evaluate(numbersIn)), ...(await page.evaluate(allNumbersIn))];
  await control.use(page);
  await vi.waitUntil(() => page.evaluate(control.arrived), slow);
  await pause(600);
  const files = [...new Set(host.asked())].filter((path) => path !== own);
  return {
    before,
    after: await page.evaluate(shownIn),
    numbers: new Set([...numbers, ...(await page.evaluate(numbersIn)), ...(await page.evaluate(allNumbersIn))]),
    files,
  };
}

/** What stands within the folded parts is used too. */
async function openFolds(): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("main details:has([data-builder])"))
      fold.open = true;
  });
}

const isBusy = (): boolean => document.querySelector("[aria-busy=true]") !== null;

/** One file fails in one way: what stands on the page stays, and who uses the control is told or served. */
async function tryFault(
  control: Control,
  locale: Locale,
  intact: Intact,
  what: string,
  stalls: boolean,
): Promise<void> {
  const { before, after, numbers } = intact;
  const shown = (): Promise<Shown> => page.evaluate(shownIn);
  expect(await shown(), `${what}: before it is used`).toEqual(before);
  if (!(await isOffered(control))) return;
  await openFolds();
  await control.use(page);
  const outcome = await settled(control, locale, what, stalls);
  await expect.poll(shown, { ...slow, message: `${what}: ${outcome}` }).toEqual(outcome === "arrived" ? after : before);
  expect(
    (await page.evaluate(numbersIn)).filter((number) => !numbers.has(number)),
    `${what}: numbers of no intact page`,
  ).toEqual([]);
  expect(await page.evaluate(isBusy), what).toBe(false);
  if (control.goesOnWithout?.test(what.split(" ")[0] ?? "")) {
    // It may have been asked for after time was let pass.
    if (stalls) await page.clock.fastForward(longerThanPatience);
    await page.getByText(deskText[locale].onlyHere).waitFor({ timeout: 15_000 });
  }
  host.mend();
  await still.setOffline(false);
  if (outcome === "arrived") return;
  await (control.again ?? control.use)(page);
  await expect.poll(() => page.evaluate(control.arrived), { ...slow, message: `${what}: asked again` }).toBe(true);
  await expect.poll(shown, { ...slow, message: `${what}: asked again` }).toEqual(after);
}

async function isOffered({ offered }: Control): Promise<boolean> {
  await openFolds();
  return page.locator(offered).first().isVisible();
}

let tried = 0;
const everAsked = new Set<string>();

describe.each(locales)("in %s", (locale) => {
  describe.each(controls)("$name", (control) => {
    let intact: Intact;
    beforeAll(async () => {
      intact = await intactOf(control, locale);
      for (const file of intact.files) everAsked.add(file);
    });

    it.each(faults)("serves or tells its reader where any of its files is %s", async (fault) => {
      expect(intact.files.length).toBeGreaterThan(1);
      // A view is read from its page where it has no file of its own: both are missing too.
      const lone = intact.files.map((file) => [file]);
      const both = intact.files.flatMap((file) =>
        file.endsWith("view.htm") ? [[file, file.replace("view.htm", "")]] : [],
      );
      for (const files of [...lone, ...both]) {
        const stalls = fault === "stalled";
        host.fail(fault, files);
        await open(control.address(locale), stalls);
        if (control.offered.includes("form-desk") && !/form(?:-desk)?\.js$|\.csv$/.test(files[0] ?? ""))
          await page.locator(control.offered).first().waitFor();
        await tryFault(control, locale, intact, `${files.join(" + ")} ${fault}`, stalls);
        host.mend();
        tried += 1;
      }
    });

    it("tells its reader where the network is gone after the first paint", async () => {
      host.mend();
      await open(control.address(locale));
      if (control.offered.includes("form-desk")) await page.locator(control.offered).first().waitFor();
      await still.setOffline(true);
      await tryFault(control, locale, intact, "offline", false);
      tried += 1;
    });
  });

  describe.each(others)("%s", (_, address) => {
    it.each(faults)("stands whole where any of its files is %s", async (fault) => {
      host.mend();
      host.asked();
      await open(address(locale));
      const own = new URL(page.url()).pathname;
      await pointAtAny(page);
      await pause(300);
      const files = [...new Set(host.asked())].filter((path) => path !== own);
      const before = await page.evaluate(shownIn);
      for (const file of files) {
        everAsked.add(file);
        host.fail(fault, [file]);
        await open(address(locale), fault === "stalled");
        await pointAtAny(page);
        expect(await page.evaluate(shownIn), `${file} ${fault}`).toEqual(before);
        host.mend();
        tried += 1;
      }
    });
  });
});

it("no page asks for a style sheet, for which its first paint would wait", () => {
  console.log(`${everAsked.size} files, ${tried} times one of them or the network failed`);
  expect([...everAsked].filter((file) => file.endsWith(".js")).length).toBeGreaterThan(15);
  expect([...everAsked].filter((file) => file.endsWith(".css"))).toEqual([]);
});
