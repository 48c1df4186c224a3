import { describe, expect, it } from "vitest";
import { cellChanges } from "../../src/changes/cells.ts";
import { changesBetween, unexplained, type Changes } from "../../src/changes/log.ts";
import { rowChanges } from "../../src/changes/rows.ts";
import { datasetIn } from "../../src/changes/state.ts";
import { changeWords, otherWords } from "../../src/changes/words.ts";
import type { Locale } from "../../src/dataset/text.ts";
import { add, files, set, type Edit } from "../dataset/fixture.ts";

const before = files();

/** What some edits of the invented record come to. */
function changes(...edits: readonly Edit[]): Changes {
  const after = files(...edits);
  return changesBetween(before, after, read(after));
}

function read(tables: ReturnType<typeof files>): NonNullable<ReturnType<typeof datasetIn>> {
  const dataset = datasetIn(tables);
  if (!dataset) throw new Error("the edited record cannot be read");
  return dataset;
}

/** The same changes as sentences. */
function told(locale: Locale, ...edits: readonly Edit[]): readonly string[] {
  const after = read(files(...edits));
  return changes(...edits).told.map((change) => changeWords(change, after, locale));
}

const corrected = set("claims", "list-2024-12", { low: "1160", high: "1160" });
const reason = add("corrections", "2025-04-02-list", {
  correction: "2025-04-03-list",
  claim: "list-2024-12",
  date: "2025-04-03",
  column: "low",
  old: "1150",
  new: "1160",
});

describe("the difference between two states of the tables", () => {
  it("is nothing where no cell differs", () => {
    expect(rowChanges(before, files())).toEqual([]);
    expect(cellChanges(before, files())).toEqual([]);
  });

  it("names a changed row by its key, with each cell that changed", () => {
    expect(rowChanges(before, files(corrected))).toMatchObject([
      {
        table: "claims",
        key: "list-2024-12",
        kind: "changed",
        changed: [
          { column: "low", from: "1150", to: "1160" },
          { column: "high", from: "1150", to: "1160" },
        ],
      },
    ]);
  });

  it("names a row that came and one that went", () => {
    const after = files(reason);
    expect(rowChanges(before, after)).toMatchObject([{ table: "corrections", kind: "added", key: "2025-04-03-list" }]);
    expect(rowChanges(after, before)).toMatchObject([
      { table: "corrections", kind: "removed", key: "2025-04-03-list" },
    ]);
  });

  it("does not depend on the order of rows", () => {
    const lines = new TextDecoder().decode(before.get("claims.csv")).trimEnd().split("\n");
    const turned = [lines[0], ...lines.slice(1).toReversed()].join("\n");
    expect(rowChanges(before, new Map([...before, ["claims.csv", new TextEncoder().encode(turned)]]))).toEqual([]);
  });

  it("reads an earlier edition that had a column less", () => {
    const text = new TextDecoder().decode(before.get("countries.csv"));
    const narrower = text.replace(/,[^,\n]*$/gm, "");
    const old = new Map([...before, ["countries.csv", new TextEncoder().encode(narrower)]]);
    expect(rowChanges(old, before)).toMatchObject([
      { key: "CUB", changed: [{ column: "compared", from: "", to: "yes" }] },
      { key: "VEN", changed: [{ column: "compared", from: "", to: "yes" }] },
      { key: "ESP", changed: [{ column: "compared", from: "", to: "no" }] },
    ]);
  });

  it("is shown cell by cell in the format of daff", () => {
    const [claims] = cellChanges(before, files(corrected));
    expect(claims?.table).toBe("claims");
    expect(claims?.rows.at(-1)).toContain("1150->1160");
    expect(claims?.rows.at(-1)?.[0]).toBe("->");
  });
});

describe("a change, as readers are told it", () => {
  it("says of a corrected number what it was, what it is and why", () => {
    expect(told("es", corrected, reason)[0]).toBe(
      "Corregido el 3 de abril de 2025: la cifra de defenders (en prisión, Cuba) con fecha de 31 de diciembre de 2024, antes 1150, ahora 1160. Errata al transcribir.",
    );
  });

  it("says both values where nobody said why", () => {
    expect(told("en", corrected)).toEqual([
      "Changed: defenders’ figure (in prison, Cuba) dated 31 December 2024, before 1,150, now 1,160.",
    ]);
  });

  it("tells a new claim as a sentence with who counted", () => {
    const added = add("claims", "list-2024-12", { claim: "list-2024-11", as_of: "2024-11-30" });
    expect(told("es", added)).toEqual(["Defenders contó 1150 personas: en prisión (Cuba, 30 de noviembre de 2024)."]);
  });

  it("does not call mended words a change of number", () => {
    const noted = set("claims", "list-2024-12", { note_es: "Con notas.", note_en: "With notes." });
    const { told: found } = changes(noted);
    expect(found.map(({ kind }) => kind)).toEqual(["edited"]);
    expect(told("es", noted)[0]).toMatch(/^Sin cambio de números \(nota\): /);
  });

  it.each(["retracted", "withdrawn"] as const)("tells a claim that was %s by that name", (status) => {
    expect(changes(set("claims", "list-2024-12", { status })).told.map(({ kind }) => kind)).toEqual([status]);
  });

  it("counts the rows of other tables", () => {
    const source = add("sources", "efe-2025-02-01", { source: "efe-2025-02-02" });
    const { others } = changes(source);
    expect(others.map((other) => otherWords(other, "es"))).toEqual(["Dónde se publicó: 1 más."]);
  });
});

describe("what a release must explain", () => {
  const claims = (...edits: readonly Edit[]): readonly string[] =>
    unexplained(changes(...edits)).map(({ claim, column }) => `${claim} ${column}`);

  it("is a changed number without a correction, its two ends being one number", () => {
    expect(claims(corrected)).toEqual(["list-2024-12 low"]);
  });

  it("is nothing once a correction names the value before and after", () => {
    expect(claims(corrected, reason)).toEqual([]);
  });

  it("is still missing where the correction tells of other values", () => {
    expect(claims(corrected, reason, set("corrections", "2025-04-03-list", { new: "1161" }))).toEqual([
      "list-2024-12 low",
    ]);
  });

  it("is a claim taken back without a note", () => {
    const withdrawn = set("claims", "list-2024-12", { status: "withdrawn" });
    expect(claims(withdrawn)).toEqual(["list-2024-12 status"]);
    expect(claims(withdrawn, set("claims", "list-2024-12", { note_es: "Error.", note_en: "Error." }))).toEqual([]);
  });

  it("is no change of words", () => {
    expect(claims(set("claims", "list-2024-12", { note_es: "Con notas.", note_en: "With notes." }))).toEqual([]);
  });
});
