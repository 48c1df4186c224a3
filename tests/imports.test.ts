import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** Who may import whom, from the left of the house to the right; a folder or file may also import its own level. */
const levels: readonly (readonly string[])[] = [
  ["pages", "cli", "client", "finish", "releases"],
  ["layouts", "components"],
  ["site", "scripts", "views", "files", "explorer", "editor"],
  ["changes", "content", "export"],
  ["charts", "render", "upkeep"],
  ["marks", "theme", "styles", "locale", "links", "series", "config", "mirrors", "browsers"],
  ["dataset"],
];

/** What runs in the browser too, and so imports neither Node nor Astro; what is upkeep, so that it can be asked of any day. */
const core = [
  "changes",
  "charts",
  "dataset",
  "editor",
  "explorer",
  "export",
  "links",
  "locale",
  "marks",
  "render",
  "series",
  "theme",
  "upkeep",
  "views",
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .toSorted();

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join("src", from), "utf8");
  const found = text.matchAll(/^(?:import|export)\b[^"']*?(?:from\s*)?["']([^"']+)["'];?$/gm);
  return [...found].map(([, to = ""]) => ({
    from,
    to: to.startsWith(".") ? normalize(join(dirname(from), to)).replaceAll("\\", "/") : to,
  }));
});

const inside = imports.filter(({ to }) => files.includes(to));

const partOf = (file: string): string => file.split("/")[0]?.replace(/\.ts$/, "") ?? "";
const levelOf = (file: string): number => levels.findIndex((parts) => parts.includes(partOf(file)));

describe("imports", () => {
  it("are found", () => {
    expect(inside.length).toBeGreaterThan(100);
  });

  it("come from parts of the house that have a place in it", () => {
    expect([...new Set(files.filter((file) => levelOf(file) < 0).map(partOf))]).toEqual([]);
  });

  it("run in one direction", () => {
    const back = inside.filter(({ from, to }) => levelOf(from) > levelOf(to));
    expect(back.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("form no circle", () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      if (done.has(file) || trail.includes(file)) return;
      for (const { to } of inside.filter(({ from }) => from === file)) visit(to, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it("keep Node and Astro out of what runs in the browser too, but for the one file that reads the disk", () => {
    const outward = imports.filter(
      ({ from, to }) => core.includes(partOf(from)) && /^(?:node:|astro)/.test(to) && from !== "dataset/load.ts",
    );
    expect(outward).toEqual([]);
  });

  it("take the editor's part to the tables and the words alone", () => {
    const beyond = inside.filter(
      ({ from, to }) => partOf(from) === "editor" && !["editor", "dataset", "locale"].includes(partOf(to)),
    );
    expect(beyond).toEqual([]);
  });

  it("reach papaparse from one file alone", () => {
    expect(imports.filter(({ to }) => to === "papaparse").map(({ from }) => from)).toEqual(["dataset/parse.ts"]);
  });
});
