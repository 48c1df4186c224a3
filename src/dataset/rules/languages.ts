import { otherLanguage } from "../messages.ts";
import { warning } from "../problem.ts";
import { otherLocale, type Locale } from "../text.ts";
import type { Rule } from "./rule.ts";
import { textCells } from "./text-cells.ts";

/** Words that hold sentences together in one of the languages and mean nothing in the other. */
const bindingWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  es: new Set(
    "el la los las de del que y en por para con una un se su sus al es lo como más pero fue son sobre entre desde hasta ya sin".split(
      " ",
    ),
  ),
  en: new Set(
    "the of and in to by for was were with on at from who that is are not its their an as had has been after whom this it".split(
      " ",
    ),
  ),
};

/** Fewer than these may stand in a name that is not translated. */
const fewest = 3;

export const languages: Rule = {
  id: "languages",
  about: {
    es: "Una columna _es está en español y una _en en inglés; los nombres propios no se miran.",
    en: "A column _es is in Spanish and one _en in English; names are not looked at.",
  },
  check: (rows) =>
    textCells(rows)
      .filter(({ field }) => field !== "name")
      .flatMap(({ place, text, locale }) => {
        const other = locale && otherLocale(locale);
        return other && isIn(text, other) ? [warning(place, otherLanguage(other))] : [];
      }),
};

function isIn(text: string, locale: Locale): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (of: Locale): number => words.filter((word) => bindingWords[of].has(word)).length;
  return count(locale) >= fewest && count(locale) > 2 * count(otherLocale(locale));
}
