import { describe, expect, it } from "vitest";
import { ChangedRelease, packRelease, unpackRelease } from "../../src/releases/pack.ts";
import { madeUp } from "./release.ts";

const release = madeUp();
const packed = packRelease(release);

/** The files with one byte of one of them changed. */
function withChange(path: string): ReturnType<typeof packRelease> {
  const bytes = Uint8Array.from(packed.get(path) ?? []);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return new Map([...packed, [path, bytes]]);
}

describe("a packed release", () => {
  it("comes back as it was", () => {
    const back = unpackRelease("", packed);
    expect(back.figures).toEqual(release.figures);
    expect([back.version, back.date]).toEqual([release.version, release.date]);
    for (const [name, bytes] of back.tables) expect(bytes).toEqual(release.tables.get(name));
  });

  it("has the same bytes when it is packed again", () => {
    expect([...packRelease(madeUp())]).toEqual([...packed]);
  });

  it.each([...packed.keys()])("is refused with its place and a remedy when one byte of %s is changed", (path) => {
    const open = (): unknown => unpackRelease("data/releases/2025.5.1", withChange(path));
    expect(open).toThrow(ChangedRelease);
    expect(open).toThrow(/^data\/releases\/2025\.5\.1 has changed: .*; restore it: git checkout/);
  });

  it("is refused when a file is missing or added", () => {
    const missing = new Map([...packed].filter(([path]) => path !== "tables/claims.csv"));
    expect(() => unpackRelease("", missing)).toThrow("tables/claims.csv");
    expect(() => unpackRelease("", new Map([...packed, ["stray.txt", new Uint8Array()]]))).toThrow("stray.txt");
  });
});
