import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { notDate } from "../../src/dataset/messages.ts";
import { loadFiles, loadTables } from "../../src/dataset/load.ts";
import { locales } from "../../src/dataset/text.ts";
import { checkChanges } from "../../src/editor/check-draft.ts";
import { knownFrom, rowOf, type Cells, type Draft } from "../../src/editor/draft.ts";
import { changesOf, lineOf } from "../../src/editor/lines.ts";
import { completed } from "../../src/editor/plan.ts";
import { chartAddress, claimsAddress, pageAddress } from "../../src/links.ts";
import { formatLongDate } from "../../src/locale/format.ts";
import { axeFaults } from "./axe.ts";
import { useSite } from "./site.ts";

const site = useSite();
const files = loadFiles("data");
const known = knownFrom(files);
const { dataset } = loadTables("data");
const address = pageAddress("es", "contribute/form");
const english = pageAddress("en", "contribute/form");
const phone = { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true } as const;

/** Cuba's newest headline claim, which several views draw, and a later one like it. */
const newest = dataset?.claims
  .filter(({ definition, status, who }) => definition.id === "pd-list" && status === "current" && who === "all")
  .toSorted((a, b) => ((a.asOf ?? "") < (b.asOf ?? "") ? -1 : 1))
  .at(-1);
const before: Cells = rowOf(known, "claims", newest?.id) ?? {};
const later = { as_of: "2026-10-31", low: String(Number(before["low"]) + 1) };

const faultOf = (page: Page, id: string) => page.locator(`#${id}-fault`);
const result = (page: Page) => page.locator(".result:not([hidden])");
const code = (page: Page) => page.locator(".result .code code").allInnerTexts();

/** Opens the form and waits until it stands. */
async function open(where: string, options: BrowserContextOptions = {}) {
  const opened = await site.open(where, options);
  await opened.page.locator(".form-desk").waitFor();
  return opened;
}

/** Writes a claim like the newest, of a later day. */
async function writeClaim(page: Page, cells: Cells = later): Promise<void> {
  await page.locator("#claim-country").selectOption("CUB");
  await page.locator("#claim-definition").fill("pd-list");
  await page.locator("#claim-as_of").fill(cells["as_of"] ?? "");
  await page.locator("#claim-low").fill(cells["low"] ?? "");
  await page.locator("#claim-source").fill(before["source"] ?? "");
  await page.locator("#claim-source").blur();
}

async function check(page: Page): Promise<void> {
  await page.locator("form button[type=submit]").click();
}

describe("without script", () => {
  it.each(locales)(
    "the page says in %s what to send and how, and offers nothing that does not work",
    async (locale) => {
      const { page, close } = await site.open(pageAddress(locale, "contribute/form"), { javaScriptEnabled: false });
      expect(await page.getByRole("button").count()).toBe(0);
      expect(await page.locator("[data-instead] li").count()).toBeGreaterThan(15);
      for (const id of ["mail", "pull-request"])
        expect(await page.locator(`[data-instead] a[href$="#${id}"]`).isVisible()).toBe(true);
      expect(await page.locator("#what-happens").isVisible()).toBe(true);
      await close();
    },
  );
});

