import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Job } from "./job.ts";

/** Runs jobs on every core and gives their bytes in the order of the jobs; the first that fails fails them all. */
export async function runAll(jobs: readonly Job[]): Promise<readonly Uint8Array[]> {
  const results = new Array<Uint8Array>(jobs.length);
  const queue = jobs.entries();
  const threads = Math.min(availableParallelism(), jobs.length);
  const workers = Array.from({ length: threads }, () => new Worker(new URL("./worker.ts", import.meta.url)));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (const [index, job] of queue) results[index] = await ask(worker, job);
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

async function ask(worker: Worker, job: Job): Promise<Uint8Array> {
  worker.postMessage(job);
  const [bytes] = (await once(worker, "message")) as [Uint8Array];
  return bytes;
}
