import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadTable } from "../../src/dataset/load.ts";
import { columnsOf } from "../../src/dataset/tables/index.ts";

/** The check as an editor runs it, in a process of its own that may keep this many megabytes. */
const megabytes = 256;

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "large-"));
  cpSync("data", folder, { recursive: true, filter: (path) => !path.includes("releases") });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const names = columnsOf("claims").map(({ name }) => name);

function checkClaims(lines: number, row: string) {
  writeFileSync(join(folder, "claims.csv"), `${names.join(",")}\n${`${row}\n`.repeat(lines)}`);
  const arguments_ = [`--max-old-space-size=${megabytes}`, "src/cli/check.ts", folder, "--lang", "en"];
  const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, { encoding: "utf8", maxBuffer: 2 ** 28 });
  return { status, stderr, problems: stdout.split("\n").filter((line) => line.includes("claims.csv:")) };
}

it("a million rows are refused in one sentence, and none of them is read", () => {
  const { status, stderr, problems } = checkClaims(1_000_000, names.map(() => "x").join(","));
  expect(stderr).toBe("");
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("claims.csv:200001");
  expect(problems[0]).toContain("1000001 lines");
  expect(status).toBe(1);
});

it("a million rows of ninety letters are refused for their megabytes", () => {
  const [row = {}] = loadTable("data", "claims");
  const { status, stderr, problems } = checkClaims(1_000_000, names.map((name) => row[name] ?? "").join(","));
  expect(stderr).toBe("");
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/the file takes \d+ MB/);
  expect(status).toBe(1);
});

it.each([
  { bad: "too short", row: "x" },
  { bad: "wrong in every cell", row: names.map(() => "=x").join(",") },
])("as many rows as a table may have, each $bad, are told of as far as anybody reads", ({ row }) => {
  const { status, stderr, problems } = checkClaims(199_999, row);
  expect(stderr).toBe("");
  expect(problems.length).toBeGreaterThan(10_000);
  expect(problems.length).toBeLessThan(10_050);
  expect(problems.at(-1)).toContain("the rest of the file was not read");
  expect(status).toBe(1);
});
