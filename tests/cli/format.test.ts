import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatFolder } from "../../src/cli/format.ts";
import { files } from "../dataset/fixture.ts";

let folder = "";
const git = (...words: readonly string[]): void => {
  execFileSync("git", ["-c", "user.name=e", "-c", "user.email=e@example.org", ...words], {
    cwd: folder,
    stdio: "ignore",
  });
};
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const rewrite = (file: string, change: (text: string) => string): void => {
  writeFileSync(join(folder, file), change(read(file)));
};

/** A committed data folder in canonical form. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tables-"));
  for (const [name, bytes] of files()) writeFileSync(join(folder, name), bytes);
  formatFolder(folder, "en");
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "tables");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("npm run format", () => {
  it("leaves canonical tables alone and says so", () => {
    expect(formatFolder(folder, "es")).toEqual({ report: "los datos ya estaban en forma canónica", isDone: true });
  });

  it("takes back what a spreadsheet did, and tells every change", () => {
    const before = read("claims.csv");
    rewrite("claims.csv", (text) => `\uFEFF${text.replaceAll(",", ";").replaceAll("1150", "1.150")}`);
    const { report, isDone } = formatFolder(folder, "es");
    expect(isDone).toBe(true);
    expect(report).toMatch(/claims\.csv: se quitó la marca[\s\S]*claims\.csv:\d+ low {2}1\.150 → 1150/);
    expect(read("claims.csv")).toBe(before);
  });

  it("reads an ambiguous cell as the last commit has it", () => {
    const before = read("claims.csv");
    rewrite("claims.csv", (text) => text.replaceAll("1150,1150", '"1,150","1,150"'));
    expect(formatFolder(folder, "en").isDone).toBe(true);
    expect(read("claims.csv")).toBe(before);
  });

  it("refuses to guess, with file, line, column and remedy, and leaves that file as it was", () => {
    rewrite("claims.csv", (text) => text.replaceAll("1150,1150", '"1,151","1,151"'));
    const broken = read("claims.csv");
    const { report, isDone } = formatFolder(folder, "en");
    expect(isDone).toBe(false);
    expect(report).toMatch(/claims\.csv:\d+ low .*"1,151" may be 1151 or a number with decimals; if it counts people/);
    expect(read("claims.csv")).toBe(broken);
    expect(readdirSync(folder).filter((name) => name.endsWith(".new"))).toEqual([]);
  });
});
