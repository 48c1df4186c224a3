import type { Locale } from "../dataset/text.ts";

/** First words of claimants' names that take an article in a sentence; other names stand bare. */
const articles: Readonly<Record<Locale, readonly (readonly [article: string, firstWords: RegExp])[]>> = {
  es: [
    [
      "el",
      /^(?:Gobierno|Mecanismo|Comité|Centro|Observatorio|Colectivo|Grupo|Sindicato|Consejo|OCDH|CCDH|CENIDH|GREX|SNTP|CNE|ACNUDH)(?!\p{L})/u,
    ],
    [
      "la",
      /^(?:Comisión|Misión|Coalición|Alianza|Asociación|Santa Sede|Plataforma|Unidad|Unión|Gran|Carta|Lista|Oficina|Universidad|CCDHRN|CIDH|UNAB|UPPN|GCON|ONEI)(?!\p{L})/u,
    ],
  ],
  en: [
    [
      "the",
      /^(?:Government|Mecanismo|Comité|Centro|Observatorio|Colectivo|Grupo|Sindicato|Coalición|Alianza|Asociación|Plataforma|Unidad|Unión|Gran|Universidad|Cuban|Inter-American|Holy See|UN|United|Independent|National|Amnesty Law|Amnesty Commission|Open letter|Joint list|OCDH|CCDH|CCDHRN|CENIDH|SNTP|IACHR|OHCHR)(?!\p{L})/u,
    ],
  ],
};

/** The article a claimant's name takes in a sentence, with the space after it, or nothing. */
export function articleOf(name: string, locale: Locale): string {
  const article = articles[locale].find(([, firstWords]) => firstWords.test(name))?.[0];
  return article === undefined ? "" : `${article} `;
}

/** A claimant's name with the article it takes: `el Mecanismo`, `Foro Penal`, `the Holy See`. */
export function namedInSentence(name: string, locale: Locale): string {
  return articleOf(name, locale) + name;
}

/** Whose: `del Mecanismo`, `de Foro Penal`; in English `the Mecanismo’s`, `Prisoners Defenders’`. */
export function whose(name: string, locale: Locale): string {
  const named = namedInSentence(name, locale);
  if (locale === "es") return `de ${named}`.replace(/^de el /, "del ");
  return named.endsWith("s") ? `${named}’` : `${named}’s`;
}
