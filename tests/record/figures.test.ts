import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { heldNow } from "../../src/charts/held-now.ts";
import { charts } from "../../src/charts/index.ts";
import { whoIsHeld } from "../../src/charts/who-is-held.ts";
import { dateOf } from "../../src/dataset/dataset.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { locales } from "../../src/dataset/text.ts";
import { records } from "../../src/export/records.ts";
import type { SvgNode } from "../../src/marks/svg.ts";

const { dataset } = loadTables("data");
if (!dataset) throw new Error("the data has errors");

const views = charts.flatMap((chart) =>
  chart.views.flatMap(({ id }) => locales.map((locale) => ({ chart, id: chart.id, view: id, locale }))),
);

const isNode = (child: SvgNode | string): child is SvgNode => typeof child !== "string";

/** People drawn as dashes: of each run, one where it begins and one for each pitch of its length. */
function peopleIn(nodes: readonly SvgNode[]): number {
  return nodes.reduce((sum, node) => sum + headsOf(node) + peopleIn(node.children.filter(isNode)), 0);
}

/** Heads are dashes of no length with round caps, in the country's own colour; the hollow drawn inside one is paper or pale. */
function headsOf({ attributes }: SvgNode): number {
  const [dash, gap] = String(attributes["stroke-dasharray"] ?? "")
    .split(" ")
    .map(Number);
  const isHead =
    dash === 0 && attributes["stroke-linecap"] === "round" && /^mark-\w{3}$/.test(String(attributes["class"]));
  if (!isHead || gap === undefined) return 0;
  const runs = [...String(attributes["d"]).matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
  return runs.reduce((sum, length) => sum + Math.round((length - 0.1) / gap) + 1, 0);
}

describe.each(views)("$id $view in $locale, drawn from the record", ({ chart, view, locale }) => {
  const drawn = figure(dataset, chart, view, locale);

  it("names every claimant of what it draws, in its table", () => {
    const cells = drawn.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ text }) => text)));
    const wanting = drawn.claims.filter(({ definition }) => !cells.includes(definition.claimant.name[locale]));
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });

  it("gives in its files exactly the claims it draws, or the events where it is a chart of events", () => {
    const rows = drawn.caseEvents.length > 0 ? drawn.caseEvents : drawn.isOfEvents ? drawn.events : drawn.claims;
    const keys = records(drawn, "test").map((row) => row["case_event"] ?? row["event"] ?? row["claim"]);
    expect(keys).toEqual(rows.map(({ id }) => id));
  });

  it("draws nothing that was withdrawn, nor anything after the data date", () => {
    const later = drawn.claims.filter((claim) => claim.status === "withdrawn" || dateOf(claim) > dataset.dataDate);
    expect(later.map(({ id }) => id)).toEqual([]);
  });
});

/** Views that set the three countries' lists side by side, though Cuba's holds people outside prison. */
const unlike = [
  ["held-now", "end-2025"],
  ["held-now", "per-million"],
  ["held-now", "2026-01-30"],
  ["held-now", "latest"],
  ["held-over-time", "all"],
  ["held-over-time", "since-11j"],
  ["held-over-time", "per-million"],
  ["who-counts-what", "cuba"],
  ["who-is-held", "counts"],
  ["who-is-held", "shares"],
  ["released", "all"],
  ["timeline", "turning-points"],
] as const;

describe.each(locales)("in %s", (locale) => {
  it.each(unlike)("%s %s warns that it compares unlike counts", (id, view) => {
    const chart = charts.find((each) => each.id === id);
    expect(chart && figure(dataset, chart, view, locale).warning).toMatch(/\S{3}/);
  });
});

describe("held-now at the end of 2025", () => {
  it.each(["narrow", "wide"] as const)("draws a mark for each person counted, %s", (size) => {
    const drawn = figure(dataset, heldNow, "end-2025", "es");
    const counted = drawn.claims.filter(
      ({ definition, country }) => country.id !== "CUB" || definition.role === "detail",
    );
    expect(peopleIn(drawn[size].nodes)).toBe(counted.reduce((sum, { low }) => sum + low, 0));
  });
});

describe("who-is-held counts", () => {
  it.each(["narrow", "wide"] as const)("draws a mark for each person of each group and class, %s", (size) => {
    const drawn = figure(dataset, whoIsHeld, "counts", "es");
    const parts = drawn.claims.filter(({ who, definition }) => who !== "all" || definition.role !== "main");
    expect(peopleIn(drawn[size].nodes)).toBe(parts.reduce((sum, { low }) => sum + low, 0));
  });
});

/** How many words of a drawing stand out, as each annotation's date or number does. */
function annotations(nodes: readonly SvgNode[]): number {
  return nodes.reduce(
    (sum, { attributes, children }) =>
      sum +
      (String(attributes["class"] ?? "").startsWith("label-strong halo") ? 1 : 0) +
      annotations(children.filter(isNode)),
    0,
  );
}

describe.each(charts.flatMap((chart) => chart.views.map(({ id }) => ({ chart, id: chart.id, view: id }))))(
  "$id $view",
  ({ chart, view }) => {
    it.each(["narrow", "wide"] as const)("annotates as much in one language as in the other, %s", (size) => {
      const [es, en] = locales.map((locale) => annotations(figure(dataset, chart, view, locale)[size].nodes));
      expect(es).toBe(en);
    });
  },
);
