import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sandbox } from "../cli/sandbox.ts";

it("a build in another folder, zone and language gives the same bytes", () => {
  const box = sandbox();
  const { output } = box.run("src/cli/build.ts", [], { TZ: "Asia/Tokyo", LANG: "de_DE.UTF-8", LC_ALL: "" });
  expect(output).toContain("built");
  const sums = (folder: string): string => readFileSync(join(folder, "dist", "SHA256SUMS"), "utf8");
  expect(sums(box.folder)).toBe(sums("."));
  box.remove();
});
