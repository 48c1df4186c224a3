import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { editions } from "../src/content/changes.ts";

const read = (path: string): string => readFileSync(path, "utf8");

describe("the documents", () => {
  it("give every dependency a line of reason", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, object>;
    const reasons = read("CONTRIBUTING.md");
    const packages = Object.keys({ ...dependencies, ...devDependencies });
    expect(packages.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(["README.md", "CONTRIBUTING.md", "SECURITY.md", "data/README.md", "data/LICENSE.md"])(
    "%s links to what exists",
    (file) => {
      const links = [...read(file).matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = ""]) => join(dirname(file), link));
      expect(links.filter((link) => !existsSync(link))).toEqual([]);
    },
  );

  it("name in the threat model only files that exist, the same in both languages", () => {
    const [spanish = [], english = []] = read("SECURITY.md")
      .split("\n---\n")
      .map((half) => [...half.matchAll(/`((?:src|tests|\.github)\/[^`]*)`/g)].map(([, path = ""]) => path));
    expect(spanish.length).toBeGreaterThan(20);
    expect(spanish.filter((path) => !existsSync(path))).toEqual([]);
    expect(english).toEqual(spanish);
  });

  it("name in the threat model no address that is not the site's setting", () => {
    expect(read("SECURITY.md")).not.toMatch(/@[\w-]+\.|https?:\/\//);
  });

  it("name in the map every folder of the code", () => {
    const map = read("README.md");
    const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.filter(({ name }) => !map.includes(`src/${name}/`))).toEqual([]);
  });

  it("cite the edition the site shows", () => {
    const [{ version, date }] = editions;
    const citation = read("CITATION.cff");
    expect(citation).toContain(`version: "${version}"`);
    expect(citation).toContain(`date-released: "${date}"`);
  });
});
