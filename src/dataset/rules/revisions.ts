import { replacedByAnother, replacedUnlessRevised, replacementCircle, revisedWithoutReplacement } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import type { Row } from "../tables/index.ts";
import { byKey, cellOf, type Rule } from "./rule.ts";

type Claims = ReadonlyMap<string, Row<"claims">>;

export const revisions: Rule = {
  id: "revisions",
  about: {
    es: "Un recuento corregido nombra al que lo sustituye, de la misma definición y las mismas personas, sin círculos.",
    en: "A revised claim names the one that replaces it, of the same definition and people, without circles.",
  },
  check(rows) {
    const claims = byKey(rows, "claims");
    return rows.claims.flatMap((claim) => checkReplacement(claim, claims));
  },
};

function checkReplacement(claim: Row<"claims">, claims: Claims): readonly Finding[] {
  if (claim.replacedBy === undefined && claim.status !== "revised") return [];
  const place = cellOf("claims", claim, "replaced_by");
  if (claim.replacedBy === undefined) return [error(place, revisedWithoutReplacement())];
  if (claim.status !== "revised") return [error(place, replacedUnlessRevised(claim.status))];
  const replacement = claims.get(claim.replacedBy);
  if (!replacement) return [];
  if (replacement.definition !== claim.definition || replacement.who !== claim.who) {
    return [error(place, replacedByAnother(claim.replacedBy))];
  }
  const circle = circleFrom(claim, claims);
  return circle ? [error(place, replacementCircle(circle))] : [];
}

/** The keys from a claim back to itself; none where the chain ends, or circles without it. */
function circleFrom(claim: Row<"claims">, claims: Claims): readonly string[] | undefined {
  const path = [claim.claim];
  for (let next = claim.replacedBy; next !== undefined; next = claims.get(next)?.replacedBy) {
    if (next === claim.claim) return [...path, next];
    if (path.includes(next)) return undefined;
    path.push(next);
  }
  return undefined;
}
