import type { Claim, Correction, Dataset } from "../dataset/dataset.ts";
import { compareDates, type IsoDate } from "../dataset/date.ts";

/** What the lamp needs to know of a figure pinned to a release. */
export interface Pinned {
  /** The day of the release. */
  readonly date: IsoDate;
  /** Keys of the corrections the release already knew. */
  readonly corrections: ReadonlySet<string>;
  /** The claims it draws, with their status then. */
  readonly claims: readonly Pick<Claim, "id" | "status">[];
}

/** A claim that was drawn and no longer holds as it was drawn: a value of it was corrected, or it was taken back. */
export type Change =
  | { readonly kind: "corrected"; readonly claim: Claim; readonly correction: Correction }
  | { readonly kind: "retracted" | "withdrawn"; readonly claim: Claim };

/**
 * What lights a pinned figure's correction lamp, corrections first and the newest of them before the others. A newer
 * count does not light it, nor does a revision by the claimant: what was drawn was true of its day.
 */
export function changesSince(pinned: Pinned, { claims, corrections }: Dataset): readonly Change[] {
  const known = new Set(pinned.claims.map(({ id }) => id));
  const drawn = claims.filter(({ id }) => known.has(id));
  const later = corrections
    .filter(({ id, date }) => !pinned.corrections.has(id) && compareDates(date, pinned.date) >= 0)
    .toSorted((a, b) => compareDates(b.date, a.date));
  const corrected = later.flatMap((correction): Change[] =>
    drawn.filter(({ id }) => id === correction.claim).map((claim) => ({ kind: "corrected", claim, correction })),
  );
  return [...corrected, ...drawn.flatMap((claim) => takenBack(claim, pinned, corrected))];
}

/** A claim taken back since; none where a correction tells of it already. */
function takenBack(claim: Claim, pinned: Pinned, told: readonly Change[]): readonly Change[] {
  const { status } = claim;
  const then = pinned.claims.find(({ id }) => id === claim.id)?.status;
  const isTold = told.some(
    (change) => change.claim === claim && change.kind === "corrected" && change.correction.column === "status",
  );
  if (then !== "current" || isTold || (status !== "retracted" && status !== "withdrawn")) return [];
  return [{ kind: status, claim }];
}
