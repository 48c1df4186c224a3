import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zip } from "../../src/files/zip.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = new Map([
  ["b.csv", bytes("key,name\nb,Ñáñigo\n")],
  ["a.csv", bytes("key\n")],
]);

describe("zip(files)", () => {
  it("holds each file byte for byte, in the order of their names", () => {
    expect(Object.entries(unzipSync(zip(files)))).toEqual([
      ["a.csv", files.get("a.csv")],
      ["b.csv", files.get("b.csv")],
    ]);
  });

  it("is the same in whatever order the files come", () => {
    expect(zip(new Map([...files].toReversed()))).toEqual(zip(files));
  });

  it("has the first day of 1980 for its time, not today's and not another zone's", () => {
    const header = new DataView(zip(files).buffer);
    const [time, day] = [header.getUint16(10, true), header.getUint16(12, true)];
    expect([time, (day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([0, 1980, 1, 1]);
  });
});
