import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { heldNow } from "../../src/charts/held-now.ts";
import type { Drawing } from "../../src/marks/svg.ts";
import { claims, fixture, held } from "./dataset.ts";

/** How many people a path of one class draws: each begins with a move to the next head. */
function people({ nodes }: Drawing, className: string): number {
  const flat = nodes.flatMap((node) => [node, ...node.children.filter((child) => typeof child !== "string")]);
  const heads = flat
    .filter((node) => node.attributes["class"] === className)
    .map((node) => (String(node.attributes["d"]).match(/0 1 1 0 /g) ?? []).length);
  return heads.reduce((sum, count) => sum + count, 0);
}

describe("held-now", () => {
  it("draws one mark a person, class by class", () => {
    const { wide, narrow } = figure(fixture(), heldNow, "end-2025", "es");
    for (const drawing of [wide, narrow]) {
      expect(people(drawing, "fill-cub")).toBe(710 + 30);
      expect(people(drawing, "outline-cub")).toBe(440);
      expect(people(drawing, "fill-ven")).toBe(850);
      expect(people(drawing, "fill-nic")).toBe(61);
    }
  });

  it("draws those in prison solid and those who may be hollow, and says the range", () => {
    const { title, wide } = figure(fixture(), heldNow, "behind-bars", "en");
    expect(title).toBe("In prison: 710 to 740 people in Cuba, 850 in Venezuela and 61 in Nicaragua");
    expect(people(wide, "outline-cub")).toBe(0);
  });

  it("draws a list that was not broken down as neither in prison nor outside it", () => {
    const { wide } = figure(fixture(), heldNow, "latest", "es");
    expect(people(wide, "pale-cub")).toBe(1205);
    expect(people(wide, "fill-cub")).toBe(0);
  });

  it("takes each list's last count on or before the day of the view", () => {
    const shown = figure(fixture(), heldNow, "2026-01-30", "en").claims.map((claim) => claim.id);
    expect(shown).toContain("venezuela-held-2026-01-28");
    expect(shown).not.toContain("venezuela-held-2026-03-11");
  });

  it("says that nobody counted rather than drawing a zero", () => {
    const others = claims.filter((claim) => claim.definition !== "nicaragua-held");
    const { title, wide } = figure(fixture({ claims: others }), heldNow, "latest", "es");
    expect(title).toContain("no se halló recuento para esta fecha");
    expect(people(wide, "fill-nic")).toBe(0);
  });

  it("does not add up parts that fall short of their whole", () => {
    const short = [
      ...claims.filter((claim) => claim.definition !== "cuba-third"),
      held("CUB", "cuba-third", "2025-12-31", 29),
    ];
    const shown = figure(fixture({ claims: short }), heldNow, "end-2025", "es").claims.map(
      (claim) => claim.definition.id,
    );
    expect(shown).not.toContain("cuba-third");
  });

  it("warns where a list that includes people outside prison stands beside lists that do not", () => {
    expect(figure(fixture(), heldNow, "end-2025", "es").warning).toMatch(/fuera de prisión/);
    expect(figure(fixture(), heldNow, "behind-bars", "es").warning).toBeUndefined();
  });

  it("divides by the default population and says which", () => {
    const { notes, title } = figure(fixture(), heldNow, "per-million", "en");
    expect(title).toBe(
      "Per million inhabitants: 118 on Cuba’s list (71 to 74 in prison), 30 in Venezuela, 8.7 in Nicaragua",
    );
    expect(notes.at(-1)?.text).toContain("10,000,000 inhabitants in 2025, by United Nations");
  });
});
