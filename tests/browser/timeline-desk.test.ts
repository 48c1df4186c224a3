import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartAddress } from "../../src/links.ts";
import { useSite, type Opened } from "./site.ts";

const site = useSite();
const all = chartAddress("es", "timeline", "all");
const rows = "tr[data-category]";

async function openDesk(address: string, options?: Parameters<typeof site.open>[1]): Promise<Opened> {
  const opened = await site.open(address, options);
  if (!address.includes("#")) await opened.page.locator(".desk [name=q]").focus();
  await opened.page.locator(".desk[data-open]").waitFor();
  return opened;
}

const tally = ({ page }: Opened): Promise<string> => page.locator(".shown").innerText();
const fragment = ({ page }: Opened): Promise<string> => page.evaluate(() => decodeURIComponent(location.hash));

/** The first and last day in view, as the address has them. */
async function days(opened: Opened): Promise<readonly [number, number]> {
  const pairs = new URLSearchParams((await fragment(opened)).slice(1));
  return [Date.parse(pairs.get("from") ?? ""), Date.parse(pairs.get("to") ?? "")];
}

const length = async (opened: Opened): Promise<number> => {
  const [from, to] = await days(opened);
  return (to - from) / 86_400_000;
};

describe("the desk of the timeline", () => {
  let desk: Opened;
  let listed: number;
  beforeAll(async () => {
    desk = await site.open(all, { reducedMotion: "reduce" });
    listed = await desk.page.locator(rows).count();
  });
  afterAll(() => desk.close());

  it("is fetched when a reader means to use it, and not before", async () => {
    const isDesk = (address: string): boolean => address.endsWith("/timeline-desk.js");
    expect(desk.requests.some(isDesk)).toBe(false);
    await desk.page.locator(".desk [name=q]").focus();
    await desk.page.locator(".desk[data-open]").waitFor();
    expect(desk.requests.filter(isDesk)).toHaveLength(1);
    expect(await tally(desk)).toBe(`${listed} de ${listed} hechos`);
  });

  it("finds words of either language, with accents or without, and keeps the list in step", async () => {
    const search = desk.page.locator(".desk [name=q]");
    await search.fill("hunger");
    await expect.poll(() => tally(desk)).toMatch(/^[1-9]\d? de/);
    const found = await desk.page.locator(`${rows} .what`).allInnerTexts();
    expect(found.every((words) => /hambre/i.test(words))).toBe(true);
    expect(await tally(desk)).toBe(`${found.length} de ${listed} hechos`);
    await search.fill("AMNISTIA");
    await expect
      .poll(async () => (await desk.page.locator(`${rows} .what`).allInnerTexts()).join())
      .toMatch(/amnistía/i);
    await expect.poll(() => fragment(desk)).toBe("#q=AMNISTIA");
  });

  it("filters by country and kind, and takes filters back", async () => {
    await desk.page.locator(".desk [name=q]").fill("");
    await desk.page.locator("[name=country][value=NIC]").check();
    await desk.page.locator(".kinds summary").click();
    await desk.page.locator("[name=category][value=exile]").check();
    const chosen = (): Promise<readonly string[]> =>
      desk.page
        .locator(rows)
        .evaluateAll((list) => [
          ...new Set(list.map(({ dataset }) => `${dataset["country"] ?? ""} ${dataset["category"] ?? ""}`)),
        ]);
    await expect.poll(chosen).toEqual(["NIC exile"]);
    await expect.poll(() => fragment(desk)).toBe("#country=NIC&category=exile");
    await desk.page.getByRole("button", { name: "Quitar filtros" }).click();
    // The list comes back some rows at a time.
    await expect.poll(() => desk.page.locator(rows).count()).toBe(listed);
    await expect.poll(() => fragment(desk)).toBe("");
  });

  it("zooms by wheel with Ctrl, and leaves the plain wheel to the page", async () => {
    const pad = desk.page.locator(".pad");
    await pad.hover({ position: { x: 450, y: 150 } });
    await desk.page.keyboard.down("Control");
    await desk.page.mouse.wheel(0, -200);
    await desk.page.keyboard.up("Control");
    await expect.poll(() => length(desk)).toBeLessThan(1500);
    const [before, top] = [await fragment(desk), await desk.page.evaluate(() => scrollY)];
    await desk.page.mouse.wheel(0, 100);
    await expect.poll(() => desk.page.evaluate(() => scrollY)).toBe(top + 100);
    await expect.poll(() => fragment(desk)).toBe(before);
  });

  it("is moved by dragging, and as well by buttons and keys", async () => {
    const pad = desk.page.locator(".pad");
    await pad.scrollIntoViewIfNeeded();
    const [from] = await days(desk);
    await pad.hover({ position: { x: 400, y: 150 } });
    await desk.page.mouse.down();
    await desk.page.mouse.move(700, 300, { steps: 4 });
    await desk.page.mouse.up();
    await expect.poll(async () => (await days(desk))[0]).not.toBe(from);
    await desk.page.getByRole("button", { name: "Todo", exact: true }).click();
    await expect.poll(() => fragment(desk)).toBe("");
    await desk.page.getByRole("button", { name: "Acercar" }).click();
    await expect.poll(() => length(desk)).toBeGreaterThan(0);
    const half = await length(desk);
    await pad.focus();
    await desk.page.keyboard.press("+");
    await expect.poll(() => length(desk)).toBeCloseTo(half / 2, -1);
    const lastDay = async (): Promise<number> => (await days(desk))[1];
    const middle = await lastDay();
    await desk.page.keyboard.press("End");
    await expect.poll(lastDay).toBeGreaterThan(middle);
    const end = await lastDay();
    await desk.page.keyboard.press("ArrowLeft");
    await expect.poll(lastDay).toBeLessThan(end);
    expect(await desk.page.locator(".keys").isVisible()).toBe(true);
    await desk.page.keyboard.press("0");
    await expect.poll(() => fragment(desk)).toBe("");
  });

  it("jumps to a year, and to a turning point, which shows its moment on the counts", async () => {
    const jump = desk.page.locator(".stretch select");
    await jump.selectOption("2024");
    await expect.poll(() => fragment(desk)).toBe("#from=2024-01-01&to=2025-01-01");
    const years = (): Promise<readonly string[]> =>
      desk.page
        .locator(rows)
        .evaluateAll((list) => [...new Set(list.map(({ dataset }) => dataset["date"]?.slice(0, 4) ?? ""))]);
    // The list follows the strip a picture later.
    await expect.poll(years).toEqual(["2024"]);
    await jump.selectOption({ index: 8 });
    await expect.poll(() => fragment(desk)).not.toContain("from=2024-01-01");
    const key = /^#([^&]+)/.exec(await fragment(desk))?.[1] ?? "";
    expect(await desk.page.locator(`[id="${key}"]`).getAttribute("aria-current")).toBe("true");
    expect(await desk.page.locator(".chosen li").count()).toBeGreaterThan(0);
    await desk.page.locator(".pad").focus();
    await desk.page.keyboard.press("ArrowRight");
    await expect.poll(() => fragment(desk)).not.toContain(key);
    await desk.page.keyboard.press("Escape");
    await expect.poll(() => desk.page.locator(".chosen").innerText()).toBe("");
  });

  it("leads from a count to the events of its days, and from a row of the list to its moment", async () => {
    await desk.page.keyboard.press("0");
    await expect.poll(() => fragment(desk)).toBe("");
    const box = await desk.page.locator(".pad").boundingBox();
    await desk.page.locator(".pad").click({ position: { x: 660, y: (box?.height ?? 0) - 60 } });
    await expect.poll(() => fragment(desk)).not.toBe("");
    const count = /^#([^&]+)/.exec(await fragment(desk))?.[1] ?? "";
    expect(await desk.page.locator(`[id="${count}"]`).getAttribute("data-people")).toMatch(/^\d+$/);
    await desk.page.locator(`${rows} a[href^="#"]`).nth(3).click();
    const row = desk.page.locator(rows).nth(3);
    expect(await row.getAttribute("aria-current")).toBe("true");
    await expect.poll(() => fragment(desk)).toBe(`#${(await row.getAttribute("id")) ?? ""}`);
    expect(desk.complaints).toEqual([]);
  });
});

