import { expect, it } from "vitest";
import { addresses } from "./addresses.ts";
import { axeFaults } from "./axe.ts";
import { layOutTables, useSite } from "./site.ts";

const site = useSite();

/** A language each in turn: what is marked up is the same in both. */
const inTurn = addresses.filter((_, index) => {
  const half = addresses.length / 2;
  return Math.floor(index / half) === (index % half) % 2;
});

it.each(inTurn)("%s has nothing for axe to find, and no text too faint in the dark", async (address) => {
  const { page, close } = await site.open(address);
  await page.locator("details:not([open]) > summary").evaluateAll((all) => {
    for (const summary of all) (summary.parentElement as HTMLDetailsElement).open = true;
  });
  await layOutTables(page);
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axeFaults(page, ["color-contrast"])).toEqual([]);
  await close();
});
