import { describe, expect, it } from "vitest";
import { caseDrawing, cases } from "../../src/charts/cases.ts";
import { figure } from "../../src/charts/figure.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import { records } from "../../src/export/records.ts";
import type { Drawing, SvgNode } from "../../src/marks/svg.ts";
import { lifelines } from "../../src/series/lifeline.ts";
import { outside, overlaps, textBoxes } from "./boxes.ts";
import { caseRows, casesFixture, casesOf, type Happened } from "./fixtures/cases.ts";
import { fixture } from "./dataset.ts";

const letOutAndBack = (out: string, back: string): readonly Happened[] => [
  ["2021-07-12", "detained"],
  [out, "released_conditionally"],
  [back, "rearrested"],
  ["2026-03-12", "last_reported"],
];

const one = caseRows("Ana Ruiz Soto", letOutAndBack("2025-01-18", "2025-04-29"));
const two = caseRows("Leo Mora Gil", letOutAndBack("2025-02-16", "2025-04-29"));
const three = caseRows("Eva Prado Lima", letOutAndBack("2025-01-15", "2025-06-11"));
const four = caseRows("Noé Ruiz Cano", letOutAndBack("2025-01-15", "2025-05-11"));
const later = caseRows("Ada Luz Rey", letOutAndBack("2025-01-15", "2026-02-01"));
const stillOut = caseRows("Ciro Vega Paz", [
  ["2021-07-11", "detained"],
  ["2025-01-20", "released_conditionally"],
  ["2026-01-27", "last_reported"],
]);
const never = caseRows("Sol Paz Rey", [
  ["2021-07-11", "detained"],
  ["2026-01-27", "last_reported"],
]);

function title(dataset: Dataset, locale: "es" | "en"): string {
  return figure(dataset, cases, "all", locale).title;
}

function words({ nodes, ...size }: Drawing): string {
  return textBoxes({ nodes, ...size })
    .map((box) => box.words)
    .join(" ")
    .replaceAll("\u00a0", " ");
}

function marks({ nodes }: Drawing, className: string): string {
  const flat = (node: SvgNode | string): readonly SvgNode[] =>
    typeof node === "string" ? [] : [node, ...node.children.flatMap(flat)];
  return nodes
    .flatMap(flat)
    .filter(({ attributes }) => attributes["class"] === className)
    .map(({ attributes }) => String(attributes["d"]))
    .join("");
}

describe("the finding of cases", () => {
  it.each([
    {
      case: "names one",
      people: [one],
      es: "Ruiz salió en enero de 2025. En abril volvió a prisión",
      en: "Ruiz was let out in January 2025 and jailed again in April",
    },
    {
      case: "names two, the first to be jailed again first",
      people: [one, two],
      es: "Mora y Ruiz salieron entre enero y febrero de 2025. En abril volvieron a prisión",
      en: "Mora and Ruiz were let out between January and February 2025 and jailed again in April",
    },
    {
      case: "tells two of one surname apart",
      people: [one, three, four],
      es: "Ana Ruiz, Noé Ruiz y Prado salieron en enero de 2025. Entre abril y junio volvieron a prisión",
      en: "Ana Ruiz, Noé Ruiz and Prado were let out in January 2025 and jailed again between April and June",
    },
    {
      case: "counts more than three",
      people: [one, two, three, four, never],
      es: "De 5 personas, 4 salieron en 2025 y volvieron a prisión ese mismo año",
      en: "Of 5 people, 4 were let out in 2025 and jailed again that same year",
    },
    {
      case: "counts those jailed again in a later year",
      people: [later, never],
      es: "De 2 personas, 1 salió en libertad condicional y volvió a prisión",
      en: "Of 2 people, 1 was let out on conditional release and jailed again",
    },
    {
      case: "says that nobody let out was jailed again",
      people: [stillOut, never],
      es: "De 2 personas, 1 salió en libertad condicional; no consta ninguna vuelta a prisión",
      en: "Of 2 people, 1 was let out on conditional release; no return to prison is on record",
    },
    {
      case: "says that nobody was let out",
      people: [never],
      es: "No consta que ninguna de estas personas saliera en libertad condicional",
      en: "None of these people is on record as let out on conditional release",
    },
    { case: "says that there is nobody", people: [], es: "No hay casos en el registro", en: "No cases on record" },
  ])("$case", ({ people, es, en }) => {
    const dataset = casesOf(...people);
    expect(title(dataset, "es")).toBe(es);
    expect(title(dataset, "en")).toBe(en);
  });

  it("passes over a return whose month is not known", () => {
    const vague = caseRows("Ana Ruiz Soto", letOutAndBack("2025-01-18", "2025"));
    expect(title(casesOf(vague), "en")).toBe("1 person was let out on conditional release and jailed again");
  });
});

