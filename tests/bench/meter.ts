import type { CDPSession, Page } from "playwright-core";

/** What a page took to answer, in milliseconds: its longest event, from input to the next picture, and its longest task. */
export interface Measured {
  /** None where no event took 16. */
  readonly event: number;
  readonly task: number;
}

/** Watches a page, from its first script on, by Event Timing and Long Tasks (W3C). */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { event: 0, task: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.event = Math.max(seen.event, duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: "longtask" });
  });
}

/** What an act took, and `settle` milliseconds after it. */
export async function measure(page: Page, act: () => Promise<void>, settle: number): Promise<Measured> {
  await page.evaluate(() => Object.assign((window as unknown as { seen: Measured }).seen, { event: 0, task: 0 }));
  await act();
  await page.waitForTimeout(settle);
  return page.evaluate(() => ({ ...(window as unknown as { seen: Measured }).seen }));
}

/** Notes every long task of a page, in milliseconds, from its first script on. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
}

/** The long tasks noted so far. */
export async function longTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
}

/** The bytes a page's scripts use once what is left over is collected. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

/** The processor a number of times slower than it is. */
export async function slow(session: CDPSession, rate: number): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}
