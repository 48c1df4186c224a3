import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** What is wrong with one file of a mirror. */
export interface Difference {
  readonly path: string;
  /** Not to be had, other bytes than were published, or a file that was never published. */
  readonly what: "missing" | "changed" | "added";
}

/** The sums of a site by path, from a list as `sha256sum` writes it. Throws where it was cut or a line is none of that kind. */
export function readSums(list: string): ReadonlyMap<string, string> {
  const lines = list.split("\n").filter((line) => line !== "");
  if (!list.endsWith("\n")) throw new Error(`SHA256SUMS:${lines.length}: the list was cut: ${lines.at(-1) ?? ""}`);
  return new Map(
    lines.map((line, index) => {
      const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (sum === undefined || path === undefined) throw new Error(`SHA256SUMS:${index + 1}: no sum and path: ${line}`);
      return [path, sum] as const;
    }),
  );
}

/** How many files are asked for at once. */
const atOnce = 8;

/**
 * Compares what a mirror gives with the sums of what was published: bytes, since status codes lie. `read` gives a file's
 * bytes, none where it is not to be had; `held` is what the mirror is known to hold, which may be published files packed.
 */
export async function differencesFrom(
  sums: ReadonlyMap<string, string>,
  read: (path: string) => Promise<Uint8Array | undefined>,
  held: Iterable<string> = [],
): Promise<readonly Difference[]> {
  const others = [...held].filter((path) => !sums.has(path));
  const found: Difference[] = [];
  const compare = async (path: string): Promise<void> => {
    const published = sums.get(path) ?? sums.get(path.replace(twin, ""));
    const bytes = published === undefined ? undefined : await read(path);
    if (published === undefined) found.push({ path, what: "added" });
    else if (!bytes) found.push({ path, what: "missing" });
    else if (sumOf(sums.has(path) ? bytes : unpacked(path, bytes)) !== published) found.push({ path, what: "changed" });
  };
  const paths = [...sums.keys(), ...others];
  const work = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) await compare(path);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A published file packed, which hosts send in its place. */
const twin = /\.(?:br|gz)$/;

/** What a packed file holds; nothing where it is none. */
function unpacked(path: string, bytes: Uint8Array): Uint8Array | undefined {
  try {
    return path.endsWith(".br") ? brotliDecompressSync(bytes) : gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

function sumOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && createHash("sha256").update(bytes).digest("hex");
}
