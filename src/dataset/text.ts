/** The site's two languages; Spanish comes first because most readers read it first. */
export const locales = ["es", "en"] as const;

export type Locale = (typeof locales)[number];

export function otherLocale(locale: Locale): Locale {
  return locale === "es" ? "en" : "es";
}

/** The same words in both languages. */
export interface Text {
  readonly es: string;
  readonly en: string;
}
