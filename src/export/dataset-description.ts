import type { Figure } from "../charts/figure.ts";
import { dateOf, type Claim, type Country, type Dataset, type Event } from "../dataset/dataset.ts";
import { compareDates, firstDay, type IsoDate } from "../dataset/date.ts";
import { tableNames } from "../dataset/tables/index.ts";
import type { Locale } from "../dataset/text.ts";
import {
  absoluteUrl,
  archiveAddress,
  fileAddress,
  pageAddress,
  storyAddress,
  tableAddress,
  type FileExtension,
} from "../links.ts";
import { siteText } from "../locale/site.ts";
import type { CitedEdition } from "./citation.ts";

/** A data set as schema.org describes it, for those who search for data. */
export type DatasetDescription = Readonly<Record<string, unknown>>;

/** What is told apart from one data set to another. */
interface Described {
  readonly locale: Locale;
  readonly name: string;
  readonly text: string;
  readonly address: string;
  readonly countries: readonly Country[];
  /** The first and last dates of what it holds, in any order. */
  readonly dates: readonly IsoDate[];
  readonly measures: readonly string[];
  readonly files: readonly { readonly address: string; readonly format: string }[];
}

const formats = {
  csv: "text/csv",
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
} as const satisfies Partial<Record<FileExtension | "zip", string>>;

/** What a view draws, as a data set with its files. */
export function describeFigure(figure: Figure, address: string, edition: CitedEdition): DatasetDescription {
  const { locale, chart, view, title, summary, claims, events, caseEvents } = figure;
  return describe(
    {
      locale,
      name: title,
      text: summary,
      address,
      countries: distinct([
        ...[...claims, ...events].map(({ country }) => country),
        ...caseEvents.map((event) => event.case.country),
      ]),
      dates: [...claims.flatMap(claimDates), ...events.flatMap(eventDates), ...caseEvents.map(({ date }) => date)],
      measures: measuresOf(claims, locale),
      files: (["csv", "json", "xlsx"] as const).map((extension) => ({
        address: fileAddress(locale, chart, view.id, extension),
        format: formats[extension],
      })),
    },
    edition,
  );
}

/** The whole record, in one file and table by table. */
export function describeRecord(
  { countries, claims, events, caseEvents }: Dataset,
  locale: Locale,
  { name, text }: { readonly name: string; readonly text: string },
  edition: CitedEdition,
): DatasetDescription {
  const { name: site, strap } = siteText[locale];
  return describe(
    {
      locale,
      name: `${site}. ${strap}: ${name}`,
      text,
      address: pageAddress(locale, "data"),
      countries,
      dates: [...claims.flatMap(claimDates), ...events.flatMap(eventDates), ...caseEvents.map(({ date }) => date)],
      measures: measuresOf(claims, locale),
      files: [
        { address: archiveAddress, format: formats.zip },
        ...tableNames.flatMap((table) =>
          (["csv", "json"] as const).map((extension) => ({
            address: tableAddress(table, extension),
            format: formats[extension],
          })),
        ),
      ],
    },
    edition,
  );
}

function describe(
  { locale, name, text, address, countries, dates, measures, files }: Described,
  { version, date }: CitedEdition,
): DatasetDescription {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    description: text,
    url: absoluteUrl(address),
    inLanguage: locale,
    version,
    dateModified: date,
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: siteText[locale].name, url: absoluteUrl(storyAddress(locale)) },
    temporalCoverage: coverage(dates),
    spatialCoverage: countries.map((country) => ({ "@type": "Country", name: country.name[locale] })),
    ...(measures.length > 0 && { variableMeasured: measures }),
    distribution: files.map((file) => ({
      "@type": "DataDownload",
      encodingFormat: file.format,
      contentUrl: absoluteUrl(file.address),
    })),
  };
}

/** `2019-03-14/2026-03-11`, an interval of ISO 8601. */
function coverage(dates: readonly IsoDate[]): string {
  const first = dates.toSorted((a, b) => compareDates(firstDay(a), firstDay(b)))[0] ?? "";
  const last = dates.toSorted(compareDates).at(-1) ?? "";
  return `${first}/${last}`;
}

function claimDates(claim: Claim): readonly IsoDate[] {
  return claim.periodStart === undefined ? [dateOf(claim)] : [claim.periodStart, dateOf(claim)];
}

function eventDates({ date, dateEnd }: Event): readonly IsoDate[] {
  return dateEnd === undefined ? [date] : [date, dateEnd];
}

function measuresOf(claims: readonly Claim[], locale: Locale): readonly string[] {
  return distinct(claims.map(({ definition }) => definition.measure)).map(({ name }) => name[locale]);
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** JSON for a data block of a page: no `<` is left that could end the block or open a comment (HTML, 4.12.1.3). */
export function renderDataBlock(data: DatasetDescription): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
