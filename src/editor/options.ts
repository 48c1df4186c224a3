import { compareText } from "../dataset/dataset.ts";
import { columnOf, type TableName } from "../dataset/tables/index.ts";
import type { Locale, Text } from "../dataset/text.ts";
import { fold } from "../locale/fold.ts";
import { formatDate, formatNumber } from "../locale/format.ts";
import { bareAddress } from "./addresses.ts";
import { meantColumn, rowOf, type Cells, type Draft, type Known } from "./draft.ts";
import { claimDate } from "./keys.ts";

import { correctableColumns } from "./plan.ts";

/** One of the values a column may have, and what it is called. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What else it is found by. */
  readonly more?: string;
}

/** What a column may hold, the most likely first; none for a column that is written freely. */
export function optionsFor(draft: Draft, name: string, known: Known, locale: Locale): readonly Option[] | undefined {
  const { table, cells } = draft;
  if (table === "corrections" && name === "column") return correctable(cells, known, locale);
  const meant = meantColumn(draft, name);
  const { choices, references } = columnOf(meant.table, meant.name).field;
  if (choices) return Object.entries(choices).map(([value, text]) => ({ value, label: text[locale] }));
  if (references === undefined) return undefined;
  return lists[references as TableName]?.({ cells, known, locale }) ?? [];
}

interface Wish {
  /** The draft's cells. */
  readonly cells: Cells;
  readonly known: Known;
  readonly locale: Locale;
}

const lists: { readonly [N in TableName]?: (wish: Wish) => readonly Option[] } = {
  countries: ({ known, locale }) =>
    known.countries
      .toSorted((a, b) => Number(b["compared"] === "yes") - Number(a["compared"] === "yes"))
      .map((row) => option(row["country"], named(row, "name", locale))),
  definitions({ cells, known, locale }) {
    const uses = usesIn(cells["country"], known);
    return known.definitions
      .toSorted((a, b) => uses(b) - uses(a))
      .map((row) => ({
        ...option(row["definition"], definitionLabel(row, known, locale)),
        more: `${row["role"] === "main" ? mainList[locale] : ""} ${row[`text_${locale}`] ?? ""}`,
      }));
  },
  claimants: ({ known, locale }) => known.claimants.map((row) => option(row["claimant"], named(row, "name", locale))),
  processes: ({ cells, known, locale }) =>
    known.processes
      .filter(({ country }) => country === cells["country"])
      .toSorted((a, b) => compareText(b["day_zero"] ?? "", a["day_zero"] ?? ""))
      .map((row) => option(row["process"], named(row, "name", locale))),
  sources: ({ known, locale }) =>
    known.sources
      .toSorted((a, b) => compareText(b["published"] ?? "", a["published"] ?? ""))
      .map((row) => option(row["source"], sourceLabel(row, locale))),
  cases: ({ known }) => known.cases.map((row) => option(row["case"], row["name"] ?? "")),
  claims: ({ known, locale }) =>
    known.claims
      .toSorted((a, b) => compareText(claimDate(b), claimDate(a)))
      .map((row) => option(row["claim"], claimLabel(row, known, locale))),
};

/** What people call the count that a claimant is known for. */
const mainList: Text = { es: "lista principal", en: "main list" };

/**
 * The options whose name or value has all the words; accents, case and how a number's thousands are parted are left aside.
 * A whole name finds its own alone.
 */
export function findOptions(options: readonly Option[], words: string): readonly Option[] {
  const exact = options.filter(({ value, label }) => value === words || searched(label) === searched(words));
  if (exact.length > 0) return exact;
  const parts = searched(words).split(/\s+/);
  return options.filter(({ value, label, more = "" }) => {
    const text = searched(`${label} ${value} ${more}`);
    return parts.every((part) => text.includes(part));
  });
}

/** Words as they are compared: `1.221`, `1,221` and `1 221` are `1221`. */
function searched(words: string): string {
  return fold(words).replace(/(?<=\b\d{1,3}(?:[.,\s]?\d{3})*)[.,\s](?=\d{3}\b)/g, "");
}

/** The key of the source that has an address already. */
export function sourceAt(url: string, known: Known): string | undefined {
  const address = bareAddress(url);
  return known.sources.find((row) => row["url"] && bareAddress(row["url"]) === address)?.["source"];
}

/** `Prisoners Defenders, en prisión: 1197 (31 dic 2025)`. */
export function claimLabel(row: Cells, known: Known, locale: Locale): string {
  const definition = rowOf(known, "definitions", row["definition"]) ?? {};
  const numbers = [...new Set([row["low"], row["high"]])].map((cell) => formatNumber(Number(cell), locale)).join("–");
  return `${definitionLabel(definition, known, locale)}: ${numbers} (${formatDate(claimDate(row), locale)})`;
}

function definitionLabel(row: Cells, known: Known, locale: Locale): string {
  const claimant = rowOf(known, "claimants", row["claimant"]) ?? {};
  return `${named(claimant, "name", locale)}, ${named(row, "name", locale)}`;
}

/** `EFE, 11 mar 2026: efe.com/…`. */
export function sourceLabel(row: Cells, locale: Locale): string {
  const day = row["published"] ? `, ${formatDate(row["published"], locale)}` : "";
  const where = row["title"] || (row["url"] && bareAddress(row["url"]));
  return `${row["publisher"] ?? ""}${day}${where ? `: ${where}` : ""}`;
}

function option(value: string | undefined, label: string): Option {
  return { value: value ?? "", label };
}

function named(row: Cells, field: string, locale: Locale): string {
  return row[`${field}_${locale}`] ?? "";
}

/** How many claims of a country each definition has. */
function usesIn(country: string | undefined, known: Known): (definition: Cells) => number {
  const claims = known.claims.filter((row) => row["country"] === country);
  const uses = Map.groupBy(claims, (row) => row["definition"]);
  return (row) => uses.get(row["definition"])?.length ?? 0;
}

/** The columns of the claim that may be corrected, with what they say now. */
function correctable({ claim }: Cells, known: Known, locale: Locale): readonly Option[] {
  const row = rowOf(known, "claims", claim) ?? {};
  return correctableColumns(row).map((name) =>
    option(name, `${columnOf("claims", name).field.about[locale]} (${row[name] ?? ""})`),
  );
}
