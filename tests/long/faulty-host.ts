import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { types } from "../../src/mirrors/headers.ts";

/** The ways in which a file does not arrive as it was asked for. */
export const faults = [
  "aborted",
  "cut half-way",
  "cut cleanly",
  "stalled",
  "an HTML page",
  "an HTML page with status 503",
] as const;

export type Fault = (typeof faults)[number];

/** A host of a built site that fails at some files. */
export interface FaultyHost {
  readonly address: string;
  /** From now on these paths fail that way, and no others. */
  readonly fail: (fault: Fault, paths: readonly string[]) => void;
  /** From now on every file arrives. */
  readonly mend: () => void;
  /** The paths asked for since this was last called. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** What a proxy or a captive portal says in place of a file; the site's own page of errors is the likeliest to be mistaken. */
const errorPage = (folder: string): Buffer => readFileSync(join(folder, "404.html"));

export async function serveFaultily(folder: string): Promise<FaultyHost> {
  let fault: Fault = "aborted";
  let failing: readonly string[] = [];
  let paths: string[] = [];
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? "/", "http://host");
    const file = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    paths.push(pathname);
    const type = types[extname(file).slice(1)] ?? "application/octet-stream";
    if (!existsSync(file)) send(response, 404, "text/html; charset=utf-8", errorPage(folder));
    else if (failing.includes(pathname)) misbehave(response, fault, type, readFileSync(file), errorPage(folder));
    else send(response, 200, type, readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail: (how, which) => {
      fault = how;
      failing = which;
    },
    mend: () => {
      failing = [];
    },
    asked: () => {
      const asked = paths;
      paths = [];
      return asked;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** Nothing is kept by the browser, and no header helps it to see that it got something else. */
function send(response: ServerResponse, status: number, type: string, body: Uint8Array): void {
  response.writeHead(status, { "content-type": type, "content-length": body.length, "cache-control": "no-store" });
  response.end(body);
}

function misbehave(response: ServerResponse, fault: Fault, type: string, whole: Buffer, page: Buffer): void {
  const half = whole.subarray(0, Math.ceil(whole.length / 2));
  switch (fault) {
    case "aborted":
      response.destroy();
      break;
    case "cut half-way":
    case "stalled":
      response.writeHead(200, { "content-type": type, "content-length": whole.length, "cache-control": "no-store" });
      response.write(half, () => {
        if (fault === "cut half-way") response.destroy();
      });
      break;
    case "cut cleanly":
      send(response, 200, type, toLineEnd(whole, half.length));
      break;
    case "an HTML page":
      send(response, 200, "text/html; charset=utf-8", page);
      break;
    case "an HTML page with status 503":
      send(response, 503, "text/html; charset=utf-8", page);
  }
}

/** Half of a file and on to the end of a line, where a table or a list of values looks whole. */
function toLineEnd(whole: Buffer, half: number): Buffer {
  const end = whole.indexOf("\n", half) + 1;
  return whole.subarray(0, end > 0 && end < whole.length ? end : half);
}
