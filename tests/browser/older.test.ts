import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartAddress, embedAddress, pageAddress } from "../../src/links.ts";
import { useSite, type Opened } from "./site.ts";

const site = useSite();

/** What browsers got last of all that a page's scripts use, the desks, the explorer and the form: src/client/able.ts. */
const ages = [
  {
    age: "from before 2022",
    lacks: ["findLast", "toSorted", "groupBy", "parse"],
    addresses: [
      chartAddress("es", "held-over-time"),
      chartAddress("en", "timeline", "all"),
      embedAddress("en", "held-now", "end-2025"),
      pageAddress("en", "search"),
      pageAddress("es", "claims"),
      pageAddress("en", "explorer"),
      pageAddress("es", "contribute/form"),
    ],
  },
  {
    age: "from before 2023",
    lacks: ["toSorted", "groupBy", "parse"],
    addresses: [embedAddress("en", "held-now", "end-2025"), pageAddress("es", "claims")],
  },
  {
    age: "from before 2024",
    lacks: ["groupBy", "parse"],
    addresses: [pageAddress("en", "explorer"), pageAddress("es", "contribute/form")],
  },
] as const;

/** What stands on the page that only a script answers; sharing is the device's own. */
function controls() {
  const all = "button, select, input, .presets, [role=application], .drawing[tabindex]:not([role=region])";
  return [...document.querySelectorAll(all)]
    .filter((element) => element.getClientRects().length > 0 && !element.closest(".share"))
    .map(({ tagName, className }) => `${tagName} ${className}`);
}

describe.each(ages)("a browser $age", ({ lacks, addresses }) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await site.open("about:blank", { viewport: { width: 360, height: 740 } });
    await opened.page.addInitScript((names) => {
      for (const place of [Array.prototype, Map, Object, URL])
        for (const name of names) Reflect.deleteProperty(place, name);
    }, lacks);
  });
  // What it lacks outlives the page.
  afterAll(() => opened.page.context().close());

  it.each(addresses)("shows %s, and nothing there that would not answer", async (address) => {
    const { page, complaints } = opened;
    await page.goto(site.url(address));
    expect(await page.locator("h1").first().isVisible()).toBe(true);
    expect(await page.evaluate(controls)).toEqual([]);
    // An embed has no icon.
    expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
  });
});
