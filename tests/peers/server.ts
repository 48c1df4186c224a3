import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** A link: kilobits a second, and milliseconds from a request to the first byte of its answer. */
export interface Link {
  readonly speed: number;
  readonly delay: number;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".csv": "text/csv",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
};

/** What fits into a packet of a network, in bytes. */
const packet = 1400;
const tick = 4;

/**
 * One server for every way, which sends each file as a good host does: brotli at its best, packed the first time it is
 * asked for and kept. `mounts` gives the folder of each first name in an address. The link is the server's own, shared by
 * all that is under way, packet by packet: the browser's emulation hands a page over whole where a link hands it over in
 * the order it is written.
 */
export async function serveWays(mounts: Readonly<Record<string, string>>) {
  const packed = new Map<string, Buffer>();
  const send = pacer();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://server");
    const [, first = "", ...rest] = pathname.endsWith("/") ? `${pathname}index.html`.split("/") : pathname.split("/");
    const file = join(mounts[first] ?? "", ...rest);
    try {
      const bytes = packed.get(file) ?? brotliCompressSync(readFileSync(file));
      packed.set(file, bytes);
      response.setHeader("content-encoding", "br").setHeader("cache-control", "max-age=600");
      response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
      send.answer(response, bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.on("connection", (socket) => socket.setNoDelay());
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: new URL(`http://127.0.0.1:${port}/`),
    /** From now on answers travel over this link. */
    over: send.over,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Sends answers over a link, those under way by turns. */
function pacer() {
  let link: Link = { speed: Infinity, delay: 0 };
  let under: { readonly response: ServerResponse; rest: Buffer }[] = [];
  let allowance = 0;
  let then = 0;

  const pump = (): void => {
    const now = performance.now();
    allowance += ((now - then) * link.speed) / 8;
    then = now;
    while (under.length > 0 && allowance >= packet) {
      const [turn, ...others] = under;
      if (!turn) break;
      turn.response.write(turn.rest.subarray(0, packet));
      allowance -= Math.min(packet, turn.rest.length);
      turn.rest = turn.rest.subarray(packet);
      if (turn.rest.length === 0) turn.response.end();
      under = turn.rest.length > 0 ? [...others, turn] : others;
    }
    under = under.filter(({ response }) => !response.destroyed);
    if (under.length > 0) setTimeout(pump, tick);
  };

  return {
    over: (next: Link): void => {
      link = next;
    },
    answer: (response: ServerResponse, bytes: Buffer): void => {
      if (link.speed === Infinity) response.end(bytes);
      else
        setTimeout(() => {
          under.push({ response, rest: bytes });
          if (under.length > 1) return;
          allowance = packet;
          then = performance.now();
          pump();
        }, link.delay);
    },
  };
}
