import { describe, expect, it } from "vitest";
import { oldest } from "../src/browsers.ts";
import { clientScript, type ClientScript } from "../src/scripts.ts";
import { mustBeRewritten, runBy } from "./oldest.ts";

const scripts = Object.entries(runBy) as [ClientScript, keyof typeof oldest][];

describe("the oldest browsers", () => {
  it.each([
    ["a?.b", "js", "reading", true],
    ["a?.b", "js", "scripts", false],
    ["/(?<=a)b/", "js", "scripts", true],
    ["/(?<=a)b/", "js", "desks", false],
    ["@media (width >= 1px) { a { top: 0 } }", "css", "reading", true],
    ["@media (min-width: 1px) { a { top: 0 } }", "css", "reading", false],
  ] as const)("are told %s, as %s, for %s: to be rewritten %s", (code, loader, reader, isRewritten) => {
    expect(mustBeRewritten(code, loader, oldest[reader])).toBe(isRewritten);
  });

  it.each(scripts)("read %s as it is written, who are those of %s", (name, reader) => {
    expect(mustBeRewritten(clientScript(name), "js", oldest[reader])).toBe(false);
  });
});
