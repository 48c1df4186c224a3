import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Served } from "../../src/cli/serve.ts";
import { elementsOf } from "../../src/finish/html.ts";
import { chartAddress, storyAddress } from "../../src/links.ts";
import { useSite } from "./site.ts";

const site = useSite();
let served: Served | undefined;
let front: Server | undefined;

/** Where a site may stand: a domain's root, a folder of a host, a gateway to content by its hash. */
const bases = ["/", "/espejos/sin-fecha/", "/ipfs/bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/"];

/** A connection kept for the next request may be closed by its server just as it is used. */
const unkept = { headers: { connection: "close" } };

beforeAll(async () => {
  served = await serve("dist", 0);
  const { address } = served;
  front = createServer((request, response) => {
    const path = request.url ?? "/";
    const base = bases.toReversed().find((each) => path.startsWith(each)) ?? "/";
    fetch(new URL(path.slice(base.length), address), unkept)
      .then(async (answer) => {
        response.setHeader("content-type", answer.headers.get("content-type") ?? "");
        response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
      })
      // The site is closed while a page that was left still asks for something.
      .catch(() => response.destroy());
  });
  await new Promise<void>((ready) => front?.listen(0, "127.0.0.1", ready));
});
afterAll(async () => {
  front?.close();
  await served?.close();
});

const origin = (): string => `http://127.0.0.1:${(front?.address() as AddressInfo).port}`;

/** What a page links to or loads, as written, but for other hosts and what it says of itself to search engines. */
function linksIn(html: string): readonly string[] {
  const links = elementsOf(html)
    .filter(({ name, attributes }) => name !== "link" || !/canonical|alternate/.test(attributes["rel"] ?? ""))
    .flatMap(({ attributes }) => [attributes["href"], attributes["src"]])
    .filter((link) => link !== undefined)
    .filter((link) => !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(link));
  return [...new Set(links)];
}

/** The links of each page: the same bytes are read at every base, and take long to take apart. */
const linksOf = new Map<string, readonly string[]>();

describe.each(bases)("the site at %s", (base) => {
  it("leads from every page to pages and files that are there, and never out of its folder", async () => {
    const home = origin() + base;
    const seen = new Set<string>();
    const outside = new Set<string>();
    const missing: string[] = [];
    const left = [home];
    for (let address = left.pop(); address !== undefined; address = left.pop()) {
      if (seen.has(address)) continue;
      seen.add(address);
      if (!address.startsWith(home)) {
        outside.add(address);
        continue;
      }
      // Pictures and files of earlier editions are many: that they are there is for the built site's own tests.
      const isLook = /\/(?:files|v)\//.test(address);
      const answer = await fetch(address, { method: isLook ? "HEAD" : "GET", ...unkept });
      if (answer.status !== 200) missing.push(address);
      else if ((answer.headers.get("content-type") ?? "").startsWith("text/html") && !isLook) {
        const html = await answer.text();
        const links = linksOf.get(html) ?? linksIn(html);
        linksOf.set(html, links);
        left.push(...links.map((link) => new URL(link, address).href.replace(/[?#].*/, "")));
      } else await answer.body?.cancel();
    }
    expect([...outside]).toEqual([]);
    expect(missing).toEqual([]);
    expect(seen.size).toBeGreaterThan(500);
  });

  it("shows story and chart, changes the view in place and asks no other host", async () => {
    const { page, requests, complaints, close } = await site.open(origin() + base + storyAddress("es").slice(1));
    expect(await page.locator(".drawing svg:visible").count()).toBeGreaterThan(3);
    await page.goto(origin() + base + chartAddress("es", "held-over-time").slice(1));
    await page.locator("[data-views] a:not([aria-current])").first().click();
    await page.waitForURL(/held-over-time\/[^/]+\/$/);
    expect(await page.locator(".drawing svg:visible").count()).toBe(1);
    expect(requests.filter((request) => !request.startsWith(origin() + base))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
