import type { Claim, Dataset } from "../../dataset/dataset.ts";
import { correctText } from "../../content/form.ts";
import { standings } from "../../dataset/tables/vocabulary.ts";
import type { Locale } from "../../dataset/text.ts";
import { claimsAddress, href, pageAddress, toForm } from "../../links.ts";
import { formatCount } from "../../locale/format.ts";
import { claimSentence } from "../../render/summary.ts";
import { noteOf, sourcesCell, whatOf, whenOf, type Cell } from "../../render/table.ts";
import { pageOf } from "../../series/by-year.ts";
import { make } from "./make.ts";
import type { Column } from "./state.ts";

/**
 * A row of the table. Its roles are said, since rows that are laid out as a grid or stacked on a phone would lose them.
 * What is counted heads the row and leads to its place on the page of its country and year.
 */
export function rowOf(claim: Claim, dataset: Dataset, locale: Locale, path: string): HTMLTableRowElement {
  const place = href(pageAddress(locale, "claims"), claimsAddress(locale, path, pageOf(claim, dataset), claim.id));
  const note = noteOf(claim, locale);
  const what = make("th", { scope: "row", role: "rowheader", class: "what" });
  what.append(make("a", { href: place }, whatOf(claim, locale)));
  if (note !== undefined) what.append(make("small", {}, note));
  const source = cell("source");
  source.append(...sourceWords(sourcesCell(claim, locale)), " ", correctLink(claim, locale));
  return make(
    "tr",
    { role: "row" },
    cell("country", claim.country.name[locale]),
    what,
    cell("people", formatCount(claim, locale)),
    cell("claimant", claim.definition.claimant.name[locale]),
    cell("date", whenOf(claim, locale)),
    source,
    cell(claim.status === "current" ? "status current" : "status", standings[claim.status][locale]),
  );
}

function correctLink(claim: Claim, locale: Locale): HTMLAnchorElement {
  const { link, of } = correctText[locale];
  const form = toForm(pageAddress(locale, "claims"), locale, claim.id);
  return make("a", { class: "correct", href: form, "aria-label": of(claimSentence(claim, locale)) }, link);
}

function cell(name: Column | "status current", words = ""): HTMLTableCellElement {
  return make("td", { role: "cell", class: name }, words);
}

function sourceWords({ text, link, caution, also }: Cell): readonly (Node | string)[] {
  return [
    link === undefined ? text : make("a", { href: link }, text),
    ...(caution === undefined ? [] : [` (${caution})`]),
    ...(also === undefined ? [] : ["; ", ...sourceWords(also)]),
  ];
}
