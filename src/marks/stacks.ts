/** Distances between neighbouring rings, in pixels, from roomy to dense: the roomiest that fits is taken. */
const pitches = [9, 8, 7, 6, 5, 4, 3, 2] as const;

/** Where times of one lane stand, in their order: the column, as a distance from the origin of time, and how many above. */
export interface Stack {
  readonly places: readonly { readonly x: number; readonly row: number }[];
  /** The most in one column. */
  readonly depth: number;
}

/** Times stacked in columns of one width, as roomy as `height` allows for every one of the lanes. */
export function stack(
  lanes: readonly (readonly number[])[],
  pixelsPerMs: number,
  height: number,
): { readonly pitch: number; readonly lanes: readonly Stack[] } {
  for (const pitch of pitches) {
    const stacked = lanes.map((times) => stackBy(times, pixelsPerMs, pitch));
    const isDensest = pitch === pitches.at(-1);
    if (isDensest || stacked.every(({ depth }) => depth * pitch <= height)) return { pitch, lanes: stacked };
  }
  return { pitch: pitches[0], lanes: [] };
}

function stackBy(times: readonly number[], pixelsPerMs: number, pitch: number): Stack {
  const depths = new Map<number, number>();
  let depth = 0;
  const places = times.map((time) => {
    const column = Math.round((time * pixelsPerMs) / pitch);
    const row = depths.get(column) ?? 0;
    depths.set(column, row + 1);
    depth = Math.max(depth, row + 1);
    return { x: column * pitch, row };
  });
  return { places, depth };
}
