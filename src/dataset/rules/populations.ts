import { missingPopulation, secondPopulation } from "../messages.ts";
import { error } from "../problem.ts";
import { cellOf, type Rule } from "./rule.ts";

export const populations: Rule = {
  id: "populations",
  about: {
    es: "Cada país comparado tiene una sola población por defecto.",
    en: "Each compared country has exactly one default population.",
  },
  needsEveryRow: true,
  check(rows) {
    const defaults = Map.groupBy(
      rows.populations.filter(({ role }) => role === "default"),
      ({ country }) => country,
    );
    const missing = rows.countries
      .filter(({ country, compared }) => compared === "yes" && !defaults.has(country))
      .map((row) => error(cellOf("countries", row, "compared"), missingPopulation(row.country)));
    const extra = [...defaults.values()].flatMap(([first, ...others]) =>
      others.map((row) => error(cellOf("populations", row, "role"), secondPopulation(row.country, first?.line ?? 0))),
    );
    return [...missing, ...extra];
  },
};
