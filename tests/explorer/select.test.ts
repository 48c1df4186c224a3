import { describe, expect, it } from "vitest";
import { presets } from "../../src/explorer/presets.ts";
import { claimsOf, knownOn, lastOf, publishedOn, select } from "../../src/explorer/select.ts";
import { defaultState, type State } from "../../src/explorer/state.ts";
import { compareDates } from "../../src/dataset/date.ts";
import { dateOf, type Claim, type Source } from "../../src/dataset/dataset.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { claims, fixture, held, letOut } from "../charts/dataset.ts";

const { dataset: record } = loadTables("data");
if (!record) throw new Error("the data has errors");

const dataset = fixture();
const ask = (part: Partial<State>): State => ({ ...defaultState, from: "", ...part });
const definitionsIn = (state: State, from = dataset): readonly string[] =>
  select(from, state).chosen.map(({ definition }) => definition.id);

describe("what is proposed", () => {
  it("is, in each country, the definition that counts people in the same place and for the same cause", () => {
    expect(definitionsIn(ask({}))).toEqual(["cuba-prison", "venezuela-held", "nicaragua-held"]);
  });

  it("is the definition with most counts where there is one country", () => {
    expect(definitionsIn(ask({ countries: ["CUB"] }))).toEqual(["cuba-list"]);
  });

  it("obeys the rule of comparisons for every measure of the record", () => {
    for (const { id } of record.measures) {
      const { chosen } = select(record, ask({ measure: id }));
      const kinds = chosen.map(({ definition: { custody, cause, span } }) => `${custody} ${cause} ${span}`);
      expect(new Set(kinds).size).toBeLessThanOrEqual(1);
    }
  });
});

describe("a series", () => {
  it("is of one country, definition, part of the people, process and, for a running total, start", () => {
    for (const { id } of record.measures)
      for (const { claims: own } of select(record, ask({ measure: id })).offered) {
        const keys = own.map((claim) =>
          [
            claim.country.id,
            claim.definition.id,
            claim.who,
            claim.process?.id,
            claim.definition.span === "running" ? claim.periodStart : "",
          ].join("/"),
        );
        expect(new Set(keys).size).toBe(1);
      }
  });

  it("has its counts oldest first", () => {
    for (const { claims: own } of select(record, ask({})).offered) {
      const dates = own.map(dateOf);
      expect(dates).toEqual(dates.toSorted(compareDates));
    }
  });

  it("of a running total whose start nobody stated is not joined by a line", () => {
    const rows = [
      ...claims,
      letOut("cub-deal", "rival-cuba", "2025-01-14", "2025-02-10", 100),
      { ...letOut("cub-deal", "list-cuba", "2025-01-14", "2025-02-11", 120), periodStart: undefined },
    ];
    const { offered } = select(fixture({ claims: rows }), ask({ measure: "released", countries: ["CUB"] }));
    const joins = new Map(offered.map(({ definition, start, joins }) => [`${definition.id} ${start ?? "?"}`, joins]));
    expect(joins.get("rival-cuba-released 2025-01-14")).toBe(true);
    expect(joins.get("list-cuba-released ?")).toBe(false);
  });
});

describe("what is asked for", () => {
  it("lies within the dates, by the last day each may mean", () => {
    const { chosen } = select(dataset, ask({ countries: ["VEN"], from: "2024-08-22", to: "2025" }));
    expect(claimsOf(chosen).map(dateOf)).toEqual(["2024-08-22", "2024-11-10", "2025-03-10", "2025-12-29"]);
  });

  it("is of the definitions chosen, even if these have no count there", () => {
    expect(definitionsIn(ask({ definitions: ["cuba-list", "venezuela-held"] }))).toEqual([
      "cuba-list",
      "venezuela-held",
    ]);
    expect(definitionsIn(ask({ countries: ["NIC"], definitions: ["cuba-list"] }))).toEqual([]);
  });

  it("is of the claimants chosen", () => {
    const chosen = definitionsIn(ask({ measure: "released", countries: ["CUB"], claimants: ["rival-cuba"] }));
    expect(chosen).toEqual(["rival-cuba-released"]);
  });

  it("leaves out what its claimant revised", () => {
    const rows = [
      held("VEN", "venezuela-held", "2026-01-01", 1),
      { ...held("VEN", "venezuela-held", "2026-01-02", 2), status: "revised" as const },
    ];
    const { chosen } = select(fixture({ claims: rows }), ask({ countries: ["VEN"] }));
    expect(claimsOf(chosen).map(({ low }) => low)).toEqual([1]);
  });

  it.each(presets)("exists in the record for the question to begin with: $name", ({ state }) => {
    const { chosen } = select(record, state);
    expect(chosen.length).toBeGreaterThan(0);
    expect(state.definitions.filter((id) => !chosen.some(({ definition }) => definition.id === id))).toEqual([]);
  });
});

describe("as known on a day", () => {
  const [sample] = dataset.claims;
  if (!sample) throw new Error("no claim");
  const claim = (id: string, published: string | undefined, change: Partial<Claim> = {}): Claim => ({
    ...sample,
    id,
    source: { ...sample.source, published },
    ...change,
  });
  const idsOn = (day: string, ...list: readonly Claim[]): readonly string[] =>
    knownOn(list, day).known.map(({ id }) => id);

  it("a claim is out from the day its source was", () => {
    expect(idsOn("2025-01-01", claim("a", "2025-01-01"), claim("b", "2025-01-02"))).toEqual(["a"]);
  });

  it("a source dated by its month is surely out at the month's end", () => {
    expect(idsOn("2025-01-30", claim("a", "2025-01"))).toEqual([]);
    expect(idsOn("2025-01-31", claim("a", "2025-01"))).toEqual(["a"]);
  });

  it("the earlier of two sources counts", () => {
    const second: Source = { ...sample.source, published: "2024-12-31" };
    expect(publishedOn({ source: { ...sample.source, published: "2025-01" }, source2: second })).toBe("2024-12-31");
  });

  it("a claim whose source has no date is left out, and said", () => {
    expect(knownOn([claim("a", undefined), claim("b", "2026")], "2025")).toEqual({ known: [], later: 1, undated: 1 });
  });

  it("a revised claim stands until what replaces it is out", () => {
    const first = claim("first", "2025-01-01", { status: "revised", replacedBy: "second" });
    const second = claim("second", "2025-01-05");
    expect(idsOn("2025-01-04", first, second)).toEqual(["first"]);
    expect(idsOn("2025-01-05", first, second)).toEqual(["second"]);
  });

  it("what was retracted or was our own mistake does not come back", () => {
    const gone = [claim("a", "2024", { status: "retracted" }), claim("b", "2024", { status: "withdrawn" })];
    expect(idsOn("2025", ...gone)).toEqual([]);
  });

  it("shows on the last day of the record what stands today, but for what has no date", () => {
    const day = ask({ known: "2100" });
    const known = select(record, day);
    const today = select(record, ask({}));
    const undated = claimsOf(today.offered).filter((each) => publishedOn(each) === undefined);
    expect(known.undated).toBe(undated.length);
    expect(claimsOf(known.offered)).toHaveLength(claimsOf(today.offered).length - undated.length);
    expect(lastOf(known.offered[0] ?? never()).status).toBe("current");
  });
});

function never(): never {
  throw new Error("no series");
}
