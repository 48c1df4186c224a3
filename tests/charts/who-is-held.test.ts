import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { whoIsHeld } from "../../src/charts/who-is-held.ts";
import { listParts, shareOf } from "../../src/series/list-parts.ts";
import { textBoxes } from "./boxes.ts";
import { claims, fixture, held } from "./dataset.ts";

type Who = "women" | "military" | "arrested_as_minors";

function group(country: string, definition: string, date: string, who: Who, people: number) {
  return { ...held(country, definition, date, people), claim: `${definition}-${who}-${date}`, who };
}

const withGroups = fixture({
  claims: [
    ...claims,
    group("CUB", "cuba-list", "2025-12-31", "women", 118),
    group("CUB", "cuba-list", "2026-02-15", "arrested_as_minors", 31),
    group("VEN", "venezuela-held", "2025-12-29", "military", 170),
    group("VEN", "venezuela-held", "2026-03-11", "military", 200),
    group("VEN", "venezuela-held", "2026-03-11", "women", 50),
  ],
});

const [cuba, venezuela] = withGroups.countries;
if (!cuba || !venezuela) throw new Error("no countries");

const words = (view: string): readonly string[] =>
  textBoxes(figure(withGroups, whoIsHeld, view, "en").wide).map((box) => box.words);

describe("who-is-held", () => {
  it("names the women each list counts", () => {
    expect(figure(withGroups, whoIsHeld, "counts", "en").title).toBe(
      "Women on each country’s list: 118 in Cuba and 50 in Venezuela",
    );
  });

  it("tells of the share that changed most since the end of the year", () => {
    expect(figure(withGroups, whoIsHeld, "shares", "en").title).toBe(
      "Members of the military were 20% of Venezuela’s list on 29 December 2025 and 40% on 11 March 2026",
    );
  });

  it("says so where nobody counted groups", () => {
    expect(figure(fixture(), whoIsHeld, "counts", "en").title).toBe("No counts of groups were found");
  });

  it("draws no share of a list whose total of that day is not stated", () => {
    expect(words("counts")).toContain("Arrested as minors");
    expect(words("shares")).not.toContain("Arrested as minors");
  });
});

describe("listParts", () => {
  it("divides a part by its own list on its own day, by nothing else", () => {
    const [women] = listParts(withGroups, cuba).groups;
    expect(women && shareOf(women)).toBeCloseTo(118 / 1180);
  });

  it("takes those arrested as minors for a count of minors, and names what is not counted", () => {
    expect(listParts(withGroups, cuba).missing).toEqual(["military", "foreign_or_dual"]);
    expect(listParts(withGroups, venezuela).missing).toEqual(["minors", "foreign_or_dual"]);
  });
});
