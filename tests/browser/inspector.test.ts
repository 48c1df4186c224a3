import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.ts";
import { chartAddress, embedAddress, storyAddress } from "../../src/links.ts";
import { inspectionText } from "../../src/locale/inspection.ts";
import { useSite } from "./site.ts";

const site = useSite();
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

const tip = (page: Page) => page.locator(".tip:not([hidden])");
const said = (page: Page) => page.locator(".said").first().textContent();

/** Moves focus to the drawing as a reader does: with Tab from the link before it. */
async function enter(page: Page): Promise<void> {
  await page.locator("[data-views] a").last().focus();
  await page.keyboard.press("Tab");
  await tip(page).waitFor();
}

/** Whether the tip is on the screen, and whether it covers the ring around its mark. */
function placeOfTip(page: Page) {
  return page.evaluate(() => {
    const [tip, ring] = [document.querySelector(".tip"), document.querySelector(".inspected")].map((element) =>
      element?.getBoundingClientRect(),
    );
    if (!tip || !ring) return undefined;
    return {
      isOnScreen: tip.left >= 0 && tip.top >= 0 && tip.right <= innerWidth && tip.bottom <= innerHeight,
      coversMark: tip.left < ring.right && tip.right > ring.left && tip.top < ring.bottom && tip.bottom > ring.top,
    };
  });
}

describe("the keyboard", () => {
  it("enters the chart with one Tab, says where it is and what keys do, and leaves with the next", async () => {
    const { page, complaints, close } = await site.open(chartAddress("es", "held-over-time", "nicaragua"));
    await enter(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("application");
    expect(await tip(page).innerText()).toContain(inspectionText.es.keys);
    const first = await said(page);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => said(page)).not.toBe(first);
    expect(await said(page)).toMatch(/^(El Mecanismo|Mecanismo).* (contó|dio la cifra de) .+ \(Nicaragua, .+\)\. 2 /);
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await expect.poll(() => said(page)).toBe(first);
    await page.keyboard.press("Escape");
    expect(await tip(page).count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[data-inspect], .tip"))).toBeNull();
    expect(complaints).toEqual([]);
    await close();
  });

  it("opens the source of the mark with Enter", async () => {
    const { page, close } = await site.open(chartAddress("en", "held-now", "end-2025"));
    await enter(page);
    await page.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) =>
      route.fulfill({ contentType: "text/html", body: "source" }),
    );
    const source = await tip(page).locator("a").first().getAttribute("href");
    const opened = page.waitForRequest((request) => request.isNavigationRequest());
    await page.keyboard.press("Enter");
    expect((await opened).url()).toBe(source);
    await page.waitForURL(source ?? "");
    await close();
  });
});

describe("every chart", () => {
  it.each([
    ["a desk", {}],
    ["a phone", phone],
  ])("tells its marks beside them and on the screen, on %s", async (_, options) => {
    const { page, complaints, close } = await site.open("/privacy/", options);
    for (const { id } of charts) {
      await page.goto(new URL(chartAddress("es", id), page.url()).href);
      await enter(page);
      for (const key of ["ArrowRight", "ArrowDown", "End"]) {
        await page.keyboard.press(key);
        await expect
          .poll(() => placeOfTip(page), { message: `${id} ${key}` })
          .toEqual({ isOnScreen: true, coversMark: false });
      }
      expect((await tip(page).innerText()).length, id).toBeGreaterThan(10);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});

describe("the mouse", () => {
  it("finds the nearest mark, keeps its tip while on it, and lets it go when gone", async () => {
    const { page, close } = await site.open(chartAddress("en", "held-over-time"));
    const box = await page.locator("[data-inspect]").boundingBox();
    if (!box) throw new Error("no drawing");
    await page.mouse.move(box.x + 300, box.y + 230, { steps: 2 });
    await tip(page).waitFor();
    const words = await tip(page).innerText();
    const at = await tip(page).boundingBox();
    if (!at) throw new Error("no tip");
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2, { steps: 4 });
    await page.waitForTimeout(400);
    expect(await tip(page).innerText()).toBe(words);
    await page.mouse.move(2, 2);
    await tip(page).waitFor({ state: "detached" });
    await close();
  });
});

describe("a finger", () => {
  it("opens a tip with a tap and closes it with a tap elsewhere", async () => {
    const { page, close } = await site.open(chartAddress("es", "held-now"), phone);
    const mark = page.locator("svg.narrow [data-rows]").first();
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (!box) throw new Error("no mark");
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await tip(page).waitFor();
    expect(await tip(page).locator("a").count()).toBeGreaterThan(0);
    await page.touchscreen.tap(5, 5);
    await tip(page).waitFor({ state: "detached" });
    await close();
  });
});

describe("an embed", () => {
  it("fetches its inspector with the first tap, answers that tap, and grows no higher", async () => {
    const { page, requests, complaints, close } = await site.open(embedAddress("es", "held-now", "end-2025"), phone);
    expect(requests.filter((address) => address.includes("/scripts/"))).toEqual([]);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.locator("svg.narrow [data-rows]").first().tap();
    await tip(page).waitFor();
    expect(await tip(page).innerText()).toMatch(/Prisoners Defenders/);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
    await close();
  });

  it("answers the keyboard, and lets it go on", async () => {
    const { page, close } = await site.open(embedAddress("en", "who-counts-what", "cuba"));
    await page.keyboard.press("Tab");
    await tip(page).waitFor();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => said(page)).toMatch(/ counted .+ \(Cuba, .+\)\. 2 of \d+$/);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    await close();
  });
});

describe("the story", () => {
  it("reads the tables of a figure when a reader first touches it", async () => {
    const { page, requests, close } = await site.open(storyAddress("es"), phone);
    expect(requests.filter((address) => address.endsWith("view.htm"))).toEqual([]);
    await page.locator("svg.narrow [data-rows]").first().tap();
    await tip(page).waitFor();
    expect(await tip(page).innerText()).toMatch(/Cuba/);
    expect(requests.filter((address) => address.endsWith("view.htm"))).toHaveLength(1);
    await close();
  });
});
