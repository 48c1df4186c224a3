import { describe, expect, it } from "vitest";
import { figure, type Figure } from "../../src/charts/figure.ts";
import { whoCountsWhat } from "../../src/charts/who-counts-what.ts";
import type { Dataset, Rows } from "../../src/dataset/dataset.ts";
import { textBoxes } from "./boxes.ts";
import { claims, definitions, fixture, held } from "./dataset.ts";
import { rivalClaims, rivalDefinitions, whoCountsWhatFixture } from "./fixtures/who-counts-what.ts";

function draw(view: string, dataset: Dataset = whoCountsWhatFixture()): Figure {
  return figure(dataset, whoCountsWhat, view, "en");
}

function words(drawn: Figure): readonly string[] {
  return textBoxes(drawn.wide).map((box) => box.words.replaceAll("\u00a0", " "));
}

/** How long each bar of a look is, from the zero line on. */
function lengths({ wide }: Figure, className: string): readonly number[] {
  return wide.nodes
    .filter(({ attributes }) => attributes["class"] === className)
    .map(({ attributes }) => Number(/h([\d.]+)v/.exec(String(attributes["d"]))?.[1]));
}

/** The stretches of a look that are less than half as high as a bar. */
function thin({ wide }: Figure, className: string): readonly string[] {
  return wide.nodes
    .filter(({ attributes }) => attributes["class"] === className)
    .map(({ attributes }) => String(attributes["d"]))
    .filter((d) => Number(/v([\d.]+)/.exec(d)?.[1]) < 6);
}

/** Where each stretch of a look begins. */
function starts({ wide }: Figure, className: string): readonly number[] {
  return wide.nodes
    .filter(({ attributes }) => attributes["class"] === className)
    .map(({ attributes }) => Number(/^M([\d.]+) /.exec(String(attributes["d"]))?.[1]));
}

/** The common record without the classes of Cuba's list. */
const undivided = claims.filter(({ definition }) => !/^cuba-(?:prison|restricted|third)$/.test(definition));

