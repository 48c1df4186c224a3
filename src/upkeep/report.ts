import type { Dataset } from "../dataset/dataset.ts";
import type { IsoDate } from "../dataset/date.ts";
import { visible } from "../dataset/messages.ts";
import { escapeMarkdown } from "../dataset/markdown.ts";
import { fileOf } from "../dataset/tables/index.ts";
import type { Locale, Text } from "../dataset/text.ts";
import { formatNumber } from "../locale/format.ts";
import type { Answer } from "./answer.ts";
import { sections, type Finding, type Section } from "./finding.ts";
import { linkFindings } from "./links.ts";
import { silenceFindings } from "./silence.ts";
import { archiveFindings, replacementFindings } from "./sources.ts";

/** What an editor may look after, on a day. */
export interface Report {
  readonly today: IsoDate;
  /** The days of silence that are not told. */
  readonly days: number;
  /** How many addresses were asked; none where the network was left alone. */
  readonly asked: number | undefined;
  /** By section. */
  readonly findings: readonly Finding[];
}

/** `answers` has one for each of `addressesOf(dataset)`; without it, links are left out. */
export function reportOf(
  dataset: Dataset,
  { today, days, answers }: Pick<Report, "today" | "days"> & { readonly answers: readonly Answer[] | undefined },
): Report {
  const found = [
    ...(answers === undefined ? [] : linkFindings(dataset, answers)),
    ...silenceFindings(dataset, today, days),
    ...replacementFindings(dataset),
    ...archiveFindings(dataset),
  ];
  return {
    today,
    days,
    asked: answers?.length,
    findings: sections.flatMap((section) => found.filter((finding) => finding.section === section)),
  };
}

const titles: Readonly<Record<Section, Text>> = {
  dead: { es: "Enlaces rotos", en: "Dead links" },
  moved: { es: "Enlaces que cambiaron de dirección", en: "Moved links" },
  unjudged: { es: "Enlaces que no se pudieron juzgar", en: "Links that could not be judged" },
  silent: { es: "Quienes contaban y no tienen recuento nuevo", en: "Who used to count and has no newer count" },
  replace: { es: "Fuentes por sustituir", en: "Sources to replace" },
  unarchived: { es: "Fuentes sin copia archivada", en: "Sources without an archived copy" },
};

const words = {
  row: { es: "Fila", en: "Row" },
  name: { es: "De quién", en: "Whose" },
  address: { es: "Dirección", en: "Address" },
  what: { es: "Qué se halló", en: "What is found" },
  remedy: { es: "Qué hacer", en: "What to do" },
  asked: { es: "Direcciones consultadas", en: "Addresses asked" },
  offline: { es: "No se consultó la red", en: "The network was not asked" },
  nothing: { es: "No hay nada que mirar", en: "There is nothing to look at" },
} as const satisfies Readonly<Record<string, Text>>;

/** The report for people: a heading per section, two lines for each finding, and the counts last. */
export function formatReport(report: Report, locale: Locale): string {
  const parts = bySection(report).map(([section, list]) =>
    [headingOf(section, list, locale), ...list.map((finding) => linesOf(finding, locale))].join("\n"),
  );
  return [...parts, verdictOf(report, locale)].join("\n\n");
}

/** The report as a table in GitHub's Markdown for each section. */
export function formatReportMarkdown(report: Report, locale: Locale): string {
  const { row, name, address, what, remedy } = words;
  const heads = [row, name, address, what, remedy].map((head) => head[locale]);
  const parts = bySection(report).map(([section, list]) =>
    [
      `### ${headingOf(section, list, locale)}`,
      "",
      `| ${heads.join(" | ")} |`,
      `| ${heads.map(() => "---").join(" | ")} |`,
      ...list.map((finding) => `| ${markdownCells(finding, locale).join(" | ")} |`),
    ].join("\n"),
  );
  return [verdictOf(report, locale), ...parts].join("\n\n");
}

/** The report for other programs, with the words in one language. */
export function formatReportJson({ findings, ...about }: Report, locale: Locale): string {
  const list = findings.map(({ section, table, line, key, name, address, why, remedy, suggestion, facts }) => ({
    section,
    file: fileOf(table),
    line,
    key,
    name: name[locale],
    address,
    facts,
    why: why[locale],
    remedy: remedy[locale],
    suggestion,
  }));
  return JSON.stringify({ ...about, findings: list }, undefined, 2);
}

function bySection({ findings }: Report): readonly (readonly [Section, readonly Finding[]])[] {
  return [...Map.groupBy(findings, ({ section }) => section)];
}

function headingOf(section: Section, list: readonly Finding[], locale: Locale): string {
  return `${titles[section][locale]}: ${formatNumber(list.length, locale)}`;
}

function linesOf({ address, suggestion, ...finding }: Finding, locale: Locale): string {
  const row = [placeOf(finding), finding.name[locale], address ?? ""].filter((part) => part !== "").join("  ");
  const remedy = suggestion === undefined ? finding.remedy[locale] : `${finding.remedy[locale]}: ${suggestion}`;
  return `  ${visible(row)}\n    ${visible(`${finding.why[locale]}; ${remedy}`)}`;
}

function markdownCells({ address, suggestion, ...finding }: Finding, locale: Locale): readonly string[] {
  const remedy = markdownText(finding.remedy[locale]);
  return [
    markdownText(placeOf(finding)),
    markdownText(finding.name[locale]),
    address === undefined ? "" : markdownLink(address),
    markdownText(finding.why[locale]),
    suggestion === undefined ? remedy : `${remedy}: ${markdownLink(suggestion)}`,
  ];
}

function markdownText(text: string): string {
  return escapeMarkdown(visible(text));
}

/** A link whose words are its address: bare, GitHub would take the escapes for a part of it. `%40` is `@`, and no name. */
function markdownLink(address: string): string {
  const escaped = markdownText(address.replaceAll("@", "%40"));
  return `[${escaped}](<${escaped}>)`;
}

function placeOf({ table, line, key }: Pick<Finding, "table" | "line" | "key">): string {
  return `${fileOf(table)}:${line} ${key}`;
}

/** The day, how many addresses were asked and what is in which section. */
function verdictOf(report: Report, locale: Locale): string {
  const { today, asked } = report;
  const links = asked === undefined ? words.offline[locale] : `${words.asked[locale]}: ${formatNumber(asked, locale)}`;
  const counts = bySection(report).map(([section, list]) => headingOf(section, list, locale));
  return [`${today} · ${links}`, ...(counts.length === 0 ? [words.nothing[locale]] : counts)].join(" · ");
}
