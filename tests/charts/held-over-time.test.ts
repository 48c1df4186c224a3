import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { heldOverTime } from "../../src/charts/held-over-time.ts";
import { behindBars, mainLine, valueAt } from "../../src/series/lines.ts";
import { textBoxes } from "./boxes.ts";
import { claims, definitions, fixture, held } from "./dataset.ts";

const dataset = fixture();
const [cuba] = dataset.countries;
if (!cuba) throw new Error("no country");

function draw(view: string, change: Parameters<typeof fixture>[0] = {}) {
  return figure(fixture(change), heldOverTime, view, "en");
}

describe("held-over-time", () => {
  it("says what each count did after the releases, the fall first", () => {
    expect(draw("all").title).toBe(
      "Lista de Cuba’s count for Cuba rose from 1,100 (30\u00a0Jun\u00a02024) to 1,205 (28\u00a0Feb\u00a02026)",
    );
  });

  it("names the last count where no release was counted", () => {
    const stock = claims.filter(({ process }) => process === undefined);
    expect(draw("all", { claims: stock }).title).toBe(
      "Lista de Cuba’s last total found for Cuba is 1,205, on 28 February 2026",
    );
  });

  it("says so where nobody counted", () => {
    expect(draw("all", { claims: [] }).title).toBe("No counts of people held to draw were found");
  });

  it("names a peak that stands out from the last count", () => {
    expect(draw("venezuela").title).toBe(
      "Lista de Venezuela’s count for Venezuela reached 1,950 on 10 November 2024 and stood at 500 on 11 March 2026",
    );
  });

  it("sets side by side the counts before and after the largest expulsions", () => {
    expect(draw("nicaragua").title).toBe(
      "Lista nica’s count for Nicaragua before and after the largest expulsions: from 240 to 35 in 2023",
    );
  });

  it("ends every line with its last number, and warns that the lines do not count the same", () => {
    const drawn = draw("all");
    const words = textBoxes(drawn.wide).map((box) => box.words);
    expect(words).toEqual(expect.arrayContaining(["Cuba 1,205", "Venezuela 500", "Nicaragua 61"]));
    expect(drawn.warning).toContain("do not count the same");
  });

  it("cuts a line where its list changed whom it counts, and says so", () => {
    const wider = definitions.map((definition) =>
      definition.definition === "venezuela-held"
        ? [
            definition,
            { ...definition, definition: "venezuela-held-wider", name: { es: "o en casa", en: "or at home" } },
          ]
        : [definition],
    );
    const later = claims.map((claim) =>
      claim.claim === "venezuela-held-2026-03-11" ? { ...claim, definition: "venezuela-held-wider" } : claim,
    );
    const change = { definitions: wider.flat(), claims: later };
    const [venezuela] = fixture(change).countries.filter(({ id }) => id === "VEN");
    const line = venezuela && mainLine(fixture(change), venezuela, "2021-01-01");
    expect(line?.at(-1)?.points.map(({ date }) => date)).toEqual(["2026-03-11"]);
    expect(draw("venezuela", change).warning).toContain(
      "In March 2026 the definition of Lista de Venezuela goes from “in prison” to “or at home”, by what was published; its line is cut there, at the short stroke.",
    );
    expect(draw("venezuela").warning).toBeUndefined();
  });

  it("takes what it names from the events table", () => {
    const words = textBoxes(draw("cuba").wide).map((box) => box.words);
    expect(words).toEqual(expect.arrayContaining(["14 Jan 2025", "550 releases", "announced"]));
  });
});

describe("mainLine", () => {
  it("leaves a rounded count to the tables", () => {
    const rounded = { ...held("CUB", "cuba-list", "2025-06-30", 900), qualifier: "about" as const };
    const line = mainLine(fixture({ claims: [...claims, rounded] }), cuba, "2021-01-01");
    expect(line.flatMap(({ points }) => points.map(({ people }) => people))).not.toContain(900);
  });

  it("is read between its counts by the straight line, and not beyond them", () => {
    const line = mainLine(dataset, cuba, "2021-01-01");
    expect(valueAt(line, "2021-07-31")).toBe(160);
    expect(Math.round(valueAt(line, "2021-09-15") ?? 0)).toBe(370);
    expect(valueAt(line, "2021-01-01")).toBeUndefined();
    expect(valueAt(line, "2027-01-01")).toBeUndefined();
  });
});

describe("behindBars", () => {
  it("adds the parts of a list that are not outside prison, and names them", () => {
    const [point] = behindBars(dataset, cuba, "2021-01-01");
    expect(point?.people).toBe(710 + 30);
    expect(point?.claims.map(({ definition }) => definition.id)).toEqual(["cuba-prison", "cuba-third"]);
  });
});