it("walks from event to event by the buttons of the panel, by keyboard, and keeps its place", async () => {
  const opened = await openDesk(all, { reducedMotion: "reduce" });
  const { page } = opened;
  await page.locator(".pad").focus();
  await page.keyboard.press("Enter");
  const first = await page.locator(".desk .chosen h3").innerText();
  await page.getByRole("button", { name: "Siguiente" }).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Siguiente");
  expect(await page.locator(".desk .chosen h3").innerText()).not.toBe(first);
  await opened.close();
});

it("keeps what a reader typed, and where they are, while it is fetched", async () => {
  const { page, close } = await site.open(all);
  await page.route("**/timeline-desk.js", async (route) => {
    await page.locator(".desk [name=q]").pressSequentially("amnistia");
    await route.continue();
  });
  await page.locator(".desk [name=q]").focus();
  await page.locator(".desk[data-open]").waitFor();
  expect(await page.locator(".desk [name=q]").inputValue()).toBe("amnistia");
  await expect.poll(() => page.url()).toContain("q=amnistia");
  await page.unrouteAll();
  await close();
  const again = await site.open(all);
  await again.page.locator(".desk [data-open]").focus();
  await again.page.locator(".desk[data-open]").waitFor();
  expect(await again.page.evaluate(() => document.activeElement?.closest(".desk form")?.tagName)).toBe("FORM");
  await again.close();
});

