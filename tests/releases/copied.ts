import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readFiles } from "../../src/finish/files.ts";
import { sumsOf } from "../../src/finish/sums.ts";
import { releasesFolder } from "../../src/releases/read.ts";

/** A release of the record in `data` again under another version. */
export function copyRelease(data: string, version: string, as: string): void {
  const folder = join(releasesFolder(data), as);
  cpSync(join(releasesFolder(data), version), folder, { recursive: true });
  const head = join(folder, "release.json");
  writeFileSync(head, readFileSync(head, "utf8").replace(version, as));
  const files = [...readFiles(folder)].filter(([path]) => path !== "SHA256SUMS");
  writeFileSync(join(folder, "SHA256SUMS"), sumsOf(new Map(files)));
}
