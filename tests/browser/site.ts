import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { serve, type Served } from "../../src/cli/serve.ts";

/** The built site in a browser: one server and one Chromium a file of tests. */
export interface Site {
  /** Opens an address of the site, or a whole one, and gives the page and what it asked for or complained of. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Opened>;
  /** The whole address, on this machine, of an address of the site. */
  readonly url: (address: string) => string;
}

export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  /**
   * Gives the tab back: the next page opened with like options stands in it. A test that leaves behind what outlives a
   * page (an init script, a slowed processor) closes the page's context instead.
   */
  readonly close: () => Promise<void>;
}

/** Serves `dist/`, or another folder, and starts Chromium before the tests of a file, and stops both after them. */
export function useSite(folder = (): string => "dist"): Site {
  let browser: Browser | undefined;
  let served: Served | undefined;
  /** Tabs given back, by the options they were made with: making one takes longer than opening a page in it. */
  const idle = new Map<string, Page[]>();

  beforeAll(async () => {
    served = await serve(folder(), 0);
    browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  function url(address: string): string {
    if (!served) throw new Error("the site is not served yet");
    return new URL(address, served.address).href;
  }

  async function newTab(options: BrowserContextOptions): Promise<Page> {
    if (!browser) throw new Error("Chromium is not started yet");
    const context = await browser.newContext(options);
    context.setDefaultTimeout(20_000);
    return context.newPage();
  }

  return {
    url,
    async open(address, { viewport, colorScheme, forcedColors, reducedMotion, ...others } = {}) {
      const like = JSON.stringify(others);
      const page = idle.get(like)?.pop() ?? (await newTab(others));
      // A part of the page that stands in the tab would be shown without loading it; a page of others may still load.
      const standing = withoutPart(page.url());
      if (standing === withoutPart(url(address)) || !standing.startsWith(url("/"))) await page.goto("about:blank");
      await page.setViewportSize(viewport ?? { width: 1280, height: 900 });
      await page.emulateMedia({
        media: null,
        colorScheme: colorScheme ?? "light",
        forcedColors: forcedColors ?? "none",
        reducedMotion: reducedMotion ?? "no-preference",
      });
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(url(address));
      return {
        page,
        requests,
        complaints,
        async close() {
          page.removeAllListeners();
          await page.unrouteAll();
          await page.context().unrouteAll();
          idle.set(like, [...(idle.get(like) ?? []), page]);
        },
      };
    },
  };
}

function withoutPart(address: string): string {
  return address.replace(/#.*/, "");
}

/** Has tables laid out that wait to be scrolled to: until then they have no place and no text as it is rendered. */
export async function layOutTables(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".scroll { content-visibility: visible }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}
