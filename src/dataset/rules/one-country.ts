import { otherCountry } from "../messages.ts";
import { error } from "../problem.ts";
import { byKey, cellOf, type Rule } from "./rule.ts";

export const oneCountry: Rule = {
  id: "one-country",
  about: {
    es: "Un recuento o un hecho es del mismo país que su proceso.",
    en: "A claim or an event is of the same country as its process.",
  },
  check(rows) {
    const processes = byKey(rows, "processes");
    const strayed = (row: { readonly country: string; readonly process: string | undefined }) => {
      const process = processes.get(row.process ?? "");
      return process && process.country !== row.country ? [otherCountry(process.process, process.country)] : [];
    };
    return [
      ...rows.claims.flatMap((row) => strayed(row).map((message) => error(cellOf("claims", row, "process"), message))),
      ...rows.events.flatMap((row) => strayed(row).map((message) => error(cellOf("events", row, "process"), message))),
    ];
  },
};
