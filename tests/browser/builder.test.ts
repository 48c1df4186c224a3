import { describe, expect, it } from "vitest";
import { chartAddress } from "../../src/links.ts";
import { useSite } from "./site.ts";

const site = useSite();
const address = chartAddress("es", "held-now", "end-2025");

async function openBuilder(options: Parameters<typeof site.open>[1] = {}) {
  const opened = await site.open(address, { viewport: { width: 360, height: 800 }, ...options });
  await opened.page.locator("summary", { hasText: "Insertar" }).click();
  return opened;
}

describe("the builder", () => {
  it("writes the line of what is chosen: view, language and looks", async () => {
    const { page, close } = await openBuilder();
    await page.locator("[name=view]").selectOption("latest");
    await page.locator("[name=language]").selectOption("en");
    await page.locator("[name=theme]").selectOption("dark");
    await page.locator("[name=title]").check();
    const line = await page.locator('[data-code="line"]').innerText();
    expect(line).toContain('/embed/en/held-now/latest/?theme=dark&amp;title=off"');
    expect(line).toMatch(/title="[^"]*Cuba’s list/);
    expect(await page.locator('[data-code="pinned"]').innerText()).toMatch(
      /\/v\/[\d.]+\/embed\/en\/held-now\/latest\/\?theme=dark&amp;title=off"/,
    );
    expect(await page.locator('[data-code="wordpress"]').innerText()).toMatch(/\/en\/held-now\/latest\/$/);
    await close();
  });

  it("copies a line and says so", async () => {
    const { page, close } = await openBuilder({ permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator('[aria-describedby="embed-line"]').click();
    await expect.poll(() => page.getByRole("status").innerText()).toBe("Copiado");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('[data-code="line"]').innerText(),
    );
    await close();
  });

  it("selects the line where the clipboard is closed to pages", async () => {
    const { page, close } = await openBuilder();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.locator('[aria-describedby="embed-line"]').click();
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain("<iframe ");
    await close();
  });

  it("shows the embed as it will stand, and follows what is chosen", async () => {
    const { page, close } = await openBuilder();
    await page.getByRole("button", { name: "Ver cómo queda" }).click();
    await page.locator("[name=theme]").selectOption("dark");
    const frame = page.frameLocator("iframe.preview");
    await expect.poll(() => frame.locator("html").getAttribute("data-theme")).toBe("dark");
    await close();
  });

  it("is reached and used by keyboard alone", async () => {
    const { page, close } = await openBuilder();
    await page.locator("summary", { hasText: "Insertar" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator('[data-code="line"]').innerText()).toContain("/held-now/behind-bars/");
    await close();
  });

  it("leaves every line to be selected where scripts are off, and offers no control that does nothing", async () => {
    const { page, close } = await openBuilder({ javaScriptEnabled: false });
    expect(await page.locator("[data-builder]").isVisible()).toBe(false);
    expect(await page.locator("[data-code]:visible").allInnerTexts()).toHaveLength(5);
    expect(await page.getByRole("button").count()).toBe(0);
    await close();
  });
});

describe("under each figure", () => {
  it("its address is copied", async () => {
    const { page, close } = await site.open(address, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copiar el enlace" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/held-now\/end-2025\/$/);
    await expect.poll(() => page.getByRole("button", { name: "Enlace copiado" }).count()).toBe(1);
    await close();
  });

  it("its card is there to save, scripts or not", async () => {
    const { page, close } = await site.open(address, { javaScriptEnabled: false });
    const card = page.getByRole("link", { name: "Guardar la tarjeta" });
    expect(await card.getAttribute("href")).toMatch(/end-2025-card\.png$/);
    await close();
  });
});
