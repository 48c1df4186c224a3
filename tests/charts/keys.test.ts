import { describe, expect, it } from "vitest";
import { figure, type Figure } from "../../src/charts/figure.ts";
import { caseDrawing } from "../../src/charts/cases.ts";
import { charts } from "../../src/charts/index.ts";
import { dateOf, type Claim, type Dataset } from "../../src/dataset/dataset.ts";
import { loadTables } from "../../src/dataset/load.ts";
import { locales } from "../../src/dataset/text.ts";
import type { Drawing, SvgNode } from "../../src/marks/svg.ts";
import { lifelines } from "../../src/series/lifeline.ts";
import { listParts } from "../../src/series/list-parts.ts";
import { releaseRow } from "../../src/series/release.ts";
import { fixtureOf } from "./fixtures/index.ts";

type Size = "narrow" | "wide";

/** Rows that a drawing leaves out, and why; every other row has a mark that says so. */
interface LeftOut {
  readonly why: string;
  readonly chart: string;
  readonly views?: readonly string[];
  readonly sizes?: readonly Size[];
  readonly rows: (figure: Figure, dataset: Dataset) => readonly { readonly id: string }[];
}

const leftOut: readonly LeftOut[] = [
  {
    why: "the list's total on the day a group of it was counted, where another total is the one named",
    chart: "who-is-held",
    views: ["counts"],
    rows: ({ claims }, dataset) => {
      const lists = dataset.countries.map((country) => listParts(dataset, country, () => true));
      const named = lists.flatMap(({ last, classes }) => [last, ...classes.map(({ whole }) => whole)]);
      const wholes = lists.flatMap(({ groups }) => groups.map(({ whole }) => whole));
      return claims.filter((claim) => wholes.includes(claim) && !named.includes(claim));
    },
  },
  {
    why: "the table of one country has each process's whole history, the drawing its last counts",
    chart: "released",
    views: ["cuba-2025", "venezuela-2026", "nicaragua"],
    rows: ({ claims }, dataset) =>
      claims.filter((claim) => {
        const row = claim.process && releaseRow(dataset, claim.process);
        return !row || ![row.promised, row.claimed, ...row.verified].includes(claim);
      }),
  },
  {
    why: "nobody in a month is a piece of the line that other months share",
    chart: "in-and-out",
    views: ["monthly"],
    rows: ({ claims }) => claims.filter(({ high }) => high === 0),
  },
  {
    why: "a government that counts from another day than those who verified is not drawn beside them",
    chart: "timeline",
    rows: ({ claims }, dataset) =>
      claims.filter((claim) => {
        const row = claim.process && releaseRow(dataset, claim.process);
        const verified = row?.verified.filter(({ definition }) => definition.role !== "detail") ?? [];
        return claim === row?.claimed && verified.some(({ periodStart }) => periodStart !== claim.periodStart);
      }),
  },
  {
    why: "all events together leave no room for the people let out",
    chart: "timeline",
    views: ["all"],
    rows: ({ claims }) => claims.filter((claim) => !isHeld(claim)),
  },
  {
    why: "all events together leave no room for the counts on a phone",
    chart: "timeline",
    views: ["all"],
    sizes: ["narrow"],
    rows: ({ claims }) => claims,
  },
  {
    why: "a phone has a country's last count of each year",
    chart: "timeline",
    sizes: ["narrow"],
    rows: ({ claims }) =>
      claims.filter((claim, index) => {
        const later = claims.slice(index + 1).filter((other) => isHeld(other) && other.country === claim.country);
        return isHeld(claim) && later.some((other) => dateOf(other).slice(0, 4) === dateOf(claim).slice(0, 4));
      }),
  },
  {
    why: "a phone names a country's turning points, not its other events",
    chart: "timeline",
    views: ["cuba", "venezuela", "nicaragua"],
    sizes: ["narrow"],
    rows: ({ events }) => events.filter(({ weight }) => weight !== "1"),
  },
];

function isHeld({ definition }: Claim): boolean {
  return definition.measure.id === "held";
}

function leftOutOf(drawn: Figure, size: Size, dataset: Dataset): readonly string[] {
  return leftOut
    .filter(({ chart, views, sizes }) => {
      return chart === drawn.chart && (views?.includes(drawn.view.id) ?? true) && (sizes?.includes(size) ?? true);
    })
    .flatMap(({ rows }) => rows(drawn, dataset).map(({ id }) => id));
}

function keyedNodes(nodes: readonly (SvgNode | string)[]): readonly (SvgNode & { readonly keys: readonly string[] })[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string") return [];
    const { keys } = node;
    return [...(keys ? [{ ...node, keys }] : []), ...keyedNodes(node.children)];
  });
}

function keysIn({ nodes }: Drawing): readonly string[] {
  return keyedNodes(nodes).flatMap(({ keys }) => keys.flatMap((key) => key.split("+")));
}

/** How many marks a path is, however its keys are read: its subpaths, or its vertices where it has only one subpath. */
function partsOf({ tag, attributes }: SvgNode): number {
  const d = tag === "path" ? String(attributes["d"]) : "";
  const subpaths = d.match(/m/gi)?.length ?? 0;
  return subpaths === 1 ? (d.match(/[mlhv]/gi)?.length ?? 0) : subpaths;
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].toSorted();

const record = loadTables("data").dataset;

const drawings = charts.flatMap((chart) =>
  chart.views.flatMap((view) => [
    ...locales.map((locale) => ({ chart, view: view.id, locale, dataset: fixtureOf(chart.id), of: "the fixture" })),
    ...(record ? [{ chart, view: view.id, locale: "es" as const, dataset: record, of: "the record" }] : []),
  ]),
);

describe.each(drawings)("$chart.id $view in $locale, of $of", ({ chart, view, locale, dataset }) => {
  const drawn = figure(dataset, chart, view, locale);
  const rows = drawn.tables.flatMap((table) => table.rows.map(({ id }) => id));

  it.each(["narrow", "wide"] as const)("has a mark for every row of its tables when %s", (size) => {
    const excused = leftOutOf(drawn, size, dataset);
    expect(unique(keysIn(drawn[size]))).toEqual(unique(rows.filter((id) => !excused.includes(id))));
  });

  it.each(["narrow", "wide"] as const)("gives a path one key, or as many as it has marks, when %s", (size) => {
    const several = keyedNodes(drawn[size].nodes).filter(({ keys }) => keys.length > 1);
    for (const node of several) expect(partsOf(node), String(node.attributes["class"])).toBe(node.keys.length);
  });
});

describe("the page of a case", () => {
  const cases = record ? lifelines(record) : [];

  it.each(cases.map((lifeline) => ({ id: lifeline.person.id, lifeline })))(
    "has a mark for all of $id",
    ({ lifeline }) => {
      for (const size of ["narrow", "wide"] as const)
        expect(unique(keysIn(caseDrawing(lifeline, "es", size)))).toEqual(unique(lifeline.events.map(({ id }) => id)));
    },
  );
});
