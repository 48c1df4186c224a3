import { firstDay, lastDay } from "../date.ts";
import { outsideValidity } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import { countedClaims, maybeDateOf, type Counted } from "./claims.ts";
import { cellOf, type Rule } from "./rule.ts";

export const validity: Rule = {
  id: "validity",
  about: {
    es: "Una definición se usa solo mientras valía.",
    en: "A definition is used only while it held.",
  },
  check: (rows) => countedClaims(rows).flatMap(checkValidity),
};

function checkValidity({ claim, definition }: Counted): readonly Finding[] {
  const date = maybeDateOf(claim);
  const { validFrom, validTo } = definition;
  if (date === undefined) return [];
  const isBefore = validFrom !== undefined && lastDay(date) < firstDay(validFrom);
  const isAfter = validTo !== undefined && firstDay(date) > lastDay(validTo);
  if (!isBefore && !isAfter) return [];
  return [error(cellOf("claims", claim, "definition"), outsideValidity(definition.definition, validFrom, validTo))];
}
