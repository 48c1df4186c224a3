import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { checkFiles } from "../../src/dataset/gate.ts";
import { changesSince, type Pinned } from "../../src/series/lamp.ts";
import { add, files, set, type Edit } from "../dataset/fixture.ts";

/** The invented record as it is after some edits. */
function record(...edits: readonly Edit[]): Dataset {
  const { dataset, problems } = checkFiles(files(...edits));
  if (!dataset) throw new Error(problems.map(({ why }) => why.en).join("\n"));
  return dataset;
}

/** A figure of two counts, released when the one correction on record was already known. */
const pinned: Pinned = {
  date: "2025-05-10",
  corrections: new Set(["2025-04-02-list"]),
  claims: [
    { id: "list-2024-12", status: "current" },
    { id: "list-2025-01-b", status: "current" },
  ],
};

const correction = (key: string, claim: string, date: string, column = "low"): Edit =>
  add("corrections", "2025-04-02-list", { correction: key, claim, date, column });

/** What lights the lamp, in short: `corrected list-2024-12`. */
const lit = (dataset: Dataset, figure = pinned): readonly string[] =>
  changesSince(figure, dataset).map(({ kind, claim }) => `${kind} ${claim.id}`);

describe("the lamp of a pinned figure", () => {
  it("is dark while the record is as it was", () => {
    expect(lit(record())).toEqual([]);
  });

  it("is lit by a correction of a claim it draws, dated after the release", () => {
    expect(lit(record(correction("later", "list-2024-12", "2025-05-11")))).toEqual(["corrected list-2024-12"]);
  });

  it("is lit by a correction of the day of the release that the release did not know", () => {
    expect(lit(record(correction("later", "list-2024-12", "2025-05-10")))).toEqual(["corrected list-2024-12"]);
  });

  it("is dark for a correction the release knew, whatever its date", () => {
    const known = { ...pinned, corrections: new Set(["2025-04-02-list", "known"]) };
    expect(lit(record(correction("known", "list-2024-12", "2025-05-11")), known)).toEqual([]);
  });

  it("is dark for a correction dated before the release", () => {
    expect(lit(record(correction("earlier", "list-2024-12", "2025-05-09")))).toEqual([]);
  });

  it("is dark for a correction of a claim it does not draw", () => {
    expect(lit(record(correction("later", "monthly-01", "2025-05-11")))).toEqual([]);
  });

  it.each(["retracted", "withdrawn"] as const)("is lit by a claim that stood then and is %s now", (status) => {
    expect(lit(record(set("claims", "list-2024-12", { status })))).toEqual([`${status} list-2024-12`]);
  });

  it("is dark for a claim that was retracted already", () => {
    const then: Pinned = { ...pinned, claims: [{ id: "list-2024-12", status: "retracted" }] };
    expect(lit(record(set("claims", "list-2024-12", { status: "retracted" })), then)).toEqual([]);
  });

  it("is dark for a newer count of the same list", () => {
    const newer = add("claims", "list-2024-12", {
      claim: "list-2025-02",
      as_of: "2025-02-28",
      low: "1170",
      high: "1170",
    });
    expect(lit(record(newer))).toEqual([]);
  });

  it("is dark for a revision by the claimant", () => {
    const revision = set("claims", "list-2024-12", { status: "revised", replaced_by: "list-2024-12-b" });
    const better = add("claims", "list-2024-12", { claim: "list-2024-12-b", low: "1152", high: "1152" });
    expect(lit(record(better, revision))).toEqual([]);
  });

  it("tells of a withdrawal once where a correction gives its reason", () => {
    const withdrawal = set("claims", "list-2024-12", { status: "withdrawn" });
    expect(lit(record(withdrawal, correction("later", "list-2024-12", "2025-05-11", "status")))).toEqual([
      "corrected list-2024-12",
    ]);
  });

  it("tells of the newest correction first, and of withdrawals after them", () => {
    const changed = record(
      correction("first", "list-2024-12", "2025-05-11"),
      correction("second", "list-2025-01-b", "2025-05-12"),
      set("claims", "list-2024-12", { status: "withdrawn" }),
    );
    expect(lit(changed)).toEqual(["corrected list-2025-01-b", "corrected list-2024-12", "withdrawn list-2024-12"]);
  });
});
