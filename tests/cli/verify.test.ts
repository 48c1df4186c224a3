import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verify } from "../../src/cli/verify.ts";
import { sumsOf } from "../../src/finish/sums.ts";
import { readSums } from "../../src/mirrors/verify.ts";

const files = new Map([
  ["index.html", new TextEncoder().encode("<!doctype html>")],
  ["data.csv", new TextEncoder().encode("a,b\n")],
]);
const sums = readSums(sumsOf(files));

describe("verify, of a folder", () => {
  it("finds a changed file and one that was never published, and leaves the list of sums out", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sin-fecha-mirror-"));
    for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
    writeFileSync(join(folder, "SHA256SUMS"), sumsOf(files));
    expect(await verify(folder, sums)).toEqual([]);
    writeFileSync(join(folder, "data.csv"), "a,c\n");
    writeFileSync(join(folder, "extra.js"), "");
    expect(await verify(folder, sums)).toEqual([
      { path: "data.csv", what: "changed" },
      { path: "extra.js", what: "added" },
    ]);
    rmSync(folder, { recursive: true });
  });
});

describe("verify, of an address", () => {
  const server = createServer((request, response) => {
    const body = files.get((request.url ?? "").slice("/espejo/".length));
    // A host that answers whatever it does not have with a page and a good status.
    if (request.url === "/espejo/data.csv") response.writeHead(200).end("<html>not here</html>");
    // One that says that nothing is there, and gives the right bytes.
    else response.writeHead(404).end(body);
  });
  beforeAll(() => new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready)));
  afterAll(() => {
    server.close();
  });

  it("believes bytes and no status", async () => {
    const { port } = server.address() as AddressInfo;
    expect(await verify(`http://127.0.0.1:${port}/espejo/`, sums)).toEqual([{ path: "data.csv", what: "changed" }]);
  });
});
