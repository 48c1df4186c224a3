import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { absoluteUrl, caseAddress, chartAddress, claimsAddress, pageAddress, storyAddress } from "../../src/links.ts";
import { useSite, type Opened } from "./site.ts";

const site = useSite();

describe("the link to the other language", () => {
  const address = pageAddress("es", "method");
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await site.open(address);
    ({ page } = opened);
  });
  afterAll(() => opened.close());

  /** Where it leads once it is followed. */
  async function follow(): Promise<string> {
    await page.locator("a.language").evaluate((link: HTMLElement) => {
      link.click();
    });
    await page.waitForURL((url) => url.pathname === pageAddress("en", "method"));
    return new URL(page.url()).hash;
  }

  async function openAt(fragment: string): Promise<void> {
    await page.goto(new URL(address, page.url()).href);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  }

  it("leads to the top from the top", async () => {
    expect(await follow()).toBe("");
  });

  it("keeps the part being read, wherever the reader came in", async () => {
    await openAt("#sources");
    await page.evaluate(() => {
      document.querySelector("#claimant-foro-penal")?.scrollIntoView();
    });
    expect(await follow()).toBe("#claimant-foro-penal");
    expect(
      await page.locator("#claimant-foro-penal").evaluate((heading) => Math.round(heading.getBoundingClientRect().top)),
    ).toBe(16);
  });

  it("keeps what was chosen, in whatever words the fragment says it", async () => {
    await openAt("#v=cuba&t=2025-01-14");
    await page.evaluate(() => {
      document.querySelector("#missing")?.scrollIntoView();
    });
    expect(await follow()).toBe("#v=cuba&t=2025-01-14");
  });

  it("reads the place of what is shown by then", async () => {
    await openAt("");
    await page.evaluate(() => {
      const part = document.createElement("h2");
      part.id = "missing";
      document.querySelector("main")?.replaceChildren(part);
      document.querySelector("main")?.style.setProperty("padding-bottom", "3000px");
      part.scrollIntoView();
    });
    expect(await follow()).toBe("#missing");
  });
});

/** One page of each kind; what is no part of paper; and on paper, how many of these are seen. */
const sheets = [
  storyAddress("es"),
  chartAddress("en", "held-over-time"),
  chartAddress("es", "timeline"),
  pageAddress("en", "method"),
  claimsAddress("es", "cuba", "2025"),
  caseAddress("en", "jose-daniel-ferrer"),
] as const;

describe("on paper", () => {
  /** The room a sheet of A4 leaves, in CSS pixels. */
  const paper = { width: 703, height: 1009 };
  let opened: Opened;
  beforeAll(async () => {
    opened = await site.open(storyAddress("es"), {
      colorScheme: "dark",
      viewport: paper,
      javaScriptEnabled: false,
    });
    await opened.page.emulateMedia({ media: "print", colorScheme: "dark" });
  });
  afterAll(() => opened.close());

  it.each(sheets)(
    "%s is dark on white, with its address, and nothing to press or out of the sheet",
    async (address) => {
      const { page } = opened;
      await page.goto(new URL(address, page.url()).href);
      const seen = await page.evaluate(() => {
        const isSeen = (element: Element): boolean => element.checkVisibility({ contentVisibilityAuto: true });
        const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isSeen);
        const { backgroundColor, color } = getComputedStyle(document.body);
        const folio = document.querySelector(".folio");
        return {
          ground: backgroundColor,
          ink: color,
          address: folio && getComputedStyle(folio, "::after").content,
          controls: all("nav, button, input, select, form, .tools, .skip, iframe").map(({ tagName }) => tagName),
          drawings: all(".drawing svg").map((svg) => svg.getAttribute("class")),
          wide: Math.max(...all("main *").map((element) => element.getBoundingClientRect().right)),
        };
      });
      expect(seen.ground).toBe("rgb(255, 255, 255)");
      expect(seen.ink).toBe("rgb(28, 26, 22)");
      expect(seen.address).toBe(`"${absoluteUrl(address)}"`);
      expect(seen.controls).toEqual([]);
      expect(new Set(seen.drawings)).not.toContain("narrow");
      expect(Math.floor(seen.wide)).toBeLessThanOrEqual(paper.width);
    },
  );

  it("a chart is open: how it is read, who counted and each source's address", async () => {
    const { page } = opened;
    await page.goto(new URL(chartAddress("es", "held-over-time"), page.url()).href);
    const closed = await page
      .locator(".more details:not(.no-print) > :not(summary)")
      .evaluateAll((all) => all.filter((element) => !element.checkVisibility()).length);
    expect(closed).toBe(0);
    const links = page.locator("td a");
    const printed = await links.evaluateAll((all) =>
      all.map((link) => [getComputedStyle(link, "::after").content, link.getAttribute("href")]),
    );
    expect(printed.length).toBeGreaterThan(50);
    expect(printed.filter(([content, href]) => content !== `" ${href ?? ""}"`)).toEqual([]);
  });

  it("figures and rows are kept whole, and heads return on every sheet", async () => {
    const { page } = opened;
    const styles = await page.evaluate(() =>
      [
        ["figure", "breakInside"],
        ["tbody tr", "breakInside"],
        ["thead", "display"],
        [".scroll", "overflow"],
      ].map(([selector = "", property = ""]) => {
        const element = document.querySelector(selector);
        return element && getComputedStyle(element)[property as "display"];
      }),
    );
    expect(styles).toEqual(["avoid", "avoid", "table-header-group", "visible"]);
  });
});
