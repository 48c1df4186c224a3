/** How firmly a number was stated; shared by claims and populations. */
export const qualifiers = {
  exact: { es: "exacto", en: "exact" },
  at_least: { es: "al menos", en: "at least" },
  more_than: { es: "más de", en: "more than" },
  about: { es: "alrededor de", en: "about" },
  up_to: { es: "hasta", en: "up to" },
  fewer_than: { es: "menos de", en: "fewer than" },
  range: { es: "entre dos números", en: "between two numbers" },
};
