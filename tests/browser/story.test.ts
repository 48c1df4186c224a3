import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { heldNow } from "../../src/charts/held-now.ts";
import { passageOf, type Passage } from "../../src/client/story/passage.ts";
import { storyAddress } from "../../src/links.ts";
import { dataset } from "../../src/site.ts";
import { useSite } from "./site.ts";

const site = useSite();
const address = storyAddress("es");
const phone = { viewport: { width: 360, height: 760 } };

/** How many people each list counted, which is how many marks there must be. */
const counts = heldNow
  .series(dataset, "end-2025")
  .groups.map(({ total }) => total?.low)
  .join(" ");

/** Scrolls at which people are on their way, from their first step to the lines' taking over. */
async function passageIn(page: Page): Promise<Passage> {
  const [first, second] = await page
    .locator("[data-scene=people] .drawing svg:visible, [data-scene=july] .drawing svg:visible")
    .evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const { top, bottom } = drawing.getBoundingClientRect();
        return { top: top + scrollY, bottom: bottom + scrollY };
      }),
    );
  const passage = first && second && passageOf(first, second, page.viewportSize()?.height ?? 0);
  if (!passage) throw new Error("no passage");
  return passage;
}

/** What is to be seen once the page stands at this height and has been drawn. */
async function seenAt(page: Page, scroll: number) {
  return page.evaluate(async (to) => {
    scrollTo(0, to);
    for (let frame = 0; frame < 14; frame += 1) await new Promise(requestAnimationFrame);
    const marks = ["people", "july"].flatMap((scene) => [
      ...document.querySelectorAll(`[data-scene=${scene}] .drawing :is([class*=mark-], [class*=line-], .shade)`),
    ]);
    return {
      people: document.querySelector<HTMLElement>("canvas.flight")?.dataset["people"],
      isWhole: marks.every((mark) => getComputedStyle(mark).opacity === "1"),
      width: document.documentElement.scrollWidth,
    };
  }, scroll);
}

const parts = [0.01, 0.25, 0.5, 0.75, 1];

describe("from the people of the first scene to the lines of the second", () => {
  it("every person is one mark all the way, on a phone and on a wide screen, there and back", async () => {
    const { page, complaints, close } = await site.open(address, phone);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 760 });
      const { from, arrived } = await passageIn(page);
      for (const part of [...parts, ...parts.toReversed()]) {
        const seen = await seenAt(page, from + part * (arrived - from));
        expect(seen.people).toBe(counts);
        expect(seen.width).toBeLessThanOrEqual(width);
      }
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it("both drawings are whole before, after and in print, and nothing shifts meanwhile", async () => {
    const { page, close } = await site.open(address, phone);
    const { from, arrived, to } = await passageIn(page);
    const whole = { people: undefined, isWhole: true, width: 360 };
    expect(await seenAt(page, from - 10)).toEqual(whole);
    expect((await seenAt(page, (from + arrived) / 2)).isWhole).toBe(false);
    expect(await seenAt(page, to + 10)).toEqual(whole);
    const shifts = await page.evaluate(
      async () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().length);
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              resolve(0);
            }),
          );
        }),
    );
    expect(shifts).toBe(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("canvas.flight:visible").count()).toBe(0);
    expect((await seenAt(page, (from + arrived) / 2)).isWhole).toBe(true);
    await close();
  });

  it("the wheel moves the page by what it says", async () => {
    const { page, close } = await site.open(address, phone);
    const { from, arrived } = await passageIn(page);
    const start = Math.round((from + arrived) / 2);
    await seenAt(page, start);
    await page.mouse.move(180, 400);
    for (const step of [1, 2, 3]) {
      await page.mouse.wheel(0, 100);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(start + step * 100);
    }
    await close();
  });

  it("drawings are whole where drawing fails midway", async () => {
    const { page, close } = await site.open(address, phone);
    const { from, arrived } = await passageIn(page);
    expect((await seenAt(page, (from + arrived) / 2)).isWhole).toBe(false);
    await page.evaluate(() => {
      CanvasRenderingContext2D.prototype.putImageData = () => {
        throw new Error("planted");
      };
    });
    expect(await seenAt(page, (from + arrived) / 2 + 50)).toMatchObject({ people: undefined, isWhole: true });
    await close();
  });
});

describe("where nothing may move", () => {
  it.each([
    ["motion is to be reduced", { reducedMotion: "reduce" }],
    ["colours are the reader's own", { forcedColors: "active" }],
  ] as const)(
    "as %s, both drawings stand whole at every height, and nothing is said of marks that walk",
    async (_, options) => {
      const { page, close } = await site.open(address, { ...phone, ...options });
      const { from, to } = await passageIn(page);
      for (const part of parts) {
        const seen = await seenAt(page, from + part * (to - from));
        expect(seen).toMatchObject({ people: undefined, isWhole: true });
      }
      expect(await page.locator(".walk:visible").count()).toBe(0);
      await close();
    },
  );

  it("as scripts are off, the same holds", async () => {
    const { page, close } = await site.open(address, { ...phone, javaScriptEnabled: false });
    expect(await page.locator(".walk:visible, canvas").count()).toBe(0);
    await close();
  });
});

describe("what builds up as it is scrolled", () => {
  /** How many marks of a scene are cut in part. */
  const cut = (page: Page, scene: string, block: ScrollLogicalPosition | undefined) =>
    page.evaluate(
      async ({ scene, block }) => {
        const marks = [...document.querySelectorAll(`[data-scene=${scene}] .drawing svg [class*="-"]`)];
        const shown = marks.filter((mark) => mark.getClientRects().length > 0);
        if (block) shown[0]?.closest("svg")?.scrollIntoView({ block });
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
        return shown.filter((mark) => getComputedStyle(mark).clipPath !== "none").length;
      },
      { scene, block },
    );

  it.each(["list", "january", "exile"])(
    "in the scene %s is whole unscrolled and in the middle of the window",
    async (scene) => {
      const { page, close } = await site.open(address, { viewport: { width: 1280, height: 800 } });
      expect(await cut(page, scene, undefined)).toBe(0);
      expect(await cut(page, scene, "center")).toBe(0);
      await page.mouse.wheel(0, -500);
      await expect.poll(() => cut(page, scene, undefined)).toBeGreaterThan(0);
      await page.emulateMedia({ reducedMotion: "reduce" });
      expect(await cut(page, scene, undefined)).toBe(0);
      await close();
    },
  );
});
