import type { Frame, Page, Route } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { embedAddress } from "../../src/links.ts";
import { hosts, serveHosts, type Host, type Hosts } from "./hosts.ts";
import { useSite } from "./site.ts";

/**
 * Embeds in pages of other people, on another origin (on another site: sandboxes.test.ts). The height is read on the
 * host's side and must be the content's, give or take a pixel.
 */
const site = useSite();
let other: Hosts | undefined;

beforeAll(async () => {
  other = await serveHosts();
});

afterAll(async () => {
  await other?.close();
});

const chart = embedAddress("es", "held-over-time", "cuba");
const second = embedAddress("en", "held-now", "latest");

/** The functions every host page has. */
declare const window: {
  listen: () => void;
  make: (box: Element, url: string) => void;
  attach: (frame: Element) => void;
};

interface Embedding {
  readonly host: Host;
  /** How often a height that does not fit is read again, 50 ms apart. */
  readonly patience: number;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** An empty page of a host, wide enough for the wide drawing; `sender` off leaves the embeds without it. */
export async function openHost(host: Host, sender: boolean): Promise<Embedding> {
  if (!other) throw new Error("not started");
  const address = new URL(String(hosts.indexOf(host)), other.address).href;
  const { page, close } = await site.open(address, { viewport: { width: 1000, height: 900 } });
  if (!sender) await page.route("**/embed/**", async (route) => route.fulfill({ body: await withoutSender(route) }));
  await page.evaluate(() => {
    document.body.innerHTML += `<div id="first" style="width:800px"></div><div id="second" style="width:400px"></div>`;
  });
  return { host, page, patience: sender ? 100 : 4, close };
}

async function withoutSender(route: Route): Promise<string> {
  const html = await (await route.fetch()).text();
  return html
    .replace(/<script>[^<]*iFrameResizerChild[\s\S]*?<\/script>/, "")
    .replace(/<meta name="responsive-embedded-sizing"[^>]*>/, "");
}

async function embed({ page }: Embedding, box: string, address: string, late = false): Promise<void> {
  await page.evaluate(
    async ([id, source, isLate]) => {
      const box = document.getElementById(id);
      if (!box) throw new Error(id);
      if (!isLate) window.listen();
      window.make(box, source);
      const frame = box.querySelector("iframe");
      if (!frame) throw new Error("no frame");
      if (!isLate) window.attach(frame);
      await new Promise((loaded) => {
        frame.addEventListener("load", loaded);
      });
      if (!isLate) return;
      await new Promise((later) => setTimeout(later, 300));
      window.listen();
      window.attach(frame);
    },
    [box, site.url(address), late] as const,
  );
}

async function frameIn(page: Page, box: string): Promise<Frame> {
  const frame = await (await page.$(`#${box} iframe`))?.contentFrame();
  if (!frame) throw new Error(`no frame in ${box}`);
  return frame;
}

/** How far the frame's height, as the host has it, is from its content's, in pixels, once it has had time to settle. */
async function misfit({ page, host, patience }: Embedding, box: string): Promise<number> {
  const frame = await frameIn(page, box);
  let difference = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < patience && difference > 1; attempt += 1) {
    await page.waitForTimeout(50);
    const content = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const [low, high] = host.clamp ?? [0, Number.POSITIVE_INFINITY];
    const given = await page.$eval(`#${box} iframe`, (element) => element.clientHeight);
    difference = Math.abs(given - Math.min(high, Math.max(low, content)));
  }
  return difference;
}

async function resize(page: Page, box: string, width: number): Promise<void> {
  await page.$eval(
    `#${box}`,
    (element, pixels) => {
      (element as HTMLElement).style.width = `${pixels}px`;
      dispatchEvent(new Event("resize"));
    },
    width,
  );
}

async function openTable(page: Page, open: boolean): Promise<void> {
  const frame = await frameIn(page, "first");
  await frame.$eval(
    "details",
    (details, isOpen) => {
      details.open = isOpen;
    },
    open,
  );
}

type Situation = (embedding: Embedding) => Promise<readonly number[]>;

/** A hidden frame has no width to keep. */
const hidden = "in a part of the page that is hidden at first";

const situations: Readonly<Record<string, Situation>> = {
  "at load, after it grows and after it shrinks": async (embedding) => {
    const { page, host } = embedding;
    await embed(embedding, "first", chart);
    const atLoad = await misfit(embedding, "first");
    if (!host.keepsWidth) await resize(page, "first", 360);
    const narrower = await misfit(embedding, "first");
    await openTable(page, true);
    const opened = await misfit(embedding, "first");
    if (!host.keepsWidth) await resize(page, "first", 800);
    await openTable(page, false);
    return [atLoad, narrower, opened, await misfit(embedding, "first")];
  },
  "with another embed on the page": async (embedding) => {
    await embed(embedding, "first", chart);
    await embed(embedding, "second", second);
    return [await misfit(embedding, "first"), await misfit(embedding, "second")];
  },
  [hidden]: async (embedding) => {
    const { page } = embedding;
    await page.$eval("#first", (box) => {
      (box as HTMLElement).hidden = true;
    });
    await embed(embedding, "first", chart);
    await page.$eval("#first", (box) => {
      (box as HTMLElement).hidden = false;
    });
    return [await misfit(embedding, "first")];
  },
  "when the host comes late": async (embedding) => {
    const { host, page } = embedding;
    await embed(embedding, "first", chart, host.make === undefined);
    if (!host.asks) await resize(page, "first", 360);
    return [await misfit(embedding, "first")];
  },
};

/** Every host in every situation it can come into. */
export const cells = hosts.flatMap((host) =>
  Object.entries(situations)
    .filter(([situation]) => !(host.keepsWidth && situation === hidden))
    .map(([situation, run]) => ({ host, name: host.name, situation, run })),
);
