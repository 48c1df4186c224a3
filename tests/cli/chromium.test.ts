import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withoutByPlaywright } from "../../src/cli/chromium.ts";

it("a browser goes without what Playwright goes without, whatever its version", () => {
  const [, list = ""] =
    /disabledFeatures = \[([\s\S]*?)\]/.exec(readFileSync("node_modules/playwright-core/lib/coreBundle.js", "utf8")) ??
    [];
  const names = [...list.replace(/\/\/.*/g, "").matchAll(/"(\w+)"/g)].map(([, name]) => name);
  expect(withoutByPlaywright.toSorted()).toEqual(names.toSorted());
});
