import { describe, expect, it } from "vitest";
import { figure, type Figure } from "../../src/charts/figure.ts";
import { whoIsHeld } from "../../src/charts/who-is-held.ts";
import type { Dataset } from "../../src/dataset/dataset.ts";
import type { Locale } from "../../src/dataset/text.ts";
import { groupSeries, listParts, shareOf } from "../../src/series/list-parts.ts";
import { textBoxes } from "./boxes.ts";
import { claims, fixture, held } from "./dataset.ts";
import { listParts as parts, part, whoIsHeldFixture } from "./fixtures/who-is-held.ts";

const drawn = (view: string, dataset = whoIsHeldFixture(), locale: Locale = "en"): Figure =>
  figure(dataset, whoIsHeld, view, locale);

const words = (view: string, dataset?: Dataset): string =>
  textBoxes(drawn(view, dataset).wide)
    .map((box) => box.words)
    .join(" ");

const title = (view: string, claimed: Parameters<typeof whoIsHeldFixture>[0]): string =>
  drawn(view, whoIsHeldFixture(claimed)).title;

const women = (cuba: number, venezuela: number) => [
  part("CUB", "cuba-list", "2025-12-31", "women", cuba),
  part("VEN", "venezuela-held", "2025-12-29", "women", venezuela),
];

describe("who-is-held counts", () => {
  it("names the women each list counts", () => {
    expect(drawn("counts").title).toBe(
      "By the last count found of each list, women numbered 121 in Cuba, 55 in Venezuela and 7 in Nicaragua",
    );
    expect(drawn("counts", undefined, "es").title).toBe(
      "Según el último recuento hallado de cada lista, las mujeres eran 121 en Cuba, 55 en Venezuela y 7 en Nicaragua",
    );
  });

  it("says of which list no count was found", () => {
    expect(title("counts", women(118, 102))).toBe(
      "By the last count found of each list, women numbered 118 in Cuba and 102 in Venezuela; no count was found for Nicaragua",
    );
  });

  it("names the first group there is where nobody counted women", () => {
    expect(title("counts", [part("VEN", "venezuela-now", "2026-03-11", "military", 184)])).toBe(
      "By the last count found of each list, members of the military numbered 184 in Venezuela; no count was found for Cuba and Nicaragua",
    );
  });

  it("says so where nobody counted groups, or anybody", () => {
    expect(title("counts", [])).toBe("No counts of groups were found on any list");
    expect(drawn("shares", fixture({ claims: [] })).title).toBe("No counts of groups were found on any list");
  });

  it("keeps a count without a total of its day, with its own date", () => {
    expect(words("counts")).toMatch(/121 .*15\sMar\s2026/);
  });

  it("gives one person the singular", () => {
    expect(words("counts")).toMatch(/\b1 .*\bminor\b/);
    expect(drawn("counts").summary).toContain("counted 1 person: in prison or at home: minors");
  });

  it("writes one sentence a country on what was not counted, and none where all was", () => {
    const said = drawn("counts").summary;
    expect(said).toContain(
      "For Cuba’s list no counts of minors, members of the military, foreign or dual nationals and people whose whereabouts are unknown were found.",
    );
    expect(said).not.toContain("For Venezuela’s list");
  });

  it("says in its summary which part of a list was counted", () => {
    expect(drawn("counts").summary).toContain(
      "Lista de Cuba counted 121 people: under a political sentence or measure: women",
    );
  });
});

describe("who-is-held shares", () => {
  it("tells of the share that changed most since the end of the year, and shows both its counts", () => {
    expect(drawn("shares").title).toBe(
      "Members of the military were 20% of Venezuela’s list on 29 December 2025 and 37% on 11 March 2026",
    );
    expect(drawn("shares", undefined, "es").title).toBe(
      "Los militares eran el 20\u202f% de la lista de Venezuela el 29 de diciembre de 2025 y el 37\u202f% el 11 de marzo de 2026",
    );
    expect(words("shares")).toContain("vertical tick: 20% (170 of 850), 29 Dec 2025");
    expect(drawn("shares").claims.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["venezuela-held-military-2025-12-29", "venezuela-held-2025-12-29"]),
    );
  });

  it("warns that the list changed its rule between the two", () => {
    expect(drawn("shares").warning).toContain(
      "from counting people “in prison” to counting them “in prison or at home”",
    );
    expect(drawn("counts").warning).not.toContain("went from");
  });

  it("names the share of women where none changed by a tenth", () => {
    const steady = parts.filter(({ who }) => who !== "military");
    expect(title("shares", steady)).toBe("Women were 10% of Cuba’s list, 11% of Venezuela’s and 11% of Nicaragua’s");
  });

  it("does not compare with a count from before the last month of the year", () => {
    const earlier = [
      part("VEN", "venezuela-held", "2025-03-10", "military", 170),
      part("VEN", "venezuela-now", "2026-03-11", "military", 184),
    ];
    expect(title("shares", earlier)).toBe("Members of the military were 37% of Venezuela’s list");
  });

  it("says that shares are the same where they are", () => {
    expect(title("shares", women(118, 85))).toBe("Women were the same share, 10%, of the lists of Cuba and Venezuela");
  });

  it("takes the newest count with a total of its own day", () => {
    expect(words("shares")).toContain("118 of 1,180");
    expect(words("shares")).not.toContain("121");
  });

  it("never rounds a person away", () => {
    expect(words("shares")).toContain("<1%");
  });
});

describe("listParts", () => {
  const all = whoIsHeldFixture();
  const [cuba, , nicaragua] = all.countries;
  if (!cuba || !nicaragua) throw new Error("no countries");

  it("takes the disappeared of a claimant's own list for those whose whereabouts are unknown", () => {
    const [missing] = groupSeries(all, nicaragua, "whereabouts_unknown");
    expect(missing && shareOf(missing)).toBeCloseTo(27 / 61);
  });

  it("divides by a total of the same day alone, and by exact numbers alone", () => {
    const shares = groupSeries(all, cuba, "women").map(shareOf);
    expect(shares).toEqual([118 / 1180, undefined]);
    const about = fixture({
      claims: [
        ...claims.filter(({ claim }) => claim !== "cuba-list-2025-12-31"),
        { ...held("CUB", "cuba-list", "2025-12-31", 1180), qualifier: "at_least" },
        part("CUB", "cuba-list", "2025-12-31", "women", 118),
      ],
    });
    const [country] = about.countries;
    expect(country && groupSeries(about, country, "women").map(shareOf)).toEqual([undefined]);
  });

  it("does not take those arrested as minors for minors", () => {
    const { missing, groups } = listParts(all, cuba, () => true);
    expect(groups.map(({ group }) => group)).toEqual(["women", "arrested_as_minors"]);
    expect(missing).toContain("minors");
  });

  it("takes the newest classes that add up to a list", () => {
    expect(listParts(all, cuba, () => true).classes.map(({ claim, whole }) => [claim.low, whole?.low])).toEqual([
      [710, 1180],
      [440, 1180],
      [30, 1180],
    ]);
  });
});
