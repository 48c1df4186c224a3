import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ensureChromium } from "./chromium.ts";

/** `npm test`: every check in order, none skipped, and one line at the end that counts them all. */

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const bin = (path: string): string => resolve("node_modules", path);
/** A project that fails this often is broken as a whole: it stops, since each further failure may wait out its time. */
const mostFailures = "20";
const scratch = mkdtempSync(join(tmpdir(), "sin-fecha-test-"));

/** A command that counts as one test. */
function step(name: string, script: string, ...parameters: readonly string[]): Outcome {
  return timed(name, () => {
    const { status } = run(script, parameters);
    return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  });
}

/** A vitest project; each of its tests counts. */
function vitest(project: string): Outcome {
  return timed(`vitest ${project}`, () => {
    const report = join(scratch, `${project}.json`);
    const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
    const { status } = run(bin("vitest/vitest.mjs"), [
      "run",
      "--bail",
      mostFailures,
      "--project",
      project,
      ...reporters,
    ]);
    const { numPassedTests, numFailedTests } = readReport(report);
    // A file that does not load fails without a test of its own.
    const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed: numPassedTests === 0 ? Math.max(1, failed) : failed };
  });
}

function readReport(path: string): { readonly numPassedTests: number; readonly numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as ReturnType<typeof readReport>;
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}

function browser(): Outcome {
  return timed("chromium", () => {
    try {
      console.log(ensureChromium());
      return { passed: 1, failed: 0 };
    } catch (error) {
      console.error((error as Error).message);
      return { passed: 0, failed: 1 };
    }
  });
}

function run(script: string, parameters: readonly string[]): { readonly status: number | null } {
  return spawnSync(process.execPath, [script, ...parameters], {
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
}

function timed(name: string, work: () => Outcome): Outcome {
  const started = performance.now();
  console.log(`\n— ${name}`);
  const outcome = work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`— ${name}: ${outcome.failed === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return outcome;
}

const outcomes = [
  step("format", bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."),
  step("lint", bin("eslint/bin/eslint.js"), "--max-warnings", "0", "."),
  step("types", bin("astro/bin/astro.mjs"), "check", "--minimumFailingSeverity", "hint"),
  vitest("unit"),
  step("build", "src/cli/build.ts"),
  vitest("built"),
  browser(),
  vitest("browser"),
];
rmSync(scratch, { recursive: true });

const total = (key: keyof Outcome): number => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") === 0 ? 0 : 1;
