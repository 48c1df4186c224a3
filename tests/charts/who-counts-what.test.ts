import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { whoCountsWhat } from "../../src/charts/who-counts-what.ts";
import { textBoxes } from "./boxes.ts";
import { claims, definitions, fixture, held } from "./dataset.ts";

const rival = {
  ...definitions[0],
  definition: "rival-cuba-held",
  claimant: "rival-cuba",
  custody: "prison",
  role: "rival",
} as (typeof definitions)[number];

const withRival = fixture({
  definitions: [...definitions, rival],
  claims: [
    ...claims,
    held("CUB", "rival-cuba-held", "2025-10-31", 400),
    held("CUB", "rival-cuba-held", "2024-10-31", 390),
  ],
});

const words = (view: string, dataset = withRival): readonly string[] =>
  textBoxes(figure(dataset, whoCountsWhat, view, "en").wide).map((box) => box.words);

describe("who-counts-what", () => {
  it("says from what to what the counts run, and that it depends on whom they include", () => {
    expect(figure(withRival, whoCountsWhat, "cuba", "en").title).toBe(
      "Near 31 December 2025, counts for Cuba ran from 400 to 1,180, depending on whom each includes",
    );
  });

  it("draws one list as its classes, and the same list behind bars as our sum", () => {
    expect(words("cuba")).toEqual(expect.arrayContaining(["1,180 31 Dec 2025", "740 31 Dec 2025", "710 31 Dec 2025"]));
    expect(words("cuba").join(" ")).toContain("our sum");
  });

  it("takes of each definition the count nearest the date, none from another year", () => {
    expect(words("cuba")).toContain("400 Oct 2025".replace("Oct", "31 Oct"));
    expect(words("cuba").join(" ")).not.toContain("390");
  });

  it("warns that the counts are of different people", () => {
    expect(figure(withRival, whoCountsWhat, "cuba", "en").warning).toContain("different people");
  });

  it("says so where one body counted, or nobody", () => {
    expect(figure(fixture(), whoCountsWhat, "venezuela", "en").title).toBe(
      "Near 29 December 2025, one count for Venezuela was found: Lista de Venezuela, 850",
    );
    expect(figure(fixture({ claims: [] }), whoCountsWhat, "cuba", "en").title).toBe("No counts for Cuba were found");
  });
});
