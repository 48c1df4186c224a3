import { mkdtempSync, rmSync } from "node:fs";
import { request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeMirror } from "../../src/cli/mirror.ts";
import { verify } from "../../src/cli/verify.ts";
import { readFiles } from "../../src/finish/files.ts";
import { sumsOf } from "../../src/finish/sums.ts";
import { headersOf } from "../../src/mirrors/headers.ts";
import { readSums } from "../../src/mirrors/verify.ts";
import { isInstalled, start, type Server } from "../servers.ts";

/** The recipes for nginx and Caddy, tried on this machine where those are installed. */

const all = readFiles("dist");
/** Enough of the site to have every kind of file. */
const some = new Map(
  [...all].filter(([path]) =>
    /^(?:index\.html|404\.html|about\/|embed\/es\/held-now\/|scripts\/|fonts\/|lite\/|feed\.|v\/[^/]+\/(?:embed|files)\/es\/held-now\/|data\/v1\/sources)/.test(
      path,
    ),
  ),
);
const sums = readSums(sumsOf(some));
const pinned = [...some.keys()].find((path) => /^v\/.*\/embed\/.*index\.html$/.test(path)) ?? "";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const ports = { nginx: 18471, caddy: 18472 } as const;

describe.for(["nginx", "caddy"] as const)("the recipe for %s", (host) => {
  const isThere = isInstalled(host);
  const address = `http://127.0.0.1:${ports[host]}/`;
  const folder = mkdtempSync(join(tmpdir(), "mirror-"));
  let server: Server | undefined;

  beforeAll(async () => {
    if (!isThere) return;
    await makeMirror(folder, some);
    server = await start(host, folder, ports[host]);
  }, 60_000);

  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the host answers, as it travelled. */
  function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return new Promise((answered, failed) => {
      const asked = request(new URL(path, address), { headers: { ...headers }, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () => {
          answered({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
        });
      });
      asked.on("error", failed).end();
    });
  }

  it.runIf(isThere)("gives every byte that was published", async () => {
    expect(await verify(address, sums)).toEqual([]);
  });

  it.runIf(isThere)("sends what is packed already, to those who take it", async () => {
    const page = some.get("about/index.html");
    const [brotli, gzip, plain] = await Promise.all([
      ask("about/", { "accept-encoding": "gzip, br" }),
      ask("about/", { "accept-encoding": "gzip" }),
      ask("about/"),
    ]);
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.body)).toEqual(page);
    expect(brotli.body.length).toBeLessThan(gzip.body.length);
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body)).toEqual(page);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.body).toEqual(page);
    expect(brotli.headers["vary"]?.toLowerCase()).toContain("accept-encoding");
  });

  it.runIf(isThere)("answers a second visit in a few bytes", async () => {
    const first = await ask("about/");
    const second = await ask("about/", { "if-none-match": first.headers["etag"] ?? "" });
    expect([second.status, second.body.length]).toEqual([304, 0]);
  });

  it
    .runIf(isThere)
    .for(["", "about/", "lite/", "scripts/page.js", "embed/es/held-now/latest/", pinned, "data/v1/sources.csv"])(
    "says with %s what it must, and lets embeds alone be framed",
    async (path) => {
      const { status, headers } = await ask(path);
      const said = Object.entries(headersOf(`/${path}`)).map(([name, value]) => [name.toLowerCase(), value]);
      expect(status).toBe(200);
      expect(headers).toMatchObject(Object.fromEntries(said));
      expect(headers["x-frame-options"] === undefined).toBe(path.includes("embed/"));
    },
  );

  it.runIf(isThere).for([
    ["about/", "text/html; charset=utf-8"],
    ["scripts/page.js", "text/javascript; charset=utf-8"],
    ["data/v1/sources.csv", "text/csv; charset=utf-8"],
    ["feed.json", "application/json; charset=utf-8"],
    ["fonts/source-serif-4.woff2", "font/woff2"],
  ] as const)("says what %s is", async ([path, type]) => {
    expect((await ask(path)).headers["content-type"]).toBe(type);
  });

  it.runIf(isThere)("shows the page for what is not there, and says so", async () => {
    const { status, body } = await ask("no-such-page/");
    expect(status).toBe(404);
    expect(body).toEqual(some.get("404.html"));
  });

  it.runIf(isThere)("leads to a folder without its slash, on any host", async () => {
    const { status, headers } = await ask("about");
    expect([301, 302, 307, 308]).toContain(status);
    expect(new URL(headers.location ?? "", address).href).toBe(`${address}about/`);
  });
});
