import { readFiles } from "../../src/dataset/gate.ts";
import { rules } from "../../src/dataset/rules/index.ts";
import { files } from "../dataset/fixture.ts";
import { ruleCases } from "../dataset/rule-cases.ts";

/** Prints what each rule's failing fixtures do with all rules on, and with that one switched off. */
const refused = (id: string, list = rules) =>
  (ruleCases[id]?.fails ?? []).filter(({ edits }) => readFiles(files(...edits), list).problems.length > 0).length;

const table = rules.map((rule) => {
  const others = rules.filter((other) => other !== rule);
  return {
    rule: rule.id,
    fixtures: ruleCases[rule.id]?.fails.length ?? 0,
    "refused, all rules on": refused(rule.id),
    "refused, this one off": refused(rule.id, others),
    "others' fixtures": others.reduce((sum, { id }) => sum + (ruleCases[id]?.fails.length ?? 0), 0),
    "of them refused, this one off": others.reduce((sum, { id }) => sum + refused(id, others), 0),
  };
});

console.table(table);
const isListed = Object.keys(ruleCases).every((id) => rules.some((rule) => rule.id === id));
const isExact =
  isListed &&
  table.every(
    (row) =>
      row.fixtures > 0 &&
      row["refused, all rules on"] === row.fixtures &&
      row["refused, this one off"] === 0 &&
      row["of them refused, this one off"] === row["others' fixtures"],
  );
console.log(
  isExact
    ? "each rule switched off makes exactly its fixtures pass"
    : "some rule is not alone in refusing its fixtures",
);
if (!isExact) process.exitCode = 1;
