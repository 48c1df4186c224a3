import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { makeAnew } from "../../src/files/remember.ts";
import { breaches as breachesOf, longCopies } from "../../src/finish/budgets.ts";

/** Text that does not compress, a given number of kilobytes long: hashes of numbers. */
function noise(kilobytes: number): string {
  const hash = (index: number): string => createHash("sha256").update(String(index)).digest("base64");
  return Array.from({ length: Math.ceil((kilobytes * 1000) / 44) }, (_, index) => hash(index)).join("");
}

const breaches = (site: ReadonlyMap<string, string>): ReturnType<typeof breachesOf> => breachesOf(site, makeAnew);

describe("breaches", () => {
  it("finds a chart page whose figure comes too late", () => {
    const found = breaches(new Map([["held-now/index.html", `${noise(30)}</figure>`]]));
    expect(found.map(({ what }) => what)).toEqual(["chart page up to its figure"]);
  });

  it("counts what follows the figure towards the whole page alone", () => {
    const found = breaches(new Map([["released/all/index.html", `</figure>${noise(60)}`]]));
    expect(found.map(({ what }) => what)).toEqual(["chart page"]);
  });

  it("judges embeds one by one and by their median", () => {
    const embeds = ["a", "b", "c"].map((view): [string, string] => [`embed/es/held-now/${view}/index.html`, noise(13)]);
    expect(breaches(new Map(embeds)).map(({ what }) => what)).toEqual(["embed, median"]);
  });

  it("judges an embed pinned to an edition by itself, and leaves it out of the median", () => {
    const pinned = (view: string): string => `v/2026.11.1/embed/es/held-now/${view}/index.html`;
    expect(breaches(new Map([[pinned("a"), noise(20)]])).map(({ what }) => what)).toEqual(["embed"]);
    expect(breaches(new Map([[pinned("a"), noise(13)]]))).toEqual([]);
  });

  it("adds up the scripts a page runs by itself, written into it or loaded, and no data", () => {
    const page = (html: string, script: string): ReturnType<typeof breaches> =>
      breaches(
        new Map([
          ["about/index.html", html],
          ["scripts/page.js", script],
        ]),
      );
    const html = `<script defer src="../scripts/page.js"></script><script>${noise(6)}</script><script type="application/json">${noise(30)}</script>`;
    expect(page(html, noise(4))).toEqual([]);
    expect(page(html, noise(12)).map(({ what }) => what)).toEqual(["script before interaction"]);
  });

  it("judges scripts that are loaded later by themselves", () => {
    expect(breaches(new Map([["scripts/embed-inspector.js", noise(5)]])).map(({ what }) => what)).toEqual([
      "inspector of embeds",
    ]);
  });

  it("lets small pages pass", () => {
    expect(
      breaches(
        new Map([
          ["index.html", "</figure>"],
          ["embed/en/timeline/all/index.html", ""],
        ]),
      ),
    ).toEqual([]);
  });
});

describe("longCopies", () => {
  it("finds a copy in one file of more than a million bytes, letters with accents counted as they are kept", () => {
    const site = (letters: number): ReadonlyMap<string, string> =>
      new Map([["offline/sin-fecha-es.html", "é".repeat(letters)]]);
    expect(longCopies(site(500_000))).toEqual([]);
    expect(longCopies(site(500_001))).toEqual([
      { file: "offline/sin-fecha-es.html", bytes: 1_000_002, most: 1_000_000 },
    ]);
    expect(longCopies(new Map([["held-now/index.html", "x".repeat(2_000_000)]]))).toEqual([]);
  });
});
