import { describe, expect, it } from "vitest";
import { figure, type Figure } from "../../src/charts/figure.ts";
import { inAndOut } from "../../src/charts/in-and-out.ts";
import { locales } from "../../src/dataset/text.ts";
import type { Drawing } from "../../src/marks/svg.ts";
import { outside, overlaps, textBoxes } from "./boxes.ts";
import { claims, fixture, held } from "./dataset.ts";
import { inAndOutFixture, listClaims, listed } from "./fixtures/in-and-out.ts";

type Claims = typeof listClaims;

function drawn(view: string, rows: Claims = listClaims): Figure {
  return figure(inAndOutFixture(rows), inAndOut, view, "en");
}

/** The list ends 2024 and 2025 with these numbers; all else as it is. */
function ending(before: number, after: number): Claims {
  const others = listClaims.filter(({ claim }) => !/^cuba-list-202[45]-12-31$/.test(claim));
  return [...others, held("CUB", "cuba-list", "2024-12-31", before), held("CUB", "cuba-list", "2025-12-31", after)];
}

function pathsOf({ nodes }: Drawing, className: string): readonly string[] {
  return nodes
    .filter(({ attributes }) => attributes["class"] === className)
    .map(({ attributes }) => String(attributes["d"]));
}

/** How many people a drawing has: a file is a dashed line, one dash a person. */
function people({ nodes }: Drawing): number {
  return nodes
    .filter(({ attributes }) => attributes["class"] === "mark-cub")
    .flatMap(({ attributes }) => {
      const pitch = Number(String(attributes["stroke-dasharray"]).slice(2));
      return [...String(attributes["d"]).matchAll(/v-?([\d.]+)/g)].map(
        ([, length]) => Math.floor(Number(length) / pitch) + 1,
      );
    })
    .reduce((sum, each) => sum + each, 0);
}

function sum(definition: string): number {
  return listClaims.filter((claim) => claim.definition === definition).reduce((all, { low }) => all + low, 0);
}

function words(drawing: Drawing): readonly string[] {
  return textBoxes(drawing).map((box) => box.words);
}

