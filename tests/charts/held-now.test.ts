import { describe, expect, it } from "vitest";
import { figure } from "../../src/charts/figure.ts";
import { heldNow } from "../../src/charts/held-now.ts";
import type { Drawing, SvgNode } from "../../src/marks/svg.ts";
import { claims, fixture, held } from "./dataset.ts";

/** How many heads a drawing has of one class and size: each run of people is a dashed line, one dash a person. */
function heads({ nodes }: Drawing, className: string, isHollow = false): number {
  const flat = nodes.flatMap((node) => [node, ...node.children.flatMap((child) => withChildren(child))]);
  return flat
    .filter(({ attributes }) => attributes["class"] === className && /^0 /.test(String(attributes["stroke-dasharray"])))
    .filter(({ attributes }) => isHollow === Number(attributes["stroke-width"]) < 2)
    .reduce(
      (sum, { attributes }) =>
        sum + runs(String(attributes["d"]), Number(String(attributes["stroke-dasharray"]).slice(2))),
      0,
    );
}

function withChildren(node: SvgNode | string): readonly SvgNode[] {
  return typeof node === "string" ? [] : [node, ...node.children.flatMap((child) => withChildren(child))];
}

function runs(d: string, pitch: number): number {
  return [...d.matchAll(/h([\d.]+)/g)].reduce((sum, [, length]) => sum + Math.floor(Number(length) / pitch) + 1, 0);
}

describe("held-now", () => {
  it("draws one mark a person, class by class", () => {
    const { wide, narrow } = figure(fixture(), heldNow, "end-2025", "es");
    for (const drawing of [wide, narrow]) {
      expect(heads(drawing, "mark-cub")).toBe(710 + 440 + 30);
      expect(heads(drawing, "mark-paper", true)).toBe(440);
      expect(heads(drawing, "mark-ven")).toBe(850);
      expect(heads(drawing, "mark-nic")).toBe(61);
    }
  });

  it("draws those in prison solid and those who may be hollow, and says the range", () => {
    const { title, wide } = figure(fixture(), heldNow, "behind-bars", "en");
    expect(title).toBe("The lists count in prison 710 to 740 people in Cuba, 850 in Venezuela and 61 in Nicaragua");
    expect(heads(wide, "mark-cub")).toBe(740);
    expect(heads(wide, "mark-paper", true)).toBe(0);
  });

  it("draws a list that was not broken down as neither in prison nor outside it: solid heads over pale shoulders", () => {
    const { wide } = figure(fixture(), heldNow, "latest", "es");
    expect(heads(wide, "mark-cub")).toBe(1205);
    expect(heads(wide, "mark-paper", true)).toBe(0);
    expect(wide.nodes.flatMap((node) => withChildren(node)).map(({ attributes }) => attributes["class"])).toContain(
      "mark-cub-pale",
    );
  });

  it("takes each list's last count on or before the day of the view", () => {
    const shown = figure(fixture(), heldNow, "2026-01-30", "en").claims.map((claim) => claim.id);
    expect(shown).toContain("venezuela-held-2026-01-28");
    expect(shown).not.toContain("venezuela-held-2026-03-11");
  });

  it("says that nobody counted rather than drawing a zero", () => {
    const others = claims.filter((claim) => claim.definition !== "nicaragua-held");
    const { title, wide } = figure(fixture({ claims: others }), heldNow, "latest", "es");
    expect(title).toContain("de Nicaragua no se halló recuento");
    expect(heads(wide, "mark-nic")).toBe(0);
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
    expect(figure(fixture(), heldNow, "behind-bars", "es").warning).toContain("define a su manera");
  });

  it("divides by the default population and says which", () => {
    const { notes, title } = figure(fixture(), heldNow, "per-million", "en");
    expect(title).toBe(
      "Per million inhabitants, the lists count 118 people in Cuba (71 to 74 in prison), 30 in Venezuela, 8.7 in Nicaragua",
    );
    expect(notes.at(-1)?.text).toContain("10,000,000 inhabitants in 2025, by United Nations");
  });
});
