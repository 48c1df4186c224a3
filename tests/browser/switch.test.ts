import { describe, expect, it } from "vitest";
import { chartAddress } from "../../src/links.ts";
import { useSite } from "./site.ts";

const site = useSite();
const link = (view: string): string => `[data-views] a[href$="${view}/"]`;

describe("a view", () => {
  it("takes the place of another with one small file: picture, title, table, files, address and language", async () => {
    const { page, requests, complaints, close } = await site.open(chartAddress("es", "held-now"));
    const before = requests.length;
    await page.locator("details", { hasText: "Cómo se lee" }).locator("summary").click();
    await page.locator(link("latest")).scrollIntoViewIfNeeded();
    const top = await page.locator("[data-views]").evaluate((views) => views.getBoundingClientRect().top);
    const title = await page.title();
    await page.locator(link("latest")).click();
    await expect.poll(() => page.title()).not.toBe(title);
    expect(new URL(page.url()).pathname).toBe(chartAddress("es", "held-now", "latest"));
    expect(requests.slice(before).filter((address) => address.endsWith(".htm"))).toHaveLength(1);
    expect(requests.slice(before).filter((address) => !/\.(?:htm|js)$|icon\.svg$/.test(address))).toEqual([]);
    const direct = await site.open(chartAddress("es", "held-now", "latest"));
    for (const selector of ["h1", "svg.wide", "table", ".files"])
      expect(await page.locator(selector).first().innerHTML(), selector).toBe(
        await direct.page.locator(selector).first().innerHTML(),
      );
    const links = (opened: typeof page) =>
      opened.locator("header a, footer a").evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
    expect((await links(page)).map((address) => new URL(address).pathname)).toEqual(
      (await links(direct.page)).map((address) => new URL(address).pathname),
    );
    expect(
      await page.locator("details", { hasText: "Cómo se lee" }).evaluate((part) => (part as HTMLDetailsElement).open),
    ).toBe(true);
    expect(
      Math.abs((await page.locator("[data-views]").evaluate((views) => views.getBoundingClientRect().top)) - top),
    ).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-current"))).toBe("page");
    expect(await page.locator("body > .said").textContent()).toBe((await page.locator("h1").innerText()).trim());
    await page.goBack();
    await expect.poll(() => page.title()).toBe(title);
    expect(complaints).toEqual([]);
    await direct.close();
    await close();
  });

  it("can be inspected after it came", async () => {
    const { page, close } = await site.open(chartAddress("en", "who-counts-what"));
    await page.locator(link("venezuela")).click();
    await expect.poll(() => new URL(page.url()).pathname).toContain("venezuela");
    await page.locator("[data-views] a").last().focus();
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(".tip:not([hidden])").innerText()).toContain("Venezuela");
    await close();
  });

  it("is a page of its own without script, and where its file cannot be had", async () => {
    const still = await site.open(chartAddress("es", "held-now"), { javaScriptEnabled: false });
    await still.page.locator(link("latest")).click();
    expect(new URL(still.page.url()).pathname).toBe(chartAddress("es", "held-now", "latest"));
    await still.close();
    const { page, close } = await site.open(chartAddress("es", "held-now"));
    await page.route("**/view.htm", (route) => route.abort());
    await page.locator(link("latest")).click();
    await page.waitForURL(`**${chartAddress("es", "held-now", "latest")}`);
    expect(await page.locator("h1").count()).toBe(1);
    await close();
  });

  it("is not fetched before it is asked for where data is to be saved or the link is slow", async () => {
    for (const connection of [
      { saveData: true, effectiveType: "4g" },
      { saveData: false, effectiveType: "3g" },
    ]) {
      const { page, requests } = await site.open("/privacy/");
      await page.addInitScript((given) => {
        Object.defineProperty(navigator, "connection", { value: given });
      }, connection);
      await page.goto(new URL(chartAddress("es", "held-now"), page.url()).href);
      await page.locator(link("latest")).hover();
      await page.locator(link("behind-bars")).focus();
      expect(requests.filter((address) => address.endsWith(".htm"))).toEqual([]);
      await page.context().close();
    }
  });

  it.each(["held-over-time", "timeline"])("keeps nothing in memory of the views of %s that went", async (chart) => {
    const { page, close } = await site.open(chartAddress("es", chart));
    const session = await page.context().newCDPSession(page);
    const nodes = async (): Promise<number> => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Memory.getDOMCounters")).nodes;
    };
    const switchViews = async (times: number): Promise<void> => {
      for (let time = 0; time < times; time += 1) {
        const link = page.locator("[data-views] a:not([aria-current])").first();
        const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
        await link.click();
        await page.waitForURL(address);
      }
    };
    await switchViews(4);
    const before = await nodes();
    await switchViews(8);
    await expect.poll(nodes).toBeLessThan(1.5 * before);
    await close();
  });
});
