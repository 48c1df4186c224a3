import { describe, expect, it } from "vitest";
import { csvOf, svgOf } from "../../src/client/explorer/export.ts";
import { draw, explore, largest, mostLines, type Explored } from "../../src/explorer/explore.ts";
import { sameView, viewsFor } from "../../src/explorer/drawn-views.ts";
import { defaultState, forms, type State } from "../../src/explorer/state.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { formatPacked, packDataset, unpack } from "../../src/dataset/packed.ts";
import { locales, type Locale } from "../../src/dataset/text.ts";
import type { SvgNode } from "../../src/marks/svg.ts";
import { readCsv } from "../built/csv.ts";
import { fixture, held, letOut } from "../charts/dataset.ts";

const { dataset: record } = loadTables("data");
if (!record) throw new Error("the data has errors");

const dataset = fixture();
const ask = (part: Partial<State>, from = dataset, locale: Locale = "en"): Explored =>
  explore(from, { ...defaultState, from: "", ...part }, locale);
const unlike = { definitions: ["cuba-list", "venezuela-held"] };
const known = { ...unlike, ack: ["cuba-list", "venezuela-held"] };

function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [columns = [], ...rows] = readCsv(text, ",");
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ""])));
}

const wordsIn = (nodes: readonly SvgNode[]): readonly string[] =>
  nodes.flatMap(({ children }) =>
    children.flatMap((child) => (typeof child === "string" ? [child] : wordsIn([child]))),
  );
const keysIn = (nodes: readonly SvgNode[]): readonly string[] =>
  nodes.flatMap(({ keys = [], children }) => [
    ...keys,
    ...keysIn(children.filter((child) => typeof child !== "string")),
  ]);

describe("a comparison of unlike definitions", () => {
  it("is refused, with the reason", () => {
    const refused = ask(unlike);
    expect(refused.outcome).toBe("refused");
    expect(draw(refused, "wide")).toBeUndefined();
    expect(svgOf(refused, "test")).toBeUndefined();
    expect(refused.reasons).toEqual([
      {
        heading: "Where the person counted is",
        sides: [
          { value: "in prison or outside it", series: "Lista de Cuba (Cuba)" },
          { value: "in prison", series: "Lista de Venezuela (Venezuela)" },
        ],
      },
    ]);
  });

  it("is drawn once the reader says they know, and carries the warning in page, picture and file", () => {
    const drawn = ask(known);
    const warning =
      "Warning: these series do not compare as they stand. Where the person counted is: in prison or outside it, Lista de Cuba (Cuba); in prison, Lista de Venezuela (Venezuela).";
    expect(drawn.outcome).toBe("drawn");
    expect(drawn.warning).toBe(warning);
    expect(wordsIn(svgOf(drawn, "test")?.size.nodes ?? []).join(" ")).toContain(warning);
    expect(parseCsv(csvOf(drawn, "test", "")).every((row) => row["warning"] === warning)).toBe(true);
  });

  it("is shown as a table at any time, with the warning", () => {
    expect(ask({ ...unlike, form: "table" })).toMatchObject({
      outcome: "table",
      warning: expect.any(String) as string,
    });
  });
});

describe("what the explorer opens with", () => {
  it.each(locales)("is drawn and needs no warning, in %s", (locale) => {
    const opened = explore(record, defaultState, locale);
    expect(opened).toMatchObject({ outcome: "drawn", warning: undefined });
    expect(new Set(opened.series.map(({ country }) => country.id)).size).toBe(3);
  });

  it("is the same from the file that the browser reads", () => {
    const packed = unpack(formatPacked(packDataset(record, "es", "test"))).dataset;
    const [there, here] = [explore(packed, defaultState, "es"), explore(record, defaultState, "es")];
    expect(there.compared).toBe(here.compared);
    expect(draw(there, "narrow")).toEqual(draw(here, "narrow"));
  });
});

describe("more series than can be told apart", () => {
  const rows = Array.from({ length: mostLines + 1 }, (_, index) =>
    letOut("cub-deal", "rival-cuba", `2025-01-${10 + index}`, `2025-02-${10 + index}`, 10 + index),
  );
  const many = ask(
    { measure: "released", countries: ["CUB"], definitions: ["rival-cuba-released"] },
    fixture({ claims: rows }),
  );

  it("are not drawn as lines, and the reader is asked to choose", () => {
    expect(many.outcome).toBe("many");
  });

  it("may be drawn as bars", () => {
    expect(
      explore(fixture({ claims: rows }), { ...many.state, form: "bars", ack: ["rival-cuba-released"] }, "en").outcome,
    ).toBe("drawn");
  });

  it("are told by their definitions with most counts", () => {
    expect(largest(many)).toEqual(["rival-cuba-released"]);
  });
});

