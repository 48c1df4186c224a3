import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
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

const copied = ["src", "data", "public", "astro.config.mjs", "package.json", "tsconfig.json"];

export function sandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), "sin-fecha-"));
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
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
