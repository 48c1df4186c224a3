import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isInstalled } from "../servers.ts";

/** The list of sums can be signed and a reader can tell, as the copy in one file says: tried where minisign is installed. */
describe.runIf(isInstalled("minisign"))("the signed list of sums", () => {
  const folder = mkdtempSync(join(tmpdir(), "signature-"));
  const list = join(folder, "SHA256SUMS");
  const [secret, open] = [join(folder, "secret.key"), join(folder, "key.pub")];

  beforeAll(() => {
    cpSync("dist/SHA256SUMS", list);
    execFileSync("minisign", ["-G", "-W", "-s", secret, "-p", open], { stdio: "ignore" });
    execFileSync("minisign", ["-S", "-s", secret, "-m", list], { stdio: "ignore" });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const verify = (): number | null => spawnSync("minisign", ["-V", "-m", list, "-p", open]).status;

  it("is found to be the one that was signed", () => {
    expect(verify()).toBe(0);
  });

  it("is refused with one digit changed", () => {
    const text = readFileSync(list, "utf8");
    writeFileSync(
      list,
      text.replace(/^./, (digit) => (digit === "0" ? "1" : "0")),
    );
    expect(verify()).toBe(1);
    writeFileSync(list, text);
  });
});
