import { highDiffers, lowAboveHigh, narrowRange } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import type { Row } from "../tables/index.ts";
import { cellOf, type Rule } from "./rule.ts";

export const lowHigh: Rule = {
  id: "low-high",
  about: {
    es: "high es igual a low, salvo en un intervalo, donde es mayor.",
    en: "high equals low, except for a range, where it is larger.",
  },
  check: (rows) => rows.claims.flatMap(checkNumbers),
};

function checkNumbers(claim: Row<"claims">): readonly Finding[] {
  const { low, high, qualifier } = claim;
  if (low === high && qualifier !== "range") return [];
  const place = cellOf("claims", claim, "high");
  if (low > high) return [error(place, lowAboveHigh(low, high))];
  if (qualifier === "range") return low === high ? [error(place, narrowRange())] : [];
  return [error(place, highDiffers(qualifier))];
}
