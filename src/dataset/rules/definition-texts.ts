import type { Rows } from "../dataset.ts";
import { missingMethod, missingText } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import { cellOf, type Rule } from "./rule.ts";

export const definitionTexts: Rule = {
  id: "definition-texts",
  about: {
    es: "Las definiciones main y rival dicen a quién incluyen, y quien cuenta así dice cómo cuenta.",
    en: "Main and rival definitions say whom they include, and whoever counts by them says how.",
  },
  check: (rows) => [...silentDefinitions(rows), ...silentClaimants(rows)],
};

function silentDefinitions(rows: Rows): readonly Finding[] {
  return rows.definitions
    .filter(({ role, text }) => role !== "detail" && text === undefined)
    .map((definition) => error(cellOf("definitions", definition, "text_es"), missingText(definition.role)));
}

function silentClaimants(rows: Rows): readonly Finding[] {
  return rows.claimants.flatMap((claimant) => {
    const drawn = rows.definitions.find(
      (definition) => definition.claimant === claimant.claimant && definition.role !== "detail",
    );
    if (!drawn || claimant.method !== undefined) return [];
    return [error(cellOf("claimants", claimant, "method_es"), missingMethod(drawn.definition))];
  });
}
