import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { released } from "../../src/charts/released.ts";
import { claims, fixture, letOut } from "./dataset.ts";
import { textBoxes } from "./boxes.ts";

function words(view: string): readonly string[] {
  return textBoxes(figure(fixture(), released, view, "en").wide).map((box) => box.words);
}

describe("released", () => {
  it("keeps rival counts apart, with their qualifiers: own ones highest first, then whoever cites others", () => {
    const numbers = words("cuba-2025").filter((each) => /^[≥~]?\d+$/.test(each));
    expect(numbers.slice(-3)).toEqual(["228", "≥205", "~250"]);
  });

  it("does not widen the range counted by a claimant that cites others", () => {
    expect(figure(fixture(), released, "all", "en").title).toContain("205 to 228");
    expect(words("cuba-2025").join(" ")).toContain("Open letter (citing others; not in the bar)");
  });

  it("writes a sentence where nobody gave a number", () => {
    expect(words("nicaragua")).toEqual(
      expect.arrayContaining(["announced: no number found", "government: no figure found"]),
    );
  });

  it("says inside the figure that the starts differ", () => {
    expect(words("venezuela-2026").join(" ")).toContain("The government counts since Dec 2025 and says “people”");
  });

  it("names an announced pardon without drawing it", () => {
    expect(words("all").join(" ")).toContain("March pardon, 2,000 people");
  });

  it("leaves a revised count in the table and out of the bars", () => {
    const revised = letOut("ven-january", "gov-venezuela", "2025-12", "2026-02-10", 999, { status: "revised" });
    const drawn = figure(fixture({ claims: [...claims, revised] }), released, "venezuela-2026", "en");
    expect(textBoxes(drawn.wide).map((box) => box.words)).not.toContain("999");
    expect(drawn.tables[0]?.rows.flatMap((row) => row.cells.map((cell) => cell.text))).toContain("999");
  });

  it("says so where no release was counted", () => {
    expect(figure(fixture({ claims: [] }), released, "all", "en").title).toBe(
      "No counts of releases to show were found",
    );
  });
});
