import { describe, expect, it } from "vitest";
import { emptyCell, notDate, notUrl, unknownReference } from "../../src/dataset/messages.ts";
import { checkChanges } from "../../src/editor/check-draft.ts";
import { lineOf } from "../../src/editor/lines.ts";
import { placedLines } from "../../src/editor/placed.ts";
import { completed } from "../../src/editor/plan.ts";
import { changesOfSheet, faultsOf, workOut, type Sheet, type Typed, type Worked } from "../../src/editor/sheet.ts";
import { canonicalFiles, desk } from "./desk.ts";

const files = canonicalFiles();
const here = desk();
const typed: Typed = {
  country: "Cuba",
  definition: "list",
  as_of: "28/02/2025",
  low: "1 170",
  source: "efe-2025-03-11",
};
const sheet = (more: Typed = {}, others: Partial<Sheet> = {}): Sheet => ({
  table: "claims",
  typed: { ...typed, ...more },
  sources: {},
  ...others,
});
const work = (each: Sheet, isFinal = false): Worked => workOut(each, here, "es", isFinal);
const field = (worked: Worked, name: string) => worked.fields.find((each) => each.name === name);
const names = ({ fields }: Worked): readonly string[] => fields.map(({ name }) => name);

describe("answers typed in any order", () => {
  it("become cells, read as people write and read back", () => {
    const worked = work(sheet());
    expect(worked.draft.cells).toMatchObject({ country: "CUB", as_of: "2025-02-28", low: "1170", who: "all" });
    expect(field(worked, "as_of")?.reading).toBe("28 de febrero de 2025");
    expect(field(worked, "who")).toMatchObject({ isProposed: true, isAsked: true });
  });

  it("are told wrong by the build's own words", () => {
    expect(field(work(sheet({ as_of: "31/02/2025" })), "as_of")?.fault).toEqual(notDate("31/02/2025"));
    expect(field(work(sheet({ country: "Narnia" })), "country")?.fault).toEqual(
      unknownReference("Narnia", "countries", undefined),
    );
  });

  it("say how many options they may mean", () => {
    expect(field(work(sheet({ source: "efe" })), "source")?.fault?.why.en).toMatch(/^\d+ match$/);
  });

  it("that are missing are told only once somebody is done", () => {
    const open = sheet({ low: "" });
    expect(faultsOf(work(open))).toEqual([]);
    expect(faultsOf(work(open, true)).map(({ name, fault }) => [name, fault])).toEqual([["low", emptyCell("1197")]]);
    expect(faultsOf(work({ ...open, typed: {} }, true)).map(({ name }) => name)).toContain("country");
  });

  it("that another one spares are left aside, and come back with it", () => {
    expect(names(work(sheet({ definition: "let-out" })))).not.toContain("as_of");
    expect(work(sheet({ definition: "let-out" })).draft.cells["as_of"]).toBeUndefined();
    expect(work(sheet()).draft.cells["as_of"]).toBe("2025-02-28");
  });

  it("left empty bring the questions that follow", () => {
    const flow = sheet({ definition: "let-out", period_end: "2025-03-31", period_start: "" });
    expect(field(work(flow), "note_es")).toMatchObject({ isAsked: true, mayBeEmpty: false });
  });
});

describe("a source", () => {
  const url = "https://example.net/2025/03/20/recuento";

  it("that is there is found by its address", () => {
    const row = here.known.sources.find((each) => each["url"]);
    const worked = work(sheet({ source: `${row?.["url"] ?? ""}#leer` }));
    expect(worked.draft.cells["source"]).toBe(row?.["source"]);
    expect(worked.sources).toEqual({});
  });

  it("that is new is asked for within, and its row goes first", () => {
    const publisher = "Diario de Prueba";
    const each = sheet({ source: url }, { sources: { source: { publisher, title: "Un recuento" } } });
    const worked = work(each, true);
    expect(worked.sources["source"]?.draft.cells).toMatchObject({ url, publisher, published: "2025-03-20" });
    expect(faultsOf(worked)).toEqual([]);
    const changes = changesOfSheet(each, worked, here);
    expect(changes.rows.map(({ table }) => table)).toEqual(["sources", "claims"]);
    expect(checkChanges(files, changes).problems.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("cited twice is asked for once", () => {
    const worked = work(sheet({ source: url, source_2: url }, { sources: { source: { publisher: "Diario" } } }));
    expect(Object.keys(worked.sources)).toEqual(["source"]);
    expect(worked.draft.cells["source_2"]).toBe(worked.draft.cells["source"]);
  });

  it("whose address is none has the build's word for it, and no questions", () => {
    const worked = work(sheet({ source: "https://" }));
    expect(field(worked, "source")?.fault).toEqual(notUrl("https://"));
    expect(worked.sources).toEqual({});
  });
});

describe("what a sheet does to the tables", () => {
  it("is a line at its place, as the command would write it", () => {
    const worked = work(sheet(), true);
    const changes = changesOfSheet(sheet(), worked, here);
    const { files: after, problems } = checkChanges(files, changes);
    expect(problems).toEqual([]);
    const [claims, ...others] = placedLines(changes, after);
    expect(others).toEqual([]);
    const line = lineOf("claims", completed(worked.draft, here).cells);
    expect(claims?.lines).toMatchObject([{ text: line, isChanged: false }]);
    const text = new TextDecoder().decode(after.get("claims.csv")).split("\n");
    expect(text[(claims?.lines[0]?.line ?? 0) - 1]).toBe(line);
  });

  it("is a correction and the claim it changes, each told by its line", () => {
    const each: Sheet = {
      table: "corrections",
      typed: {
        claim: "list-2024-12",
        column: "low",
        new: "1.151",
        by: "us",
        reason_es: "Errata al transcribir.",
        reason_en: "A slip in copying.",
      },
      sources: {},
    };
    const worked = work(each, true);
    expect(faultsOf(worked)).toEqual([]);
    const changes = changesOfSheet(each, worked, here);
    const placed = placedLines(changes, checkChanges(files, changes).files);
    expect(placed.map(({ table, lines }) => [table, lines.map(({ isChanged }) => isChanged)])).toEqual([
      ["claims", [true]],
      ["corrections", [false]],
    ]);
  });

  it("is nothing yet where nobody said what is wrong, and that is asked for", () => {
    const worked = work({ table: "corrections", typed: { claim: "list-2024-12", new: "7" }, sources: {} }, true);
    expect(faultsOf(worked).map(({ name }) => name)).toEqual(["column", "by", "reason_es", "reason_en"]);
  });

  it("is an edit where a row is changed, of the cells that differ alone; the row does not resemble itself", () => {
    const [row] = here.known.events;
    const each: Sheet = { table: "events", typed: { title_es: "Otro título" }, sources: {}, row };
    const worked = work(each, true);
    expect(faultsOf(worked)).toEqual([]);
    expect(worked.near.map(({ key }) => key)).not.toContain(row?.["event"]);
    expect(changesOfSheet(each, worked, here)).toEqual({
      rows: [],
      edits: [{ table: "events", key: row?.["event"], cells: { title_es: "Otro título" } }],
    });
  });

  it("replaces a claim only while it is of its series", () => {
    const other = sheet({ as_of: "2024-12-31" }, { replaced: "list-2024-12" });
    expect(changesOfSheet(other, work(other), here).edits.map(({ key }) => key)).toEqual(["list-2024-12"]);
    const moved = sheet({}, { replaced: "list-2024-12" });
    expect(changesOfSheet(moved, work(moved), here).edits).toEqual([]);
  });
});
