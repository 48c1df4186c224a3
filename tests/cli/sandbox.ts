import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A copy of the project in a folder of its own, where a test may break what it likes. */
export interface Sandbox {
  readonly folder: string;
  /** Runs a script of the project there and gives its exit code and all it printed. */
  readonly run: (
    script: string,
    parameters?: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ) => { readonly status: number | null; readonly output: string };
  readonly remove: () => void;
}

const copied = ["src", "data", "public", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];

/** Copies the project into a folder, with its packages linked and nothing kept from earlier builds. */
export function copyProject(folder: string): void {
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync("node_modules").filter((each) => each !== ".cache"))
    symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
}

/** A copy that shares what earlier builds kept, or has none of it. */
export function sandbox(kept: "shared" | "none" = "shared"): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), "sin-fecha-"));
  copyProject(folder);
  if (kept === "shared") {
    mkdirSync("node_modules/.cache", { recursive: true });
    symlinkSync(resolve("node_modules/.cache"), join(folder, "node_modules/.cache"));
  }
  return {
    folder,
    run(script, parameters = [], environment = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, ...environment },
      });
      return { status, output: stdout + stderr };
    },
    remove() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
