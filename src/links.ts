import { site } from "./config.ts";
import type { Locale, Text } from "./dataset/text.ts";

/**
 * The URL map and the only maker of internal links. Addresses are absolute paths within the site (`/en/held-now/`);
 * links are relative, so that the built folder works under any path, on a mirror or from a gateway.
 */

/** Pages that are neither the story nor a chart, but for the one that stands in for those not found. */
export const pageNames = [
  "method",
  "glossary",
  "data",
  "changes",
  "claims",
  "explorer",
  "contribute",
  "contribute/form",
  "about",
  "privacy",
  "lite",
  "embed-guide",
  "search",
] as const;

export type PageName = (typeof pageNames)[number] | "404";

/** Pictures and data of a view, and the records that reference managers read. */
export type FileExtension = "svg" | "png" | "pdf" | "csv" | "xlsx" | "json" | "bib" | "ris" | "csl.json";

/**
 * What an address adds to a view's name where one format is written several ways: a drawing for narrow columns, a
 * picture of twice the pixels, pictures composed for messages (`card`), feeds (`square`) and stories (`tall`), and the
 * CSV that Excel opens by double click.
 */
export type FileForm = "" | "-narrow" | "-2x" | "-card" | "-square" | "-tall" | "-excel";

export function storyAddress(locale: Locale): string {
  return locale === "es" ? "/" : "/en/";
}

export function pageAddress(locale: Locale, page: PageName): string {
  return locale === "es" && page === "404" ? notFoundAddress : `${storyAddress(locale)}${page}/`;
}

/** Hosts of static files answer with this page for whatever they do not find. */
export const notFoundAddress = "/404.html";

/** A view of a chart; without a view, the chart's own address, which shows its first view. */
export function chartAddress(locale: Locale, chart: string, view?: string): string {
  const address = `${storyAddress(locale)}${chart}/`;
  return view === undefined ? address : `${address}${view}/`;
}

/** A named person's page, beside the views of the chart of cases. */
export function caseAddress(locale: Locale, person: string): string {
  return chartAddress(locale, "cases", person);
}

/** A country in addresses: `cuba`. What is no plain letter of its English name is a hyphen, so that it is always one folder. */
export function pathOf({ name }: { readonly name: Text }): string {
  return (
    name.en
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.join("-") ?? ""
  );
}

/** Where a country's claims are, a page each year. */
export function countryAddress(locale: Locale, country: string): string {
  return `${pageAddress(locale, "claims")}${country}/`;
}

/** A page of a country's claims, which is a year or a part of one, or the place of one claim there. */
export function claimsAddress(locale: Locale, country: string, page: string, claim?: string): string {
  const address = `${countryAddress(locale, country)}${page}/`;
  return claim === undefined ? address : `${address}#${claim}`;
}

export function embedAddress(locale: Locale, chart: string, view: string): string {
  return `/embed/${locale}/${chart}/${view}/`;
}

/** What a content system that is given a chart's address reads to find its embed (oEmbed 1.0). */
export function oembedAddress(locale: Locale, chart: string, view: string): string {
  return `/oembed/${locale}/${chart}/${view}.json`;
}

export function fileAddress(
  locale: Locale,
  chart: string,
  view: string,
  extension: FileExtension,
  form: FileForm = "",
): string {
  return `/files/${locale}/${chart}/${view}${form}.${extension}`;
}

/** The picture of a view that other sites show beside a link to it, 1200 by 630 pixels. */
export function cardAddress(locale: Locale, chart: string, view: string): string {
  return fileAddress(locale, chart, view, "png", "-card");
}

/** What an edition showed: its figures and files as they were when it was released. */
export function releaseAddress(version: string, locale: Locale): string {
  return `/v/${version}/${locale}/`;
}

/** An embed that goes on showing what it showed in that edition. */
export function pinnedEmbedAddress(version: string, locale: Locale, chart: string, view: string): string {
  return `/v/${version}${embedAddress(locale, chart, view)}`;
}

/** A file as it was in that edition. */
export function pinnedFileAddress(
  version: string,
  locale: Locale,
  chart: string,
  view: string,
  extension: FileExtension,
  form: FileForm = "",
): string {
  return `/v/${version}${fileAddress(locale, chart, view, extension, form)}`;
}

/** What changed, to subscribe to: of everything, or of what stands at a place such as `/en/held-now/`. */
export function feedAddress(place: string, extension: "xml" | "json"): string {
  return `${place}feed.${extension}`;
}

/** The name of the copy in one file; it tells nothing of who keeps it. */
export function offlineFile(locale: Locale): string {
  return `sin-fecha-${locale}.html`;
}

export function offlineAddress(locale: Locale): string {
  return `/offline/${offlineFile(locale)}`;
}

/** The pages as a folder to unpack and open by double click. */
export const folderCopyFile = "offline/sin-fecha.zip";

export function tableAddress(table: string, extension: "csv" | "json"): string {
  return `/data/v1/${table}.${extension}`;
}

/** The tables' description for programs, at the top of their folder, where the standard looks for it. */
export const descriptorAddress = "/data/v1/datapackage.json";

/** All tables in one file. */
export const archiveAddress = "/data/v1/sin-fecha.zip";

/** What the page of search finds its results in, in a language. */
export function searchIndexAddress(locale: Locale): string {
  return `/search/index-${locale}.json`;
}

/** The claims and all they refer to in one language, packed for the explorer and the table of claims. */
export function packedAddress(locale: Locale): string {
  return `/data/packed/${locale}.json`;
}

/** A script in a file of its own. */
export function scriptAddress(name: string): string {
  return `/scripts/${name}.js`;
}
export const sitemapAddress = "/sitemap.xml";

export const fontAddress = "/fonts/source-serif-4.woff2";

/** The folder of its host the site is published in: `/`, or `/name/` for a project's pages. */
export const siteFolder = new URL(site.address).pathname;

/**
 * A link that holds wherever the page is shown: the not-found page stands in for addresses at any depth, where a
 * relative link would lead astray.
 */
export function rootHref(to: string): string {
  return siteFolder + to.slice(1);
}

/** The address as it stands in citations and on other sites, host and all. */
export function absoluteUrl(to: string): string {
  return new URL(rootHref(to), site.address).href;
}

/** From a page to the form, with a row filled in: the key of the claim or event follows or is given. */
export function toForm(from: string, locale: Locale, key = ""): string {
  return href(from, `${pageAddress(locale, "contribute/form")}#correct=${key}`);
}

/** The relative link from one address to another: `href("/en/held-now/", "/en/#who")` is `../#who`. */
export function href(from: string, to: string): string {
  const [path = "", fragment] = to.split("#", 2);
  const folders = from.split("/").slice(1, -1);
  const target = path.split("/").slice(1);
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared += 1;
  const up = "../".repeat(folders.length - shared);
  const relative = `${up}${target.slice(shared).join("/")}` || "./";
  if (fragment === undefined) return relative;
  return path === from ? `#${fragment}` : `${relative}#${fragment}`;
}
