import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { add, files, set, type Edit } from "../dataset/fixture.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sources-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The command on a data folder, without the network. */
function run(parameters: readonly string[], ...edits: readonly Edit[]) {
  for (const [name, bytes] of files(...edits)) writeFileSync(join(folder, name), bytes);
  const command = ["src/cli/sources.ts", folder, "--offline", ...parameters];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("npm run sources", () => {
  it("ends well however much there is to look at", () => {
    const { status, stdout, stderr } = run(["--lang", "es"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Fuentes por sustituir: 2\n {2}sources\.csv:/);
    expect(stdout).toMatch(/\n\n\d{4}-\d{2}-\d{2} · No se consultó la red · /);
  });

  it("refuses data with errors, with the report of the check", () => {
    const { status, stdout } = run(["--lang", "en"], set("claims", "list-2024-12", { low: "8x" }));
    expect(status).toBe(1);
    expect(stdout).toContain('claims.csv:2 low  expected a whole number without separators, found "8x"');
    expect(stdout).toContain("the data does not pass: 1 error");
  });

  it("refuses data with errors in the format that is asked for", () => {
    const { status, stdout } = run(["--format", "json"], set("claims", "list-2024-12", { low: "8x" }));
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ line: 2, column: "low" }]);
  });

  it("counts silence from today, and from as many days as it is told", () => {
    const third = add("claims", "list-2024-12", { claim: "list-2025-02", as_of: "2025-02-28" });
    expect(run(["--format", "json"], third).stdout).toContain('"section": "silent"');
    expect(run(["--format", "json", "--days", "99999"], third)).toMatchObject({
      status: 0,
      stdout: expect.not.stringContaining('"section": "silent"') as string,
    });
  });

  it("keeps the report as Markdown and JSON where it is told to", () => {
    const { stdout } = run(["--format", "markdown", "--lang", "en", "--output", join(folder, "report")]);
    expect(readFileSync(join(folder, "report", "sources.md"), "utf8")).toBe(stdout);
    const report = JSON.parse(readFileSync(join(folder, "report", "sources.json"), "utf8")) as object;
    expect(report).toMatchObject({ days: 90, findings: [{ section: "replace" }, { section: "replace" }, {}, {}, {}] });
  });

  it.each([
    [["--days", "soon"], "not a number of days: soon"],
    [["--format", "xml"], "unknown format: xml"],
    [["--lang", "fr"], "unknown language: fr"],
  ])("does not guess what %j means", (parameters, message) => {
    const { status, stderr } = run(parameters);
    expect(status).not.toBe(0);
    expect(stderr).toContain(message);
  });
});
