import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Served } from "../../src/cli/serve.ts";

let folder = "";
let site: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "served-"));
  mkdirSync(join(folder, "en"));
  writeFileSync(join(folder, "index.html"), "portada");
  writeFileSync(join(folder, "en", "index.html"), "front page");
  writeFileSync(join(folder, "404.html"), "no existe");
  site = await serve(folder, 0);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(path: string, encoding = "identity"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(site.address + path, { headers: { "accept-encoding": encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      });
    }).on("error", reject);
  });
}

describe("serve", () => {
  it.each([
    ["gzip, deflate, br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
  ] as const)("answers a browser that takes %s in %s", async (accepted, encoding, unpack) => {
    const { headers, body } = await ask("", accepted);
    expect(headers["content-encoding"]).toBe(encoding);
    expect(unpack(body).toString()).toBe("portada");
  });

  it("answers without encoding where none is taken", async () => {
    const { headers, body } = await ask("en/");
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe("front page");
  });

  it("gives the not-found page for what it does not have", async () => {
    const { status, body } = await ask("gone/");
    expect([status, body.toString()]).toEqual([404, "no existe"]);
  });

  it("sends a folder's address on to the one with a slash", async () => {
    const { status, headers } = await ask("en");
    expect([status, headers.location]).toEqual([301, "/en/"]);
  });

  it("does not leave its folder", async () => {
    expect((await ask("..%2f..%2fetc/passwd")).status).toBe(400);
  });
});
