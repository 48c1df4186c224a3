import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cache } from "./cache.ts";

/**
 * Gives what `make` makes of `from`, or what it made of the same before. `step` names what is done, and nothing that
 * `make` looks at may be missing from `from`; the result is plain data, as JSON keeps it.
 */
export type Remember = <Result>(step: string, from: readonly string[], make: () => Result) => Result;

export const makeAnew: Remember = (_step, _from, make) => make();

interface Memory {
  readonly remember: Remember;
  /** Forgets what was not asked for. */
  readonly forgetRest: () => void;
}

/** What was made in earlier builds, kept in `cache` under the sum of `code`, the step and what it was made from. */
export function memoryIn(cache: Cache, code: string): Memory {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const asked = new Set<string>();
  return {
    remember(step, from, make) {
      const sum = createHash("sha256").update(JSON.stringify([code, step]));
      for (const each of from) sum.update(`\n${each.length}\n`).update(each);
      const key = sum.digest("hex");
      asked.add(key);
      const known = cache.read(key);
      if (known) return JSON.parse(decoder.decode(known)) as ReturnType<typeof make>;
      const made = make();
      cache.write(key, encoder.encode(JSON.stringify(made)));
      return made;
    },
    forgetRest: () => {
      cache.keepOnly(asked);
    },
  };
}

/** The sum of all our code, of the lock that names every package, and of Node: what a page's finish may depend on. */
export function codeSum(): string {
  const sum = createHash("sha256").update(JSON.stringify(process.versions)).update(readFileSync("package-lock.json"));
  const code = readdirSync("src", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of code.toSorted()) sum.update(`\n${path}\n`).update(readFileSync(path));
  return sum.digest("hex");
}
