import { parentPort } from "node:worker_threads";
import { run, type Job } from "./job.ts";

/** Runs jobs one after the other in a thread of its own; src/files/pool.ts hands them out. */
parentPort?.on("message", (job: Job) => {
  void run(job).then((bytes) => parentPort?.postMessage(bytes));
});
