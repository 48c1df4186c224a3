import { describe, expect, it } from "vitest";
import { locales } from "../../src/dataset/text.ts";
import { chartAddress, countryAddress, feedAddress, pageAddress, storyAddress } from "../../src/links.ts";
import { useSite } from "./site.ts";

const site = useSite();
const address = pageAddress("es", "changes");

describe("the page of changes", () => {
  it("leaves in sight what is dated on a day or after it, and says how much that is", async () => {
    const { page, close } = await site.open(address);
    const dated = page.locator("[data-date]");
    const days = await dated.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset["date"] ?? ""));
    const newest = days.toSorted().at(-1) ?? "";
    await page.fill("[name=since]", newest);
    const kept = days.filter((day) => day >= newest).length;
    expect(await dated.filter({ visible: true }).count()).toBe(kept);
    expect(await page.locator(".since [role=status]").textContent()).toBe(`Cambios a la vista: ${kept}.`);
    await page.fill("[name=since]", "2100-01-01");
    expect(await dated.filter({ visible: true }).count()).toBe(0);
    await page.fill("[name=since]", "");
    expect(await dated.filter({ visible: true }).count()).toBe(days.length);
    await close();
  });

  it("keeps the day in the address, for the other language too", async () => {
    const { page, close } = await site.open(`${address}#since=2100-01-01`);
    expect(await page.inputValue("[name=since]")).toBe("2100-01-01");
    await page.click(".language");
    await page.waitForURL(/\/en\/changes\//);
    expect(await page.inputValue("[name=since]")).toBe("2100-01-01");
    await close();
  });

  it("shows all of it, and no control that does nothing, without script", async () => {
    const { page, close } = await site.open(address, { javaScriptEnabled: false });
    expect(await page.locator(".since").isVisible()).toBe(false);
    expect(await page.locator("[data-date]").filter({ visible: false }).count()).toBe(0);
    await close();
  });
});

describe("the feeds", () => {
  const places = locales.flatMap((locale) => [
    storyAddress(locale),
    chartAddress(locale, "held-now"),
    countryAddress(locale, "cuba"),
  ]);

  it.each(places)("at %s are well-formed Atom and a JSON Feed of the same items", async (place) => {
    const { page, close } = await site.open(address);
    const [atom, json] = await page.evaluate(
      async (urls) => {
        const [xml = "", text = ""] = await Promise.all(urls.map(async (url) => (await fetch(url)).text()));
        const parsed = new DOMParser().parseFromString(xml, "application/xml");
        const names = [...parsed.querySelectorAll("entry > id")].map(({ textContent }) => textContent);
        const feed = JSON.parse(text) as { readonly items: readonly { readonly id: string }[] };
        return [{ root: parsed.documentElement.localName, names }, { names: feed.items.map(({ id }) => id) }] as const;
      },
      [site.url(feedAddress(place, "xml")), site.url(feedAddress(place, "json"))],
    );
    expect(atom.root).toBe("feed");
    expect(atom.names.length).toBeGreaterThan(0);
    expect(json.names).toEqual(atom.names);
    await close();
  });
});
