import { membersOfOne, tooFewMembers } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import type { Row } from "../tables/index.ts";
import { cellOf, type Rule } from "./rule.ts";

export const jointClaimants: Rule = {
  id: "joint-claimants",
  about: {
    es: "Un recuento conjunto nombra al menos a dos firmantes; nadie más lleva members.",
    en: "A joint count names at least two signatories; nobody else has members.",
  },
  check: (rows) => rows.claimants.flatMap(checkMembers),
};

function checkMembers(claimant: Row<"claimants">): readonly Finding[] {
  const { kind, members = [] } = claimant;
  const place = cellOf("claimants", claimant, "members");
  if (kind === "joint") return new Set(members).size < 2 ? [error(place, tooFewMembers())] : [];
  return members.length > 0 ? [error(place, membersOfOne(kind))] : [];
}
