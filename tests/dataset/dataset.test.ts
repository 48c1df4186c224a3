import { describe, expect, it } from "vitest";
import { compareText, dateOf, datasetOf, type Dataset } from "../../src/dataset/dataset.ts";
import { checkFiles, readFiles } from "../../src/dataset/gate.ts";
import { add, drop, files, set, type Edit } from "./fixture.ts";

function dataset(...edits: readonly Edit[]): Dataset {
  return datasetOf(readFiles(files(...edits)).rows);
}

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe("the dataset", () => {
  it("follows every reference of a claim", () => {
    const claim = dataset(set("claims", "gov-03", { source_2: "efe-2025-02-01" })).claims.find(
      ({ id }) => id === "gov-03",
    );
    expect(claim).toMatchObject({
      country: { id: "CUB" },
      definition: {
        id: "gov-let-out",
        claimant: { id: "gov-cuba", country: { id: "CUB" } },
        measure: { id: "released" },
      },
      process: { id: "vatican", country: { id: "CUB" } },
      source: { id: "efe-2025-03-11" },
      source2: { id: "efe-2025-02-01" },
      relayedBy: { id: "cubalex" },
    });
  });

  it("follows those of populations, events, people and what happened to them", () => {
    const { populations, events, cases, caseEvents } = dataset();
    expect(populations[0]).toMatchObject({
      id: "cub-2025",
      country: { id: "CUB" },
      claimant: { id: "cubalex" },
      source: { id: "efe-2025-02-01" },
    });
    expect(events).toMatchObject([
      { country: { id: "CUB" }, process: { id: "vatican" }, source: { id: "efe-2025-02-01" }, source2: undefined },
      { process: undefined, source: { id: "radio-undated" }, source2: { id: "efe-2025-03-11" } },
    ]);
    expect(cases).toMatchObject([{ id: "ana-ruiz", country: { id: "CUB" }, namedBy: { id: "efe-2025-02-01" } }]);
    expect(caseEvents[0]).toMatchObject({ case: { id: "ana-ruiz" }, source: { id: "efe-2025-03-11" } });
  });

  it("gives a claimant its members, and none to one that signs alone", () => {
    const { claimants } = dataset();
    expect(claimants.map(({ id, members, country }) => [id, members, country?.id])).toEqual([
      ["cubalex", [], undefined],
      ["defenders", [], "ESP"],
      ["gov-cuba", [], "CUB"],
      ["signatories", ["defenders", "cubalex"], undefined],
    ]);
  });

  it("keeps countries in the order of their file and everything else in the order of its key", () => {
    const { countries, measures, sources, definitions, processes, populations, corrections } = dataset(
      add("corrections", "2025-04-02-list", { correction: "2025-04-01-list" }),
      add("processes", "vatican", { process: "amnesty" }),
    );
    expect(ids(countries)).toEqual(["CUB", "VEN", "ESP"]);
    expect(ids(measures)).toEqual(["held", "promised", "released"]);
    expect(ids(processes)).toEqual(["amnesty", "vatican"]);
    expect(ids(corrections)).toEqual(["2025-04-01-list", "2025-04-02-list"]);
    for (const list of [sources, definitions, populations]) expect(ids(list)).toEqual(ids(list).toSorted(compareText));
  });

  it("orders claims by country, then date, then definition, then key", () => {
    const { claims } = dataset(
      add("claims", "list-2024-12", { claim: "a-first", country: "VEN" }),
      add("claims", "list-2024-12", { claim: "vague", as_of: "2024" }),
      add("claims", "list-2024-12", { claim: "a-list", who: "women" }),
    );
    expect(ids(claims)).toEqual([
      "vague",
      "a-list",
      "list-2024-12",
      "promised",
      "let-out-01",
      "monthly-01",
      "list-2025-01",
      "list-2025-01-b",
      "gov-03",
      "let-out-03",
      "a-first",
    ]);
  });

  it("orders events by date and a person's by person, then date", () => {
    const { events, caseEvents } = dataset(
      add("events", "end", { event: "before", date: "1999-01-01", date_end: "" }),
      add("cases", "ana-ruiz", { case: "abel-sol" }),
      add("case_events", "ana-ruiz-3", { case_event: "abel-1", case: "abel-sol", date: "2025-03-02" }),
      add("case_events", "ana-ruiz-1", { case_event: "abel-0", case: "abel-sol", date: "2025-03-01" }),
    );
    expect(ids(events)).toEqual(["before", "announcement", "end"]);
    expect(ids(caseEvents)).toEqual(["abel-0", "abel-1", "ana-ruiz-1", "ana-ruiz-2", "ana-ruiz-3"]);
  });

  it("is dated by the newest claim that was recorded", () => {
    expect(dataset(set("claims", "let-out-01", { recorded: "2025-04-09" })).dataDate).toBe("2025-04-09");
  });

  it("cannot be changed by what is built from it, at any depth", () => {
    const checked = checkFiles(files()).dataset;
    const claim = checked?.claims[0];
    for (const part of [checked, checked?.claims, claim, claim?.definition, claim?.definition.name])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it("is not made where anything is an error, and is where all are warnings", () => {
    expect(checkFiles(files(set("claims", "promised", { low: "x" }))).dataset).toBeUndefined();
    const warned = checkFiles(files(add("sources", "radio-undated", { source: "radio-2" })));
    expect(warned.problems.map(({ level }) => level)).toEqual(["warning"]);
    expect(warned.dataset?.sources).toHaveLength(5);
  });

  it("a reference that leads nowhere is named", () => {
    expect(() => dataset(drop("sources", "radio-undated"))).toThrow("unknown source: radio-undated");
    expect(() => dataset(drop("definitions", "list"))).toThrow("unknown definition: list");
    expect(() => dataset(drop("processes", "vatican"))).toThrow("unknown process: vatican");
    expect(() => dataset(drop("claimants", "cubalex"))).toThrow("unknown claimant: cubalex");
    expect(() => dataset(drop("measures", "held"))).toThrow("unknown measure: held");
    expect(() => dataset(drop("countries", "ESP"))).toThrow("unknown country: ESP");
    expect(() => dataset(drop("cases", "ana-ruiz"))).toThrow("unknown case: ana-ruiz");
  });
});

describe("dateOf(claim)", () => {
  it("is the cut-off, else the end of the period", () => {
    expect(dateOf({ id: "a", asOf: "2025-01-01", periodEnd: undefined })).toBe("2025-01-01");
    expect(dateOf({ id: "a", asOf: undefined, periodEnd: "2025-01-31" })).toBe("2025-01-31");
  });

  it("names a claim that has neither", () => {
    expect(() => dateOf({ id: "a", asOf: undefined, periodEnd: undefined })).toThrow("claim without a date: a");
  });
});

it("words are ordered by code unit, the same on every machine", () => {
  expect(["b", "ñ", "a", "Z", "a"].toSorted(compareText)).toEqual(["Z", "a", "a", "b", "ñ"]);
});
