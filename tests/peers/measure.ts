import type { Browser } from "playwright-core";

/** One visit. Times in milliseconds from the start of the navigation, bytes as they travelled. */
export interface Visit {
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
  readonly firstPaint: number;
  readonly drawn: number;
  /** What tasks took beyond 50 ms each. */
  readonly blocked: number;
  readonly shift: number;
  readonly heap: number;
}

/** The share of a chart's final marks from which it counts as drawn. */
const drawnShare = 0.6;

/** A phone of the middle. */
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;

/** How long nothing may travel or change before a visit is over. */
const quiet = 2500;

interface Seen {
  firstPaint: number;
  blocked: number;
  shift: number;
  /** Marks in sight at each picture in which their number changed. */
  readonly marks: [at: number, marks: number][];
}

/** What runs in the page: at each picture, how many marks the chart in sight has; an inked canvas counts by its cells. */
function watchPage(): void {
  const seen: Seen = { firstPaint: 0, blocked: 0, shift: 0, marks: [] };
  Object.assign(window, { seen });
  const each = (type: string, act: (entry: PerformanceEntry & { value?: number }) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(act);
    }).observe({ type, buffered: true });
  };
  each("paint", ({ startTime, name }) => {
    if (name === "first-paint") seen.firstPaint = startTime;
  });
  each("longtask", ({ duration }) => {
    seen.blocked += duration - 50;
  });
  each("layout-shift", ({ value = 0 }) => {
    seen.shift += value;
  });
  const shapes = "path, circle, rect, line, text, polyline, polygon";
  const cells = 64;
  const marksNow = (): number => {
    let marks = 0;
    for (const svg of document.querySelectorAll("svg"))
      if (svg.clientWidth > 150) marks += svg.querySelectorAll(shapes).length;
    for (const canvas of document.querySelectorAll("canvas")) {
      const small = new OffscreenCanvas(cells, cells).getContext("2d", { willReadFrequently: true });
      small?.drawImage(canvas, 0, 0, cells, cells);
      const { data = [] } = small?.getImageData(0, 0, cells, cells) ?? {};
      for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) marks += 1;
    }
    return marks;
  };
  const look = (): void => {
    const marks = marksNow();
    if (marks !== (seen.marks.at(-1)?.[1] ?? 0)) seen.marks.push([performance.now(), marks]);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Visits a page with nothing kept from before, the processor so many times slower, until it has been quiet a while. */
export async function visit(browser: Browser, address: URL, slowdown: number, patience: number): Promise<Visit> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let [bytes, scriptBytes, requests, last] = [0, 0, 0, performance.now()];
  const under = new Set<string>();
  const kinds = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.requestWillBeSent", ({ requestId }) => {
    requests += 1;
    under.add(requestId);
    last = performance.now();
  });
  session.on("Network.dataReceived", () => (last = performance.now()));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    under.delete(requestId);
    if (kinds.get(requestId) === "Script") scriptBytes += encodedDataLength;
    last = performance.now();
  });
  session.on("Network.loadingFailed", ({ requestId }) => under.delete(requestId));
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(watchPage);
  await page.goto(address.href, { timeout: patience, waitUntil: "load" });
  while (under.size > 0 || performance.now() - last < quiet) await page.waitForTimeout(200);
  const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await context.close();
  const final = seen.marks.at(-1)?.[1] ?? 0;
  const drawn = seen.marks.find(([, marks]) => marks >= final * drawnShare)?.[0] ?? Infinity;
  return {
    bytes,
    scriptBytes,
    requests,
    firstPaint: seen.firstPaint,
    drawn: final > 0 ? drawn : Infinity,
    blocked: seen.blocked,
    shift: seen.shift,
    heap: usedSize,
  };
}

/** Whether a reader without scripts sees a chart. */
export async function isThereWithoutScript(browser: Browser, address: URL): Promise<boolean> {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address.href);
  const charts = await page.locator("svg:visible path:visible").count();
  await context.close();
  return charts > 0;
}
