import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { serve, type Served } from "../../src/cli/serve.ts";

/** The built site in a browser: one server and one Chromium a file of tests. */
export interface Site {
  /** Opens an address of the site in a context of its own and gives the page and what it asked for or complained of. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Opened>;
}

export interface Opened {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves `dist/`, or another folder, and starts Chromium before the tests of a file, and stops both after them. */
export function useSite(folder = (): string => "dist"): Site {
  let browser: Browser | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    served = await serve(folder(), 0);
    browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    async open(address, options = {}) {
      if (!browser || !served) throw new Error("the site is not served yet");
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(new URL(address, served.address).href);
      return { page, requests, complaints, close: () => context.close() };
    },
  };
}
