import type { Locale } from "../dataset/text.ts";
import { en } from "./en.ts";
import { es, type SiteText } from "./es.ts";

/** The words of pages, tables and summaries; charts keep theirs in a file of their own name. */
export const siteText: Readonly<Record<Locale, SiteText>> = { es, en };