describe("a drawing", () => {
  it.each(forms.filter((form) => form !== "table"))(
    "as %s has a mark for each count of its table and no other",
    (form) => {
      const drawn = ask({ ...known, form });
      expect(new Set(keysIn(draw(drawn, "wide")?.nodes ?? []))).toEqual(new Set(drawn.claims.map(({ id }) => id)));
    },
  );

  it("names every series where it ends: country, number, claimant and date", () => {
    const words = wordsIn(draw(ask({}), "wide")?.nodes ?? []).join(" ");
    for (const said of ["Cuba 710", "Venezuela 500", "Nicaragua 61", "Lista nica", "2 Dec 2025"])
      expect(words.replaceAll("\u00a0", " ")).toContain(said);
  });

  it("joins no counts that are rounded or ranges, and draws bounds open", () => {
    const row = held("VEN", "venezuela-held", "2025-03-01", 100);
    const claims = [
      held("VEN", "venezuela-held", "2025-01-01", 100),
      { ...row, claim: "about", asOf: "2025-02-01", qualifier: "about" as const },
      { ...row, claim: "range", asOf: "2025-02-10", high: 140, qualifier: "range" as const },
      { ...row, claim: "least", asOf: "2025-02-20", qualifier: "at_least" as const },
      row,
    ];
    const nodes = draw(ask({ countries: ["VEN"] }, fixture({ claims })), "wide")?.nodes ?? [];
    const look = (name: string): readonly SvgNode[] => nodes.filter(({ attributes }) => attributes["class"] === name);
    expect(String(look("line-ven")[0]?.attributes["d"]).split("L")).toHaveLength(3);
    expect(look("hollow-ven")[0]?.keys).toEqual(["least"]);
    expect(look("stroke-ven")[0]?.keys).toEqual(["range"]);
  });

  it("of points has no line", () => {
    const nodes = draw(ask({ form: "points" }), "wide")?.nodes ?? [];
    expect(nodes.filter(({ attributes }) => /^(?:line|thin|subset)-/.test(String(attributes["class"])))).toEqual([]);
  });

  it("of a count of zero, or of one count, is drawn", () => {
    const one = fixture({ claims: [held("VEN", "venezuela-held", "2025-01-01", 0)] });
    for (const form of ["lines", "points", "bars"] as const)
      expect(JSON.stringify(draw(ask({ form }, one), "narrow"))).not.toMatch(/NaN|Infinity|null/);
  });

  it("of nothing says so, and takes a missing count for no zero", () => {
    expect(ask({ countries: [] })).toMatchObject({ outcome: "nothing", claims: [] });
  });
});

describe("per million", () => {
  const rates = (part: Partial<State>) => ask({ per: "million", countries: ["VEN"], ...part });

  it("divides by the site's own population, and says which", () => {
    const [population] = dataset.populations.filter(({ country, role }) => country.id === "VEN" && role === "default");
    const rows = parseCsv(csvOf(rates({}), "test", ""));
    expect(rows[0]).toMatchObject({ population: population?.id, inhabitants: String(population?.value) });
    expect(Number(rows[0]?.["per_million_low"])).toBeCloseTo((290 / (population?.value ?? 0)) * 1e6, 2);
    expect(rates({}).compared).toContain("Divided by: Venezuela");
  });

  it("divides by the population chosen", () => {
    const state: State = { ...defaultState, countries: ["CUB"], per: "million", populations: ["cub-onei-2024"] };
    const chosen = record.populations.find(({ id }) => id === "cub-onei-2024");
    const [row] = parseCsv(csvOf(explore(record, state, "en"), "test", ""));
    expect(row?.["inhabitants"]).toBe(String(chosen?.value));
  });

  it("keeps the sign of a bound", () => {
    const claims = [{ ...held("VEN", "venezuela-held", "2025-01-01", 285), qualifier: "at_least" as const }];
    const table = ask({ per: "million", countries: ["VEN"] }, fixture({ claims })).table;
    expect(table.rows[0]?.cells.map(({ text }) => text).at(-2)).toMatch(/^≥\d.* per million$/);
  });
});

describe("the CSV", () => {
  it("has the rows of the table, in its order, and the words of its language alone", () => {
    const drawn = explore(record, defaultState, "es");
    const rows = parseCsv(csvOf(drawn, "2026.11.1", "https://example.org/explorer/#measure=held"));
    expect(rows.map((row) => row["claim"])).toEqual(drawn.table.rows.map(({ id }) => id));
    expect(Object.keys(rows[0] ?? {}).filter((column) => column.endsWith("_en"))).toEqual([]);
    expect(rows[0]).toMatchObject({ version: "2026.11.1", address: "https://example.org/explorer/#measure=held" });
  });

  it("says the day whose knowledge it holds", () => {
    const rows = parseCsv(csvOf(ask({ known: "2026-03-31" }), "test", ""));
    expect(rows[0]?.["known_on"]).toBe("2026-03-31");
  });
});

describe("the drawn view that shows the same", () => {
  const lists = { definitions: ["cuba-list", "venezuela-held", "nicaragua-held"], from: "2018" };
  const same = (part: Partial<State>) => {
    const { series, state } = ask(part);
    return sameView(series, state)?.view;
  };

  it.each([
    [lists, "all"],
    [{ ...lists, per: "million" as const }, "per-million"],
    [{ countries: ["CUB"], definitions: ["cuba-list"] }, "cuba"],
    [{ ...lists, form: "bars" as const }, undefined],
    [{ ...lists, known: "2026" }, undefined],
    [{ countries: ["CUB"], definitions: ["cuba-prison"] }, undefined],
  ])("of %j is %s", (part, view) => {
    expect(same(part)).toBe(view);
  });

  it("is offered alone; without one, those near", () => {
    const views = ["all", "cuba"].map((view) => ({
      chart: "held-over-time",
      view,
      name: view,
      href: view,
      line: view,
    }));
    const { series, state } = ask(lists);
    expect(viewsFor(series, state, views)).toMatchObject({ isSame: true, views: [{ view: "all" }] });
    expect(viewsFor(series, { ...state, form: "bars" }, views)).toMatchObject({
      isSame: false,
      views: [{ view: "all" }],
    });
  });
});
