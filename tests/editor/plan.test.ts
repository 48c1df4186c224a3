import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/dataset/tables/index.ts";
import { draftTables, type Cells, type DraftTable } from "../../src/editor/draft.ts";
import { completed, mayBeEmpty, nextColumn, planOf } from "../../src/editor/plan.ts";
import { helpFor, questionOf } from "../../src/editor/questions.ts";
import { desk } from "./desk.ts";

const { known, today } = desk();
const asked = (table: DraftTable, cells: Cells) => planOf({ table, cells }, known).asked;
const cuba = { country: "CUB" };

describe("what a claim asks", () => {
  it("of a stock the cut-off date and neither a period nor a process", () => {
    const columns = asked("claims", { ...cuba, definition: "list" });
    expect(columns).toContain("as_of");
    expect(columns).not.toContain("period_end");
    expect(columns).not.toContain("process");
  });

  it("of a flow the period and the process, and no cut-off date", () => {
    const columns = asked("claims", { ...cuba, definition: "let-out" });
    expect(columns).toEqual(expect.arrayContaining(["process", "period_end", "period_start"]));
    expect(columns).not.toContain("as_of");
  });

  it("of a promise the day and the process", () => {
    expect(asked("claims", { ...cuba, definition: "gov-promised" })).toEqual(
      expect.arrayContaining(["process", "as_of"]),
    );
  });

  it("no process where the country has none", () => {
    expect(asked("claims", { country: "VEN", definition: "let-out" })).not.toContain("process");
  });

  it("a second number of a range alone", () => {
    expect(asked("claims", { ...cuba, definition: "list", qualifier: "at_least" })).not.toContain("high");
    expect(asked("claims", { ...cuba, definition: "list", qualifier: "range" })).toContain("high");
  });

  it("a note where nobody stated the start, and then it may not be empty", () => {
    const draft = { table: "claims", cells: { ...cuba, definition: "let-out", period_start: "" } } as const;
    expect(planOf(draft, known).asked).toContain("note_es");
    expect(mayBeEmpty(draft, "note_es", known)).toBe(false);
    expect(mayBeEmpty({ table: "claims", cells: cuba }, "note_es", known)).toBe(true);
  });

  it("offers who relayed it, and asks it of nobody", () => {
    const plan = planOf({ table: "claims", cells: cuba }, known);
    expect(plan.offered).toContain("relayed_by");
    expect(plan.asked).not.toContain("relayed_by");
  });
});

describe("what other rows ask", () => {
  it("a label of turning points alone", () => {
    expect(asked("events", { weight: "2" })).not.toContain("label_es");
    expect(asked("events", { weight: "1" })).toContain("label_es");
  });

  it("a source may lack its address only if it is unlinked", () => {
    expect(mayBeEmpty({ table: "sources", cells: { reach: "unlinked" } }, "url", known)).toBe(true);
    expect(mayBeEmpty({ table: "sources", cells: { reach: "original" } }, "url", known)).toBe(false);
  });

  it.each(draftTables)("%s: every column has its question and its help, and none is asked twice", (table) => {
    for (const { name } of columnsOf(table)) {
      expect(questionOf(table, name).es).not.toBe("");
      expect(helpFor({ table, cells: {} }, name).en).toMatch(name.endsWith("_en") ? /./ : /For example: ./);
    }
    const { asked: first, offered } = planOf({ table, cells: { definition: "list" } }, known);
    expect(new Set([...first, ...offered]).size).toBe(first.length + offered.length);
  });
});

describe("a whole row", () => {
  const cells = {
    ...cuba,
    definition: "list",
    who: "all",
    as_of: "2025-02-28",
    qualifier: "exact",
    low: "1170",
    source: "efe-2025-03-11",
  };

  it("has what follows from the answers and the day", () => {
    const draft = { table: "claims", cells } as const;
    expect(nextColumn(draft, known)).toBeUndefined();
    expect(completed(draft, { known, today }).cells).toMatchObject({
      claim: "cub-list-2025-02-28",
      high: "1170",
      recorded: today,
      status: "current",
    });
  });

  it("forgets an answer that a later one spares", () => {
    const draft = { table: "claims", cells: { ...cells, high: "1180" } } as const;
    expect(completed(draft, { known, today }).cells["high"]).toBe("1170");
  });

  it("of a correction says what stood there", () => {
    const draft = { table: "corrections", cells: { claim: "list-2024-12", column: "low", new: "1151" } } as const;
    expect(completed(draft, { known, today }).cells).toMatchObject({
      correction: "2025-04-02-list-2024-12",
      old: "1150",
      date: today,
    });
  });
});
