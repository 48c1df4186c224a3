import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { elementsOf } from "../../src/finish/html.ts";
import { folderCopyFile } from "../../src/links.ts";
import { useSite } from "./site.ts";

const site = useSite();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sin-fecha-folder-"));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join("dist", folderCopyFile))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the pages as a folder, opened by double click", () => {
  it("lead to files that are there, from every page a reader comes to", () => {
    const seen = new Set<string>();
    const missing: string[] = [];
    const left = [pathToFileURL(join(folder, "index.html")).href];
    for (let address = left.pop(); address !== undefined; address = left.pop()) {
      const file = fileURLToPath(address);
      if (seen.has(file)) continue;
      seen.add(file);
      if (!existsSync(file)) missing.push(file);
      else if (file.endsWith(".html"))
        for (const { name, attributes } of elementsOf(readFileSync(file, "utf8")))
          for (const link of [attributes["src"], name === "a" ? attributes["href"] : undefined])
            if (link !== undefined && !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(link))
              left.push(new URL(link.replace(/[?#].*/, ""), address).href);
    }
    expect(missing).toEqual([]);
    expect(seen.size).toBeGreaterThan(200);
  });

  it("show a chart with its table, lead on to its views and to the other language, and complain of nothing", async () => {
    const { page, complaints, close } = await site.open(pathToFileURL(join(folder, "held-over-time/index.html")).href);
    expect(await page.locator(".drawing svg:visible").count()).toBe(1);
    expect(await page.locator("[data-of] tbody tr").count()).toBeGreaterThan(50);
    await page.locator("[data-views] a:not([aria-current])").first().click();
    await page.waitForURL(/held-over-time\/[^/]+\/index\.html$/);
    expect(await page.locator(".drawing svg:visible").count()).toBe(1);
    await page.locator("a.language").click();
    await page.waitForURL(/\/en\/held-over-time\/[^/]+\/index\.html$/);
    expect(complaints).toEqual([]);
    await close();
  });

  it("tell each count where scripts run", async () => {
    const { page, close } = await site.open(pathToFileURL(join(folder, "held-over-time/index.html")).href);
    await page.locator("[data-inspect]").focus();
    await page.keyboard.press("End");
    expect(await page.locator(".tip").textContent()).toMatch(/\d/);
    await close();
  });
});
