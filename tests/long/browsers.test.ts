import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Served } from "../../src/cli/serve.ts";
import { site as published } from "../../src/config.ts";
import { locales } from "../../src/dataset/text.ts";
import {
  chartAddress,
  embedAddress,
  folderCopyFile,
  offlineAddress,
  pageAddress,
  storyAddress,
} from "../../src/links.ts";
import { figureOf } from "../../src/site.ts";
import { hosts, serveHosts, type Hosts } from "../browser/hosts.ts";
import { serveWithEars } from "./ears.ts";
import { startFirefox } from "./firefox.ts";
import type { Key, Reader } from "./reader.ts";
import { startWebKit } from "./webkit.ts";

/**
 * The journeys of readers and reporters in the engines that tests/browser/ does not run. Each browser must be here:
 * where one is missing these tests fail and say what to install.
 */
const browsers = [
  { name: "Firefox", start: startFirefox, hasConsole: true },
  { name: "WebKitGTK", start: startWebKit, hasConsole: false },
] as const;

/** A phone, and a desk. */
const widths = [360, 1280] as const;
/** Two cores may have other work. */
const patience = { timeout: 20_000, interval: 100 } as const;

let site: Served;
let listening: Served;
let other: Hosts;
let folder = "";

beforeAll(async () => {
  site = await serve("dist", 0);
  listening = await serveWithEars(site.address);
  other = await serveHosts();
  folder = mkdtempSync(join(tmpdir(), "sin-fecha-browsers-"));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join("dist", folderCopyFile))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
afterAll(async () => {
  await Promise.all([site, listening, other].map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

/** The functions every page of hosts.ts has. */
declare const window: Window & {
  listen: () => void;
  make: (box: Element, url: string) => void;
  attach: (frame: Element) => void;
  stayed?: boolean;
};

/** What a reader sees of a page without doing anything. */
function seen() {
  const isPainted = (mark: Element): boolean => {
    const { fill, stroke } = getComputedStyle(mark);
    const { width, height } = mark.getBoundingClientRect();
    return width + height > 0 && (fill !== "none" || stroke !== "none");
  };
  const drawings = [...document.querySelectorAll(".drawing")].map((drawing) => {
    const shown = [...drawing.querySelectorAll(":scope > svg")].filter((svg) => svg.getClientRects().length > 0);
    const { width = 0, height = 0 } = shown[0]?.getBoundingClientRect() ?? {};
    const marks = shown.flatMap((svg) => [...svg.querySelectorAll("path, text")]);
    const isWhole = shown.length === 1 && width > 200 && height > 50 && marks.filter(isPainted).length > 5;
    return isWhole ? (shown[0]?.getAttribute("class") ?? "") : "missing";
  });
  return {
    title: document.title,
    heading: document.querySelector("h1")?.textContent.trim() ?? "",
    drawings,
    rows: document.querySelectorAll("table tbody tr").length,
    overflow: document.documentElement.scrollWidth - innerWidth,
    foreign: performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(`${location.origin}/`) && !name.startsWith("data:")),
  };
}

/** The words of the first element in sight that matches, or nothing. */
function words(selector: string): string {
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.getClientRects().length > 0,
  );
  return shown?.innerText.trim() ?? "";
}

/** The middle of the first mark in the window whose row is known, once it is scrolled to. */
function middleOfMark() {
  const mark = [...document.querySelectorAll(".drawing svg [data-rows]")].find(
    (each) => each.getClientRects().length > 0,
  );
  mark?.scrollIntoView({ block: "center" });
  const { left = 0, top = 0, width = 0, height = 0 } = mark?.getBoundingClientRect() ?? {};
  return { x: left + width / 2, y: top + height / 2 };
}

const said = ".said";
const tip = ".tip:not([hidden])";
const viewLink = (view: string): string => `[data-views] a[href*="${view}/"]`;

describe.each(browsers)("in $name", ({ start, hasConsole }) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await start({ runsScripts: true });
  });
  // Where it did not start, that is what there is to say.
  afterAll(() => (reader as Reader | undefined)?.close());

  const at = (address: string): string => new URL(address, (hasConsole ? site : listening).address).href;
  const see = (): Promise<ReturnType<typeof seen>> => reader.evaluate(seen);
  const read = (selector: string): Promise<string> => reader.evaluate(words, selector);
  const where = (): Promise<string> => reader.evaluate(() => decodeURIComponent(location.pathname + location.hash));
  const wait = (selector: string) => expect.poll(() => read(selector), { ...patience, message: selector });
  const waitFor = (selector: string): Promise<void> => wait(selector).not.toBe("");

  /** Presses the link or button in sight that has these words. */
  async function clickWords(selector: string, its: string): Promise<void> {
    await reader.evaluate(
      (elements, text) => {
        document.querySelector("[data-pressed]")?.removeAttribute("data-pressed");
        [...document.querySelectorAll<HTMLElement>(elements)]
          .find((element) => element.getClientRects().length > 0 && element.innerText.includes(text))
          ?.setAttribute("data-pressed", "");
      },
      selector,
      its,
    );
    await reader.click("[data-pressed]");
  }

  /** Focuses what stands before the drawing, and moves on with Tab as a reader does. */
  async function enterDrawing(): Promise<void> {
    await reader.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>("[data-views] a")].at(-1)?.focus();
    });
    await reader.press("Tab");
    await waitFor(tip);
  }

  describe("a reader", () => {
    it.each(locales.flatMap((locale) => widths.map((width) => ({ locale, width }))))(
      "reads the front page in $locale at $width px: its headline, its drawings, nothing to be scrolled to sideways",
      async ({ locale, width }) => {
        await reader.open(at(storyAddress(locale)), width);
        const { title, heading, drawings, overflow, foreign } = await see();
        expect(title).toContain("Sin Fecha");
        expect(heading.length).toBeGreaterThan(10);
        expect(drawings.length).toBeGreaterThan(2);
        expect(new Set(drawings)).not.toContain("missing");
        expect(overflow).toBeLessThanOrEqual(0);
        expect(foreign).toEqual([]);
        expect(await reader.complaints()).toEqual([]);
      },
    );

    const charts = [
      ["held-now", "end-2025", "wide"],
      ["held-over-time", "all", "wide"],
      ["timeline", "turning-points", "wide"],
    ] as const;
    it.each(
      charts.flatMap(([chart, view, wide]) =>
        locales.flatMap((locale) =>
          widths.map((width) => ({ chart, view, locale, width, drawing: width === 360 ? "narrow" : wide })),
        ),
      ),
    )(
      "reads $chart in $locale at $width px: its finding, its $drawing drawing alone, its table",
      async ({ chart, view, locale, width, drawing }) => {
        await reader.open(at(chartAddress(locale, chart)), width);
        const { title, tables } = figureOf(chart, view, locale);
        const page = await see();
        expect(page.title).toBe(`${title} · Sin Fecha`);
        expect(page.heading).toBe(title);
        expect(page.drawings).toEqual([drawing]);
        expect(page.rows).toBeGreaterThanOrEqual(tables.reduce((sum, { rows }) => sum + rows.length, 0));
        expect(page.overflow).toBeLessThanOrEqual(0);
        expect(page.foreign).toEqual([]);
        expect(await reader.complaints()).toEqual([]);
      },
    );

    it("is told of a mark by the pointer: the count, who counted and the day", async () => {
      await reader.open(at(chartAddress("es", "held-now")));
      const { x, y } = await reader.evaluate(middleOfMark);
      await reader.point(x - 3, y);
      await reader.point(x, y);
      await wait(tip).toMatch(/^\d+ con condena o medida política\s.*Prisoners Defenders.*\d{1,2} \p{L}+ \d{4}/su);
      await reader.point(2, 2);
      await wait(tip).toBe("");
      expect(await reader.complaints()).toEqual([]);
    });

    it("is told of marks by the keyboard, in order, and leaves with Escape", async () => {
      await reader.open(at(chartAddress("es", "held-over-time", "nicaragua")));
      await enterDrawing();
      const heard = (): Promise<string> =>
        reader.evaluate((selector) => document.querySelector(selector)?.textContent ?? "", said);
      const first = await heard();
      const move = async (key: Key): Promise<void> => {
        await reader.press(key);
      };
      await move("ArrowRight");
      await expect.poll(heard, patience).not.toBe(first);
      expect(await heard()).toMatch(
        /^(El Mecanismo|Mecanismo).* (contó|dio la cifra de) .+ \(Nicaragua, .+\d{4}\)\. 2 /,
      );
      await move("Home");
      await expect.poll(heard, patience).toBe(first);
      await move("Escape");
      await wait(tip).toBe("");
      expect(await reader.complaints()).toEqual([]);
    });

    it("changes the view in place, and comes back", async () => {
      const [first, latest] = ["end-2025", "latest"].map((view) => figureOf("held-now", view, "es").title);
      await reader.open(at(chartAddress("es", "held-now")));
      await reader.evaluate(() => {
        window.stayed = true;
      });
      const drawn = (): Promise<string> =>
        reader.evaluate(() => document.querySelector(".drawing svg.wide")?.innerHTML ?? "");
      const before = await drawn();
      await reader.click(viewLink("latest"));
      await wait("h1").toBe(latest);
      expect(await where()).toBe(chartAddress("es", "held-now", "latest"));
      expect((await see()).title).toBe(`${latest ?? ""} · Sin Fecha`);
      expect((await see()).drawings).toEqual(["wide"]);
      expect(await drawn()).not.toBe(before);
      await reader.back();
      await wait("h1").toBe(first);
      await expect.poll(drawn, patience).toBe(before);
      expect(await reader.evaluate(() => window.stayed)).toBe(true);
      expect(await reader.complaints()).toEqual([]);
    });

    it("explores: opens the controls, is refused unlike definitions with the reason, and has them drawn all the same", async () => {
      await reader.open(at(pageAddress("es", "explorer")));
      await reader.click(".explorer .drawing");
      await waitFor(".explorer.ready");
      await clickWords(".presets a", "La lista principal de cada país");
      await wait(".instead dt").toBe("Dónde está la persona contada");
      await clickWords("button", "Lo sé");
      await wait(".explorer .warning").toContain("no son comparables tal cual");
      expect(await where()).toContain("ack=fp-held,");
      expect((await see()).drawings).toEqual(["wide"]);
      await reader.back();
      await waitFor(".instead dt");
      expect(await reader.complaints()).toEqual([]);
    });

    it("filters the table of all claims", async () => {
      await reader.open(at(pageAddress("es", "claims")));
      await clickWords("button", "recuentos en una tabla");
      await wait(".found [role=status]").toMatch(/^\d[\d\u202f]* recuentos$/);
      await reader.click("[name=q]");
      await reader.type("nicaragua");
      await wait(".found [role=status]").toMatch(/^\d+ de \d[\d\u202f]* recuentos$/);
      expect(await where()).toContain("#q=nicaragua");
      const countries = await reader.evaluate(() => [
        ...new Set([...document.querySelectorAll(".rows tbody .country")].map(({ textContent }) => textContent)),
      ]);
      expect(countries).toContain("Nicaragua");
      expect(await reader.complaints()).toEqual([]);
    });

    it("finds events on the desk of the timeline", async () => {
      await reader.open(at(chartAddress("es", "timeline", "all")));
      await reader.click(".desk [name=q]");
      await waitFor(".desk[data-open] .shown");
      await reader.type("amnistia");
      await wait(".shown").toMatch(/^[1-9]\d* de \d+ hechos$/);
      await expect
        .poll(
          () =>
            reader.evaluate(() =>
              [...document.querySelectorAll("tr[data-category]")]
                .map(({ textContent }) => textContent)
                .filter((text) => !/amnist/i.test(text)),
            ),
          patience,
        )
        .toEqual([]);
      expect(await where()).toContain("#q=amnistia");
      expect(await reader.evaluate(() => document.querySelectorAll(".strip svg path").length)).toBeGreaterThan(0);
      expect(await reader.complaints()).toEqual([]);
    });

    it("searches", async () => {
      await reader.open(at(pageAddress("es", "search")), 360);
      await reader.type("excarcelacion gradual");
      await wait("[role=status]").toMatch(/^\d+ resultados? con «excarcelacion gradual»/);
      const marked = await reader.evaluate(() =>
        [...document.querySelectorAll(".found li:first-child a mark")].map(({ textContent }) => textContent),
      );
      expect(marked.slice(0, 2)).toEqual(["excarcelación", "gradual"]);
      expect((await see()).overflow).toBeLessThanOrEqual(0);
      expect(await reader.complaints()).toEqual([]);
    });
  });

  describe("a page of somebody else", () => {
    const chart = embedAddress("es", "held-over-time", "cuba");

    /** How much higher its frame is than what the frame holds, in pixels. */
    async function spare(): Promise<number> {
      const held = await reader.evaluateIn("iframe", () => document.documentElement.getBoundingClientRect().height);
      return (await reader.evaluate(() => document.querySelector("iframe")?.clientHeight ?? 0)) - held;
    }

    it.each(hosts.map((host, index) => ({ ...host, index })).filter(({ keepsWidth }) => keepsWidth === undefined))(
      "that is sized by $name is given the height of what it embeds, also when that changes",
      async ({ index, clamp }) => {
        await reader.open(new URL(String(index), other.address).href);
        await reader.evaluate(async (url) => {
          const box = document.createElement("div");
          box.style.width = "800px";
          document.body.append(box);
          window.listen();
          window.make(box, url);
          const frame = box.querySelector("iframe");
          if (!frame) throw new Error("no frame");
          window.attach(frame);
          await new Promise((loaded) => {
            frame.addEventListener("load", loaded);
          });
        }, new URL(chart, site.address).href);
        const misfit = async (): Promise<number> => Math.abs(await spare());
        await expect.poll(misfit, patience).toBeLessThanOrEqual(1);
        await reader.evaluate(() => {
          const box = document.querySelector("iframe")?.closest<HTMLElement>("div[style]");
          if (!box) throw new Error("no box");
          box.style.width = "360px";
          dispatchEvent(new Event("resize"));
        });
        await expect.poll(misfit, patience).toBeLessThanOrEqual(1);
        expect(clamp ?? []).not.toContain(
          await reader.evaluate(() => document.querySelector("iframe")?.clientHeight ?? 0),
        );
      },
    );

    // The widest column the line's height is made for: src/export/embed-heights.ts.
    it.each([360, 760])("that pastes the line as it stands cuts nothing off, in a column of %i px", async (width) => {
      await reader.open(at(chartAddress("es", "held-over-time", "cuba")));
      const line = await reader.evaluate(() => document.querySelector('[data-code="line"]')?.textContent ?? "");
      expect(line).toMatch(/^<iframe /);
      await reader.open(new URL("0", other.address).href, width);
      await reader.evaluate(
        async (html) => {
          document.body.innerHTML = html;
          await new Promise((loaded) => {
            document.querySelector("iframe")?.addEventListener("load", loaded);
          });
        },
        line.replaceAll(published.address, site.address),
      );
      expect(await spare()).toBeGreaterThanOrEqual(0);
      expect(await reader.evaluateIn("iframe", () => document.querySelectorAll("svg path").length)).toBeGreaterThan(5);
    });
  });

  describe("from a folder on disk", () => {
    it.each(locales)("the copy in one file, in %s, opens whole and leads within itself", async (locale) => {
      const address = pathToFileURL(resolve(`dist${offlineAddress(locale)}`)).href;
      await reader.open(address, 360);
      const copy = await reader.evaluate(() => ({
        heading: document.querySelector("h1")?.textContent,
        figures: [...document.querySelectorAll("figure svg")].filter((svg) => svg.getBoundingClientRect().height > 50)
          .length,
        rows: document.querySelectorAll("table tbody tr").length,
        overflow: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(copy.heading?.length).toBeGreaterThan(10);
      expect(copy.figures).toBeGreaterThan(8);
      expect(copy.rows).toBeGreaterThan(100);
      expect(copy.overflow).toBeLessThanOrEqual(0);
      await reader.click("nav a[href='#charts']");
      await expect
        .poll(() => reader.evaluate(() => document.querySelector("#charts")?.getBoundingClientRect().top), patience)
        .toBeLessThan(200);
      expect(await reader.complaints()).toEqual([]);
    });

    it("the pages unpacked show a chart with its table, lead to a view and to the other language, and tell each mark", async () => {
      await reader.open(pathToFileURL(join(folder, "held-over-time/index.html")).href);
      const chart = await see();
      expect(chart.drawings).toEqual(["wide"]);
      expect(chart.rows).toBeGreaterThan(50);
      await enterDrawing();
      expect(await read(tip)).toMatch(/\d{4}/);
      await reader.press("Escape");
      await reader.click(viewLink("nicaragua"));
      await expect.poll(where, patience).toMatch(/held-over-time\/nicaragua\/index\.html$/);
      await wait("h1").toBe(figureOf("held-over-time", "nicaragua", "es").title);
      await reader.click("a.language");
      await expect.poll(where, patience).toMatch(/\/en\/held-over-time\/nicaragua\/index\.html/);
      await wait("h1").toBe(figureOf("held-over-time", "nicaragua", "en").title);
      expect((await see()).drawings).toEqual(["wide"]);
      expect(await reader.complaints()).toEqual([]);
    });
  });
});

describe.each(browsers)("in $name, with scripts off", ({ start }) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await start({ runsScripts: false });
  });
  afterAll(() => (reader as Reader | undefined)?.close());

  it.each(locales.flatMap((locale) => widths.map((width) => ({ locale, width }))))(
    "a chart in $locale at $width px has its finding, its drawing and its table, leads to its views, and has no control that does nothing",
    async ({ locale, width }) => {
      await reader.open(new URL(chartAddress(locale, "held-over-time"), site.address).href, width);
      const page = await reader.evaluate(seen);
      expect(page.heading).toBe(figureOf("held-over-time", "all", locale).title);
      expect(page.drawings).toEqual([width === 360 ? "narrow" : "wide"]);
      expect(page.rows).toBeGreaterThan(50);
      expect(page.overflow).toBeLessThanOrEqual(0);
      expect(await reader.evaluate(words, "button, select, input")).toBe("");
      await reader.click(viewLink("nicaragua"));
      await expect
        .poll(() => reader.evaluate(words, "h1"), patience)
        .toBe(figureOf("held-over-time", "nicaragua", locale).title);
    },
  );

  it("the front page has its drawings", async () => {
    await reader.open(new URL(storyAddress("es"), site.address).href, 360);
    const { drawings, overflow } = await reader.evaluate(seen);
    expect(drawings.length).toBeGreaterThan(2);
    expect(new Set(drawings)).toEqual(new Set(["narrow"]));
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it("an embed has its drawing, in a frame that cuts nothing off", async () => {
    await reader.open(new URL(embedAddress("en", "held-now", "end-2025"), site.address).href, 360);
    const { heading, drawings, overflow } = await reader.evaluate(seen);
    expect(heading).toBe(figureOf("held-now", "end-2025", "en").title);
    expect(drawings).toEqual(["narrow"]);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