describe("cases", () => {
  const drawn = figure(casesFixture(), cases, "all", "en");

  it("parts those let out in the process from those who were not, by date", () => {
    const said = words(drawn.wide);
    const [included, excluded] = said.split("Not let out in that process");
    for (const name of ["Ana Ruiz", "Leonardo de la Caridad", "Eva Prado"]) expect(included).toContain(name);
    for (const name of ["Ciro Vega", "Noé Gil"]) expect(excluded).toContain(name);
  });

  it("writes the days outside over each gap, and no days where a source gives only a month", () => {
    expect(words(drawn.wide)).toContain("101 days out");
    expect(words(drawn.wide)).toContain("103 days out");
    const vague = caseRows("Ana Ruiz Soto", letOutAndBack("2025-01", "2025-04-29"));
    const said = words(figure(casesOf(vague), cases, "all", "en").wide);
    expect(said).not.toContain("days out");
    expect(said).toContain("On conditional release, Jan–29 Apr 2025.");
  });

  it("ends every bar at its last report, with a stroke and three points", () => {
    const ends = marks(drawn.wide, "stroke-cub").match(/M/g);
    expect(ends).toHaveLength(5);
    // Three points after four bars, none after a death, and three before a bar that did not begin with an arrest.
    expect(marks(drawn.wide, "open-end").match(/z/g)).toHaveLength((4 + 1) * 3);
    expect(words(drawn.wide)).toContain("In prison at the last report, 12 Mar 2026.");
    expect(words(drawn.wide)).toContain("Died on 1 Aug 2024.");
  });

  it("draws prison solid, licence and house arrest hollow, liberty thin and exile dotted", () => {
    const count = (className: string): number => marks(drawn.wide, className).match(/M/g)?.length ?? 0;
    expect(count("fill-cub")).toBe(2 + 2 + 1 + 1 + 1);
    expect(count("hollow-cub")).toBe(1 + 2 + 1);
    expect(count("line-cub")).toBe(1);
    expect(count("dotted-cub")).toBe(1);
  });

  it("gives its files and its table exactly the events of its people, each with its source", () => {
    const rows = records(drawn, "test");
    expect(rows).toHaveLength(drawn.caseEvents.length);
    expect(rows.map((row) => row["case_event"])).toEqual(drawn.tables[0]?.rows.map(({ id }) => id));
    expect(rows[0]).toMatchObject({
      case: "ana-ruiz-soto",
      date: "2021-07-12",
      status: "detained",
      source_url: "https://example.org/nota",
      named_by_publisher: "El Diario",
    });
    expect(drawn.tables[0]?.rows[0]?.cells[0]?.link).toBe("/en/cases/ana-ruiz-soto/");
  });

  it("says in the summary what became of each person", () => {
    expect(drawn.summary.replaceAll("\u00a0", " ")).toContain(
      "Eva Prado Lima. On conditional release since Feb 2025; with no sentence left to serve since Jun 2025. Last report, 13 Dec 2025.",
    );
  });

  it("names the country of each group where there are several, and shows one alone in its view", () => {
    const nica = caseRows(
      "Rosa Mena Paz",
      [
        ["2021-06-02", "detained"],
        ["2024-01-01", "last_reported"],
      ],
      "NIC",
    );
    const dataset = casesOf(one, nica);
    expect(words(figure(dataset, cases, "all", "en").wide)).toContain("Nicaragua · No release on record");
    expect(words(figure(dataset, cases, "cuba", "en").wide)).not.toContain("Rosa Mena");
  });

  it("is drawn without people too", () => {
    const empty = figure(fixture(), cases, "all", "es");
    expect(JSON.stringify([empty.narrow, empty.wide])).not.toMatch(/null|NaN|Infinity/);
  });
});

describe.each(["narrow", "wide"] as const)("a person's own bar, %s", (size) => {
  it.each(lifelines(casesFixture()))("of $person.name keeps its words apart and inside", (lifeline) => {
    const drawing = caseDrawing(lifeline, "es", size);
    expect(overlaps(textBoxes(drawing))).toEqual([]);
    expect(outside(drawing, textBoxes(drawing))).toEqual([]);
  });
});
