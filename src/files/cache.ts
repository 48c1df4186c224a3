import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import { fontFiles } from "./fonts.ts";
import type { Job } from "./job.ts";

/**
 * Files made before, each under the sum of all it was made from: the job, our code, the faces, the packages and Node.
 * An entry is the SHA-256 of the bytes and then the bytes; one that does not agree with itself counts as missing.
 */
export interface Cache {
  readonly read: (key: string) => Uint8Array | undefined;
  readonly write: (key: string, bytes: Uint8Array) => void;
  /** Removes every other entry; what another build is writing is not one yet. */
  readonly keepOnly: (keys: ReadonlySet<string>) => void;
}

const sumLength = 32;

export function openCache(folder: string): Cache {
  mkdirSync(folder, { recursive: true });
  return {
    read: (key) => readEntry(join(folder, key)),
    write(key, bytes) {
      const unfinished = join(folder, `${key}.${process.pid}-${threadId}`);
      writeFileSync(unfinished, Buffer.concat([sumOf(bytes), bytes]));
      renameSync(unfinished, join(folder, key));
    },
    keepOnly(keys) {
      for (const name of readdirSync(folder))
        if (!keys.has(name) && !name.includes(".")) rmSync(join(folder, name), { force: true });
    },
  };
}

function readEntry(path: string): Uint8Array | undefined {
  try {
    const entry = readFileSync(path);
    const bytes = entry.subarray(sumLength);
    return sumOf(bytes).equals(entry.subarray(0, sumLength)) ? bytes : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The name of a job's bytes in the cache; `tools` is `toolsSum()`. */
export function keyOf(job: Job, tools: string): string {
  return createHash("sha256").update(tools).update(JSON.stringify(job)).digest("hex");
}

const packages = ["@resvg/resvg-js", "pdfkit", "write-excel-file", "fflate"];

/** The sum of everything but the job that the bytes of a file depend on. */
export function toolsSum(): string {
  const sum = createHash("sha256").update(JSON.stringify(process.versions));
  const code = readdirSync(import.meta.dirname)
    .toSorted()
    .map((name) => join(import.meta.dirname, name));
  const manifests = packages.map((name) => `node_modules/${name}/package.json`);
  for (const path of [...code, ...manifests, ...fontFiles]) sum.update(sumOf(readFileSync(path)));
  return sum.digest("hex");
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
