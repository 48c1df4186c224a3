declare const kind: unique symbol;

/**
 * Counts of one kind: what may be added, averaged, ranked or divided. Nothing but `alike` makes them, and joined with
 * others they are a plain list again, so that counts by unlike definitions do not reach the functions below.
 */
export type Alike<T> = readonly T[] & { readonly [kind]: true };

/** The counts as counts of one kind; none where any two of them are unlike. */
export function alike<T>(counts: readonly T[], isLike: (one: T, other: T) => boolean): Alike<T> | undefined {
  const areLike = counts.every((one, index) => counts.slice(index + 1).every((other) => isLike(one, other)));
  return areLike ? (counts as Alike<T>) : undefined;
}

/** No counts, of whatever kind. */
export const none = [] as readonly never[] as Alike<never>;

/** Some of them, which are of one kind too. */
export function where<T>(counts: Alike<T>, isKept: (count: T) => boolean): Alike<T> {
  return counts.filter(isKept) as readonly T[] as Alike<T>;
}

/** All of them together. */
export function sum<T>(counts: Alike<T>, valueOf: (count: T) => number): number {
  return counts.reduce((total, count) => total + valueOf(count), 0);
}

/** The largest first; equal ones keep their order. */
export function ranked<T>(counts: Alike<T>, valueOf: (count: T) => number): Alike<T> {
  return counts.toSorted((a, b) => valueOf(b) - valueOf(a)) as readonly T[] as Alike<T>;
}

/** How many times the smallest of them the largest is. */
export function ratio<T>(counts: Alike<T>, valueOf: (count: T) => number): number {
  const values = counts.map(valueOf);
  return Math.max(...values) / Math.min(...values);
}
