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

/** What kind of event. */
export const categories = {
  arrest: { es: "detención", en: "arrest" },
  rearrest: { es: "nueva detención", en: "re-arrest" },
  trial: { es: "juicio o condena", en: "trial or sentence" },
  death: { es: "muerte", en: "death" },
  release: { es: "excarcelación", en: "release" },
  exile: { es: "destierro", en: "exile" },
  deal: { es: "acuerdo", en: "deal" },
  law: { es: "ley", en: "law" },
  protest: { es: "protesta", en: "protest" },
  count: { es: "recuento", en: "count" },
  statement: { es: "declaración", en: "statement" },
  international: { es: "acto internacional", en: "international act" },
} as const;
