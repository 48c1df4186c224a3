import { charts } from "./charts/index.ts";
import { locales, type Locale } from "./dataset/text.ts";

/** Every view of every chart in every language: what pages, embeds and files are made for. */
export function viewPaths(): readonly { readonly locale: Locale; readonly chart: string; readonly view: string }[] {
  return locales.flatMap((locale) =>
    charts.flatMap(({ id, views }) => views.map((view) => ({ locale, chart: id, view: view.id }))),
  );
}

/** The paths of a page that exists once in each language: Spanish at the root, English under `/en/`. */
export function languagePaths(): readonly {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly locale: Locale };
}[] {
  return locales.map((locale) => ({ params: { lang: locale === "es" ? undefined : locale }, props: { locale } }));
}
