import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Served } from "../../src/cli/serve.ts";
import { differencesFrom, readSums } from "../../src/mirrors/verify.ts";
import { chanceOf } from "../chance.ts";
import { copyProject } from "../cli/sandbox.ts";

/**
 * Whatever befalls a build, what is served is exactly one complete version: a reader checks every byte that the folder
 * serves against the sums it serves. The project is copied to a disk of its own, in memory, whose size can be changed;
 * mounting one asks for root.
 */

const seed = 20_210_711;

/** Kills at any moment of a build, and at moments of its last step, when a version is written and swapped in. */
const kills = { anyMoment: 40, lastStep: 10 };

/** A build takes about so long, in milliseconds. */
const buildTime = 18_000;

/** What a reader takes before the site is read again, in milliseconds: the build needs its processors too. */
const pause = 1000;

/** Room on the disk beside all that stands there before a build, in megabytes: a build needs some 200. */
const rooms = [0, 1, 5, 20, 40, 60, 80, 110, 140, 180];

const patience = 3_600_000;
const disk = mkdtempSync(join(tmpdir(), "publishing-"));
const dist = join(disk, "dist");
const versions = join(disk, ".site");
const claims = join(disk, "data/claims.csv");
let served: Served;

function sized(megabytes: number, ...options: readonly string[]): void {
  const { status, stderr } = spawnSync(
    "mount",
    ["-t", "tmpfs", "-o", [...options, `size=${megabytes}m`].join(","), "tmpfs", disk],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`a disk in memory is needed, which root may mount: ${stderr}`);
}

beforeAll(async () => {
  sized(2000);
  copyProject(disk);
  expect((await start().end).output).toContain("built");
  served = await serve(dist, 0);
}, patience);

afterAll(async () => {
  await served.close();
  spawnSync("umount", ["-l", disk]);
  rmSync(disk, { recursive: true, force: true });
});

interface End {
  readonly status: number | null;
  readonly output: string;
}

/** Starts a build in a group of processes of its own. */
function start(): { readonly build: ChildProcess; readonly end: Promise<End> } {
  const build = spawn(process.execPath, ["src/cli/build.ts"], { cwd: disk, detached: true, stdio: "pipe" });
  let output = "";
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (bytes: Buffer) => (output += bytes.toString()));
  const end = new Promise<End>((over) =>
    build.on("close", (status) => {
      over({ status, output });
    }),
  );
  return { build, end };
}

/** As a power cut does: the build and all it started, at once. */
async function kill({ build, end }: ReturnType<typeof start>): Promise<void> {
  try {
    process.kill(-(build.pid ?? 0), "SIGKILL");
  } catch {
    // It had just ended.
  }
  await end;
}

/** One person more or less in the first plain count, so that every build makes another version. */
function edit(): void {
  const text = readFileSync(claims, "utf8");
  const [row, people = ""] = /^.*,(\d+),\1,exact,.*$/m.exec(text) ?? [];
  const other = Number(people) + (Number(people) % 2 === 0 ? 1 : -1);
  writeFileSync(claims, text.replace(row ?? "", (row ?? "").replace(`,${people},${people},`, `,${other},${other},`)));
}

/** Asked for by a connection of its own: one that is kept may be closed by its server as it is used again. */
const fetched = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(
    await (await fetch(new URL(path, served.address), { headers: { connection: "close" } })).arrayBuffer(),
  );
const sums = async (): Promise<string> => new TextDecoder().decode(await fetched("SHA256SUMS"));

/** What of the served folder is not what its own list says; undefined where another version took its place meanwhile. */
async function differences(): Promise<readonly unknown[] | undefined> {
  const before = await sums();
  const found = await differencesFrom(readSums(before), fetched);
  return (await sums()) === before ? found : undefined;
}

/** Reads and checks the whole site again and again while something else goes on. */
function readMeanwhile(): {
  readonly stop: () => Promise<{ readonly read: number; readonly wrong: readonly unknown[] }>;
} {
  const state = { isOver: false };
  let read = 0;
  const wrong: unknown[] = [];
  const reading = (async () => {
    while (!state.isOver) {
      const found = await differences();
      if (found) read += 1;
      wrong.push(...(found ?? []));
      await wait(pause);
    }
  })();
  return {
    async stop() {
      state.isOver = true;
      await reading;
      return { read, wrong };
    },
  };
}

describe("one complete version is served", () => {
  it("whenever a build is killed", { timeout: patience }, async () => {
    const random = chanceOf(seed);
    const reader = readMeanwhile();
    for (let each = 0; each < kills.anyMoment; each += 1) {
      edit();
      const started = start();
      await wait(random() * buildTime);
      await kill(started);
      expect(await differences()).toEqual([]);
      if ((each + 1) % 10 === 0) console.log(`${each + 1} of ${kills.anyMoment} kills at any moment`);
    }
    for (let each = 0; each < kills.lastStep; each += 1) {
      edit();
      const known = new Set(readdirSync(versions));
      const started = start();
      const { build } = started;
      const isWriting = (): boolean => readdirSync(versions).some((name) => name.startsWith(`${build.pid ?? 0}-`));
      while (!isWriting() && build.exitCode === null) await wait(2);
      await wait(random() * 600);
      await kill(started);
      expect(known.size).toBeGreaterThan(0);
      expect(await differences()).toEqual([]);
    }
    const { read, wrong } = await reader.stop();
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(kills.anyMoment);
    // After all that a build works, and leaves nothing but its version behind.
    edit();
    expect((await start().end).output).toContain("built");
    expect(await differences()).toEqual([]);
    expect(readdirSync(versions)).toHaveLength(1);
  });

  it.each(rooms)("on a disk with %i MB left", { timeout: patience }, async (room) => {
    edit();
    const used = Number(spawnSync("df", ["-m", "--output=used", disk], { encoding: "utf8" }).stdout.split("\n")[1]);
    const before = await sums();
    sized(used + room, "remount");
    const { status, output } = await start().end;
    sized(2000, "remount");
    expect(await differences()).toEqual([]);
    if (status === 0) return;
    expect(await sums()).toBe(before);
    expect(output).toContain("the last good site is untouched");
    expect(output).toMatch(/ENOSPC|no space left/i);
    expect(readdirSync(versions)).toHaveLength(1);
  });

  it("when a table is cut while the site is being built", { timeout: patience }, async () => {
    const random = chanceOf(seed);
    const whole = readFileSync(claims);
    for (let each = 0; each < 5; each += 1) {
      const before = await sums();
      const { end } = start();
      await wait(random() * buildTime * 0.6);
      writeFileSync(claims, whole.subarray(0, Math.floor(whole.length * random())));
      const { status } = await end;
      writeFileSync(claims, whole);
      expect(await differences()).toEqual([]);
      expect(status === 0 || (await sums()) === before).toBe(true);
    }
  });

  it("when a table is edited while the site is being built, which is refused", { timeout: patience }, async () => {
    const before = await sums();
    const { end } = start();
    await wait(buildTime / 6);
    edit();
    expect((await end).output).toContain("the data changed while the site was being built");
    expect(await sums()).toBe(before);
  });

  it("when two builds start at once, and one says that the other runs", { timeout: patience }, async () => {
    edit();
    const reader = readMeanwhile();
    const outputs = await Promise.all([start().end, start().end]);
    expect((await reader.stop()).wrong).toEqual([]);
    expect(outputs.map(({ output }) => /built|another build is running/.exec(output)?.[0]).toSorted()).toEqual([
      "another build is running",
      "built",
    ]);
    expect(await differences()).toEqual([]);
  });
});
