import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { placeholders } from "../config.ts";
import { editions } from "../content/changes.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { openCache } from "../files/cache.ts";
import { viewFiles } from "../files/index.ts";
import { codeSum, memoryIn } from "../files/remember.ts";
import { readFiles, writeFiles } from "../finish/files.ts";
import { finish, type Files } from "../finish/finish.ts";
import { withLock } from "../finish/lock.ts";
import { sumsOf } from "../finish/sums.ts";
import { nextVersion, swap, versionsFolder } from "../finish/swap.ts";
import { checkData, localeOf } from "./check.ts";

/** A build that must not replace the site that stands. */
class BuildError extends Error {}

interface BuildOptions {
  /** Where the site is published. */
  readonly dist: string;
  /** Refuses placeholders in src/config.ts. */
  readonly isPublishing: boolean;
}

/** Checks the data, builds beside the published site, finishes, verifies, and only then swaps. Gives a line about it. */
export async function build({ dist, isPublishing }: BuildOptions): Promise<string> {
  const started = performance.now();
  refusePlaceholders(isPublishing);
  const record = recordSum();
  const { dataset, report } = checkData("data", localeOf(undefined, process.env));
  if (!dataset) throw new BuildError(report);
  return withLock(versionsFolder(dist), async () => {
    const memory = memoryIn(openCache(join(cacheFolder, "pages")), codeSum());
    const { files, faults } = finish(await makeAll(dataset), memory.remember);
    memory.forgetRest();
    if (faults.length > 0) throw new BuildError(faults.join("\n"));
    if (recordSum() !== record) throw new BuildError("the data changed while the site was being built; build it again");
    publish(files, dist);
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    return `built ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s`;
  });
}

/** Writes a version beside the published one and swaps it in; what could not be written whole is removed again. */
function publish(files: Files, dist: string): void {
  const version = nextVersion(dist);
  try {
    writeFiles(version, files);
    swap(version, dist);
  } catch (cause) {
    rmSync(version, { recursive: true, force: true });
    throw new BuildError(`the site could not be written: ${(cause as Error).message}`, { cause });
  }
}

/** The sum of the tables and frozen releases: pages and pictures are made by processes that each read them. */
function recordSum(): string {
  return createHash("sha256")
    .update(sumsOf(readFiles("data")))
    .digest("hex");
}

function refusePlaceholders(isPublishing: boolean): void {
  const left = placeholders();
  if (isPublishing && left.length > 0)
    throw new BuildError(`src/config.ts still holds placeholders: ${left.join(", ")}; set them before publishing`);
}

/** What stays between builds: nothing in it is needed, and everything in it is verified. */
const cacheFolder = join("node_modules", ".cache", "sin-fecha");

/** Pages and text files from Astro, in a process of its own, and meanwhile pictures, print pages and workbooks. */
async function makeAll(dataset: Dataset): Promise<Files> {
  const cache = openCache(join(cacheFolder, "files"));
  const [pages, files] = await Promise.all([astroBuild(), viewFiles(dataset, editions[0], cache)]);
  return new Map([...pages, ...files]);
}

/** What a page is made from is soon garbage: with more room for it, less is carried on and collected at length. */
const youngHeap = "--max-semi-space-size=64";

/** What Astro builds, read from a folder of its own that is removed again. */
async function astroBuild(): Promise<Files> {
  mkdirSync(".astro", { recursive: true });
  const folder = mkdtempSync(join(".astro", "build-"));
  try {
    await promisify(execFile)(
      process.execPath,
      [youngHeap, resolve("node_modules/astro/bin/astro.mjs"), "build", "--outDir", folder, "--silent"],
      { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" }, maxBuffer: 1e8 },
    );
    return readFiles(folder);
  } catch (cause) {
    const { stdout = "", stderr = "" } = cause as { stdout?: string; stderr?: string };
    throw new BuildError(`astro build failed\n${stdout}${stderr}`, { cause });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { publish: { type: "boolean" } } });
  try {
    console.log(await build({ dist: resolve("dist"), isPublishing: values.publish ?? false }));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof BuildError ? error.message : error);
    console.error("the last good site is untouched");
    // What is still being made is of no use any more.
    process.exit(1);
  }
}

if (import.meta.main) await main();
