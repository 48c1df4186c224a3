import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { site as settings } from "../../src/config.ts";
import { iframeLine } from "../../src/export/embed-code.ts";
import { embedAddress } from "../../src/links.ts";
import { embeddable, figureOf } from "../../src/site.ts";
import { useSite, type Opened } from "./site.ts";

/** An embed in every kind of sandbox, on another origin that sends no CORS headers. */
const site = useSite();
let host: Server | undefined;

beforeAll(async () => {
  host = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end("<!doctype html><title>Host</title><body>");
  });
  await new Promise<void>((listening) => host?.listen(0, "127.0.0.1", listening));
});

afterAll(() => {
  host?.closeAllConnections();
  host?.close();
});

async function openHost(): Promise<Opened> {
  if (!host) throw new Error("not started");
  return site.open(`http://localhost:${(host.address() as AddressInfo).port}/`, {
    viewport: { width: 700, height: 900 },
  });
}

const sandboxes = [undefined, "allow-scripts", "allow-scripts allow-same-origin", ""] as const;

/** An embed in a sandbox, or in none, its frame first told to run a script. */
async function open(sandbox?: string, first?: () => void) {
  const { page, requests, complaints, close } = await openHost();
  if (first) await page.addInitScript(first);
  const before = requests.length;
  await page.evaluate(
    async ([url, value]) => {
      const frame = document.createElement("iframe");
      if (value !== undefined) frame.setAttribute("sandbox", value);
      frame.setAttribute("style", "width:100%;border:0;frame-sizing:content-height");
      const heard: unknown[] = [];
      addEventListener("message", ({ data }) => heard.push(data));
      Object.assign(window, { heard });
      await new Promise((loaded) => {
        frame.addEventListener("load", loaded);
        frame.src = url;
        document.body.append(frame);
      });
    },
    [site.url(embedAddress("es", "held-now", "end-2025")), sandbox] as const,
  );
  const frame = page.frames()[1];
  if (!frame) throw new Error("no frame");
  return { page, frame, requested: () => requests.slice(before), complaints, close };
}

describe.each(sandboxes)("an embed in sandbox %j", (sandbox) => {
  it("shows its title, drawing, claimant, date and address, asks for one file and complains of nothing", async () => {
    const { frame, requested, complaints, close } = await open(sandbox);
    const words = await frame.locator("body").innerText();
    expect(words).toContain("Prisoners Defenders");
    expect(words).toContain("sin-fecha");
    expect(await frame.locator(".drawing svg:visible").count()).toBe(1);
    expect(requested()).toHaveLength(1);
    // Chrome says of its own accord that a sandbox keeps a script from running.
    expect(complaints.filter((words) => !words.startsWith("Blocked script execution"))).toEqual([]);
    await close();
  });

  it("is as high as its content where the host asks Chrome for that, script or not", async () => {
    const { page, frame, close } = await open(sandbox);
    const misfit = async (): Promise<number> => {
      const given = await page.locator("iframe").evaluate((element) => element.clientHeight);
      return Math.abs(given - ((await frame.locator("html").boundingBox())?.height ?? 0));
    };
    await expect.poll(misfit).toBeLessThanOrEqual(1);
    await close();
  });
});

describe("an embed that gets its width late", () => {
  it("has Chrome measure it once it is loaded, since its observer may see nothing new then", async () => {
    const { page, frame } = await open(undefined, () => {
      window.addEventListener("load", () => {
        Object.assign(window, { requestResize: () => Object.assign(window, { measured: true }) });
      });
    });
    expect(await frame.evaluate(() => "measured" in window)).toBe(true);
    await page.context().close();
  });
});

describe("an embed that is sent messages", () => {
  it("stays as it is when ten thousand of them ask for nothing, and answers none", async () => {
    const { page, frame, complaints, close } = await open();
    const before = await frame.content();
    await page.waitForTimeout(200);
    await page.evaluate(() => {
      (window as unknown as { heard: unknown[] }).heard.length = 0;
      const child = document.querySelector("iframe")?.contentWindow;
      const kinds = [null, 7, "", "pymxPYMx", "[iFrameSizer]resize", "{}", [], { type: "x" }, { message: "ready" }];
      for (let sent = 0; sent < 10_000; sent += 1) child?.postMessage(kinds[sent % kinds.length], "*");
    });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
    expect(await frame.content()).toBe(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it("answers its parent alone", async () => {
    const { page, frame, close } = await open();
    await page.waitForTimeout(200);
    await page.evaluate(() => {
      (window as unknown as { heard: unknown[] }).heard.length = 0;
    });
    await frame.evaluate(() => {
      postMessage({ type: "iframe-get-child-dimensions" }, "*");
    });
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
    await close();
  });

  it("posts nothing while its height stays the same", async () => {
    const { page, close } = await open();
    await page.waitForTimeout(200);
    await page.evaluate(() => {
      (window as unknown as { heard: unknown[] }).heard.length = 0;
    });
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
    await close();
  });

  it("never posts null or undefined, nor any within a message", async () => {
    const { page, close } = await open();
    await page.waitForTimeout(200);
    const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    expect(heard.length).toBeGreaterThan(4);
    expect(JSON.stringify(heard)).not.toMatch(/null|undefined|NaN/);
    await close();
  });
});

describe("the line to paste, as it is, in a page of another site", () => {
  it("is painted to its full height, however late it loads", async () => {
    const { page, close } = await openHost();
    const line = iframeLine(embeddable(figureOf("released", "cuba-2025", "en"))).replaceAll(
      settings.address,
      site.url("/"),
    );
    await page.evaluate((html) => {
      document.body.innerHTML = `<div style="height:1500px"></div>${html}`;
    }, line);
    await page.locator("iframe").scrollIntoViewIfNeeded();
    const frame = await (await page.$("iframe"))?.contentFrame();
    await expect.poll(() => frame?.evaluate(() => document.readyState)).toBe("complete");
    const given = await page.locator("iframe").evaluate((element) => element.clientHeight);
    await expect.poll(() => frame?.evaluate(() => innerHeight)).toBe(given);
    await close();
  });
});
