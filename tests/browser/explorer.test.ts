import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageAddress } from "../../src/links.ts";
import { readCsv } from "../built/csv.ts";
import { useSite, type Opened } from "./site.ts";

const site = useSite();
const address = pageAddress("es", "explorer");
const ready = ".explorer.ready";

/** What the reader sees: the title, whether a drawing stands there, the warning, and the fragment. */
async function shown(page: Page) {
  return page.evaluate(() => ({
    title: document.querySelector("#explorer-title")?.textContent,
    isDrawn: document.querySelector(".drawing svg") !== null,
    refusal: document.querySelector(".instead dt")?.textContent,
    warning: document.querySelector(".explorer .warning")?.textContent ?? "",
    hash: location.hash,
  }));
}

describe("the explorer", () => {
  let opened: Opened | undefined;
  const at = (): Opened => {
    if (!opened) throw new Error("not open");
    return opened;
  };
  beforeAll(async () => {
    opened = await site.open(address);
    await opened.page.locator(".explorer .drawing").hover();
    await opened.page.waitForSelector(ready);
  });
  afterAll(() => opened?.close());

  it("opens with a comparison of like with like, drawn, without a warning", async () => {
    expect(await shown(at().page)).toMatchObject({ isDrawn: true, refusal: undefined, warning: "", hash: "" });
  });

  it("refuses unlike definitions with the reason, by mouse, and draws them once the reader says they know", async () => {
    const { page } = at();
    await page.getByRole("link", { name: "La lista principal de cada país" }).click();
    expect(await shown(page)).toMatchObject({ isDrawn: false, refusal: "Dónde está la persona contada" });
    await page.getByRole("button", { name: "Lo sé" }).click();
    const drawn = await shown(page);
    expect(drawn).toMatchObject({ isDrawn: true, refusal: undefined });
    expect(drawn.warning).toContain("no son comparables tal cual");
    expect(drawn.hash).toContain("ack=fp-held,fp-held-2026,mecanismo-held,pd-list");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("explorer-title");
  });

  it("carries the reader's state to the other language, and back in time", async () => {
    const { page } = at();
    expect(await page.locator("a.language").getAttribute("href")).toContain("#definition=pd-list,");
    await page.goBack();
    expect(await shown(page)).toMatchObject({ isDrawn: false });
    await page.goBack();
    expect(await shown(page)).toMatchObject({ isDrawn: true, hash: "", warning: "" });
  });

  it("is used by keyboard alone: form, dates, handles", async () => {
    const { page } = at();
    await page.getByRole("radio", { name: "líneas" }).focus();
    await page.keyboard.press("ArrowRight");
    expect((await shown(page)).hash).toBe("#as=points");
    await page.getByRole("textbox", { name: "Desde" }).fill("2024-13");
    await page.keyboard.press("Tab");
    expect((await shown(page)).hash).toBe("#as=points");
    expect(await page.getByText("Escriba un año, un mes o un día").first().isVisible()).toBe(true);
    await page.getByRole("textbox", { name: "Desde" }).fill("2024-07");
    await page.keyboard.press("Enter");
    expect((await shown(page)).hash).toBe("#from=2024-07&as=points");
    await page.getByRole("slider", { name: "Desde" }).focus();
    await page.keyboard.press("ArrowRight");
    expect((await shown(page)).hash).toBe("#from=2024-08&as=points");
  });

  it("tells every count by keyboard", async () => {
    const { page } = at();
    await page.getByRole("application").focus();
    await page.keyboard.press("End");
    expect(await page.locator(".tip").innerText()).toMatch(/Mecanismo|Foro Penal|Prisoners Defenders/);
    expect(await page.locator(".tip a").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    expect(await page.locator(".tip").isVisible()).toBe(false);
  });

  it("brushes dates by dragging over the strip", async () => {
    const { page } = at();
    const box = await page.locator(".brush svg").boundingBox();
    if (!box) throw new Error("no strip");
    await page.mouse.move(box.x + box.width * 0.8, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.9, box.y + 20, { steps: 3 });
    await page.mouse.up();
    expect((await shown(page)).hash).toMatch(/^#from=\d{4}-\d{2}&to=\d{4}-\d{2}&as=points$/);
  });

  it("says a change in one polite sentence", async () => {
    const { page } = at();
    await page.getByRole("link", { name: "Igual con igual" }).click();
    expect(await page.locator('.explorer [role="status"]').textContent()).toMatch(
      /^Personas presas: .*\. \d+ recuentos\.$/,
    );
  });

  it("saves the rows of its table as CSV", async () => {
    const { page } = at();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV", exact: true }).click(),
    ]);
    const [columns = [], ...rows] = readCsv(readFileSync(await download.path(), "utf8"), ",");
    const people = (await page.locator(".explorer tbody .number").allInnerTexts()).map((words) =>
      words.replace(/\D/g, ""),
    );
    expect(rows.map((row) => row[columns.indexOf("low")])).toEqual(people);
    expect(rows[0]?.[columns.indexOf("address")]).toContain(address);
  });

  it("saves its drawing as SVG and as a PNG of twice the size", async () => {
    const { page } = at();
    const saved = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const svg = (await saved("SVG")).toString();
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
    expect(svg).toContain("Personas presas: Cuba, Venezuela y Nicaragua");
    expect(svg).not.toMatch(/class=|style/);
    const png = await saved("PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2 * width);
  });

  it("asks no other host, complains of nothing and passes axe", async () => {
    const { page, requests, complaints } = at();
    expect(requests.filter((url) => new URL(url).origin !== new URL(page.url()).origin)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(faults).toEqual([]);
  });
});

describe("before it is asked for", () => {
  it("stands drawn, with its title, what it compares and its questions, and has fetched no engine and no counts", async () => {
    const { page, requests, close } = await site.open(address);
    expect(await shown(page)).toMatchObject({ title: "Personas presas: Cuba, Venezuela y Nicaragua", isDrawn: true });
    expect(await page.locator(".presets a:visible").count()).toBeGreaterThan(4);
    expect(requests.filter((url) => /explorer-desk|packed/.test(url))).toEqual([]);
    await close();
  });

  it("lists each count it draws, with who counted and the source", async () => {
    const { page, close } = await site.open(address, { javaScriptEnabled: false });
    const listed = page.locator(".explorer table tbody tr");
    expect(await listed.count()).toBeGreaterThan(20);
    expect(await listed.locator("a[href^=http]").count()).toBeGreaterThanOrEqual(await listed.count());
    await close();
  });

  it("draws what it drew when it is taken over, and moves nothing", async () => {
    const { page, close } = await site.open(address);
    const place = async () =>
      page.evaluate(() => {
        const drawing = document.querySelector(".drawing svg.wide");
        const top = (drawing?.getBoundingClientRect().top ?? NaN) + scrollY;
        return { paths: drawing?.querySelectorAll("path").length, top };
      });
    const before = await place();
    await page.locator(".explorer .drawing").hover();
    await page.waitForSelector(ready);
    expect(await place()).toEqual(before);
    await close();
  });

  it("leaves the reader where they are when it comes: on the controls, and with the questions open", async () => {
    const phone = await site.open(address, { viewport: { width: 360, height: 740 } });
    await phone.page.locator(".presets summary").click();
    await phone.page.waitForSelector(ready);
    expect(await phone.page.locator(".presets").evaluate((part) => (part as HTMLDetailsElement).open)).toBe(true);
    await phone.page.locator(".presets a").nth(1).click();
    await expect
      .poll(() => phone.page.locator("#explorer-title").evaluate((title) => title.getBoundingClientRect().top))
      .toBeLessThan(370);
    await phone.close();
    const { page, close } = await site.open(address);
    await page.locator("[data-open]").focus();
    await page.waitForSelector(ready);
    expect(await page.evaluate(() => document.activeElement?.closest(".explorer-controls") !== null)).toBe(true);
    await close();
  });

  it("opens the form with a count filled in, from its row and from its tip", async () => {
    const { page, close } = await site.open(address);
    await page.locator(".explorer .drawing").hover();
    await page.waitForSelector(ready);
    const row = page.locator(".explorer tbody tr").first().locator("a.correct");
    expect(await row.getAttribute("href")).toMatch(/\/contribute\/form\/#correct=[a-z0-9-]+$/);
    expect(await row.getAttribute("aria-label")).toMatch(/\d/);
    await page.locator("[data-inspect]").focus();
    await page.keyboard.press("End");
    expect(await page.locator(".tip a.correct").getAttribute("href")).toMatch(/#correct=[a-z0-9-]+$/);
    await close();
  });

  it("prints its drawing without what asks for a reader's hand", async () => {
    const { page } = await site.open(address);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".explorer :is(.chosen, .presets, button):visible").count()).toBe(0);
    expect(await page.locator(".explorer .drawing svg:visible").count()).toBe(1);
    await page.context().close();
  });

  it("opens its controls by keyboard, and a question by its link", async () => {
    const { page, close } = await site.open(address);
    await page.locator("[data-open]").focus();
    await page.keyboard.press("Enter");
    await page.waitForSelector(ready);
    expect(await page.getByRole("radio", { name: "líneas" }).isVisible()).toBe(true);
    await close();
    const again = await site.open(address);
    await again.page.getByRole("link", { name: "Cuba: la lista entera" }).click();
    await again.page.waitForSelector(ready);
    expect((await shown(again.page)).hash).toBe("#country=CUB&definition=pd-list,pd-in-prison");
    await again.close();
  });
});

describe("on a phone", () => {
  it("folds its controls away, is used by touch and does not scroll sideways", async () => {
    const { page, close } = await site.open(`${address}#country=CUB,VEN`, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.waitForSelector(ready);
    expect(await page.locator(".explorer-controls").isVisible()).toBe(false);
    await page.getByText("Qué se dibuja").tap();
    await page.getByRole("checkbox", { name: "Venezuela" }).tap();
    expect(await shown(page)).toMatchObject({ title: "Personas presas: Cuba", hash: "#country=CUB" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const small = await page
      .locator(".explorer :is(button, select, summary, [type=text], .options label):visible")
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().height < 40).map((each) => each.textContent),
      );
    expect(small).toEqual([]);
    await close();
  });
});

describe("elsewhere", () => {
  it("works under a sub-path, and opens what a shared link asks for", async () => {
    const { page, close } = await site.open("/robots.txt");
    const { origin } = new URL(page.url());
    await page.route("**/mirror/sin-fecha/**", async (route) => {
      const url = route.request().url().replace("/mirror/sin-fecha", "");
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto(`${origin}/mirror/sin-fecha${pageAddress("en", "explorer")}#country=NIC&as=table`);
    await page.waitForSelector(ready);
    expect(await shown(page)).toMatchObject({ title: "People held: Nicaragua", isDrawn: false });
    await close();
  });

  it("leaves the drawn charts, the claims and the data where scripts are off, and no dead control", async () => {
    const { page, close } = await site.open(address, { javaScriptEnabled: false });
    expect(await page.locator(".charts a:visible").count()).toBeGreaterThan(10);
    expect(await page.locator("button:visible, select:visible, input:visible, .presets a:visible").count()).toBe(0);
    expect(await shown(page)).toMatchObject({ isDrawn: true });
    await close();
  });

  it("says so where the counts do not arrive", async () => {
    const { page, close } = await site.open("/robots.txt");
    await page.route("**/data/packed/**", (route) => route.abort());
    await page.goto(new URL(address, page.url()).href);
    await page.locator("[data-open]").click();
    await expect.poll(() => page.locator(".explorer [role=status]").textContent()).toContain("No se pudieron cargar");
    expect(await shown(page)).toMatchObject({ isDrawn: true });
    await close();
  });
});
