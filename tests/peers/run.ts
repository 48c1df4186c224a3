import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../../src/cli/chromium.ts";
import { isThereWithoutScript, visit, type Visit } from "./measure.ts";
import { floor, makeWays, ours, type Way } from "./pages.ts";
import { serveWays, type Link } from "./server.ts";

/**
 * The same chart from the same counts, as this site publishes it and as a newsroom would with what others offer, from one
 * server: `npm run bench`, after a build. Ways take turns, so that a busy moment of the machine falls on all of them; what
 * is printed are medians. `--links 3G,none` and `--rounds 3` make it shorter.
 */

/** Links by the names people know them by, each with how many times slower than this machine the processor behind it is. */
const links: readonly (Link & { readonly name: string; readonly slowdown: number })[] = [
  { name: "GPRS", speed: 50, delay: 500, slowdown: 6 },
  { name: "2G", speed: 250, delay: 300, slowdown: 6 },
  { name: "3G", speed: 700, delay: 300, slowdown: 4 },
  { name: "4G", speed: 9000, delay: 60, slowdown: 4 },
  { name: "none", speed: Infinity, delay: 0, slowdown: 4 },
];

/** At most so many times the floor's time to a drawn chart, and so many times sooner than the soonest peer. */
const mostOfFloor = 1.2;
const leastAhead = 3;

/** How long a page may take to load, in milliseconds. */
const patience = 240_000;

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, links: { type: "string", default: "GPRS,2G,3G,4G,none" } },
});
const rounds = Number(values.rounds);
const asked = links.filter(({ name }) => values.links.split(",").includes(name));

if (!existsSync("dist/index.html")) throw new Error("nothing to measure: run npm run build first");
const folder = mkdtempSync(join(tmpdir(), "peers-"));
const ways = await makeWays(folder, "dist");
const mounts = Object.fromEntries(ways.map((way) => [way.folder, join(folder, way.folder)]));
const server = await serveWays({ ...mounts, site: "dist" });
const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
const addressOf = (way: Way): URL => new URL(`${way.folder}/`, server.address);

const without = new Map<Way, boolean>();
for (const way of ways) without.set(way, await isThereWithoutScript(browser, addressOf(way)));
for (const link of asked) {
  const visits = new Map<Way, Visit[]>(ways.map((way) => [way, []]));
  // The first visit of each way, which finds the server's files not packed yet, is not counted.
  server.over({ speed: Infinity, delay: 0 });
  for (const way of ways) await visit(browser, addressOf(way), link.slowdown, patience);
  server.over(link);
  for (let round = 0; round < rounds; round += 1)
    for (const [way, seen] of visits) seen.push(await visit(browser, addressOf(way), link.slowdown, patience));
  print(link, visits);
}
await browser.close();
server.close();
rmSync(folder, { recursive: true });

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function print(
  { name, speed, delay, slowdown }: (typeof links)[number],
  visits: ReadonlyMap<Way, readonly Visit[]>,
): void {
  const of = (way: Way, what: keyof Visit): number => median((visits.get(way) ?? []).map((seen) => seen[what]));
  const drawnBy = (wanted: string): number =>
    Math.min(...ways.filter(({ name }) => name === wanted).map((way) => of(way, "drawn")));
  const seconds = (ms: number): string => (Number.isFinite(ms) ? (ms / 1000).toFixed(2) : "never");
  const link = speed < Infinity ? `${speed} kbit/s, ${delay} ms` : "no throttle";
  console.log(`\n${name} (${link}, processor ${slowdown}× slower, medians of ${rounds})\n`);
  console.log(
    "| page | requests | kB | script kB | first paint s | chart drawn s | × floor | blocked ms | shift | heap MB | without script |",
  );
  console.log("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|");
  for (const way of [...ways].sort((a, b) => of(a, "drawn") - of(b, "drawn"))) {
    const cells = [
      way.name,
      of(way, "requests"),
      (of(way, "bytes") / 1000).toFixed(1),
      (of(way, "scriptBytes") / 1000).toFixed(1),
      seconds(of(way, "firstPaint")),
      seconds(of(way, "drawn")),
      (of(way, "drawn") / drawnBy(floor)).toFixed(2),
      of(way, "blocked").toFixed(0),
      of(way, "shift").toFixed(3),
      (of(way, "heap") / 1e6).toFixed(1),
      without.get(way) ? "yes" : "no",
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  const peers = ways.filter((way) => way.name !== floor && way.name !== ours);
  const ofFloor = drawnBy(ours) / drawnBy(floor);
  const ahead = Math.min(...peers.map((way) => of(way, "drawn"))) / drawnBy(ours);
  console.log(
    `\n${verdict(ofFloor <= mostOfFloor)}: ${ofFloor.toFixed(2)} times the floor (at most ${mostOfFloor}); ` +
      `${verdict(ahead >= leastAhead)}: ${ahead.toFixed(1)} times sooner than the soonest peer (at least ${leastAhead})`,
  );
}

function verdict(isKept: boolean): string {
  return isKept ? "kept" : "missed";
}
