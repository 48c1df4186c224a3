import { execFileSync } from "node:child_process";

/** What git answers in a folder; nothing where it refuses, or where there is no repository. */
export function git(folder: string, ...parameters: readonly string[]): Buffer | undefined {
  try {
    return execFileSync("git", parameters, { cwd: folder, stdio: ["ignore", "pipe", "ignore"], maxBuffer: 2 ** 28 });
  } catch {
    return undefined;
  }
}