describe("in-and-out, by month", () => {
  it("says how the list ended the last year, beside what was announced in it", () => {
    expect(drawn("monthly").title).toBe(
      "Lista de Cuba’s list ended 2025 with 30 more people than 2024, after the 550 releases announced",
    );
  });

  it.each([
    [1180, 1150, "ended 2025 with 30 fewer people than 2024, after the 550 releases announced"],
    [1180, 1181, "ended 2025 with 1 more person than 2024, after the 550 releases announced"],
    [1180, 1180, "ended 2025 with as many people as 2024, after the 550 releases announced"],
  ])("says from %i to %i what is true", (before, after, said) => {
    expect(drawn("monthly", ending(before, after)).title).toContain(said);
  });

  it("compares no year whose end was not counted", () => {
    const once = listClaims.filter(({ definition, asOf }) => definition !== "cuba-list" || asOf === "2024-06-30");
    expect(drawn("monthly", once).title).toBe("The last total found of Lista de Cuba’s list is 1,100, on 30 June 2024");
  });

  it("draws each person added or taken off once, and leaves out a part of the list counted again", () => {
    const all = sum("cuba-added-month") + sum("cuba-left-month");
    const { wide, narrow } = drawn("monthly");
    expect([people(wide), people(narrow)]).toEqual([all, all]);
  });

  it("breaks the line of a side where no number was found, and not where it was zero", () => {
    const [added = "", left = ""] = pathsOf(drawn("monthly").wide, "edge");
    const stretchesOf = (d: string): number => [...d.matchAll(/M/g)].length;
    expect([stretchesOf(added), stretchesOf(left)]).toEqual([8, 8]);
    const unknown = listClaims.filter(({ claim }) => claim !== "cuba-left-month-2023-10");
    const [, broken = ""] = pathsOf(drawn("monthly", unknown).wide, "edge");
    expect(broken).not.toBe(left);
  });

  it("puts three points where each month's number was not found", () => {
    const dots = pathsOf(drawn("monthly").wide, "unknown").map((d) => [...d.matchAll(/M/g)].length);
    expect(dots).toEqual([3 * 13, 3 * 17]);
  });

  it("ends in three points the side counted to the last month", () => {
    expect(pathsOf(drawn("monthly").wide, "open-end")).toHaveLength(1);
  });

  it("names the totals at the ends of the years, and the newest", () => {
    expect(words(drawn("monthly").wide)).toEqual(
      expect.arrayContaining(["1,060", "31 Dec 2023", "1,150", "1,180", "Last total found: 1,205, 31 Jan 2026"]),
    );
  });

  it("names the announcement in both sizes, and warns that it counts something else", () => {
    const { wide, narrow, warning, events } = drawn("monthly");
    for (const drawing of [wide, narrow]) expect(words(drawing)).toContain("14 Jan 2025");
    expect(warning).toMatch(/was not found to give their names/);
    expect(events.map(({ id }) => id)).toEqual(["cub-2025-01-14"]);
  });

  it("says how many months have no number", () => {
    expect(drawn("monthly").notes.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Of 29 months, no figure was found for additions in 13 and for removals in 17\./),
    );
  });

  it("leaves out a number that no longer stands", () => {
    const revised = { ...listed("cuba-added-month", "2024-04", 99), status: "revised" as const };
    expect(people(drawn("monthly", [...listClaims, revised]).wide)).toBe(people(drawn("monthly").wide));
  });

  it.each(locales)("fits one month, eight years and great numbers in %s", (locale) => {
    const years = Array.from({ length: 8 }, (_, index) => 2022 + index);
    const long = years.flatMap((year) => [
      held("CUB", "cuba-list", `${year}-12-31`, 12_000 + year),
      ...Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}`).flatMap((month) => [
        listed("cuba-added-month", month, 400),
        listed("cuba-left-month", month, 380),
      ]),
    ]);
    const short = [held("CUB", "cuba-list", "2022-12-31", 12_000), listed("cuba-added-month", "2022-12", 1)];
    for (const rows of [long, short]) {
      const { wide, narrow } = figure(inAndOutFixture(rows), inAndOut, "monthly", locale);
      for (const drawing of [wide, narrow]) {
        expect(overlaps(textBoxes(drawing))).toEqual([]);
        expect(outside(drawing, textBoxes(drawing))).toEqual([]);
      }
    }
  });
});

describe("in-and-out, by year", () => {
  it("says a number was not found rather than work it out", () => {
    const { wide, narrow, subtitle } = drawn("yearly");
    expect(words(wide).filter((each) => each === "no figure found for the year")).toHaveLength(4 + 1);
    expect(words(narrow)).toContain("added: no figure found for the year");
    expect(people(wide)).toBe(sum("cuba-added-year") + sum("cuba-left-year"));
    expect(subtitle).toContain("Only for 2023 were");
  });

  it("sets the first and the last year side by side", () => {
    expect(drawn("yearly").title).toBe(
      "Lista de Cuba’s list took in 760 people in 2021 and 120 in 2025; as those years ended it held 810 and 1,180",
    );
  });

  it("names one year where there is one", () => {
    const one = listClaims.filter(
      ({ definition, periodEnd }) => definition !== "cuba-added-year" || periodEnd === "2022-12-31",
    );
    expect(drawn("yearly", one).title).toBe("Lista de Cuba’s list took in 420 people in 2022");
  });
});

describe("in-and-out, in all", () => {
  it("sets those ever listed beside those listed on the same day", () => {
    expect(drawn("cumulative").title).toBe(
      "1,830 people were on Lista de Cuba’s list at some time from July 2021 to 31 December 2025; 1,205 were on it on 31 January 2026",
    );
  });

  it("marks the space between the lines on the days both were counted, and no other", () => {
    const [uprights = ""] = pathsOf(drawn("cumulative").wide, "leader");
    expect(uprights.match(/M/g)).toHaveLength(5);
  });

  it("names both ends with claimant and date", () => {
    const said = words(drawn("cumulative").wide).join(" ");
    expect(said).toContain("1,830 ever on the list; Lista de Cuba, 31\u00a0Dec\u00a02025");
    expect(said).toContain("1,205 under a political sentence or measure; Lista de Cuba, 31\u00a0Jan\u00a02026");
  });

  it("joins no running total to one with another start", () => {
    const other = listed("cuba-ever", "2026-02", 300, "2025-01-01");
    expect(drawn("cumulative", [...listClaims, other]).title).toContain("1,830 people");
  });
});

it.each(["monthly", "yearly", "cumulative"])("in-and-out %s says so where nothing was counted", (view) => {
  const without = fixture({ claims: claims.filter(({ definition }) => definition !== "cuba-list") });
  expect(figure(without, inAndOut, view, "en").title).toBe("No total of the list since 11J was found");
  const listAlone = figure(fixture(), inAndOut, view, "en");
  expect(overlaps(textBoxes(listAlone.narrow))).toEqual([]);
});
