import { renameSync, writeFileSync } from "node:fs";

/**
 * Writes files by path: each beside its place first, and only when all are written are they renamed, in the order given.
 * A file is never there by half.
 */
export function replaceFiles(files: Iterable<readonly [path: string, content: string | Uint8Array]>): void {
  const list = [...files];
  for (const [path, content] of list) writeFileSync(`${path}.new`, content);
  for (const [path] of list) renameSync(`${path}.new`, path);
}
