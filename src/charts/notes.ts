import { dateOf, type Claim, type Country } from "../dataset/dataset.ts";
import type { Locale } from "../dataset/text.ts";
import { formatDate, formatList } from "../locale/format.ts";
import type { Country as Colour } from "../theme.ts";
import type { ListsByPlace } from "../locale/lists.ts";
import type { Note } from "./chart.ts";

/** The colour that stands for a compared country. */
export function colourOf(country: Country): Colour {
  return country.id.toLowerCase() as Colour;
}

/** A claimant's name as charts print it. */
export function shortName(claim: Claim, locale: Locale): string {
  const { short, name } = claim.definition.claimant;
  return (short ?? name)[locale];
}

/** `Prisoners Defenders, 31 dic 2025`: who counted and when, never one without the other. */
export function countedBy(claim: Claim, locale: Locale): string {
  return `${shortName(claim, locale)}, ${unbroken(formatDate(dateOf(claim), locale))}`;
}

/** `Prisoners Defenders (Cuba) y Foro Penal (Venezuela)`; a single list needs no country. */
export function listNames(claims: readonly Claim[], locale: Locale): string {
  const names = claims.map((claim) =>
    claims.length === 1 ? shortName(claim, locale) : `${shortName(claim, locale)} (${claim.country.name[locale]})`,
  );
  return formatList(names, locale);
}

/**
 * The countries whose lists include people outside prison, and those whose lists do not; undefined unless both are
 * there, when they are not to be compared without saying so.
 */
export function listsByPlace(claims: readonly Claim[], locale: Locale): ListsByPlace | undefined {
  const names = (of: readonly Claim[]): readonly string[] => [
    ...new Set(of.map(({ country }) => country.name[locale])),
  ];
  const wider = names(claims.filter(({ definition }) => definition.custody === "any"));
  const inside = names(claims.filter(({ definition }) => definition.custody !== "any"));
  return wider.length > 0 && inside.length > 0 ? { wider, inside } : undefined;
}

/** Words that stay on one line where a label is broken into lines. */
export function unbroken(words: string): string {
  return words.replaceAll(" ", "\u00a0");
}

/** One margin note for each claim's definition: whom its claimant counts, and the date of the count. */
export function claimantNotes(claims: readonly Claim[], locale: Locale): readonly Note[] {
  return claims.map((claim) => ({
    heading: claim.definition.claimant.name[locale],
    country: colourOf(claim.country),
    text: claim.definition.text?.[locale] ?? claim.definition.name[locale],
    foot: formatDate(dateOf(claim), locale),
  }));
}
