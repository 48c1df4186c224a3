import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { editions } from "./content/changes.ts";
import { charts } from "./charts/index.ts";
import { figure, type Figure } from "./charts/figure.ts";
import { dateOf, type Claim, type Dataset } from "./dataset/dataset.ts";
import { compareDates, type IsoDate } from "./dataset/date.ts";
import { loadFiles, loadTables } from "./dataset/load.ts";
import { formatPacked, packDataset } from "./dataset/packed.ts";
import { fileOf, tableNames, type TableName } from "./dataset/tables/index.ts";
import type { Locale } from "./dataset/text.ts";
import { knownFrom, type Known } from "./editor/draft.ts";
import { archiveFiles } from "./export/archive.ts";
import type { Embeddable } from "./export/embed-code.ts";
import { safeHeight } from "./export/embed-heights.ts";
import type { PageInLanguages } from "./export/sitemap.ts";
import { zip } from "./files/zip.ts";
import {
  absoluteUrl,
  caseAddress,
  chartAddress,
  claimsAddress,
  embedAddress,
  pageAddress,
  pageNames,
  storyAddress,
  pathOf,
} from "./links.ts";
import { clientScript, type ClientScript } from "./scripts.ts";
import { claimPages } from "./series/by-year.ts";
import { lifelines } from "./series/lifeline.ts";
import { asOf, mainStock } from "./series/stock.ts";

/** What every page needs, read once a build: the dataset, its figures and the edition. */
export const dataset: Dataset = readDataset();

export const [edition] = editions;

/** The rows of the tables as their files have them. */
export const known: Known = knownFrom(loadFiles("data"));

function readDataset(): Dataset {
  const loaded = loadTables("data");
  if (!loaded.dataset) throw new Error("the data has errors: run npm run check");
  return loaded.dataset;
}

/** The whole record in one file: its tables, their description, and what to know before using them. */
export function archive(): ReturnType<typeof zip> {
  return zip(archiveFiles(loadFiles("data"), edition));
}

/** The claims as the browser gets them, in one language. */
export function packed(locale: Locale): string {
  return formatPacked(packDataset(dataset, locale, edition.version));
}

/** What a script that works on the claims costs a reader who asks for it, with them, in kilobytes of 1000 bytes. */
export function weightWithClaims(script: ClientScript, locale: Locale): number {
  return kilobytes([packed(locale), clientScript(script)]);
}

/** What the form costs a reader who asks for it, with the tables, in kilobytes of 1000 bytes. */
export function weightOfForm(): number {
  const tables = tableNames.map(bytesIn);
  return kilobytes([clientScript("form-desk"), ...tables]);
}

/** How long a table is. */
export function bytesOf(table: TableName): number {
  return bytesIn(table).length;
}

function bytesIn(table: TableName): Uint8Array {
  return readFileSync(join("data", fileOf(table)));
}

/** What a script in a file of its own costs, in kilobytes of 1000 bytes. */
export function weightOf(script: ClientScript): number {
  return kilobytes([clientScript(script)]);
}

function kilobytes(parts: readonly (string | Uint8Array)[]): number {
  return Math.ceil(parts.reduce((bytes, part) => bytes + gzipSync(part).length, 0) / 1000);
}

const drawn = new Map<string, Figure>();

/** The figure of a view, drawn once however many pages show it. */
export function figureOf(chartId: string, viewId: string, locale: Locale): Figure {
  const key = `${locale}/${chartId}/${viewId}`;
  const found = drawn.get(key);
  if (found) return found;
  const chart = charts.find(({ id }) => id === chartId);
  if (!chart) throw new Error(`unknown chart: ${chartId}`);
  const made = figure(dataset, chart, viewId, locale);
  drawn.set(key, made);
  return made;
}

/** A figure as something to paste, at a height that cuts nothing. */
export function embeddable({ locale, chart, view, title }: Figure): Embeddable {
  const name = charts.find(({ id }) => id === chart)?.name[locale] ?? chart;
  return {
    src: absoluteUrl(embedAddress(locale, chart, view.id)),
    page: absoluteUrl(chartAddress(locale, chart, view.id)),
    title,
    name: `${name} · ${view.name[locale]}`,
    height: safeHeight(locale, chart, view.id),
  };
}

/** The newest headline count of each compared country. */
export function lastCounts(): readonly Claim[] {
  return dataset.countries
    .filter(({ compared }) => compared === "yes")
    .flatMap(({ id }) => asOf(mainStock(dataset, id)) ?? []);
}

/** The date of the newest of them: how far the lists go. */
export function newestCount(): IsoDate {
  return lastCounts().map(dateOf).toSorted(compareDates).at(-1) ?? dataset.dataDate;
}

/** The pages search engines should know: each once, a chart's first view at the chart's own address. */
export function canonicalPages(): readonly PageInLanguages[] {
  return [
    storyAddress,
    ...charts.flatMap(({ id, views }) =>
      views.map(
        (view, index): PageInLanguages =>
          (locale) =>
            chartAddress(locale, id, index === 0 ? undefined : view.id),
      ),
    ),
    ...lifelines(dataset).map(
      ({ person }): PageInLanguages =>
        (locale) =>
          caseAddress(locale, person.id),
    ),
    ...pageNames.map(
      (page): PageInLanguages =>
        (locale) =>
          pageAddress(locale, page),
    ),
    ...claimPages(dataset).map(
      ({ country, key }): PageInLanguages =>
        (locale) =>
          claimsAddress(locale, pathOf(country), key),
    ),
  ];
}

/** How many rows each table has. */
export const rowCounts: Readonly<Record<TableName, number>> = {
  countries: dataset.countries.length,
  populations: dataset.populations.length,
  measures: dataset.measures.length,
  claimants: dataset.claimants.length,
  definitions: dataset.definitions.length,
  sources: dataset.sources.length,
  processes: dataset.processes.length,
  claims: dataset.claims.length,
  corrections: dataset.corrections.length,
  events: dataset.events.length,
  cases: dataset.cases.length,
  case_events: dataset.caseEvents.length,
};
