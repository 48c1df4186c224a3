import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const layouts = readdirSync("src/layouts").toSorted();

describe("layouts", () => {
  it("are found", () => {
    expect(layouts).toContain("Page.astro");
  });

  it.each(layouts)("%s keeps where a reader comes from to itself, before it asks for anything", (file) => {
    const head = readFileSync(`src/layouts/${file}`, "utf8").split("<head>")[1] ?? "";
    const referrer = head.indexOf('<meta name="referrer" content="no-referrer" />');
    expect(referrer).toBeGreaterThan(-1);
    expect(referrer).toBeLessThan(head.indexOf("<link"));
  });
});
