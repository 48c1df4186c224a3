import { fallingTotal } from "../messages.ts";
import { warning } from "../problem.ts";
import { claimSeries, neighbours } from "./claims.ts";
import { cellOf, type Rule } from "./rule.ts";

export const fallingTotals: Rule = {
  id: "falling-totals",
  about: {
    es: "Un acumulado que baja lleva una nota que lo explica.",
    en: "A running total that falls has a note that explains it.",
  },
  check: (rows) =>
    claimSeries(rows)
      .flatMap(neighbours)
      .filter(([before, after]) => after.definition.span === "running" && after.claim.high < before.claim.low)
      .filter(([, after]) => after.claim.note === undefined)
      .map(([before, after]) =>
        warning(cellOf("claims", after.claim, "low"), fallingTotal(before.claim.low, before.date)),
      ),
};
