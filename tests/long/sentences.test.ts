import { expect, it } from "vitest";
import { views } from "../sentences/print.ts";
import { tryRecords } from "../sentences/try.ts";

const thousand = Array.from({ length: 1000 }, (_, index) => index + 1);

it("every sentence of 1,000 made-up records holds, every view met over a hundred times", { timeout: 1_800_000 }, () => {
  const { faults, refused, read } = tryRecords(thousand, 8);
  expect(refused).toEqual([]);
  expect(views.filter((view) => (read.get(view) ?? 0) < 100)).toEqual([]);
  expect(faults).toEqual([]);
});
