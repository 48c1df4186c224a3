import type { IsoDate } from "../dataset/date.ts";
import { locales, type Locale } from "../dataset/text.ts";
import { absoluteUrl } from "../links.ts";
import { escapeText } from "../render/svg.ts";

/** A page that exists in every language, by its address in each. */
export type PageInLanguages = (locale: Locale) => string;

/**
 * Pages as a sitemap (sitemaps.org 0.9) that names for each its twin in the other language, as search engines ask; all
 * of them change with the edition.
 */
export function renderSitemap(pages: readonly PageInLanguages[], changed: IsoDate): string {
  const urls = pages.flatMap((page) => locales.map((locale) => urlElement(page, locale, changed)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("")}</urlset>
`;
}

function urlElement(page: PageInLanguages, locale: Locale, changed: IsoDate): string {
  const url = (each: Locale): string => escapeText(absoluteUrl(page(each)));
  const alternates = locales.map((each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${url(each)}"/>`);
  return `<url><loc>${url(locale)}</loc><lastmod>${changed}</lastmod>${alternates.join("")}</url>\n`;
}

/** Every robot may read everything (RFC 9309), and the sitemap says where the pages are. */
export function renderRobots(sitemapAddress: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(sitemapAddress)}\n`;
}
