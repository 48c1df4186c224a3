import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatTable } from "../../src/dataset/canonical.ts";
import { cellsOf, keyOnLine } from "../../src/dataset/parse.ts";
import { columnsOf, keyOf } from "../../src/dataset/tables/index.ts";
import { draftTables, knownFrom } from "../../src/editor/draft.ts";
import { applied, changesOf, lineOf, withCells, withRow } from "../../src/editor/lines.ts";
import { bytesOf } from "../dataset/fixture.ts";
import { canonicalFiles } from "./desk.ts";

const files = canonicalFiles();
const textOf = (name: string, from = files): string => new TextDecoder().decode(from.get(name));

describe("a row put into its file", () => {
  it.each(draftTables)("%s: reads back as it was written, and every other line keeps its bytes", (table) => {
    // Needless quotes on one line show whether the others are written anew.
    const text = readFileSync(`data/${table}.csv`, "utf8").replace(/\n([^",\n]+),/, '\n"$1",');
    const before = text.split("\n");
    const names = columnsOf(table).map(({ name }) => name);
    const cell = fc.string({ unit: "grapheme" }).map((letters) => letters.replace(/\p{C}/gu, "").trim());
    const rows = fc.record(Object.fromEntries(names.map((name) => [name, cell])));
    const key = fc.stringMatching(/^[a-z]{1,8}-new-\d{4}$/);
    fc.assert(
      fc.property(rows, key, (row, id) => {
        const cells = { ...row, [keyOf(table)]: id };
        const after = withRow(text, table, cells).split("\n");
        const at = after.findIndex((line) => keyOnLine(line) === id);
        expect(cellsOf(after[at] ?? "")).toEqual(names.map((name) => cells[name]));
        expect(after.toSpliced(at, 1)).toEqual(before);
      }),
      { seed: 20261122, numRuns: 50 },
    );
  });

  it("stands where the canonical form has it", () => {
    const cells = { claim: "let-out-02", note_es: "Con «comas», así", note_en: 'Said "so"' };
    const made = withRow(textOf("claims.csv"), "claims", cells);
    const formatted = formatTable("claims", bytesOf(made));
    expect(formatted.file).toEqual([]);
    expect(formatted.text).toBe(made);
  });

  it("is last in a table whose order is its own, and in an empty one", () => {
    const text = "correction,claim,date,by,column,old,new,reason_es,reason_en\n";
    const cells = { correction: "2025-04-02-a", claim: "a" };
    expect(withRow(text, "corrections", cells)).toBe(`${text}${lineOf("corrections", cells)}\n`);
  });
});

describe("a changed cell", () => {
  it("leaves the rest of its row and every other line", () => {
    const before = textOf("claims.csv");
    const after = withCells(before, "claims", "list-2024-12", { low: "1151", high: "1151" });
    expect(after).toBe(before.replace("1150,1150", "1151,1151"));
  });

  it("of a row that is not there is a programmer's error", () => {
    expect(() => withCells(textOf("claims.csv"), "claims", "nobody", {})).toThrow("unknown row: claims nobody");
  });
});

describe("what drafts do", () => {
  const known = knownFrom(files);
  const correction = (claim: string, column: string, value: string) =>
    changesOf([{ table: "corrections", cells: { claim, column, new: value } }], known).edits;

  it("a correction changes the claim, both ends of a number that is no range", () => {
    expect(correction("list-2024-12", "low", "1151")).toEqual([
      { table: "claims", key: "list-2024-12", cells: { low: "1151", high: "1151" } },
    ]);
    expect(correction("let-out-03", "low", "212")[0]?.cells).toEqual({ low: "212" });
    expect(correction("list-2024-12", "who", "women")[0]?.cells).toEqual({ who: "women" });
  });

  it("a claim that replaces another marks that one as revised", () => {
    const draft = { table: "claims", cells: { claim: "list-2024-12-b" } } as const;
    const after = applied(files, changesOf([draft], known, "list-2024-12"));
    expect(textOf("claims.csv", after)).toMatch(/^list-2024-12,.*,revised,list-2024-12-b,/m);
    expect(after.get("sources.csv")).toBe(files.get("sources.csv"));
  });
});