it("an address restores what was chosen, in the other language too", async () => {
  const state = "#q=opposition&country=VEN&from=2024-06-01&to=2026-03-01";
  const spanish = await openDesk(all + state);
  await expect.poll(() => tally(spanish)).toMatch(/^[1-9]\d* de \d+ hechos, 1 jun 2024–1 mar 2026$/);
  const shown = await spanish.page.locator(rows).evaluateAll((list) => list.map(({ id }) => id));
  await expect.poll(() => fragment(spanish)).toBe(state);
  await spanish.close();
  const english = await openDesk(chartAddress("en", "timeline", "all") + state);
  await expect.poll(() => english.page.locator(rows).evaluateAll((list) => list.map(({ id }) => id))).toEqual(shown);
  const [key = ""] = shown;
  await english.page.evaluate((id) => (location.hash = id), key);
  await expect.poll(() => english.page.locator(`[id="${key}"]`).getAttribute("aria-current")).toBe("true");
  expect(await english.page.locator(".desk [name=q]").inputValue()).toBe("");
  await english.close();
});

it("two fingers zoom it on a phone, and one scrolls the page", async () => {
  const desk = await openDesk(all, { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true });
  const { page } = desk;
  await page.locator(".pad").scrollIntoViewIfNeeded();
  const box = await page.locator(".pad").boundingBox();
  if (!box) throw new Error("no strip");
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: readonly (readonly [number, number])[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([x, y], id) => ({ x: box.x + x, y: box.y + y, id })),
    });
  await touch("touchStart", [140, 100], [200, 100]);
  for (const apart of [40, 60, 80, 100, 120]) await touch("touchMove", [170 - apart, 100], [170 + apart, 100]);
  await touch("touchEnd");
  await expect.poll(() => length(desk)).toBeLessThan(900);
  const before = await fragment(desk);
  const top = await page.evaluate(() => scrollY);
  await touch("touchStart", [170, 200]);
  for (const y of [180, 150, 110, 60, 20]) await touch("touchMove", [170, y]);
  await touch("touchEnd");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
  await expect.poll(() => fragment(desk)).toBe(before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await desk.close();
});

it("where scripts are off nothing of it is seen and the list is whole", async () => {
  const { page, close } = await site.open(all, { javaScriptEnabled: false });
  expect(await page.locator("[data-desk]").isVisible()).toBe(false);
  expect(await page.locator(rows).count()).toBeGreaterThan(100);
  await close();
});
