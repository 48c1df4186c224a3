import { createHash } from "node:crypto";
import { compareText } from "../dataset/dataset.ts";

/** SHA256SUMS as `sha256sum -c` reads it: one line a file, by path. */
export function sumsOf(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}
