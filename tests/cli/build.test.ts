import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sandbox, type Sandbox } from "./sandbox.ts";

let box: Sandbox;

beforeEach(() => {
  box = sandbox();
  mkdirSync(join(box.folder, "dist"));
  writeFileSync(join(box.folder, "dist", "index.html"), "the last good site");
});

afterEach(() => {
  box.remove();
});

const published = (): string => readFileSync(join(box.folder, "dist", "index.html"), "utf8");

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(box.folder, file);
  const before = readFileSync(path, "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

describe("npm run build", () => {
  it("refuses wrong data with its place and leaves the last good site", () => {
    edit("data/claims.csv", ",1197,1197,", ",1.197,1197,");
    const { status, output } = box.run("src/cli/build.ts", [], { LANG: "en_US.UTF-8", LC_ALL: "" });
    expect(status).toBe(1);
    expect(output).toMatch(/claims\.csv:\d+ low .*1\.197/);
    expect(output).toContain("the last good site is untouched");
    expect(published()).toBe("the last good site");
  });

  it("leaves the last good site where a page does not build", { timeout: 240_000 }, () => {
    edit("src/components/StoryPage.astro", "const { locale } = Astro.props;", "throw new Error('planted');");
    const { status, output } = box.run("src/cli/build.ts");
    expect(status).toBe(1);
    expect(output).toContain("planted");
    expect(published()).toBe("the last good site");
    expect(readdirSync(join(box.folder, ".astro")).filter((name) => name.startsWith("build-"))).toEqual([]);
  });

  it("publishes nothing while the address is a placeholder", () => {
    const { status, output } = box.run("src/cli/build.ts", ["--publish"]);
    expect(status).toBe(1);
    expect(output).toContain("placeholders: address, repository, contact, publisher, funding");
    expect(published()).toBe("the last good site");
  });
});
