/**
 * Places the labels of a lane above it so that no label touches another label or a leader, by trying every arrangement
 * and keeping the lowest: branch and bound over tiers and sides. Dates that crowd together only make the lane taller.
 */

/** A label to place: where its leader stands and how much room its words take. */
export interface LabelBox {
  readonly x: number;
  readonly width: number;
}

/** Tier 0 is next to the lane; the words stand to the right or the left of the leader. */
export interface Placement {
  readonly tier: number;
  readonly side: "right" | "left";
}

interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Space between a leader and its own words, and between words and whatever stands next to them, in pixels. */
export const leaderGap = 5;
const clearance = 6;
const mostTiers = 8;

/** Placements in the order of the labels. Throws if even eight tiers are too few. */
export function placeLabels(labels: readonly LabelBox[], bounds: Bounds): readonly Placement[] {
  for (let tiers = 1; tiers <= mostTiers; tiers += 1) {
    const found = search(labels, bounds, tiers);
    if (found) return found;
  }
  throw new Error(`labels do not fit: ${labels.length} in ${mostTiers} tiers`);
}

function search(labels: readonly LabelBox[], bounds: Bounds, tiers: number): readonly Placement[] | undefined {
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.x ?? 0) - (labels[b]?.x ?? 0));
  const placed: (Placement | undefined)[] = labels.map(() => undefined);
  let best: readonly Placement[] | undefined;
  let bestCost = Infinity;

  const visit = (position: number, cost: number): void => {
    if (cost >= bestCost) return;
    const index = order[position];
    if (index === undefined) {
      best = placed.filter((each) => each !== undefined);
      bestCost = cost;
      return;
    }
    for (const placement of placements(tiers)) {
      const label = labels[index];
      if (!label || !isInside(label, placement, bounds)) continue;
      const fits = placed.every((other, otherIndex) => {
        const otherLabel = labels[otherIndex];
        return !other || !otherLabel || areClear(label, placement, otherLabel, other);
      });
      if (!fits) continue;
      placed[index] = placement;
      visit(position + 1, cost + placement.tier * 4 + (placement.side === "left" ? 1 : 0));
      placed[index] = undefined;
    }
  };
  visit(0, 0);
  return best;
}

function placements(tiers: number): readonly Placement[] {
  return Array.from({ length: tiers }, (_, tier) => [
    { tier, side: "right" } as const,
    { tier, side: "left" } as const,
  ]).flat();
}

/** The stretch of a tier that a placed label's words take. */
export function extentOfLabel({ x, width }: LabelBox, { side }: Placement): readonly [number, number] {
  return side === "right" ? [x + leaderGap, x + leaderGap + width] : [x - leaderGap - width, x - leaderGap];
}

function isInside(label: LabelBox, placement: Placement, { left, right }: Bounds): boolean {
  const [from, to] = extentOfLabel(label, placement);
  return from >= left && to <= right;
}

function areClear(a: LabelBox, atA: Placement, b: LabelBox, atB: Placement): boolean {
  return !wordsMeet(a, atA, b, atB) && !leaderMeets(a, atA, b, atB) && !leaderMeets(b, atB, a, atA);
}

function wordsMeet(a: LabelBox, atA: Placement, b: LabelBox, atB: Placement): boolean {
  if (atA.tier !== atB.tier) return false;
  const [fromA, toA] = extentOfLabel(a, atA);
  const [fromB, toB] = extentOfLabel(b, atB);
  return fromA < toB + clearance && fromB < toA + clearance;
}

/** A leader runs from the lane up through every tier below its own words. */
function leaderMeets(leader: LabelBox, atLeader: Placement, words: LabelBox, atWords: Placement): boolean {
  if (atLeader.tier < atWords.tier) return false;
  const [from, to] = extentOfLabel(words, atWords);
  return leader.x > from - clearance + 2 && leader.x < to + clearance - 2;
}
