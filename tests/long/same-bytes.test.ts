import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isInstalled } from "../servers.ts";
import { chanceOf } from "../chance.ts";
import { sandbox, type Sandbox } from "../cli/sandbox.ts";

/** What may differ from one machine or day to the next, and must not show in a byte of the site. */
const ways: readonly {
  readonly name: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Put before the command. */
  readonly under?: readonly string[];
  readonly isCold?: boolean;
  readonly prepare?: (box: Sandbox) => void;
}[] = [
  { name: "as it is", isCold: true },
  { name: "with what earlier builds kept" },
  { name: "east of everyone", environment: { TZ: "Pacific/Kiritimati" } },
  { name: "west of everyone", environment: { TZ: "Etc/GMT+12" } },
  { name: "in Turkish", environment: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" } },
  { name: "in German, without earlier builds", environment: { LANG: "de_DE.UTF-8", LC_ALL: "" }, isCold: true },
  { name: "400 days from now", under: ["faketime", "+400 days"], isCold: true },
  { name: "on one core", under: ["taskset", "-c", "0"], isCold: true },
  { name: "without a network", under: ["unshare", "--net", "--map-root-user"], isCold: true },
  { name: "from files in another order on the disk", prepare: shuffle, isCold: true },
];

const needed = { faketime: "faketime", taskset: "util-linux", unshare: "util-linux" };
const box = sandbox("none");
const digests = new Map<string, string>();

beforeAll(() => {
  const missing = Object.entries(needed).filter(([command]) => !isInstalled(command));
  if (missing.length > 0) throw new Error(`missing: apt-get install ${missing.map(([, name]) => name).join(" ")}`);
});

afterAll(() => {
  for (const [name, digest] of digests) console.log(`${digest}  ${name}`);
  box.remove();
});

/** Writes every file of the sources again in a chance order: a folder lists its files as they were made. */
function shuffle({ folder }: Sandbox): void {
  const chance = chanceOf(5);
  const files = ["src", "data"].flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name: file }) => join(parentPath, file)),
  );
  for (const file of files.map((path) => ({ path, at: chance() })).toSorted((a, b) => a.at - b.at)) {
    const bytes = readFileSync(file.path);
    rmSync(file.path);
    writeFileSync(file.path, bytes);
  }
}

it.each(ways)("a build $name gives the same bytes", ({ name, environment = {}, under = [], isCold, prepare }) => {
  prepare?.(box);
  if (isCold) rmSync(join(box.folder, "node_modules/.cache"), { recursive: true, force: true });
  const { stdout, stderr } = spawnSync("env", [...under, process.execPath, "src/cli/build.ts"], {
    cwd: box.folder,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
  expect(stdout + stderr).toContain("built");
  digests.set(
    name,
    createHash("sha256")
      .update(readFileSync(join(box.folder, "dist/SHA256SUMS")))
      .digest("hex"),
  );
  expect(new Set(digests.values()).size).toBe(1);
});
