import { subgroupAboveWhole } from "../messages.ts";
import { warning } from "../problem.ts";
import { countedClaims, maybeDateOf, type Counted } from "./claims.ts";
import { cellOf, type Rule } from "./rule.ts";

/** A whole that is only a lower bound may be larger than it says. */
const closed: readonly string[] = ["exact", "range", "up_to", "fewer_than"];

export const subgroups: Rule = {
  id: "subgroups",
  about: {
    es: "Una parte (mujeres, menores…) no es mayor que el total de la misma definición y fecha.",
    en: "A part (women, minors …) is no larger than the whole of the same definition and date.",
  },
  check(rows) {
    const current = countedClaims(rows).filter(({ claim }) => claim.status === "current");
    const wholes = new Map(
      current
        .filter(({ claim }) => claim.who === "all" && closed.includes(claim.qualifier))
        .map((counted) => [placeOf(counted), counted.claim]),
    );
    return current.flatMap((counted) => {
      const whole = counted.claim.who === "all" ? undefined : wholes.get(placeOf(counted));
      if (!whole || counted.claim.low <= whole.high) return [];
      return [warning(cellOf("claims", counted.claim, "low"), subgroupAboveWhole(whole.high, whole.claim))];
    });
  },
};

function placeOf({ claim }: Counted): string {
  return [claim.country, claim.definition, claim.process ?? "", claim.periodStart ?? "", maybeDateOf(claim) ?? ""].join(
    " ",
  );
}
