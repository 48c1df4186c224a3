import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/**
 * `npm test`: every check, none skipped, and one line at the end that counts them all. What keeps one core busy runs beside
 * something else and is printed once it is done; the projects of tests take both cores.
 */

interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const bin = (path: string): string => resolve("node_modules", path);
/** A project that fails this often is broken as a whole: it stops, since each further failure may wait out its time. */
const mostFailures = "20";
const scratch = mkdtempSync(join(tmpdir(), "sin-fecha-test-"));

/** A command that counts as one test. */
async function step(name: string, script: string, ...parameters: readonly string[]): Promise<Outcome> {
  const started = performance.now();
  const { status, output } = await run(script, parameters, "pipe");
  const outcome = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  console.log(`\n— ${name}\n${output}${verdict(name, outcome, started)}`);
  return outcome;
}

/** A vitest project; each of its tests counts. */
async function vitest(project: string): Promise<Outcome> {
  const started = performance.now();
  const name = `vitest ${project}`;
  console.log(`\n— ${name}`);
  const report = join(scratch, `${project}.json`);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const parameters = ["run", "--bail", mostFailures, "--project", project, ...reporters];
  const { status } = await run(bin("vitest/vitest.mjs"), parameters, "inherit");
  const { numPassedTests, numFailedTests } = readReport(report);
  // A file that does not load fails without a test of its own.
  const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests);
  const outcome = { passed: numPassedTests, failed: numPassedTests === 0 ? Math.max(1, failed) : failed };
  console.log(verdict(name, outcome, started));
  return outcome;
}

function readReport(path: string): { readonly numPassedTests: number; readonly numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as ReturnType<typeof readReport>;
  } catch {
    return { numPassedTests: 0, numFailedTests: 1 };
  }
}

/** Runs a script and gives its exit code and, unless it prints for itself, all it printed. */
function run(
  script: string,
  parameters: readonly string[],
  stdio: "inherit" | "pipe",
): Promise<{ readonly status: number | null; readonly output: string }> {
  return new Promise((resolved, failed) => {
    const child = spawn(process.execPath, [script, ...parameters], {
      stdio: ["ignore", stdio, stdio],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (bytes: Buffer) => printed.push(bytes));
    child.on("error", failed);
    child.on("close", (status) => {
      resolved({ status, output: Buffer.concat(printed).toString() });
    });
  });
}

function verdict(name: string, { failed }: Outcome, started: number): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `— ${name}: ${failed === 0 ? "passed" : "FAILED"} in ${seconds} s`;
}

/** One after another. */
async function lane(...steps: readonly (() => Promise<Outcome>)[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const each of steps) outcomes.push(await each());
  return outcomes;
}

const beside = await Promise.all([
  lane(() => step("lint", bin("eslint/bin/eslint.js"), "--max-warnings", "0", ".")),
  lane(
    () => step("chromium", "src/cli/chromium.ts"),
    () => step("format", bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."),
    () => step("types", bin("astro/bin/astro.mjs"), "check", "--minimumFailingSeverity", "hint"),
  ),
]);
const after = await lane(
  () => vitest("unit"),
  () => vitest("mocked"),
  () => step("build", "src/cli/build.ts"),
  () => vitest("built"),
  () => vitest("browser"),
);
const outcomes = [...beside.flat(), ...after];
rmSync(scratch, { recursive: true });

const total = (key: keyof Outcome): number => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
process.exitCode = total("failed") === 0 ? 0 : 1;
