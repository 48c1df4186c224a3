/** The site's two languages; Spanish comes first because most readers read it first. */
export const locales = ["es", "en"] as const;

export type Locale = (typeof locales)[number];

/** The same words in both languages. */
export interface Text {
  readonly es: string;
  readonly en: string;
}
