import puppeteer from "puppeteer-core";
import { findCommand, type Reader, type Start } from "./reader.ts";

/** Starts Firefox with a profile of its own, driven by WebDriver BiDi. */
export async function startFirefox({ runsScripts }: Start): Promise<Reader> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    protocol: "webDriverBiDi",
    executablePath: findCommand(["firefox-esr", "firefox"]),
    headless: true,
    timeout: 180_000,
    extraPrefsFirefox: { "javascript.enabled": runsScripts },
  });
  const page = await browser.newPage();
  let complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  return {
    async open(address, width = 1280, height = 900) {
      await page.setViewport({ width, height });
      // A part of the page that stands would be shown without loading it.
      await page.goto("about:blank");
      complaints = [];
      await page.goto(address);
    },
    async back() {
      await page.goBack();
    },
    async click(selector) {
      // By its place: the package's own way waits for an observer, which with scripts off never calls.
      const [x, y] = await page.evaluate((given) => {
        const element = document.querySelector(given);
        element?.scrollIntoView({ block: "center" });
        const [box] = element?.getClientRects() ?? [];
        if (!box) throw new Error(`nothing to press: ${given}`);
        return [box.left + box.width / 2, box.top + box.height / 2] as const;
      }, selector);
      await page.mouse.click(x, y);
    },
    point: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    type: (words) => page.keyboard.type(words),
    evaluate: (run, ...given) => page.evaluate(run, ...given),
    async evaluateIn(frame, run) {
      const inner = await (await page.$(frame))?.contentFrame();
      if (!inner) throw new Error(`no frame ${frame}`);
      return inner.evaluate(run);
    },
    screenshot: () => page.screenshot(),
    complaints: () => Promise.resolve(complaints),
    close: () => browser.close(),
  };
}
