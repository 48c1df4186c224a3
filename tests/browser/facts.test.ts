import { describe, expect, it } from "vitest";
import { locales, type Locale } from "../../src/dataset/text.ts";
import { chartAddress, storyAddress } from "../../src/links.ts";
import { formatCount } from "../../src/locale/format.ts";
import { whenOf } from "../../src/render/table.ts";
import { lastCounts } from "../../src/site.ts";
import { layOutTables, useSite } from "./site.ts";

/** What a reader must be able to find: who counted, how many, when, as the pages of each language print it. */
interface Fact {
  readonly claimant: string;
  readonly count: readonly [es: string, en: string];
  readonly date: readonly [es: string, en: string];
}

const site = useSite();

const fact = (
  claimant: string,
  count: string,
  date: string,
  english: { count?: string; date?: string } = {},
): Fact => ({
  claimant,
  count: [count, english.count ?? count],
  date: [date, english.date ?? date],
});

const facts: Readonly<Record<string, readonly Fact[]>> = {
  "held-now/end-2025": [
    fact("Prisoners Defenders", "1197", "31 dic 2025", { count: "1,197", date: "31 Dec 2025" }),
    fact("Prisoners Defenders", "716", "31 dic 2025", { date: "31 Dec 2025" }),
    fact("Prisoners Defenders", "445", "31 dic 2025", { date: "31 Dec 2025" }),
    fact("Prisoners Defenders", "36", "31 dic 2025", { date: "31 Dec 2025" }),
    fact("Foro Penal", "863", "29 dic 2025", { date: "29 Dec 2025" }),
    fact("Mecanismo", "62", "2 dic 2025", { date: "2 Dec 2025" }),
  ],
  "held-now/2026-01-30": [fact("Foro Penal", "≥711", "28 ene 2026", { date: "28 Jan 2026" })],
  // The newest counts change with each that is added.
  "held-now/latest": lastCounts().map((claim) => ({
    claimant: claim.definition.claimant.name.es,
    count: [formatCount(claim, "es"), formatCount(claim, "en")] as const,
    date: [whenOf(claim, "es"), whenOf(claim, "en")] as const,
  })),
  "timeline/turning-points": [
    fact("Prisoners Defenders", "1207", "31 ene 2026", { count: "1,207", date: "31 Jan 2026" }),
    fact("Foro Penal", "1976", "11 nov 2024", { count: "1,976", date: "11 Nov 2024" }),
    fact("Foro Penal", "806", "5 ene 2026", { date: "5 Jan 2026" }),
    fact("Foro Penal", "687", "2 feb 2026", { date: "2 Feb 2026" }),
    fact("Mecanismo", "245", "ene 2023", { date: "Jan 2023" }),
    fact("Mecanismo", "37", "feb 2023", { date: "Feb 2023" }),
  ],
  "released/venezuela-2026": [
    fact("Foro Penal", "≥302", "29 ene 2026", { date: "29 Jan 2026" }),
    fact("Gobierno de Venezuela|Government of Venezuela", "626", "23 ene 2026", { date: "23 Jan 2026" }),
    fact("Gobierno de Venezuela|Government of Venezuela", "897", "9 feb 2026", { date: "9 Feb 2026" }),
  ],
  "released/all": [
    fact("Gobierno de Cuba|Government of Cuba", "553", "10 mar 2025", { date: "10 Mar 2025" }),
    fact("Amn", "≥211", "mar 2025", { date: "Mar 2025" }),
    fact("Justicia 11J", "≥212", "mar 2025", { date: "Mar 2025" }),
    fact("OCDH|Observatorio Cubano", "212", "mar 2025", { date: "Mar 2025" }),
    fact("#Todos", "212", "mar 2025", { date: "Mar 2025" }),
    fact("Prisoners Defenders", "230", "2025"),
    fact("Carta abierta|Open letter", "~250", "2025"),
    fact("Foro Penal", "≥670", "8 mar 2026", { date: "8 Mar 2026" }),
    fact("Gobierno de Nicaragua|Government of Nicaragua", "222", "9 feb 2023", { date: "9 Feb 2023" }),
    fact("Gobierno de Nicaragua|Government of Nicaragua", "12", "18 oct 2023", { date: "18 Oct 2023" }),
    fact("Gobierno de Nicaragua|Government of Nicaragua", "19", "14 ene 2024", { date: "14 Jan 2024" }),
    fact("Estados Unidos|United States", "135", "5 sep 2024", { date: "5 Sep 2024" }),
  ],
};

const cases = Object.entries(facts).flatMap(([view, list]) =>
  locales.flatMap((locale) => list.map((each) => ({ view, locale, ...each }))),
);

describe("a reader finds, with claimant, date and source", () => {
  const rows = new Map<string, Promise<readonly string[]>>();

  function rowsOf(view: string, locale: Locale): Promise<readonly string[]> {
    const [chart = "", id = ""] = view.split("/");
    const address = chartAddress(locale, chart, id);
    const read = async (): Promise<readonly string[]> => {
      const { page, close } = await site.open(address, { javaScriptEnabled: false });
      await layOutTables(page);
      const found = await page.locator("tbody tr").allInnerTexts();
      await close();
      return found.map((row) => row.replace(/\s+/g, " "));
    };
    const reading = rows.get(address) ?? read();
    rows.set(address, reading);
    return reading;
  }

  it.each(cases)("$claimant $count $date on $view in $locale", async ({ view, locale, claimant, count, date }) => {
    const index = locales.indexOf(locale);
    const [number, when] = [count[index] ?? "", date[index] ?? ""];
    const found = (await rowsOf(view, locale)).filter(
      (row) => new RegExp(claimant).test(row) && row.split(" ").includes(number) && row.includes(when),
    );
    expect(found, `no row with ${claimant}, ${number}, ${when}`).not.toEqual([]);
  });
});

describe.each(locales)("the front page in %s", (locale) => {
  it("opens with the number, who counted it and when", async () => {
    const { page, close } = await site.open(storyAddress(locale), { javaScriptEnabled: false });
    expect(await page.locator("h1").innerText()).toBe(
      locale === "es"
        ? "1197 personas según Prisoners Defenders, sin fecha"
        : "1,197 people by Prisoners Defenders’ count, no date",
    );
    const standfirst = await page.locator(".standfirst").first().innerText();
    expect(standfirst).toContain("Prisoners Defenders");
    expect(standfirst).toContain(locale === "es" ? "31 de diciembre de 2025" : "31 December 2025");
    await close();
  });
});
