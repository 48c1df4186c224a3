import type { Locale } from "../dataset/text.ts";
import { formatList } from "./format.ts";

/** Countries by whether their list includes people outside prison; neither is empty. */
export interface ListsByPlace {
  readonly wider: readonly string[];
  readonly inside: readonly string[];
}

/** `la de Cuba`, `las de Venezuela y Nicaragua`; `Cuba’s`, `those of Venezuela and Nicaragua`. */
export function listsOf(countries: readonly string[], locale: Locale): string {
  const names = formatList(countries, locale);
  if (locale === "es") return `${countries.length > 1 ? "las" : "la"} de ${names}`;
  return countries.length > 1 ? `those of ${names}` : possessive(names);
}

export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
