import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { loadTables } from "../../src/dataset/load.ts";
import { packedAddress, pageAddress } from "../../src/links.ts";
import { axeFaults } from "./axe.ts";
import { useSite } from "./site.ts";

const site = useSite();
const { dataset } = loadTables("data");
const claims = dataset?.claims ?? [];
const address = pageAddress("es", "claims");
const phone = { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true } as const;

const rows = (page: Page) => page.locator(".rows tbody tr");
const found = (page: Page) => page.locator(".found [role=status]");

/** The number of the last row, and whether it is in sight. */
async function lastRow(page: Page): Promise<readonly [index: string | null, isInSight: boolean]> {
  return page.evaluate(() => {
    const row = document.querySelector(".rows tbody tr:last-child");
    const region = document.querySelector(".rows");
    if (!row || !region) return [null, false];
    const [seen, held] = [row.getBoundingClientRect(), region.getBoundingClientRect()];
    return [row.getAttribute("aria-rowindex"), seen.bottom <= held.bottom + 2 && seen.top >= held.top];
  });
}

describe("the table of all claims", () => {
  it("is fetched when the reader asks, and closed by Back", async () => {
    const { page, requests, complaints, close } = await site.open(address);
    const offer = page.getByRole("button", { name: `${claims.length} recuentos en una tabla` });
    await offer.waitFor();
    expect(requests.filter((url) => /packed|claims-table\.js/.test(url))).toEqual([]);
    await offer.click();
    await rows(page).first().waitFor();
    expect(requests.filter((url) => url.endsWith(packedAddress("es")))).toHaveLength(1);
    await expect.poll(() => found(page).innerText()).toBe(`${claims.length} recuentos`);
    expect(await rows(page).count()).toBeLessThan(60);
    expect(await axeFaults(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => offer.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  it("is sorted and filtered with the mouse; the address follows, and Back goes back", async () => {
    const { page, close } = await site.open(`${address}#sort=-date`);
    await page.getByRole("button", { name: "Personas" }).click();
    const most = Math.max(...claims.map(({ low }) => low));
    await expect.poll(() => page.locator("[aria-sort=descending]").innerText()).toMatch(/^Personas/);
    expect((await rows(page).first().locator(".people").innerText()).replace(/\D/g, "")).toBe(String(most));
    await page.locator("[name=country]").selectOption("NIC");
    await page.locator("[name=from]").selectOption("2025");
    const asked = claims.filter(
      ({ country, asOf, periodEnd }) => country.id === "NIC" && (asOf ?? periodEnd ?? "") >= "2025",
    );
    await expect.poll(() => found(page).innerText()).toBe(`${asked.length} de ${claims.length} recuentos`);
    expect(await page.evaluate(() => location.hash)).toBe("#country=NIC&from=2025&sort=-people");
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    expect(
      readFileSync(await (await saved).path(), "utf8")
        .trim()
        .split("\n"),
    ).toHaveLength(asked.length + 1);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => found(page).innerText()).toBe(`${claims.length} recuentos`);
    expect(await page.locator("[name=country]").inputValue()).toBe("");
    await close();
  });

  it("is used by keyboard alone; its end is reached, and a link keeps the focus when its row is out of sight", async () => {
    const { page, close } = await site.open(`${address}#sort=-date`);
    await page.locator("[name=q]").focus();
    await page.keyboard.type("carcel");
    await page.locator("[name=q]").press("Control+A");
    await page.keyboard.press("Delete");
    await expect.poll(() => found(page).innerText()).toBe(`${claims.length} recuentos`);
    await page.locator(".skip-table").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("rows");
    await page.keyboard.press("End");
    await expect.poll(() => lastRow(page)).toEqual([String(claims.length + 1), true]);
    await page.keyboard.press("Home");
    await expect.poll(() => page.locator(".rows").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    for (let tab = 0; tab < 8; tab += 1) await page.keyboard.press("Tab");
    const link = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(link).toContain("/claims/");
    await page.keyboard.press("End");
    await expect.poll(() => lastRow(page)).toEqual([String(claims.length + 1), true]);
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(link);
    await close();
  });

  it("is stacked on a phone, opens at the claim its address names, and is searched there by touch", async () => {
    const claim = claims.find(({ definition, note }) => definition.role === "main" && note === undefined);
    const { page, close } = await site.open(`${pageAddress("en", "claims")}#${claim?.id ?? ""}`, phone);
    const marked = page.locator(".rows .asked");
    await marked.waitFor();
    expect(await marked.locator("th a").getAttribute("href")).toMatch(new RegExp(`#${claim?.id ?? ""}$`));
    await page.locator("[name=q]").tap();
    await page.keyboard.type("prisión");
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#q=prisi/);
    await page.getByRole("button", { name: "Take the filters away" }).tap();
    await page.getByRole("button", { name: "Who counted" }).tap();
    expect(await page.locator("[aria-sort=ascending]").innerText()).toMatch(/^Who counted/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });

  it("prints the rows that were found where they are few, and says where the others are", async () => {
    const { page, close } = await site.open(`${address}#country=NIC&from=2025`);
    await rows(page).first().waitFor();
    const print = (event: string): Promise<boolean> => page.evaluate((name) => dispatchEvent(new Event(name)), event);
    await expect.poll(() => found(page).innerText()).toMatch(/^\d/);
    const asked = Number(/^\d+/.exec(await found(page).innerText())?.[0]);
    await print("beforeprint");
    expect(await rows(page).count()).toBe(asked);
    await print("afterprint");
    expect(await rows(page).count()).toBeLessThan(asked);
    await page.getByRole("button", { name: "Quitar los filtros" }).click();
    await print("beforeprint");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".rows").isVisible()).toBe(false);
    expect(await page.locator(".too-long-note").isVisible()).toBe(true);
    await close();
  });

  it("says so where its data cannot be fetched, and leaves the plain pages", async () => {
    const { page, close } = await site.open(address);
    await page.route(`**${packedAddress("es")}`, (route) => route.abort());
    await page.getByRole("button", { name: "en una tabla" }).click();
    await expect.poll(() => page.getByRole("status").innerText()).toContain("No se pudo traer");
    expect(await page.getByRole("link", { name: "2026" }).count()).toBeGreaterThan(0);
    await close();
  });

  it("offers nothing where scripts are off", async () => {
    const { page, close } = await site.open(address, { javaScriptEnabled: false });
    expect(await page.getByRole("button").count()).toBe(0);
    await close();
  });
});
