import { locales, type Locale } from "../../src/dataset/text.ts";
import { caseAddress, chartAddress, claimsAddress, embedAddress, pageAddress, storyAddress } from "../../src/links.ts";

/** One page of every kind in each language. */
export const addresses = locales.flatMap(addressesIn);

/** One page of every kind in a language. */
export function addressesIn(locale: Locale): readonly string[] {
  return [
    storyAddress(locale),
    chartAddress(locale, "held-now"),
    chartAddress(locale, "held-now", "per-million"),
    chartAddress(locale, "released"),
    chartAddress(locale, "cases"),
    caseAddress(locale, "jose-daniel-ferrer"),
    chartAddress(locale, "timeline"),
    chartAddress(locale, "held-over-time"),
    chartAddress(locale, "in-and-out", "yearly"),
    chartAddress(locale, "release-days"),
    chartAddress(locale, "who-counts-what"),
    chartAddress(locale, "who-is-held", "shares"),
    chartAddress(locale, "timeline", "all"),
    pageAddress(locale, "claims"),
    claimsAddress(locale, "venezuela", "2026"),
    pageAddress(locale, "method"),
    pageAddress(locale, "data"),
    pageAddress(locale, "changes"),
    pageAddress(locale, "glossary"),
    pageAddress(locale, "contribute"),
    pageAddress(locale, "contribute/form"),
    `${pageAddress(locale, "contribute/form")}#correct=cub-pd-list-2025-12-31`,
    pageAddress(locale, "about"),
    pageAddress(locale, "privacy"),
    pageAddress(locale, "embed-guide"),
    `${pageAddress(locale, "search")}#q=cuba`,
    pageAddress(locale, "404"),
    embedAddress(locale, "held-now", "end-2025"),
    embedAddress(locale, "released", "all"),
    embedAddress(locale, "cases", "all"),
    embedAddress(locale, "timeline", "turning-points"),
  ];
}
