/**
 * Places the labels of a lane above and below it so that no label touches another label, a leader or what hangs from the
 * lane, by trying every arrangement and keeping the lowest: branch and bound over halves, tiers and sides. Dates that
 * crowd together only make the lane taller.
 */

/** A label to place: where its leader stands and how much room its words take. */
export interface LabelBox {
  readonly x: number;
  readonly width: number;
}

/** Tier 0 is next to the lane; the words stand to the right or the left of the leader. */
export interface Placement {
  readonly half: "above" | "below";
  readonly tier: number;
  readonly side: "right" | "left";
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  /** Stretches of the lane that something hangs from, where no label goes below. */
  readonly hung: readonly (readonly [number, number])[];
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

/** A label in one of the places it may take, and what that place costs. */
interface Candidate {
  readonly label: LabelBox;
  readonly placement: Placement;
  readonly cost: number;
}

function search(labels: readonly LabelBox[], bounds: Bounds, tiers: number): readonly Placement[] | undefined {
  const open = labels.map((label) =>
    placements(tiers)
      .filter((placement) => isInside(label, placement, bounds))
      .map((placement): Candidate => ({ label, placement, cost: costOf(placement) })),
  );
  let best: ReadonlyMap<LabelBox, Placement> | undefined;
  let bestCost = Infinity;

  // `left` holds, for each label not yet placed, the candidates that touch nothing placed so far, cheapest first.
  const visit = (
    placed: ReadonlyMap<LabelBox, Placement>,
    left: readonly (readonly Candidate[])[],
    cost: number,
  ): void => {
    const atLeast = left.reduce((sum, [cheapest]) => sum + (cheapest?.cost ?? Infinity), cost);
    if (atLeast >= bestCost) return;
    const tightest = left.toSorted((a, b) => a.length - b.length)[0];
    if (!tightest) {
      best = placed;
      bestCost = cost;
      return;
    }
    const others = left.filter((candidates) => candidates !== tightest);
    for (const { label, placement, cost: own } of tightest) {
      const free = others.map((candidates) =>
        candidates.filter((other) => areClear(label, placement, other.label, other.placement)),
      );
      visit(new Map([...placed, [label, placement]]), free, cost + own);
    }
  };
  visit(new Map(), open, 0);
  return best && labels.map((label) => best?.get(label)).filter((placement) => placement !== undefined);
}

/** Low tiers first; between places of one tier, above and to the right. */
function costOf({ half, tier, side }: Placement): number {
  return tier * 6 + (half === "below" ? 2 : 0) + (side === "left" ? 1 : 0);
}

function placements(tiers: number): readonly Placement[] {
  const all = Array.from({ length: tiers }, (_, tier) =>
    (["above", "below"] as const).flatMap((half) =>
      (["right", "left"] as const).map((side): Placement => ({ half, tier, side })),
    ),
  );
  return all.flat();
}

/** The stretch of a tier that a placed label's words take. */
export function extentOfLabel({ x, width }: LabelBox, { side }: Placement): readonly [number, number] {
  return side === "right" ? [x + leaderGap, x + leaderGap + width] : [x - leaderGap - width, x - leaderGap];
}

function isInside(label: LabelBox, placement: Placement, { left, right, hung }: Bounds): boolean {
  const [from, to] = extentOfLabel(label, placement);
  const [first, last] = [Math.min(from, label.x) - clearance, Math.max(to, label.x) + clearance];
  const isFree = placement.half === "above" || hung.every((each) => last < each[0] || first > each[1]);
  return from >= left && to <= right && isFree;
}

function areClear(a: LabelBox, atA: Placement, b: LabelBox, atB: Placement): boolean {
  if (atA.half !== atB.half) return true;
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
