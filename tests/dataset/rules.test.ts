import { describe, expect, it } from "vitest";
import { checkFiles, readFiles } from "../../src/dataset/gate.ts";
import * as messages from "../../src/dataset/messages.ts";
import { rules } from "../../src/dataset/rules/index.ts";
import { files, set } from "./fixture.ts";
import { ruleCases, type FailingCase } from "./rule-cases.ts";

function found(edits: FailingCase["edits"], list = rules) {
  return readFiles(files(...edits), list).problems.map(({ file, line, column, why, remedy, level, rule }) => ({
    at: `${file}:${line} ${column}`,
    message: { why, remedy },
    level,
    rule,
  }));
}

it("the fixture passes every rule without a warning", () => {
  const { dataset, problems } = checkFiles(files());
  expect(problems).toEqual([]);
  expect(dataset?.dataDate).toBe("2025-04-01");
});

it("each count of a circle of revisions is named, and one that only leads into it is not", () => {
  const circle = [
    set("claims", "list-2024-12", { status: "revised", replaced_by: "list-2025-01" }),
    set("claims", "list-2025-01-b", { status: "revised", replaced_by: "list-2025-01" }),
  ];
  expect(found(circle).map(({ at, message }) => ({ at, message }))).toEqual([
    {
      at: "claims.csv:3 replaced_by",
      message: messages.replacementCircle(["list-2025-01", "list-2025-01-b", "list-2025-01"]),
    },
    {
      at: "claims.csv:4 replaced_by",
      message: messages.replacementCircle(["list-2025-01-b", "list-2025-01", "list-2025-01-b"]),
    },
  ]);
});

it("every rule has fixtures that fail and fixtures that pass", () => {
  expect(Object.keys(ruleCases).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  for (const { fails, passes } of Object.values(ruleCases)) {
    expect(fails.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(0);
  }
});

describe.each(rules)("$id", (rule) => {
  const { fails, passes } = ruleCases[rule.id] ?? { fails: [], passes: [] };

  it.each(fails)("refuses $refuses", ({ edits, at, message, level = "error" }) => {
    expect(found(edits)).toEqual([{ at, message: message(), level, rule: rule.id }]);
  });

  it.each(passes)("accepts $accepts", ({ edits }) => {
    expect(found(edits)).toEqual([]);
  });
});
