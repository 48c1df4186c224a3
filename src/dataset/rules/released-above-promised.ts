import { releasedAbovePromised as message } from "../messages.ts";
import { warning } from "../problem.ts";
import { countedClaims } from "./claims.ts";
import { cellOf, type Rule } from "./rule.ts";

export const releasedAbovePromised: Rule = {
  id: "released-above-promised",
  about: {
    es: "De un proceso no sale más gente de la anunciada: si sale, hay que mirarlo.",
    en: "No more people leave in a process than were promised: where they do, look again.",
  },
  check(rows) {
    const current = countedClaims(rows).filter(
      ({ claim }) => claim.status === "current" && claim.process !== undefined,
    );
    const promises = Map.groupBy(
      current.filter(({ measure }) => measure.kind === "promise").map(({ claim }) => claim),
      ({ process }) => process,
    );
    return current.flatMap(({ claim, measure }) => {
      if (measure.measure !== "released") return [];
      const [largest] = (promises.get(claim.process) ?? []).toSorted((a, b) => b.high - a.high);
      if (!largest || claim.low <= largest.high) return [];
      return [warning(cellOf("claims", claim, "low"), message(largest.high, largest.claim))];
    });
  },
};
