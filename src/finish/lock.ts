import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Keeps a second build out while one works in a folder; what a dead process left behind is taken over. Two that take over
 * at the same moment both work: each writes and publishes a version of its own (src/finish/swap.ts).
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, "lock");
  take(lock);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): void {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
  } catch (cause) {
    const holder = Number(readFileSync(lock, "utf8"));
    if (isAlive(holder))
      throw new Error(`another build is running: process ${holder}; if that is no build of this site, remove ${lock}`, {
        cause,
      });
    writeFileSync(lock, String(process.pid));
  }
}

/** Whether a process runs; a number that no process can have is none. */
export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and is somebody else's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
