import { describe, expect, it } from "vitest";
import { emptyCell, notDate, notInteger, secondValue, unknownReference } from "../../src/dataset/messages.ts";
import { checkAnswer, checkChanges, isOn } from "../../src/editor/check-draft.ts";
import { knownFrom, type Cells, type Draft } from "../../src/editor/draft.ts";
import { changesOf } from "../../src/editor/lines.ts";
import { completed } from "../../src/editor/plan.ts";
import { set } from "../dataset/fixture.ts";
import { canonicalFiles } from "./desk.ts";

const files = canonicalFiles();
const known = knownFrom(files);
const claim: Draft = {
  table: "claims",
  cells: {
    country: "CUB",
    definition: "list",
    who: "all",
    as_of: "2025-02-28",
    qualifier: "exact",
    low: "1170",
    source: "efe-2025-03-11",
  },
};

const problems = (cells: Cells, from = files) => {
  const draft = completed({ table: "claims", cells: { ...claim.cells, ...cells } }, { known, today: "2025-04-02" });
  const verdict = checkChanges(from, changesOf([draft], known));
  return verdict.problems.map((each) => ({ ...each, isOnDraft: isOn(each, draft, verdict) }));
};

describe("one answer", () => {
  it("is read by the build's own code", () => {
    const check = (name: string, cell: string) => checkAnswer(claim, name, cell, known);
    expect(check("as_of", "2025-02-31")).toEqual(notDate("2025-02-31"));
    expect(check("low", "unas 200")).toEqual(notInteger("unas 200"));
    expect(check("note_es", "Sin\u200bsombra")?.why.es).toContain("U+200B");
    expect(check("low", "1170")).toBeUndefined();
    expect(check("as_of", "")).toEqual(emptyCell("2025-12-31"));
    expect(check("source_2", "")).toBeUndefined();
  });

  it("of a correction is read as the column it corrects", () => {
    const draft: Draft = { table: "corrections", cells: { claim: "list-2024-12", column: "as_of" } };
    expect(checkAnswer(draft, "new", "mañana", known)).toEqual(notDate("mañana"));
    expect(checkAnswer(draft, "new", "2024-12-30", known)).toBeUndefined();
    expect(checkAnswer(draft, "new", "", known)).toEqual(emptyCell("2025-12-31"));
  });
});

describe("the whole record with a draft in it", () => {
  it("passes where nothing is wrong", () => {
    expect(problems({})).toEqual([]);
  });

  it("says what the draft breaks, with its line and column", () => {
    const [problem] = problems({ source: "efe-2025-03-12" });
    expect(problem).toMatchObject({ column: "source", level: "error", isOnDraft: true });
    expect(problem?.remedy).toEqual(unknownReference("efe-2025-03-12", "sources", undefined).remedy);
  });

  it("says what the draft breaks in another row", () => {
    const [problem] = problems({ as_of: "2024-12-31" });
    expect(problem).toMatchObject({ value: "1150", isOnDraft: false });
    expect(problem?.why).toEqual(secondValue("cub-list-2024-12-31", 2).why);
  });

  it("keeps quiet about what was wrong before, also where a row above moved it", () => {
    const broken = canonicalFiles(set("claims", "list-2024-12", { source: "nobody" }));
    expect(problems({}, broken)).toEqual([]);
    expect(problems({ low: "x" }, broken).map(({ column }) => column)).toEqual(expect.arrayContaining(["low"]));
  });
});
