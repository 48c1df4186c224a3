import { mixedScripts as message } from "../messages.ts";
import { error } from "../problem.ts";
import type { Rule } from "./rule.ts";
import { textCells } from "./text-cells.ts";

export const mixedScripts: Rule = {
  id: "mixed-scripts",
  about: {
    es: "Ninguna palabra mezcla letras latinas con otras que se les parecen (griegas, cirílicas, armenias).",
    en: "No word mixes Latin letters with others that look like them (Greek, Cyrillic, Armenian).",
  },
  check: (rows) =>
    textCells(rows).flatMap(({ place, text }) => {
      const letter = intruder(text);
      return letter === undefined ? [] : [error(place, message(letter))];
    }),
};

/** The first letter of another script in a word with Latin letters (Unicode Technical Standard 39, mixed-script detection). */
function intruder(text: string): string | undefined {
  if (!lookalike.test(text)) return undefined;
  const mixed = (text.match(/[\p{L}\p{M}]+/gu) ?? []).find(
    (word) => /\p{Script=Latin}/u.test(word) && lookalike.test(word),
  );
  return mixed && lookalike.exec(mixed)?.[0];
}

const lookalike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
