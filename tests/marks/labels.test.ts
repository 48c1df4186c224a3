import { describe, expect, it } from "vitest";
import { extentOfLabel, placeLabels, type LabelBox, type Placement } from "../../src/marks/labels.ts";

const bounds = { left: 0, right: 1000, hung: [] };

function touching(labels: readonly LabelBox[], placements: readonly Placement[]): number {
  let count = 0;
  labels.forEach((a, i) => {
    labels.forEach((b, j) => {
      const [atA, atB] = [placements[i], placements[j]];
      if (i === j || !atA || !atB || atA.half !== atB.half) return;
      const [fromB, toB] = extentOfLabel(b, atB);
      const [fromA, toA] = extentOfLabel(a, atA);
      if (i < j && atA.tier === atB.tier && fromA < toB && fromB < toA) count += 1;
      if (atA.tier >= atB.tier && a.x > fromB && a.x < toB) count += 1;
    });
  });
  return count;
}

describe("placeLabels", () => {
  it("puts labels that are far apart on the lowest tier, to the right of their leaders", () => {
    const labels = [100, 400, 700].map((x) => ({ x, width: 120 }));
    expect(placeLabels(labels, bounds)).toEqual(labels.map(() => ({ half: "above", tier: 0, side: "right" })));
  });

  it("turns a label to the left where it would leave the drawing", () => {
    expect(placeLabels([{ x: 950, width: 120 }], bounds)).toEqual([{ half: "above", tier: 0, side: "left" }]);
  });

  it("lets no label touch another or a leader, however they crowd", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const labels = Array.from({ length: 7 }, (_, index) => ({
        x: 300 + ((seed * 7919 + index * 104729) % 400),
        width: 60 + ((seed * 31 + index * 17) % 60),
      }));
      expect(touching(labels, placeLabels(labels, bounds))).toBe(0);
    }
  });

  it("puts crowded labels below the lane too, but not where something hangs from it", () => {
    const labels = [500, 510, 520, 530].map((x) => ({ x, width: 120 }));
    expect(placeLabels(labels, bounds).some(({ half }) => half === "below")).toBe(true);
    const hung = placeLabels(labels, { ...bounds, hung: [[400, 640]] });
    expect(hung.every(({ half }) => half === "above")).toBe(true);
  });

  it("throws where nothing fits", () => {
    expect(() => placeLabels([{ x: 500, width: 900 }], bounds)).toThrow("labels do not fit: 1 in 8 tiers");
  });
});
