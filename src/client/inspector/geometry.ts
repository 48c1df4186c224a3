/** Places of marks and of the tip beside them, in one coordinate system; nothing here touches the page. */

/** A rectangle; a point has neither width nor height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far a point lies outside a box; zero inside. */
export function distance(box: Box, x: number, y: number): number {
  const across = Math.max(box.x - x, 0, x - box.x - box.width);
  const down = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.sqrt(across * across + down * down);
}

/** The middle of a box. */
export function middle({ x, y, width, height }: Box): readonly [x: number, y: number] {
  return [x + width / 2, y + height / 2];
}

/** The smallest box that holds two. */
export function around(one: Box, other: Box): Box {
  return boxOf([one, other].flatMap(({ x, y, width, height }) => [[x, y] as const, [x + width, y + height] as const]));
}

/** Which box is nearest to a point and no farther than `reach`; of boxes that hold it, the one whose middle is. */
export function nearest(boxes: readonly Box[], x: number, y: number, reach: number): number | undefined {
  let found: number | undefined;
  let least: readonly [number, number] = [reach, Infinity];
  for (const [index, box] of boxes.entries()) {
    const away = distance(box, x, y);
    if (away > least[0]) continue;
    const [middleX, middleY] = middle(box);
    const fromMiddle = Math.hypot(middleX - x, middleY - y);
    if (away === least[0] && fromMiddle >= least[1]) continue;
    found = index;
    least = [away, fromMiddle];
  }
  return found;
}

/** Numbers after each command of path data that say by how much, or to where, the pen moves. */
const commands = /([MHVLhvla])([^A-Za-z]*)/g;

/** The box of each subpath of path data as this site writes it: `M H V L h v l a z`, arcs by their ends. */
export function subpaths(d: string): readonly Box[] {
  return d.split(/(?=M)/).map((part) => boxOf(vertices(part)));
}

/** Where the pen stops along path data. */
export function vertices(d: string): readonly (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(commands)].map(([, command = "", numbers = ""]) => {
    const [a = 0, b = 0, , , , dx = 0, dy = 0] = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === "M" || command === "L") [x, y] = [a, b];
    else if (command === "H") x = a;
    else if (command === "V") y = a;
    else if (command === "h") x += a;
    else if (command === "v") y += a;
    else if (command === "l") [x, y] = [x + a, y + b];
    else [x, y] = [x + dx, y + dy];
    return [x, y] as const;
  });
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Room between a mark and its tip, and between the tip and the edge of the screen, in pixels. */
const gap = 10;
const edge = 6;

/**
 * Where a tip stands on a screen: beneath its mark, above it, to its right or left, wherever it fits without covering
 * the mark; where it fits nowhere, on the side with the most room.
 */
export function placeTip(mark: Box, tip: Size, screen: Size): readonly [x: number, y: number] {
  const [middleX, middleY] = middle(mark);
  const x = clamp(middleX - tip.width / 2, screen.width - tip.width - edge);
  const y = clamp(middleY - tip.height / 2, screen.height - tip.height - edge);
  const below = mark.y + mark.height + gap;
  const above = mark.y - gap - tip.height;
  const right = mark.x + mark.width + gap;
  const left = mark.x - gap - tip.width;
  if (below + tip.height <= screen.height - edge) return [x, below];
  if (above >= edge) return [x, above];
  if (right + tip.width <= screen.width - edge) return [right, y];
  if (left >= edge) return [left, y];
  return [x, mark.y > screen.height - mark.y - mark.height ? edge : screen.height - tip.height - edge];
}

function clamp(value: number, most: number): number {
  return Math.max(edge, Math.min(value, most));
}
