import { describe, expect, it } from "vitest";
import { headersOf } from "../../src/mirrors/headers.ts";
import { headersFile, objectStore } from "../../src/mirrors/hosts.ts";

const paths = [
  "index.html",
  "404.html",
  "about/index.html",
  "embed/es/held-now/latest/index.html",
  "en/about/index.html",
  "fonts/source-serif-4.woff2",
  "v/2050.1/embed/es/held-now/latest/index.html",
  "v/2050.1/files/held-now/latest.csv",
];

/** What a host that reads `_headers` says of a path: the headers of every block whose pattern fits it. */
function said(file: string, path: string): readonly string[] {
  return file.split(/\n(?=\/)/).flatMap((block) => {
    const [pattern = "", ...headers] = block.trim().split("\n");
    const fits = new RegExp(`^${pattern.replaceAll(".", "\\.").replace(":edition", "[^/]+").replace("*", ".*")}$`);
    return fits.test(path) ? headers.map((header) => header.trim()) : [];
  });
}

describe("headersOf", () => {
  it("lets embeds alone stand in another page", () => {
    const framed = paths.filter((path) => headersOf(`/${path}`)["X-Frame-Options"] === undefined);
    expect(framed).toEqual(paths.filter((path) => path.includes("embed/")));
    const free = paths.filter((path) => headersOf(`/${path}`)["Content-Security-Policy"] === undefined);
    expect(free).toEqual(framed);
  });

  it("keeps nothing for good: a person may have to leave an edition", () => {
    for (const path of paths) expect(headersOf(`/${path}`)["Cache-Control"]).not.toContain("immutable");
  });
});

describe("headersFile", () => {
  it.each(paths)("says of %s what headersOf says, and nothing twice", (path) => {
    const lines = said(headersFile(paths), `/${path.replace(/(^|\/)index\.html$/, "$1")}`);
    expect(lines).toEqual(Object.entries(headersOf(`/${path}`)).map(([header, value]) => `${header}: ${value}`));
  });

  it("has fewer lines than Cloudflare Pages reads, a hundred, with any number of editions", () => {
    const editions = Array.from({ length: 50 }, (_, index) => `v/2050.${index}/files/a.csv`);
    expect(headersFile([...paths, ...editions]).match(/^\//gm)?.length).toBeLessThan(20);
  });
});

describe("objectStore", () => {
  it("puts each kind of file in one command, with how long it may be kept", () => {
    const commands = objectStore(paths).split("aws s3 sync").slice(1);
    const kept = (glob: string) => commands.filter((command) => command.includes(`--include '${glob}'`));
    expect(kept("fonts/*")).toHaveLength(1);
    expect(kept("fonts/*")[0]).toContain(headersOf("/fonts/a.woff2")["Cache-Control"]);
    expect(kept("v/*/files/*")[0]).toContain(headersOf("/v/1/files/a.csv")["Cache-Control"]);
    expect(kept("index.html")[0]).toContain(headersOf("/index.html")["Cache-Control"]);
  });

  it("lets what left the site leave the store", () => {
    const commands = objectStore(paths).split("aws s3 sync").slice(1);
    expect(commands.filter((command) => !command.includes("--delete"))).toEqual([]);
  });
});
