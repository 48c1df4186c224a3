import { describe, expect, it } from "vitest";
import { entriesOf, filterEntries, sortEntries } from "../../../src/client/claims-table/entries.ts";
import { noFilters, type Filters } from "../../../src/client/claims-table/state.ts";
import { fixture, rows } from "../../charts/dataset.ts";

const note = { es: "Publicó los nombres después.", en: "It published the names later." };
const dataset = fixture({
  claims: rows.claims.map((claim) => (claim.claim === "promise" ? { ...claim, status: "revised", note } : claim)),
});
const pause = (): Promise<void> => Promise.resolve();
const entries = await entriesOf(dataset, "es", pause);

const found = (filters: Partial<Filters>): readonly string[] =>
  filterEntries(entries, { ...noFilters, ...filters }).map(({ claim }) => claim.id);

describe("the filters", () => {
  it("let every claim through where nothing is chosen", () => {
    expect(found({})).toEqual(dataset.claims.map(({ id }) => id));
  });

  it.each<[Partial<Filters>, (claim: (typeof dataset.claims)[number]) => boolean]>([
    [{ country: "NIC" }, ({ country }) => country.id === "NIC"],
    [{ measure: "released" }, ({ definition }) => definition.measure.id === "released"],
    [{ claimant: "list-cuba" }, ({ definition }) => definition.claimant.id === "list-cuba"],
    [{ from: "2025", to: "2025" }, (claim) => (claim.asOf ?? claim.periodEnd)?.startsWith("2025") === true],
    [{ status: "revised" }, ({ id }) => id === "promise"],
    [
      { country: "CUB", measure: "held", to: "2021" },
      ({ country, asOf }) => country.id === "CUB" && (asOf ?? "2022") < "2022",
    ],
  ])("%j", (filters, isAsked) => {
    const asked = dataset.claims.filter(isAsked).map(({ id }) => id);
    expect(asked.length).toBeGreaterThan(0);
    expect(found(filters)).toEqual(asked);
  });
});

describe("a search", () => {
  it("ignores accents and capitals", () => {
    expect(found({ q: "POLITICA" })).toEqual(found({ q: "política" }));
    expect(found({ q: "politica" }).length).toBeGreaterThan(0);
  });

  it.each([
    ["the definition", "condena", 8],
    ["who counted", "carta abierta", 1],
    ["the country", "nicaragua", 7],
    ["the source", "el diario", dataset.claims.length],
    ["the note", "publico nombres", 1],
  ])("looks through %s", (_, q, count) => {
    expect(found({ q })).toHaveLength(count);
  });

  it("finds what has each of its words, wherever they stand", () => {
    expect(found({ q: "cuba lista excarceladas" })).toHaveLength(1);
    expect(found({ q: "nicaragua carta" })).toEqual([]);
  });
});

describe("sorting", () => {
  const sorted = (by: Parameters<typeof sortEntries>[1]["by"], isDescending = false) =>
    sortEntries(entries, { by, isDescending });

  it("orders numbers as numbers", () => {
    const people = sorted("people").map(({ claim }) => claim.low);
    expect(people).toEqual([...people].sort((a, b) => a - b));
  });

  it("orders dates by the last day they may mean", async () => {
    const months = fixture({
      claims: rows.claims
        .filter(({ country, asOf }) => country === "CUB" && asOf?.startsWith("2025-"))
        .map((claim, index) => (index === 0 ? { ...claim, asOf: "2025" } : claim)),
    });
    expect(sortEntries(await entriesOf(months, "es", pause), { by: "date", isDescending: true })[0]?.claim.asOf).toBe(
      "2025",
    );
  });

  it("orders words as the language does, not by their bytes", async () => {
    const claimants = rows.claimants.map((row) =>
      row.claimant === "gov-cuba" ? { ...row, name: { es: "Ámbito", en: "Ámbito" } } : row,
    );
    const first = sortEntries(await entriesOf(fixture({ claimants }), "es", pause), {
      by: "claimant",
      isDescending: false,
    })[0];
    expect(first?.claim.definition.claimant.name.es).toBe("Ámbito");
  });

  it.each([false, true])("leaves those that read the same as they stood (descending: %s)", (isDescending) => {
    const cuba = sorted("country", isDescending).filter(({ claim }) => claim.country.id === "CUB");
    expect(cuba).toEqual(entries.filter(({ claim }) => claim.country.id === "CUB"));
  });
});