describe("who-counts-what", () => {
  it("says from what to what the counts run, and that they do not count the same people", () => {
    expect(draw("cuba").title).toBe(
      "Near 31 December 2025, claimants’ own counts for Cuba ran from 355 to 1,180: they do not count the same people",
    );
  });

  it("draws one list as its classes, and under it the same list without one class after another", () => {
    const drawn = draw("cuba");
    const said = words(drawn).join(" ");
    expect(said).toMatch(/^One list, counted three ways Lista de Cuba, 31 Dec 2025 .* 1,180 /);
    expect(said).toContain("1,180 less 440 at home or on licence, under restrictions");
    expect(said).toContain("740 less 30 third class, place not stated");
    const [whole, behindBars, inPrison] = lengths(drawn, "fill-cub");
    expect(new Set([whole, behindBars, inPrison]).size).toBe(1);
    const third = starts(drawn, "unknown-cub");
    expect(third).toHaveLength(2);
    expect(new Set(third).size).toBe(1);
    expect(starts(drawn, "outline-cub")[0]).toBeGreaterThan(third[0] ?? Infinity);
  });

  it("marks the number nobody published as our sum, and keeps it out of the table", () => {
    const drawn = draw("cuba");
    expect(words(drawn).join(" ")).toContain("our sum");
    expect(drawn.tables[0]?.rows.flatMap((row) => row.cells.map(({ text }) => text))).not.toContain("740");
  });

  it("draws a list that was not broken down as one pale bar among the others", () => {
    const drawn = draw(
      "cuba",
      fixture({ definitions: [...definitions, ...rivalDefinitions], claims: [...undivided, ...rivalClaims] }),
    );
    expect(words(drawn)).toContain("1,180 31 Dec 2025");
    expect(words(drawn).join(" ")).toContain("not broken down");
    expect(words(drawn).join(" ")).not.toContain("One list");
  });

  it("takes of each definition the count nearest the date, none further than the days it names", () => {
    expect(words(draw("cuba"))).toContain("355 31 Oct 2025");
    const late = fixture({
      definitions: [...definitions, ...rivalDefinitions],
      claims: [...claims, held("CUB", "rival-cuba-held", "2025-09-01", 350)],
    });
    expect(draw("cuba", late).claims.map(({ definition }) => definition.id)).not.toContain("rival-cuba-held");
    expect(draw("cuba").subtitle).toContain("at most 120 days away");
  });

  it("leaves out a count that was revised", () => {
    const revised = rivalClaims.map((claim) => ({ ...claim, status: "revised" as const }));
    const drawn = draw(
      "cuba",
      fixture({ definitions: [...definitions, ...rivalDefinitions], claims: [...claims, ...revised] }),
    );
    expect(drawn.claims.every(({ status }) => status === "current")).toBe(true);
  });

  it("sets apart what a government says and those recognised one by one, outside the range of its title", () => {
    const drawn = draw("cuba");
    const said = words(drawn);
    expect(said.indexOf("240 10 Jan 2026")).toBeGreaterThan(said.indexOf("What a government says"));
    expect(said.indexOf("9 19 Jan 2026")).toBeGreaterThan(
      said.indexOf("Recognises people one by one, without counting all"),
    );
    expect(drawn.title).toContain("from 355");
    expect(drawn.warning).toMatch(/government says stands apart\.$/);
  });

  it("sets apart who cites others, unless it also keeps a count of its own", () => {
    const headed = (kept: Rows["definitions"]): boolean =>
      words(
        draw(
          "nicaragua",
          fixture({
            definitions: [...definitions, ...kept],
            claims: [...claims, held("NIC", "letter-held", "2025-11-30", 70)],
          }),
        ),
      ).includes("Cites the counts of others");
    expect(headed(rivalDefinitions.filter(({ definition }) => definition === "letter-held"))).toBe(true);
    expect(headed(rivalDefinitions)).toBe(false);
  });

  it("says where releases came between a count and the main one", () => {
    expect(words(draw("venezuela")).join(" ")).toContain("14 Jan 2026, after releases since 8 Jan");
    expect(draw("venezuela").title).toBe(
      "Near 29 December 2025, claimants’ own counts for Venezuela ran from 850 to 1,380: they do not always count the same people, and releases came between them",
    );
  });

  it("draws a least number open and the ends of a range apart", () => {
    const drawn = draw("venezuela");
    expect(drawn.wide.nodes.filter(({ attributes }) => attributes["class"] === "open-end")).toHaveLength(1);
    expect(thin(drawn, "fill-ven")).toHaveLength(1);
  });

  it("warns in every view that the definitions are unlike", () => {
    for (const { id } of whoCountsWhat.views) expect(draw(id).warning).toContain("own definition");
  });

  it("says so where one body counted, in one way or in several", () => {
    expect(draw("nicaragua").title).toBe(
      "Near 2 December 2025, a single claimant counted in Nicaragua: Lista nica, 61",
    );
    expect(draw("cuba", fixture()).title).toBe(
      "Near 31 December 2025, a single claimant counted in Cuba: Lista de Cuba, from 710 to 1,180, depending on whom it includes",
    );
  });

  it("says so where several counted alike", () => {
    const alike = fixture({
      definitions: [...definitions, ...rivalDefinitions],
      claims: [...claims, held("NIC", "rival-cuba-held", "2025-12-01", 61)],
    });
    expect(draw("nicaragua", alike).title).toBe("Near 2 December 2025, counts for Nicaragua agreed on 61");
  });

  it("says so where nobody counted", () => {
    const drawn = draw("cuba", fixture({ claims: [] }));
    expect(drawn.title).toBe("Near 31 December 2025, no claimant’s own count was found in Cuba");
    expect(words(drawn)).toEqual(["no count found for this date"]);
  });
});
