import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Changes the code of the dataset in thousands of small ways, one at a time, and counts which its tests notice (Stryker):
 * `npm run mutation`, or `npm run mutation rules` for one part. Each part is asked of its own specifications alone, which
 * takes a tenth of the time: what those miss, others may tell, so that the score is the least there is.
 */

const parts = {
  rules: { code: ["rules/*"], tests: ["rules"] },
  bytes: { code: ["bytes", "parse", "cells"], tests: ["bytes", "parse", "gate"] },
  rows: {
    code: ["rows", "fields", "gate", "load", "date", "nearest"],
    tests: ["rows", "gate", "load", "date", "nearest"],
  },
  canonical: { code: ["canonical"], tests: ["canonical"] },
  dataset: {
    code: ["dataset", "packed", "problem", "label", "text", "contract"],
    tests: ["dataset", "packed", "problem", "label", "text", "contract"],
  },
  words: {
    code: ["messages", "dictionary", "datapackage", "markdown", "tables/*"],
    tests: ["messages", "dictionary", "datapackage", "problem", "rows", "contract"],
  },
} as const satisfies Readonly<Record<string, { readonly code: readonly string[]; readonly tests: readonly string[] }>>;

type Part = keyof typeof parts;

const least = 0.9;
const folder = "tests/mutation";
const stryker = join(folder, "node_modules/@stryker-mutator/core/bin/stryker.js");

interface Tally {
  readonly asked: number;
  readonly noticed: number;
}

/** Runs Stryker on one part and counts what its report says. */
function run(part: Part): Tally {
  const { code, tests } = parts[part];
  const mutate = code.map((name) => `src/dataset/${name}.ts`).join(",");
  const config = join(folder, "stryker.config.json");
  spawnSync(process.execPath, [stryker, "run", config, "--mutate", mutate], {
    stdio: "inherit",
    env: { ...process.env, MUTATION_TESTS: tests.join(",") },
  });
  const report = join(folder, "reports/mutation.json");
  if (!existsSync(report)) throw new Error(`Stryker left no report: ${report}`);
  const { files } = JSON.parse(readFileSync(report, "utf8")) as {
    readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
  };
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...of: readonly string[]): number => statuses.filter((status) => of.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  return { asked: noticed + count("Survived", "NoCoverage"), noticed };
}

const [wanted] = process.argv.slice(2);
const names = (Object.keys(parts) as Part[]).filter((name) => wanted === undefined || name === wanted);
if (names.length === 0) throw new Error(`unknown part: ${wanted}; there are ${Object.keys(parts).join(", ")}`);
const tallies = names.map((name) => [name, run(name)] as const);
const all = tallies.reduce(
  (sum, [, tally]) => ({ asked: sum.asked + tally.asked, noticed: sum.noticed + tally.noticed }),
  {
    asked: 0,
    noticed: 0,
  },
);
for (const [name, { asked, noticed }] of [...tallies, ["all", all] as const])
  console.log(`${name.padEnd(10)} ${noticed} of ${asked} noticed, ${((100 * noticed) / asked).toFixed(1)} %`);
if (all.noticed < least * all.asked) process.exitCode = 1;
