import { bilingual, choice, slug } from "../fields.ts";

export const countries = {
  country: slug({ es: "Código ISO 3166-1 alfa-3.", en: "ISO 3166-1 alpha-3 code." }, { example: "CUB" }),
  name: bilingual({ es: "Nombre del país.", en: "The country's name." }, { example: "Cuba" }),
  compared: choice(
    {
      es: "Si es uno de los tres países que el sitio compara.",
      en: "Whether it is one of the three countries compared.",
    },
    {
      yes: { es: "se compara", en: "compared" },
      no: {
        es: "solo se nombra, por ejemplo como sede de quien cuenta",
        en: "named only, for example as a claimant's seat",
      },
    },
  ),
};
