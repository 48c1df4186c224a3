import lighthouse, { type Report } from "lighthouse";
import puppeteer, { type Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { serve, type Served } from "../../src/cli/serve.ts";
import { kinds } from "./kinds.ts";

/**
 * What Lighthouse says of access, of good practice and, of pages that search engines may list, of being found; on a phone
 * in Spanish, on a desk in English. It is held to this machine: every other name is unknown to its browser.
 */
const held = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

const devices = {
  es: { formFactor: "mobile", screenEmulation: { mobile: true, width: 412, height: 823, deviceScaleFactor: 1.75 } },
  en: { formFactor: "desktop", screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1 } },
} as const;

/** Nothing is timed, so nothing is waited for but the page. */
const unhurried = {
  disableFullPageScreenshot: true,
  skipAboutBlank: true,
  logLevel: "error",
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 100,
  cpuQuietThresholdMs: 0,
} as const;

const always = ["accessibility", "best-practices"] as const;
const whereListed = [...always, "seo"] as const;

let site: Served;
let browser: Browser;
beforeAll(async () => {
  site = await serve("dist", 0);
  browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    args: [...chromiumArguments, held],
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Whether search engines may list a page, by what it tells them. */
async function isListed(url: string): Promise<boolean> {
  return !/<meta name="robots" content="[^"]*noindex/.test(await (await fetch(url)).text());
}

async function reportOn(url: string, categories: readonly string[], device: keyof typeof devices): Promise<Report> {
  const page = await browser.newPage();
  const settings = { ...unhurried, ...devices[device], onlyCategories: categories, onlyAudits: ["network-requests"] };
  const result = await lighthouse(url, settings, undefined, page);
  await page.close();
  if (!result) throw new Error(`no report on ${url}`);
  return result.lhr;
}

/** What cost a page its full marks: each audit that counts and failed, with what it found first. */
function faultsIn({ categories, audits }: Report): readonly string[] {
  const counting = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return counting
    .map(({ id }) => audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
    .map((audit) => `${audit?.title ?? ""} ${JSON.stringify(audit?.details?.items?.slice(0, 2) ?? []).slice(0, 400)}`);
}

/** Addresses a page asked for beyond the site. */
function strangersIn({ audits }: Report): readonly string[] {
  const asked = (audits["network-requests"]?.details?.items ?? []) as readonly { readonly url: string }[];
  return asked.map(({ url }) => url).filter((url) => !url.startsWith(site.address) && !url.startsWith("data:"));
}

const pages = kinds.flatMap(
  ({ es, en }) =>
    [
      { address: es, device: "es" },
      { address: en, device: "en" },
    ] as const,
);

describe("Lighthouse", () => {
  it.each(pages)("gives $address full marks", async ({ address, device }) => {
    const url = new URL(address, site.address).href;
    const categories = (await isListed(url)) ? whereListed : always;
    const report = await reportOn(url, categories, device);
    expect(report.runtimeError?.message).toBeUndefined();
    expect(faultsIn(report)).toEqual([]);
    const scores = Object.values(report.categories).map(({ id, score }) => `${id}: ${String(score)}`);
    expect(scores).toEqual(categories.map((id) => `${id}: 1`));
    expect(strangersIn(report)).toEqual([]);
  });
});
