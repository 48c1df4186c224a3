import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { locales } from "../../src/dataset/text.ts";
import { chartAddress, pageAddress } from "../../src/links.ts";
import { addresses } from "./addresses.ts";
import { useSite, type Opened } from "./site.ts";

const site = useSite();

describe.each(addresses)("%s", (address) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await site.open(address);
  });
  afterAll(async () => {
    await opened.close();
  });

  it("asks no other host for anything, stores nothing and breaks no policy", async () => {
    const { page, requests, complaints } = opened;
    const origin = new URL(page.url()).origin;
    expect(requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.evaluate(async () => [...(await indexedDB.databases()), ...(await caches.keys())])).toEqual([]);
  });

  it("does not scroll sideways at any width from a small phone to a wide screen", async () => {
    for (const width of [320, 360, 768, 1280]) {
      await opened.page.setViewportSize({ width, height: 800 });
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

describe("a link", () => {
  it("does not say which page it was followed from", async () => {
    const { page, close } = await site.open(pageAddress("es", "privacy"));
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.isNavigationRequest()),
      page.locator("a.language").click(),
    ]);
    expect((await request.allHeaders())["referer"]).toBeUndefined();
    await close();
  });
});

describe.each(locales)("a figure in %s", (locale) => {
  it.each([
    [320, "narrow"],
    [360, "narrow"],
    [768, "wide"],
    [1280, "wide"],
  ] as const)("at %i px shows its %s drawing alone, without script", async (width, size) => {
    const { page, close } = await site.open(chartAddress(locale, "held-now"), {
      viewport: { width, height: 800 },
      javaScriptEnabled: false,
    });
    const shown = await page
      .locator(".drawing svg")
      .evaluateAll((all) =>
        all.filter((svg) => getComputedStyle(svg).display !== "none").map((svg) => svg.getAttribute("class")),
      );
    expect(shown).toEqual([size]);
    await close();
  });

  it("is named by its title and has its text twin beside a drawing hidden from assistive technology", async () => {
    const { page, close } = await site.open(chartAddress(locale, "released"));
    const figure = page.locator("figure");
    const title = await page.locator(`#${(await figure.getAttribute("aria-labelledby")) ?? ""}`).innerText();
    expect(title.length).toBeGreaterThan(20);
    expect(await figure.locator("svg:not([aria-hidden=true])").count()).toBe(0);
    expect(await figure.locator(".summary").textContent()).toContain(title);
    expect(await page.locator("table tbody tr").count()).toBeGreaterThan(10);
    await close();
  });

  it("leads to its twin in the other language and back", async () => {
    const { page, close } = await site.open(chartAddress(locale, "released", "cuba-2025"));
    const from = page.url();
    await page.locator("a.language").click();
    expect(page.url()).not.toBe(from);
    await page.locator("a.language").click();
    expect(page.url()).toBe(from);
    await close();
  });
});
