import { governmentCause as message } from "../messages.ts";
import { warning } from "../problem.ts";
import { byKey, cellOf, type Rule } from "./rule.ts";

export const governmentCause: Rule = {
  id: "government-cause",
  about: {
    es: "Lo que un gobierno dice haber excarcelado son «personas», de cualquier causa.",
    en: "What a government says it let out is “people”, of any cause.",
  },
  check(rows) {
    const claimants = byKey(rows, "claimants");
    return rows.definitions
      .filter(({ measure, cause }) => measure === "released" && cause !== "any")
      .filter(({ claimant }) => claimants.get(claimant)?.kind === "government")
      .map((definition) => warning(cellOf("definitions", definition, "cause"), message(definition.cause)));
  },
};
