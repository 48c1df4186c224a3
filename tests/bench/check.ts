import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadTable } from "../../src/dataset/load.ts";
import { grow } from "./grow-tables.ts";

/**
 * How long `npm run check` takes and how much memory, for the record as it is and grown to 100,000 claims, side by side:
 * `node tests/bench/check.ts`. Each run is the real command in a process of its own.
 */

const runs = 5;
const wanted = 100_000;
const limits = { seconds: 5, megabytes: 500 };

interface Run {
  readonly seconds: number;
  /** The most memory the process ever held, as the system counts it. */
  readonly megabytes: number;
}

/** What `npm run check` gives to node. */
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: { readonly check: string };
};
const [, ...command] = scripts.check.split(" ");

/** Tells the most memory a process held, in kilobytes, once it ends. */
const told = `data:text/javascript,${encodeURIComponent(
  'import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));',
)}`;

function run(folder: string, peak: string): Run {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ["--import", told, ...command, folder], {
    env: { ...process.env, PEAK: peak },
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`the data does not pass: ${stdout.slice(-2000)}`);
  return { seconds, megabytes: Number(readFileSync(peak, "utf8")) / 1024 };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

const folder = mkdtempSync(join(tmpdir(), "sin-fecha-check-"));
try {
  const grown = join(folder, "data");
  grow(grown, wanted);
  const sizes = ["data", grown].map((data) => {
    const made = Array.from({ length: runs }, () => run(data, join(folder, "peak")));
    return {
      claims: loadTable(data, "claims").length,
      seconds: median(made.map(({ seconds }) => seconds)),
      megabytes: median(made.map(({ megabytes }) => megabytes)),
    };
  });
  const line = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  console.log(line(`median of ${runs} runs`, ...sizes.map(({ claims }) => `${claims} claims`), "limit"));
  console.log(line("---", ...sizes.map(() => "--:"), "--:"));
  console.log(line("seconds", ...sizes.map(({ seconds }) => seconds.toFixed(2)), `${limits.seconds}`));
  console.log(line("peak memory, MB", ...sizes.map(({ megabytes }) => megabytes.toFixed(0)), `${limits.megabytes}`));
  const isOver = sizes.some(({ seconds, megabytes }) => seconds > limits.seconds || megabytes > limits.megabytes);
  if (isOver) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
