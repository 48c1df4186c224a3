import { expect, it } from "vitest";
import { readFiles, type Files } from "../../src/dataset/gate.ts";
import { rules } from "../../src/dataset/rules/index.ts";
import { files } from "./fixture.ts";
import { ruleCases } from "./rule-cases.ts";

/** The failing fixtures of every rule, by its id. */
const failing: readonly (readonly [id: string, fixtures: readonly Files[]])[] = rules.map(({ id }) => [
  id,
  (ruleCases[id]?.fails ?? []).map(({ edits }) => files(...edits)),
]);

it.each(rules)("$id switched off lets exactly its own fixtures pass", (rule) => {
  const others = rules.filter((other) => other !== rule);
  const passes = (fixture: Files): boolean => readFiles(fixture, others).problems.length === 0;
  expect(failing.filter(([, fixtures]) => fixtures.some(passes)).map(([id]) => id)).toEqual([rule.id]);
  expect(failing.find(([id]) => id === rule.id)?.[1].every(passes)).toBe(true);
});
