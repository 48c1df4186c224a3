import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadTable } from "../../src/dataset/load.ts";
import { editions } from "../../src/content/changes.ts";
import { copyProject } from "../cli/sandbox.ts";
import { copyRelease } from "../releases/copied.ts";
import { grow } from "./grow-tables.ts";

/**
 * What a build takes as the record grows: time, memory and files with the claims there are, with ten and a hundred times as
 * many, each again after one row was edited, and with ten and fifty releases: `node tests/bench/scale.ts`. Each is the real
 * command in a copy of the project with an empty cache; needs GNU time. `--claims 10` and `--releases 50` try one alone.
 */
const { values } = parseArgs({
  options: { claims: { type: "string", default: "1,10,100" }, releases: { type: "string", default: "10,50" } },
});
const numbers = (list: string): readonly number[] => list.split(",").filter(Boolean).map(Number);
const limits = { edit: 20, cold: 120, megabytes: 1500 };

/** GNU time, told to note the memory of a command's largest process in kilobytes. */
const timed = ["-f", "%M", "-o", "peak"];

function build(folder: string): { readonly seconds: number; readonly megabytes: number; readonly said: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    "time",
    [...timed, process.execPath, "--max-semi-space-size=64", "src/cli/build.ts"],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const said =
    status === 0 ? stdout.trim() : `refused: ${(stdout + stderr).trim().split("\n").slice(0, 3).join(" | ")}`;
  return {
    seconds,
    megabytes: Number(readFileSync(join(folder, "peak"), "utf8").trim().split("\n").at(-1)) / 1024,
    said,
  };
}

/** One person more in the last count that is a plain number. */
function editOneRow(folder: string): void {
  const file = join(folder, "data/claims.csv");
  const text = readFileSync(file, "utf8");
  const [row, people = ""] = [...text.matchAll(/^.*,(\d+),\1,exact,.*$/gm)].at(-1) ?? [];
  if (row === undefined) throw new Error("no row to edit");
  const more = Number(people) + 1;
  writeFileSync(file, text.replace(row, row.replace(`,${people},${people},`, `,${more},${more},`)));
}

const line = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
console.log(line("record", "build", "seconds", "largest process, MB", "what it says"));
console.log(line("---", "---", "--:", "--:", "---"));
for (const factor of numbers(values.claims)) {
  const folder = mkdtempSync(join(tmpdir(), "scale-"));
  copyProject(folder);
  grow(join(folder, "data"), loadTable("data", "claims").length * factor);
  const claims = `${loadTable(join(folder, "data"), "claims").length} claims`;
  const cold = build(folder);
  console.log(line(claims, "cold", cold.seconds.toFixed(1), cold.megabytes.toFixed(0), cold.said));
  editOneRow(folder);
  const edit = build(folder);
  console.log(line(claims, "one row edited", edit.seconds.toFixed(1), edit.megabytes.toFixed(0), edit.said));
  if (edit.seconds > limits.edit || cold.seconds > limits.cold || cold.megabytes > limits.megabytes)
    process.exitCode = 1;
  rmSync(folder, { recursive: true });
}
for (const many of numbers(values.releases)) {
  const folder = mkdtempSync(join(tmpdir(), "scale-"));
  copyProject(folder);
  const [{ version }] = editions;
  for (let year = 1; year < many; year += 1) copyRelease(join(folder, "data"), version, `${3000 + year}.1.1`);
  const cold = build(folder);
  console.log(line(`${many} releases`, "cold", cold.seconds.toFixed(1), cold.megabytes.toFixed(0), cold.said));
  rmSync(folder, { recursive: true });
}
