import { expect, it } from "vitest";
import { checkFiles, type Files } from "../../src/dataset/gate.ts";
import { cellsOfTable } from "../../src/dataset/cells.ts";
import { add, bytesOf, files, filesWith, set, type Edit } from "./fixture.ts";

function found(hostile: Files) {
  return checkFiles(hostile).problems.map(({ file, line, column, rule }) => `${rule} ${file}:${line} ${column}`.trim());
}

const edited = (...edits: readonly Edit[]): Files => files(...edits);

it("each problem names the step or the rule that found it", () => {
  const missing = new Map(edited());
  missing.delete("corrections.csv");
  expect(found(missing)).toEqual(["files corrections.csv:1"]);
  expect(found(new Map([...edited(), ["notes.csv", bytesOf("a\n")]]))).toEqual(["files notes.csv:1"]);
  expect(found(filesWith("cases", (text) => text.replace("Ana", "A\u200bna")))).toEqual(["bytes cases.csv:2 name"]);
  expect(found(filesWith("cases", (text) => `${text}\n`))).toEqual(["table cases.csv:3"]);
  expect(found(edited(set("claims", "promised", { low: "x" })))).toEqual(["cells claims.csv:8 low"]);
  expect(found(edited(set("claims", "promised", { source: "efe" })))).toEqual(["known-references claims.csv:8 source"]);
});

it("a damaged cell is told once; other cells of its line and of its column are told too", () => {
  const hostile = edited(
    set("claims", "list-2024-12", { low: "11\u200b50", qualifier: "exat" }),
    set("claims", "promised", { low: "8x" }),
  );
  expect(found(hostile)).toEqual(["bytes claims.csv:2 low", "cells claims.csv:2 qualifier", "cells claims.csv:8 low"]);
});

it("a line with damage of its own is still told when its cells are too few", () => {
  const hostile = filesWith("cases", (text) => text.replace(",Teacher.\n", "\r\n"));
  expect(found(hostile)).toEqual(["bytes cases.csv:2", "table cases.csv:2"]);
});

it("no rule that reasons from what is absent speaks while a row could not be read", () => {
  const unused = add("sources", "radio-undated", { source: "radio-2" });
  expect(found(edited(unused))).toEqual(["sources-used sources.csv:6 source"]);
  expect(found(edited(unused, set("claims", "promised", { low: "x" })))).toEqual(["cells claims.csv:8 low"]);
});

it("the cells of any edition are read by its own columns, without lines of another length", () => {
  const text = 'key,old column\na,"b,c"\nd\ne,f,g\nh,\n';
  expect(cellsOfTable("cases", bytesOf(text))).toEqual([
    { key: "a", "old column": "b,c" },
    { key: "h", "old column": "" },
  ]);
  expect(cellsOfTable("cases", bytesOf(""))).toEqual([]);
});
