import { describe, expect, it } from "vitest";
import type { Cells, DraftTable } from "../../src/editor/draft.ts";
import { findOptions, optionsFor, sourceAt } from "../../src/editor/options.ts";
import { suggestionFor } from "../../src/editor/suggestions.ts";
import { set } from "../dataset/fixture.ts";
import { desk } from "./desk.ts";

const suggested = (table: DraftTable, name: string, cells: Cells, at = desk()) =>
  suggestionFor({ table, cells }, name, at);

describe("the start of a period", () => {
  const start = (span: string, end: string) =>
    suggested(
      "claims",
      "period_start",
      { country: "CUB", definition: "let-out-monthly", period_end: end },
      desk(set("definitions", "let-out-monthly", { span })),
    );

  it.each([
    ["day", "2025-02-14", "2025-02-14"],
    ["week", "2025-03-03", "2025-02-25"],
    ["month", "2025-02-28", "2025-02-01"],
    ["month", "2025-02", "2025-02"],
    ["year", "2025-12-31", "2025-01-01"],
    ["rolling_year", "2022-10-31", "2021-11-01"],
    ["rolling_year", "2024-02-29", "2023-03-01"],
  ])("of a %s that ends on %s is %s", (span, end, expected) => {
    expect(start(span, end)).toBe(expected);
  });

  it("of a running total is that of its series", () => {
    const cells = { country: "CUB", definition: "let-out", process: "vatican", period_end: "2025-03-20" };
    expect(suggested("claims", "period_start", cells)).toBe("2025-01-14");
  });

  it("is not guessed from a year alone", () => {
    expect(start("month", "2025")).toBeUndefined();
  });
});

describe("other suggestions", () => {
  it("the process that the definition counted last", () => {
    expect(suggested("claims", "process", { country: "CUB", definition: "let-out" })).toBe("vatican");
    expect(suggested("claims", "process", { country: "CUB", definition: "let-out-monthly" })).toBeUndefined();
  });

  it("the publisher of the same site, the day in the address, and how it is reached", () => {
    const cells = { url: "http://www.efe.com/2025/03/20/nota" };
    expect(suggested("sources", "publisher", cells)).toBe("EFE");
    expect(suggested("sources", "published", cells)).toBe("2025-03-20");
    expect(suggested("sources", "reach", cells)).toBe("http_only");
    expect(suggested("sources", "published", { url: "https://efe.com/20251399" })).toBeUndefined();
  });

  it("never a number, a date or a source", () => {
    const cells = { country: "CUB", definition: "list", qualifier: "range", low: "5" };
    for (const name of ["low", "high", "as_of", "source"]) expect(suggested("claims", name, cells)).toBeUndefined();
  });
});

describe("options", () => {
  const { known } = desk();
  const options = (table: DraftTable, name: string, cells: Cells = {}) =>
    optionsFor({ table, cells }, name, known, "es") ?? [];

  it("put the definitions that count most in the country first", () => {
    expect(options("claims", "definition", { country: "CUB" })[0]?.value).toBe("list");
  });

  it("are found by part of a name without accents, by key, and by a whole name alone", () => {
    const countries = options("events", "country");
    expect(findOptions(countries, "espana")).toEqual([{ value: "ESP", label: "España" }]);
    expect(findOptions(countries, "VEN")).toHaveLength(1);
    expect(findOptions(options("events", "category"), "detención").map(({ value }) => value)).toEqual(["arrest"]);
    expect(findOptions(options("corrections", "claim"), "1150 defenders")).toHaveLength(1);
    const lists = findOptions(options("claims", "definition", { country: "CUB" }), "defenders lista");
    expect(lists.map(({ value }) => value)).toContain("list");
    for (const typed of ["1.150", "1,150", "1 150"])
      expect(findOptions(options("corrections", "claim"), typed)).toEqual(
        findOptions(options("corrections", "claim"), "1150"),
      );
  });

  it("of a correction are the cells that say something, and then what that column may hold", () => {
    const claim = { claim: "list-2024-12" };
    const columns = options("corrections", "column", claim).map(({ value }) => value);
    expect(columns).toEqual(["low", "qualifier", "as_of", "definition", "who", "source"]);
    expect(options("corrections", "new", { ...claim, column: "qualifier" }).map(({ value }) => value)).toContain(
      "about",
    );
  });

  it("an address finds its source", () => {
    expect(sourceAt("http://www.efe.com/excarcelados/#x", known)).toBe("efe-2025-03-11");
    expect(sourceAt("https://efe.com/nueva", known)).toBeUndefined();
  });
});
