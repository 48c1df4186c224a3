import { secondValue } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import { claimSeries, type Point } from "./claims.ts";
import { cellOf, type Rule } from "./rule.ts";

export const oneValue: Rule = {
  id: "one-value",
  about: {
    es: "Una serie (definición, who, proceso y comienzo) tiene un solo número vigente por fecha.",
    en: "A series (definition, who, process and start) has one current number a date.",
  },
  check: (rows) =>
    claimSeries(rows).flatMap((series) => [...Map.groupBy(series, ({ date }) => date).values()].flatMap(extraValues)),
};

function extraValues(sameDate: readonly Point[]): readonly Finding[] {
  const [first, ...others] = sameDate.map(({ claim }) => claim).toSorted((a, b) => a.line - b.line);
  if (!first) return [];
  return others.map((claim) => error(cellOf("claims", claim, "low"), secondValue(first.claim, first.line)));
}
