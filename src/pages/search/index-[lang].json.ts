import type { APIRoute } from "astro";
import { locales, type Locale } from "../../dataset/text.ts";
import { packEntries } from "../../export/search-entry.ts";
import { searchIndex } from "../../export/search-index.ts";
import { dataset, figureOf } from "../../site.ts";

export const getStaticPaths = () => locales.map((locale) => ({ params: { lang: locale }, props: { locale } }));

export const GET: APIRoute<{ readonly locale: Locale }> = ({ props: { locale } }) =>
  Response.json(packEntries(searchIndex({ dataset, figureOf }, locale)));
