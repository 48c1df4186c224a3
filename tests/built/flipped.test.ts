import { expect, it } from "vitest";
import { readFiles } from "../../src/finish/files.ts";
import { differencesFrom, readSums } from "../../src/mirrors/verify.ts";
import { chanceOf } from "../chance.ts";

const seed = 20_210_711;
const damaged = 200;

it(`one bit turned over in each of ${damaged} files of the site is found, and nothing else`, async () => {
  const chance = chanceOf(seed);
  const site = readFiles("dist");
  const sums = readSums(new TextDecoder().decode(site.get("SHA256SUMS")));
  expect([...sums.keys(), "SHA256SUMS"].toSorted()).toEqual([...site.keys()].toSorted());
  const chosen = new Set<string>();
  for (const paths = [...sums.keys()]; chosen.size < damaged;)
    chosen.add(paths[Math.floor(chance() * paths.length)] ?? "");
  const read = (path: string): Promise<Uint8Array | undefined> => {
    const bytes = site.get(path);
    return Promise.resolve(bytes && chosen.has(path) ? withBitTurned(bytes, chance()) : bytes);
  };
  expect(await differencesFrom(sums, read)).toEqual([...chosen].toSorted().map((path) => ({ path, what: "changed" })));
});

/** The bytes with one bit the other way, at this share of their length. */
function withBitTurned(bytes: Uint8Array, share: number): Uint8Array {
  const turned = Uint8Array.from(bytes);
  const at = Math.floor(share * turned.length);
  turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8));
  return turned;
}
