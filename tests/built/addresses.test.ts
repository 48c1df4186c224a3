import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const listed = readFileSync("tests/addresses.txt", "utf8").trimEnd().split("\n");

describe("addresses", () => {
  it("that were ever published all answer still", () => {
    expect(listed.filter((address) => !existsSync(join("dist", address)))).toEqual([]);
  });

  it("that are new are in the list: npm run addresses adds them", () => {
    const built = globSync("**/*", { cwd: "dist", withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replace(/^dist\//, ""));
    expect(built.filter((address) => !listed.includes(address))).toEqual([]);
  });
});
