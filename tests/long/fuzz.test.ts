import { afterAll } from "vitest";
import { outcomes } from "../dataset/damage.ts";
import { fuzz, type Counts } from "../dataset/fuzz.ts";

/** 20,000 cases in parts, each of which ends while a test may still run on a busy machine. */
const parts = 20;
const cases = 1000;

const counted: Counts[] = [];

for (let part = 1; part <= parts; part++) fuzz(cases, 20_261_128 + part, (counts) => counted.push(counts));

afterAll(() => {
  const sums = outcomes.map((outcome) => [outcome, counted.reduce((sum, counts) => sum + counts[outcome], 0)]);
  console.log({ ...Object.fromEntries(sums), "slowest, ms": Math.max(...counted.map(({ slowest }) => slowest)) });
});
