import { expect, it } from "vitest";
import { nearest } from "../../src/dataset/nearest.ts";

const keys = ["efe-2026-03-11", "efe-2026-03-12", "foro-penal", "ap"];

it("the key with the fewest edits is near", () => {
  expect(nearest("efe-2026-03-1", keys)).toBe("efe-2026-03-11");
  expect(nearest("efe-2026-03-2", keys)).toBe("efe-2026-03-12");
  expect(nearest("Foro-Penal", keys)).toBe("foro-penal");
  expect(nearest("foro-pnl", keys)).toBe("foro-penal");
});

it("a long key may differ in a letter of every five", () => {
  expect(nearest("prisoners-dfnders", ["prisoners-defenders-list"])).toBeUndefined();
  expect(nearest("prisoners-dfndrs", ["prisoners-defenders"])).toBe("prisoners-defenders");
});

it("a key that would have to be rewritten is not near", () => {
  expect(nearest("hrw", keys)).toBeUndefined();
  expect(nearest("x", keys)).toBeUndefined();
  expect(nearest("mecanismo-held", keys)).toBeUndefined();
});

it("a key is not near itself", () => {
  expect(nearest("ap", ["ap"])).toBeUndefined();
});
