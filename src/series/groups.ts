import type { Claim } from "../dataset/dataset.ts";

/**
 * Claims by something they share. Each list is grouped once, however often one of its groups is asked for: figures ask for
 * a few claims each, and the record may hold a hundred thousand.
 */
export function groupsBy<Key>(keyOf: (claim: Claim) => Key): (claims: readonly Claim[], key: Key) => readonly Claim[] {
  const known = new WeakMap<readonly Claim[], ReadonlyMap<Key, readonly Claim[]>>();
  return (claims, key) => {
    const groups = known.get(claims) ?? grouped(claims, keyOf);
    known.set(claims, groups);
    return groups.get(key) ?? [];
  };
}

/** As `Map.groupBy`, which the oldest browsers of some desks do not have. */
function grouped<Key>(claims: readonly Claim[], keyOf: (claim: Claim) => Key): ReadonlyMap<Key, readonly Claim[]> {
  const groups = new Map<Key, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}
