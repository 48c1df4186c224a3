import { dateUnwanted, dateWanted, unknownStart } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import type { ColumnName } from "../tables/index.ts";
import { countedClaims, type Counted } from "./claims.ts";
import { cellOf, cellText, type Rule } from "./rule.ts";

export const claimDates: Rule = {
  id: "claim-dates",
  about: {
    es: "Una existencia o un anuncio lleva as_of; un flujo lleva period_end y, si alguien lo dijo, period_start.",
    en: "A stock or a promise has as_of; a flow has period_end and, where stated, period_start.",
  },
  check: (rows) => countedClaims(rows).flatMap((counted) => [...misplacedDates(counted), ...unexplainedStart(counted)]),
};

const wanted = { stock: "as_of", promise: "as_of", flow: "period_end" } as const;

const unwanted = {
  stock: ["period_start", "period_end"],
  promise: ["period_start", "period_end"],
  flow: ["as_of"],
} as const;

function misplacedDates({ claim, measure: { kind } }: Counted): readonly Finding[] {
  const isFilled = (column: ColumnName<"claims">): boolean => cellText("claims", claim, column) !== "";
  return [
    ...[wanted[kind]]
      .filter((column) => !isFilled(column))
      .map((column) => error(cellOf("claims", claim, column), dateWanted(kind, column))),
    ...unwanted[kind]
      .filter(isFilled)
      .map((column) => error(cellOf("claims", claim, column), dateUnwanted(kind, column))),
  ];
}

function unexplainedStart({ claim, measure }: Counted): readonly Finding[] {
  const isUnexplained = measure.kind === "flow" && claim.periodStart === undefined && claim.note === undefined;
  return isUnexplained ? [error(cellOf("claims", claim, "period_start"), unknownStart())] : [];
}
