import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { release } from "../../src/cli/release.ts";
import { editions } from "../../src/content/changes.ts";
import { loadFiles } from "../../src/dataset/load.ts";
import { readFiles, writeFiles } from "../../src/finish/files.ts";
import { changedFiles, packRelease, type Release } from "../../src/releases/pack.ts";
import { releasesFolder } from "../../src/releases/read.ts";
import { bytesOf } from "../dataset/fixture.ts";
import { madeUp } from "../releases/release.ts";

const [edition] = editions;
let data = "";

/** A data folder with today's tables and no release. */
function recordFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "record-"));
  for (const name of loadFiles("data").keys()) cpSync(join("data", name), join(folder, name));
  return folder;
}

beforeEach(() => {
  data = recordFolder();
});

afterEach(() => {
  rmSync(data, { recursive: true });
});

function put({ version, ...rest }: Release): void {
  writeFiles(join(releasesFolder(data), version), packRelease({ version, ...rest }));
}

describe("npm run release", () => {
  it("refuses a version that exists and leaves it alone", () => {
    put(madeUp(edition.version));
    const before = readFiles(releasesFolder(data));
    expect(() => release(data, edition, "es")).toThrow(/ya existe .* src\/content\/changes\.ts/);
    expect(() => release(data, edition, "en")).toThrow(/exists and a release never changes/);
    expect([...readFiles(releasesFolder(data))]).toEqual([...before]);
  });

  it("refuses data with errors, with their places", () => {
    const claims = join(data, "claims.csv");
    writeFileSync(claims, readFileSync(claims, "utf8").replace(",1197,1197,", ",1.197,1197,"));
    expect(() => release(data, edition, "es")).toThrow(/claims\.csv:\d+ low[\s\S]*npm run check/);
    expect(() => release(data, edition, "en")).toThrow(/claims\.csv:\d+ low[\s\S]*first mend the errors/);
    expect(existsSync(releasesFolder(data))).toBe(false);
  });

  it("refuses where a key of an earlier release is gone, and names it", () => {
    const tables = loadFiles("data");
    const measures = `${new TextDecoder().decode(tables.get("measures.csv"))}once-measured,\n`;
    put(madeUp("2025.5.1", new Map([...tables, ["measures.csv", bytesOf(measures)]])));
    expect(() => release(data, edition, "es")).toThrow(
      /measures\.csv:1 measure {2}falta «once-measured».*devuelva la fila/,
    );
    expect(() => release(data, edition, "en")).toThrow(
      /measures\.csv:1 measure {2}"once-measured" is gone.*put the row back/,
    );
    expect(readdirSync(releasesFolder(data))).toEqual(["2025.5.1"]);
  });

  /** Today's tables as an earlier edition had them, with one number another. */
  function putEarlier(): void {
    const tables = loadFiles("data");
    const claims = new TextDecoder().decode(tables.get("claims.csv")).replace(",1197,1197,", ",1179,1179,");
    put(madeUp("2025.5.1", new Map([...tables, ["claims.csv", bytesOf(claims)]])));
  }

  const reason = "2026-11-26-lista,cub-pd-list-2025-12-31,2026-11-26,us,low,1179,1197,Errata.,A slip.\n";

  it("refuses a published number that changed without a reason, and says which row is missing", () => {
    putEarlier();
    expect(() => release(data, edition, "es")).toThrow(
      /sin decir por qué\ncub-pd-list-2025-12-31: low pasa de «1179» a «1197»; añada una fila en data\/corrections\.csv/,
    );
    expect(() => release(data, edition, "en")).toThrow(/without a reason\ncub-pd-list-2025-12-31: low goes from/);
    expect(readdirSync(releasesFolder(data))).toEqual(["2025.5.1"]);
  });

  it("writes what it changed into the release, in both languages, once the reason is there", () => {
    putEarlier();
    appendFileSync(join(data, "corrections.csv"), reason);
    release(data, edition, "es");
    const written = readFiles(join(releasesFolder(data), edition.version));
    const notes = (locale: string): string => new TextDecoder().decode(written.get(`CHANGES.${locale}.md`));
    expect(notes("es")).toMatch(/## Corregido \(1\)\n\n.*antes 1179, ahora 1197\. Errata\./);
    expect(notes("en")).toMatch(/## Corrected \(1\)\n\n.*before 1,179, now 1,197\. A slip\./);
    expect(changedFiles(written)).toEqual([]);
  }, 120_000);

  it("refuses what is not committed, and names it", () => {
    const git = (...parameters: readonly string[]): void => {
      execFileSync("git", ["-c", "user.name=n", "-c", "user.email=e", ...parameters], { cwd: data, stdio: "ignore" });
    };
    git("init");
    git("add", ".");
    git("commit", "-m", "the record");
    appendFileSync(join(data, "corrections.csv"), reason);
    expect(() => release(data, edition, "es")).toThrow(
      /cambios sin confirmar; haga antes un commit\n M corrections\.csv/,
    );
    expect(() => release(data, edition, "en")).toThrow(/uncommitted changes; commit them first/);
  });
});
