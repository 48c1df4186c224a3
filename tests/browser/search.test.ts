import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { pageAddress, storyAddress } from "../../src/links.ts";
import { useSite } from "./site.ts";

const site = useSite();
const address = pageAddress("es", "search");
/** A machine at work on other tests answers late. */
const patience = { timeout: 10_000 };
const phone = { viewport: { width: 360, height: 800 } };

describe("search", () => {
  it("is reached from the header, shows what is found as one types, marked, and says how much", async () => {
    const { page, complaints, close } = await site.open(storyAddress("es"), phone);
    await page.getByRole("link", { name: "Buscar" }).click();
    // The field has the focus: nobody comes here for anything else.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), patience).toBe("INPUT");
    await page.keyboard.type("excarcelacion gradual");
    const link = page.locator(".found a").first();
    await expect.poll(() => link.locator("mark").allInnerTexts(), patience).toEqual(["excarcelación", "gradual"]);
    await expect
      .poll(() => page.getByRole("status").innerText(), patience)
      .toMatch(/^\d+ resultados? con «excarcelacion gradual»/);
    expect(await page.locator("section:has(.found) h2").first().innerText()).toBe("Hechos");
    expect(complaints).toEqual([]);
    await close();
  });

  it("keeps what was asked through a result and Back, and in the other language", async () => {
    const { page, close } = await site.open(`${address}#q=amnistia`, phone);
    const first = page.locator(".found a").first();
    await first.click();
    await page.waitForURL((url) => !url.pathname.startsWith(address));
    await page.goBack();
    expect(await page.getByRole("searchbox").inputValue()).toBe("amnistia");
    await page.locator("a.language").click();
    await page.waitForURL((url) => url.pathname === pageAddress("en", "search") && url.hash === "#q=amnistia");
    await expect.poll(() => page.locator(".found [lang=es] mark").first().innerText(), patience).toMatch(/amnistía/i);
    await close();
  });

  it("is used by keyboard alone: Enter leads to the results, all of a kind can be asked for", async () => {
    const { page, close } = await site.open(address);
    await page.keyboard.type("cuba");
    await page.locator("section:has(.found) button").first().waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.closest(".found")?.tagName ?? "");
    expect(await focused()).toBe("OL");
    const id = await page.locator("section:has(.found) button").first().getAttribute("aria-describedby");
    const list = page.locator(`section[aria-labelledby=${id ?? ""}]`);
    const before = await list.locator("li").count();
    await list.locator("button").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => list.locator("li").count(), patience).toBeGreaterThan(before);
    expect(await focused()).toBe("OL");
    await close();
  });

  it("helps where there is nothing to find", async () => {
    const { page, close } = await site.open(`${address}#q=zzzzz`);
    await expect.poll(() => page.getByRole("status").innerText(), patience).toContain("Nada con «zzzzz»");
    expect(await page.locator("#ways").isVisible()).toBe(true);
    await close();
  });

  it("without script shows the lists, and no field that does nothing", async () => {
    const { page, close } = await site.open(address, { javaScriptEnabled: false });
    expect(await page.locator("input").isVisible()).toBe(false);
    expect(await page.getByRole("link", { name: "excarcelación" }).isVisible()).toBe(true);
    await close();
  });

  it("opened as a file says that it cannot search", async () => {
    const { page, close } = await site.open(pathToFileURL(resolve("dist/search/index.html")).href);
    await expect.poll(() => page.getByRole("status").innerText(), patience).toContain("no se puede buscar");
    expect(await page.locator("input").isVisible()).toBe(false);
    await close();
  });
});
