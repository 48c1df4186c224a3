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

/** Which part of a definition's people a claim is about. */
export const parts = {
  all: { es: "todas las personas de la definición", en: "everyone in the definition" },
  women: { es: "mujeres", en: "women" },
  minors: { es: "menores de edad", en: "minors" },
  arrested_as_minors: { es: "detenidas siendo menores", en: "arrested as minors" },
  military: { es: "militares", en: "military" },
  foreign_or_dual: { es: "extranjeras o con doble nacionalidad", en: "foreign or dual nationals" },
  whereabouts_unknown: { es: "en paradero desconocido", en: "whereabouts unknown" },
};

/** Whether a claim stands. */
export const standings = {
  current: { es: "vigente", en: "current" },
  revised: { es: "corregido después por quien contó", en: "later revised by the claimant" },
  retracted: { es: "retirado por quien contó", en: "retracted by the claimant" },
  withdrawn: { es: "retirado por nosotros", en: "withdrawn by us" },
};

/** What happened to a person. */
export const turns = {
  detained: { es: "detención", en: "arrest" },
  sentenced: { es: "condena", en: "sentence" },
  released_conditionally: { es: "excarcelación con condiciones", en: "conditional release" },
  licence_revoked: {
    es: "revocación de la licencia o de la libertad condicional",
    en: "licence or conditional release revoked",
  },
  rearrested: { es: "nueva detención", en: "re-arrest" },
  house_arrest: { es: "arresto domiciliario", en: "house arrest" },
  exiled: { es: "exilio", en: "exile" },
  denationalised: { es: "pérdida de la nacionalidad", en: "loss of nationality" },
  freed: { es: "condena cumplida", en: "sentence served" },
  died: { es: "muerte", en: "death" },
  last_reported: { es: "último informe", en: "last report" },
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
