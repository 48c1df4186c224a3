import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { isPacked, types } from "../mirrors/headers.ts";

/** A running server of a built site. */
export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder on this machine alone, as a plain host of static files would. Port 0 takes any free one. */
export async function serve(folder: string, port: number): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    end(response, 405, "method not allowed");
    return;
  }
  const path = pathOf(root, request.url ?? "/");
  if (path === undefined) {
    end(response, 400, "bad address");
    return;
  }
  if (existsSync(path) && statSync(path).isDirectory()) {
    redirect(response, request.url ?? "/");
    return;
  }
  const found = existsSync(path);
  const file = found ? path : join(root, "404.html");
  if (!existsSync(file)) {
    end(response, 404, "not found");
    return;
  }
  const type = types[extname(file).slice(1)] ?? "application/octet-stream";
  const encoding = encodingOf(request, file);
  response.writeHead(found ? 200 : 404, {
    "content-type": type,
    "x-content-type-options": "nosniff",
    // As hosts of static files do: a page's second visit has its face at hand.
    "cache-control": "max-age=600",
    vary: "accept-encoding",
    ...(encoding && { "content-encoding": encoding }),
  });
  if (request.method === "HEAD") response.end();
  else await send(file, encoding, response);
}

/** The file an address names, or nothing where the address leaves the folder. */
function pathOf(root: string, url: string): string | undefined {
  const { pathname } = new URL(url, "http://site");
  try {
    const decoded = decodeURIComponent(pathname);
    const path = normalize(join(root, decoded.endsWith("/") ? `${decoded}index.html` : decoded));
    return path.startsWith(root + sep) && !path.includes("\0") ? path : undefined;
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, url: string): void {
  response.writeHead(301, { location: `${new URL(url, "http://site").pathname}/` }).end();
}

function end(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(words);
}

type Encoding = "br" | "gzip";

/** The encoding to send in, if any: the best the browser takes, none for what is packed already. */
function encodingOf({ headers }: IncomingMessage, file: string): Encoding | undefined {
  if (isPacked(file)) return undefined;
  const accepted = headers["accept-encoding"] ?? "";
  return (["br", "gzip"] as const).find((name) => accepted.includes(name));
}

/** Brotli's best quality takes a tenth of a second a page, this one a fiftieth of that for a sixth more bytes. */
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

async function send(file: string, encoding: Encoding | undefined, response: ServerResponse): Promise<void> {
  const bytes = createReadStream(file);
  if (encoding === undefined) await pipeline(bytes, response);
  else await pipeline(bytes, encoding === "br" ? createBrotliCompress(brotli) : createGzip(), response);
}

/** The usual port, or the next free one after it. */
async function serveOnFreePort(folder: string, port: number): Promise<Served> {
  try {
    return await serve(folder, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return serveOnFreePort(folder, port + 1);
  }
}

if (import.meta.main) {
  const { address } = await serveOnFreePort("dist", 4321);
  console.log(`Sin Fecha: ${address}  ·  ${address}en/`);
}
