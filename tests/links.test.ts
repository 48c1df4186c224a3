import { describe, expect, it } from "vitest";
import {
  chartAddress,
  embedAddress,
  fileAddress,
  href,
  pageAddress,
  pathOf,
  pinnedEmbedAddress,
  pinnedFileAddress,
  releaseAddress,
  storyAddress,
} from "../src/links.ts";

describe("href", () => {
  it.each([
    ["/", "/", "./"],
    ["/", "/held-now/", "held-now/"],
    ["/held-now/end-2025/", "/", "../../"],
    ["/held-now/end-2025/", "/held-now/latest/", "../latest/"],
    ["/held-now/", "/held-now/", "./"],
    ["/en/held-now/", "/held-now/", "../../held-now/"],
    ["/en/held-now/latest/", "/files/en/held-now/latest.svg", "../../../files/en/held-now/latest.svg"],
    ["/embed/es/timeline/all/", "/timeline/all/", "../../../../timeline/all/"],
    ["/data/", "/data/#claims", "#claims"],
    ["/", "/method/#pd-list", "method/#pd-list"],
  ])("from %s to %s is %s", (from, to, link) => {
    expect(href(from, to)).toBe(link);
  });

  it("leads to the address it was asked for, whatever the folder the site stands in", () => {
    const addresses = [
      storyAddress("es"),
      storyAddress("en"),
      pageAddress("en", "method"),
      chartAddress("es", "held-now", "end-2025"),
      embedAddress("en", "timeline", "all"),
      fileAddress("es", "released", "all", "csv"),
      pinnedEmbedAddress("2026.11.1", "en", "timeline", "all"),
    ];
    for (const root of ["https://example.org", "https://example.org/mirror/sin-fecha"])
      for (const from of addresses)
        for (const to of addresses) expect(new URL(href(from, to), root + from).href).toBe(root + to);
  });
});

describe("a country in addresses", () => {
  it.each([
    ["Cuba", "cuba"],
    ["Costa Rica", "costa-rica"],
    ['../<a href="/">', "a-href"],
  ])("%s is %s: one folder, whatever its name holds", (name, path) => {
    expect(pathOf({ name: { es: "", en: name } })).toBe(path);
  });
});

describe("what is pinned to an edition", () => {
  it("has the addresses of today's embeds and files, below the edition's own", () => {
    expect(releaseAddress("2026.11.1", "es")).toBe("/v/2026.11.1/es/");
    expect(pinnedEmbedAddress("2026.11.1", "en", "held-now", "latest")).toBe("/v/2026.11.1/embed/en/held-now/latest/");
    expect(pinnedFileAddress("2026.11.1", "es", "held-now", "latest", "svg", "-narrow")).toBe(
      "/v/2026.11.1/files/es/held-now/latest-narrow.svg",
    );
  });
});
