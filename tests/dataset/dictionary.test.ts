import { expect, it } from "vitest";
import { dictionary } from "../../src/dataset/dictionary.ts";
import { rules } from "../../src/dataset/rules/index.ts";
import { tableNames } from "../../src/dataset/tables/index.ts";

function column(table: string, name: string) {
  return dictionary()
    .find((entry) => entry.table === table)
    ?.columns.find((each) => each.name === name);
}

it("every table has its file and says in both languages what it holds", () => {
  expect(dictionary().map(({ table, file }) => [table, file])).toEqual(
    tableNames.map((table) => [table, `${table}.csv`]),
  );
  for (const { about } of dictionary()) expect([about.es, about.en]).not.toContain("");
});

it("the first column of a table is its key, and no other is", () => {
  for (const { columns } of dictionary())
    expect(columns.map(({ isKey }) => isKey)).toEqual(columns.map((_, index) => index === 0));
});

it("a column says whether it may be empty and where its keys lead", () => {
  expect(column("claims", "source")).toMatchObject({ kind: "slug", required: true, references: "sources" });
  expect(column("claims", "source_2")).toMatchObject({ required: false, references: "sources" });
  expect(column("claims", "low")).not.toHaveProperty("references");
});

it("a choice lists its values, each explained in both languages", () => {
  expect(Object.keys(column("claims", "status")?.choices ?? {})).toEqual([
    "current",
    "revised",
    "retracted",
    "withdrawn",
  ]);
  expect(column("claims", "low")).not.toHaveProperty("choices");
  for (const { choices = {} } of dictionary().flatMap(({ columns }) => columns))
    for (const [value, { es, en }] of Object.entries(choices)) expect([value, es, en]).not.toContain("");
});

it("every rule says in both languages what must hold", () => {
  for (const { about } of rules) for (const words of [about.es, about.en]) expect(words).toMatch(/^\S.*\.$/);
});