describe("the form", () => {
  it("is fetched when the reader asks, with the tables, from this site alone, and works on without a connection", async () => {
    const { page, requests, complaints } = await site.open(address);
    const offer = page.getByRole("button", { name: /^Abrir el formulario \(\d+ kB\)$/ });
    await offer.waitFor();
    expect(requests.filter((url) => /form-desk|\.csv$/.test(url))).toEqual([]);
    await offer.click();
    await page.locator(".form-desk").waitFor();
    expect(requests.filter((url) => url.endsWith(".csv"))).toHaveLength(12);
    await page.getByRole("button", { name: /Traer ya el dibujo/ }).click();
    await page.getByRole("button", { name: /Traer ya el dibujo/ }).waitFor({ state: "hidden" });
    await page.context().setOffline(true);
    const asked = requests.length;
    await writeClaim(page);
    await check(page);
    await result(page).waitFor();
    await page.locator(".redrawn").first().waitFor();
    expect(requests.slice(asked)).toEqual([]);
    expect(requests.every((url) => url.startsWith(site.url("/")))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("answers the first tap of its button, though leaving the field before moves what is below", async () => {
    const { page } = await open(`${address}#add=claim`, phone);
    await writeClaim(page, { ...later, low: "" });
    await page.locator("#claim-as_of").fill(before["as_of"] ?? "");
    await page.locator("form button[type=submit]").tap();
    await page.locator(".faults:not([hidden])").waitFor();
    expect(await faultOf(page, "claim-low").innerText()).toBe("Hace falta una respuesta.");
    await page.context().close();
  });

  it("asks before what was written is lost, and no more once it was handed over", async () => {
    const { page } = await open(`${address}#add=claim`);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await writeClaim(page);
    await page.close({ runBeforeUnload: true });
    await page.waitForTimeout(300);
    expect(asked).toEqual(["beforeunload"]);
    await check(page);
    await result(page).waitFor();
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => page.isClosed()).toBe(true);
    expect(asked).toEqual(["beforeunload"]);
    await page.context().close();
  });

  it("names what an answer may mean where several match", async () => {
    const { page } = await open(`${address}#add=claim`);
    await page.locator("#claim-country").selectOption("CUB");
    await page.locator("#claim-definition").fill("prisoners defenders");
    await page.locator("#claim-definition").blur();
    expect(await faultOf(page, "claim-definition").innerText()).toMatch(
      /^Coinciden \d+; escriba más o elija una: Prisoners Defenders, /,
    );
    await page.context().close();
  });

  it("gives the line that the command would write, which passes the whole check, and tells which charts change", async () => {
    const { page, close } = await open(`${english}#add=claim`);
    await writeClaim(page);
    await check(page);
    await result(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("result");
    const [line = ""] = await code(page);
    const today = /,(\d{4}-\d\d-\d\d),current,/.exec(line)?.[1] ?? "";
    const draft: Draft = {
      table: "claims",
      cells: {
        ...later,
        country: "CUB",
        definition: "pd-list",
        who: "all",
        qualifier: "exact",
        source: before["source"] ?? "",
      },
    };
    const main = completed(draft, { known, today });
    expect(line).toBe(lineOf("claims", main.cells));
    expect(checkChanges(files, changesOf([main], known)).problems.filter(({ level }) => level === "error")).toEqual([]);
    await page.getByRole("button", { name: /See how they would become/ }).click();
    const shown = page.locator(".redrawn").first();
    await shown.locator("svg").nth(3).waitFor({ state: "attached" });
    const [then] = await page.locator(".redrawn .then").allInnerTexts();
    expect(then).toContain(Number(later.low).toLocaleString("en"));
    const [now, after] = await shown.locator("svg.wide").evaluateAll((all) => all.map((svg) => svg.innerHTML));
    expect(after).not.toBe(now);
    await close();
  });

  it("refuses a date with the build's own words beside it, reads another back, and asks for what is missing", async () => {
    const { page, close } = await open(`${address}#add=claim`);
    await page.locator("#claim-as_of").fill("31/02/2026");
    const { why, remedy } = notDate("31/02/2026");
    await expect.poll(() => faultOf(page, "claim-as_of").innerText()).toContain(remedy.es);
    expect((await faultOf(page, "claim-as_of").innerText()).toLowerCase()).toContain(why.es.toLowerCase());
    expect(await page.locator("#claim-as_of").getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#claim-as_of").getAttribute("aria-describedby")).toContain("claim-as_of-fault");
    await page.locator("#claim-as_of").fill("31/12/2025");
    await expect
      .poll(() => page.locator("#claim-as_of-reading").innerText())
      .toContain(formatLongDate("2025-12-31", "es"));
    expect(await page.locator("#claim-as_of").getAttribute("aria-invalid")).toBeNull();
    await check(page);
    await page.locator(".faults:not([hidden])").waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("faults");
    expect(await faultOf(page, "claim-low").innerText()).toBe("Hace falta una respuesta.");
    await page.locator(".faults a").last().click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("claim-source");
    await close();
  });

  it("tells what resembles the claim, with a link to it, and writes the one before as revised", async () => {
    const { page, close } = await open(`${english}#add=claim`);
    await writeClaim(page, { as_of: newest?.asOf ?? "", low: later.low });
    const near = page.locator(".near");
    await expect.poll(() => near.innerText()).toContain("same definition, same people and same date");
    const link = await near.locator("a").first().getAttribute("href");
    expect(new URL(link ?? "", page.url()).pathname).toBe(
      new URL(site.url(claimsAddress("en", "cuba", "2026"))).pathname,
    );
    await near.getByRole("checkbox").check();
    await check(page);
    await result(page).waitFor();
    expect((await code(page)).join("\n")).toContain(`revised,${before["claim"] ?? ""}`);
    await close();
  });

  it("asks for a new source within, and finds one that is there by its address", async () => {
    const { page, close } = await open(`${address}#add=claim`);
    await writeClaim(page);
    const url = known.sources.find((row) => row["url"]?.startsWith("https:"))?.["url"] ?? "";
    await page.locator("#claim-source").fill(`${url}#leer`);
    await expect.poll(() => page.locator("#claim-source-reading").innerText()).toMatch(/^Se lee: ./);
    expect(await page.getByRole("group", { name: "Esa página no está" }).count()).toBe(0);
    await page.locator("#claim-source").fill("https://nuevo.example.net/2026/11/02/recuento?utm_source=x");
    await page.getByRole("group", { name: "Esa página no está" }).waitFor();
    expect(await page.locator("#source-source-published").inputValue()).toBe("2026-11-02");
    await page.locator("#source-source-publisher").fill("Diario de Prueba");
    await check(page);
    await result(page).waitFor();
    const [source, claim] = await code(page);
    expect(source).toBe(
      "diario-de-prueba-2026-11-02,Diario de Prueba,,https://nuevo.example.net/2026/11/02/recuento,,2026-11-02,es,original",
    );
    expect(claim).toContain(",diario-de-prueba-2026-11-02,");
    await close();
  });

  it("opens a new event and says when nothing draws it", async () => {
    const { page, close } = await open(`${english}#add=event`);
    await page.locator("#event-country").selectOption("CUB");
    await page.locator("#event-date").fill("1 March 2001");
    await page.locator("#event-category").selectOption({ index: 1 });
    for (const [name, words] of [
      ["title_es", "Un hecho de prueba"],
      ["title_en", "An event to try with"],
      ["summary_es", "Pasa algo que nadie ha contado."],
      ["summary_en", "Something happens that nobody told."],
    ] as const)
      await page.locator(`#event-${name}`).fill(words);
    await page.locator("#event-source").fill(before["source"] ?? "");
    await check(page);
    await result(page).waitFor();
    expect((await code(page))[0]).toMatch(/^cub-2001-03-01-an-event-to-try-with,2001-03-01,/);
    await page.getByRole("button", { name: /See how they would become/ }).click();
    await expect.poll(() => page.locator("[data-preview]").innerText()).toContain("No chart changes");
    await close();
  });

  it("takes the lines back when an answer changes, and gives unfinished words without lines", async () => {
    const { page, close } = await open(`${english}#add=claim`);
    await writeClaim(page);
    await check(page);
    await result(page).waitFor();
    await page.locator("#claim-low").fill("17");
    await expect.poll(() => result(page).count()).toBe(0);
    await page.getByRole("button", { name: "Send it unfinished" }).click();
    const [words = "", ...lines] = await code(page);
    expect(lines).toEqual([]);
    expect(words).toContain("Cuba [CUB]");
    expect(words).not.toContain("claims.csv");
    await close();
  });
});

describe("a correction", () => {
  it("is opened from the tip of a mark with the claim filled in, by keyboard alone", async () => {
    const { page, close } = await site.open(chartAddress("en", "held-now", "latest"));
    await page.locator("[data-views] a").last().focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    const link = page.locator(".tip:not([hidden]) .correct").first();
    await link.waitFor();
    expect(await link.getAttribute("aria-label")).toMatch(/^Correct: .*\d/);
    await link.focus();
    await page.keyboard.press("Enter");
    await page.locator(".stands a").first().waitFor();
    expect(await page.evaluate(() => location.hash)).toMatch(/^#correct=./);
    expect(await page.locator("#correct-claim").inputValue()).not.toBe("");
    await close();
  });

  it.each([
    ["a chart", chartAddress("es", "held-over-time")],
    ["a year", claimsAddress("es", "cuba", "2026")],
    ["all claims", `${pageAddress("es", "claims")}#sort=-date`],
  ])("is opened from a row of the table of %s, which names itself", async (_, where) => {
    const { page, complaints, close } = await site.open(where);
    const link = page.locator(".correct").first();
    await link.waitFor({ state: "attached" });
    expect(await link.innerText()).toBe("Corregir");
    expect(await link.getAttribute("aria-label")).toMatch(/^Corregir: .*\d/);
    await link.click();
    await page.locator(".stands a").first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it("shows the number as it stands, is read as the column it corrects, and writes both tables", async () => {
    const { page, close } = await open(`${address}#correct=${newest?.id ?? ""}`);
    expect(await page.locator(".stands").innerText()).toContain("Prisoners Defenders");
    await page.locator("#correct-column").selectOption("low");
    await page.locator("#correct-new").fill("unas mil");
    await expect.poll(() => faultOf(page, "correct-new").innerText()).not.toBe("");
    await page.locator("#correct-new").fill("1.300");
    await page.locator("#correct-by").selectOption("us");
    await page.locator("#correct-reason_es").fill("Errata al transcribir.");
    await page.locator("#correct-reason_en").fill("A slip in copying.");
    await check(page);
    await result(page).waitFor();
    const [claim = "", correction = ""] = await code(page);
    expect(claim).toContain(",1300,1300,");
    expect(correction).toContain(`,us,low,${before["low"] ?? ""},1300,`);
    await close();
  });

  it("of something else is told in words", async () => {
    const { page, close } = await open(`${english}#correct=${newest?.id ?? ""}`);
    await page.locator("#correct-column").selectOption("other");
    await page.locator("#aside-proof").fill("no address");
    await check(page);
    await expect.poll(() => page.locator(".faults li").count()).toBe(2);
    await page.locator("#aside-other").fill("The remark names the wrong month.");
    await page.locator("#aside-proof").fill("https://example.net/");
    await check(page);
    await result(page).waitFor();
    expect((await code(page)).join()).toContain("The remark names the wrong month.");
    await close();
  });

  it("of an event begins with its row, and writes what differs", async () => {
    const event = known.events.find(({ weight }) => weight === "2");
    const { page, close } = await open(`${address}#correct=${event?.["event"] ?? ""}`);
    expect(await page.locator("#event-row-title_es").inputValue()).toBe(event?.["title_es"]);
    await check(page);
    await expect.poll(() => page.locator(".faults").innerText()).toContain("Todavía no ha cambiado");
    await page.locator("#event-row-title_es").fill("Otro título para este hecho");
    await check(page);
    await result(page).waitFor();
    expect((await code(page))[0]).toBe(lineOf("events", { ...event, title_es: "Otro título para este hecho" }));
    await close();
  });
});

describe("what is handed over", () => {
  /** The page as it will be once the repository and the contact are decided. */
  async function openDecided(where: string) {
    const opened = await site.open("/privacy/");
    await opened.page.route(`**${where}`, async (route) => {
      const response = await route.fetch();
      const settings =
        '"repository":"https://github.com/octo-org/octo-repo","contact":"desk@example.net","mailReveals"';
      await route.fulfill({ response, body: (await response.text()).replace('"mailReveals"', settings) });
    });
    await opened.page.goto(site.url(`${where}#add=claim`));
    await opened.page.locator(".form-desk").waitFor();
    await writeClaim(opened.page);
    await check(opened.page);
    await result(opened.page).waitFor();
    return opened;
  }

  it("goes to the file's own page to edit, to a new issue or into a mail, each said what it reveals, none by itself", async () => {
    const { page, requests, close } = await openDecided(english);
    const hrefs = await result(page)
      .locator("a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs).toContain("https://github.com/octo-org/octo-repo/edit/main/data/claims.csv");
    const issue = new URL(hrefs.find((href) => href.includes("/issues/new")) ?? "");
    expect(issue.searchParams.get("title")).toMatch(/^New count: Prisoners Defenders/);
    const [line = ""] = await code(page);
    expect(issue.searchParams.get("body")).toContain(line);
    const mail = new URL(hrefs.find((href) => href.startsWith("mailto:")) ?? "");
    expect(mail.pathname).toBe("desk@example.net");
    expect(mail.searchParams.get("body")).toContain(line);
    const words = await result(page).innerText();
    expect(words).toContain("shows the account");
    expect(words).toContain("Mail is not anonymous");
    expect(words).toContain("Nothing has been sent.");
    expect(requests.filter((url) => !url.startsWith(site.url("/")))).toEqual([]);
    await close();
  });

  it("is not offered by a way that is not decided yet, and can be copied", async () => {
    const { page, close } = await site.open(`${address}#add=claim`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.locator(".form-desk").waitFor();
    await writeClaim(page);
    await check(page);
    await result(page).waitFor();
    expect(await result(page).locator('a[href^="mailto:"], a[href*="/edit/"], a[href*="/issues/"]').count()).toBe(0);
    expect(await result(page).innerText()).toContain("Todavía no: no está decidido");
    await result(page).getByRole("button", { name: "Copiar" }).first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe((await code(page))[0]);
    await close();
  });
});

describe("anybody", () => {
  it("writes a claim by keyboard alone", async () => {
    const { page, close } = await open(`${english}#add=claim`);
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const at = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
    const goTo = async (id: string): Promise<void> => {
      for (let tab = 0; tab < 30 && (await at()) !== id; tab += 1) await press("Tab");
      expect(await at()).toBe(id);
    };
    await page.locator(".form-desk nav a").first().focus();
    await goTo("claim-country");
    await page.keyboard.type("Cuba");
    await goTo("claim-definition");
    await page.keyboard.type("pd-list");
    await goTo("claim-as_of");
    await page.keyboard.type("31 Oct 2026");
    await goTo("claim-low");
    await page.keyboard.type(later.low);
    await goTo("claim-source");
    await page.keyboard.type(before["source"] ?? "");
    await press("Enter");
    await result(page).waitFor();
    expect((await code(page))[0]).toContain("2026-10-31");
    await close();
  });

  it.each([
    ["in the dark", { colorScheme: "dark" }],
    ["with forced colours", { forcedColors: "active" }],
    ["by day", {}],
    ["on a small phone", phone],
  ] as const)("finds no fault of axe's and no sideways scroll, %s", async (_, options) => {
    const { page, complaints } = await open(`${address}#add=claim`, options);
    await page.locator("#claim-as_of").fill("31/02/2026");
    await check(page);
    await page.locator(".faults:not([hidden])").waitFor();
    await page.locator("summary").evaluateAll((all) => {
      for (const summary of all) (summary.parentElement as HTMLDetailsElement).open = true;
    });
    expect(await axeFaults(page)).toEqual([]);
    await writeClaim(page);
    await page.locator("#claim-source").fill("https://nuevo.example.net/2026/11/02/recuento");
    await page.locator("#source-source-publisher").fill("Diario de Prueba");
    await check(page);
    await result(page).waitFor();
    await page.getByRole("button", { name: /Ver cómo quedarían/ }).click();
    await page.locator(".redrawn").first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(width[0]).toBeLessThanOrEqual(width[1] ?? 0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("keeps what was written while another heading is looked at, and keeps nothing on the device", async () => {
    const { page, close } = await open(`${address}#add=claim`);
    await page.locator("#claim-country").selectOption("VEN");
    await page.getByRole("link", { name: "Un hecho nuevo" }).click();
    await page.locator("#event-country").waitFor();
    await page.goBack();
    await expect.poll(() => page.locator("#claim-country").inputValue()).toBe("VEN");
    expect(page.url()).not.toContain("VEN");
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length])).toEqual([
      0, 0, 0,
    ]);
    await close();
  });
});
