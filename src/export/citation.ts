import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import modernLanguageAssociation from "../../node_modules/rehype-citation/dist/node/styles/mla.js";
import type { Figure } from "../charts/figure.ts";
import type { IsoDate } from "../dataset/date.ts";
import type { Locale } from "../dataset/text.ts";
import { quoteText } from "../locale/quote.ts";
import { siteText } from "../locale/site.ts";
import { quotedUrl } from "./quote.ts";

/**
 * How a view is cited. APA is among the styles of Citation.js; that of the Modern Language Association is the one of the
 * Citation Style Language project, which rehype-citation carries.
 */
plugins.config.get("@csl").styles.add("mla", modernLanguageAssociation);

/** The edition that is cited. */
export interface CitedEdition {
  readonly version: string;
  readonly date: IsoDate;
}

/** A view as an item of CSL-JSON 1.0: a data set by Sin Fecha, in an edition. */
export type CslItem = Readonly<Record<string, unknown>>;

export function cslItem(figure: Figure, { version, date }: CitedEdition): CslItem {
  const { locale, chart, view, title } = figure;
  const { name } = siteText[locale];
  const key = `sin-fecha-${chart}-${view.id}-${locale}`;
  return {
    id: key,
    "citation-key": key,
    type: "dataset",
    genre: quoteText[locale].genre,
    title: `${title} (${view.name[locale]})`,
    author: [{ literal: name }],
    publisher: name,
    version,
    issued: { "date-parts": [date.split("-").map(Number)] },
    URL: quotedUrl(figure),
    language: locale,
    note: `${quoteText[locale].edition(version)} CC BY 4.0.`,
  };
}

/** CSL-JSON, as reference managers and Pandoc read it. */
export function renderCslJson(item: CslItem): string {
  return `${JSON.stringify([item], null, 1)}\n`;
}

const languages: Readonly<Record<Locale, string>> = { es: "es-ES", en: "en-US" };

/** A reference in the style of APA (7th edition) or MLA (9th); both leave out a publisher that is the author. */
export function reference(item: CslItem, style: "apa" | "mla", locale: Locale): string {
  return new Cite([{ ...item, publisher: undefined }])
    .format("bibliography", { style, lang: languages[locale] })
    .trim();
}

/** BibTeX in UTF-8. Signs that TeX would take for commands are escaped here, since the plugin escapes all letters or none. */
export function renderBibtex(item: CslItem): string {
  const { format } = plugins.config.get("@bibtex");
  format.asciiOnly = false;
  format.useIdAsLabel = true;
  format.checkLabel = false;
  const { title, note } = item;
  const escaped = { ...item, title: texSafe(String(title)), note: texSafe(String(note)) };
  return `${new Cite([escaped]).format("bibtex").trim()}\n`;
}

/** Braces are named: BibTeX counts those that are escaped too. */
const texNames: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\u202f": "\\,",
  "\u00a0": "~",
};

function texSafe(words: string): string {
  return words.replace(/[&%$#_\\{}~^\u202f\u00a0]/g, (sign) => texNames[sign] ?? `\\${sign}`);
}

/**
 * RIS in UTF-8 with CR LF, a field a line: the plugin's own text breaks words and addresses after seventy characters,
 * and cuts the key after twenty.
 */
export function renderRis(item: CslItem): string {
  const [{ TY: type, ...cut } = {}] = new Cite([item]).format("ris", { format: "object" });
  const fields = { ...cut, ID: item["id"] };
  const lines = Object.entries(fields).map(
    ([tag, value]) => `${tag}  - ${tag === "DA" ? twoDigits(String(value)) : String(value)}`,
  );
  return [`TY  - ${String(type)}`, ...lines, "ER  - ", ""].join("\r\n");
}

/** `2026/3/1/` as the format asks for it: `2026/03/01/`. */
function twoDigits(date: string): string {
  return date.replace(/\/(\d)(?=\/)/g, "/0$1");
}
