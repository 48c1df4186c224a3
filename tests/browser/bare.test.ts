import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/dataset/text.ts";
import { offlineAddress, pageAddress } from "../../src/links.ts";
import { useSite } from "./site.ts";

const site = useSite();

describe.each(locales)("the copy in one file, in %s", (locale) => {
  it("opens from a folder by double click, asks for nothing and does not scroll sideways on a phone", async () => {
    const address = pathToFileURL(resolve(`dist${offlineAddress(locale)}`)).href;
    const { page, requests, complaints, close } = await site.open(address, { viewport: { width: 360, height: 740 } });
    expect(requests).toEqual([address]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.locator("nav a").first().click();
    expect(await page.locator("figure svg").first().isVisible()).toBe(true);
    await close();
  });
});

describe.each(locales)("the lite page, in %s", (locale) => {
  it("is one request", async () => {
    const { requests, complaints, close } = await site.open(pageAddress(locale, "lite"));
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    await close();
  });

  // Browsers of text, where there are any: readers of these have no other way in.
  it.each([
    ["lynx", ["-dump", "-nolist"]],
    ["w3m", ["-dump"]],
  ])("reads well in %s", (browser, options) => {
    const { stdout, error } = spawnSync(browser, [...options, `dist${pageAddress(locale, "lite")}index.html`], {
      encoding: "utf8",
    });
    if (error && (error as NodeJS.ErrnoException).code === "ENOENT") return;
    expect(stdout).toMatch(/Prisoners Defenders/);
    expect(stdout).toMatch(/^\s*[•*+] [\d≥~]/m);
    expect(stdout).not.toMatch(/[{}]|undefined|\[object/);
  });
});
