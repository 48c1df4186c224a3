import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { decided, site } from "../config.ts";
import type { Locale } from "../dataset/text.ts";
import { formatNumber } from "../locale/format.ts";
import { addressesOf } from "../upkeep/links.ts";
import { formatReport, formatReportJson, formatReportMarkdown, reportOf, type Report } from "../upkeep/report.ts";
import { askLinks, manners } from "./ask.ts";
import { checkData, formatOf, localeOf, type Format } from "./check.ts";

const formatters: Readonly<Record<Format, (report: Report, locale: Locale) => string>> = {
  text: formatReport,
  json: formatReportJson,
  markdown: formatReportMarkdown,
};

/** Who asks, with the site's address and contact once they are decided. */
function userAgent(): string {
  const about = [decided(site.address), decided(site.contact)].filter((part) => part !== undefined);
  return ["sin-fecha-sources", ...(about.length === 0 ? [] : [`(${about.join("; ")})`])].join(" ");
}

/** A whole number of days. */
function daysOf(asked: string): number {
  if (!/^\d{1,5}$/.test(asked)) throw new Error(`not a number of days: ${asked}`);
  return Number(asked);
}

/** So that nobody wonders at the wait: each host is asked at leisure. */
function asking(addresses: number, locale: Locale): string {
  const number = formatNumber(addresses, locale);
  return locale === "es"
    ? `se consultan ${number} direcciones: tarda unos minutos`
    : `asking ${number} addresses: this takes some minutes`;
}

/** Keeps the report as Markdown and JSON. */
function write(folder: string, report: Report, locale: Locale): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "sources.md"), `${formatReportMarkdown(report, locale)}\n`);
  writeFileSync(join(folder, "sources.json"), `${formatReportJson(report, locale)}\n`);
}

/** Says what an editor may look after and ends well whatever that is; only data that does not pass is an error. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: "string" },
      format: { type: "string", default: "text" },
      days: { type: "string", default: "90" },
      offline: { type: "boolean", default: false },
      output: { type: "string" },
    },
  });
  const [locale, format, days] = [localeOf(values.lang, process.env), formatOf(values.format), daysOf(values.days)];
  const folder = positionals[0] ?? "data";
  if (!existsSync(folder)) throw new Error(`unknown folder: ${folder}`);
  const checked = checkData(folder, locale, format);
  if (!checked.dataset) {
    console.log(checked.report);
    process.exitCode = 1;
    return;
  }
  const urls = addressesOf(checked.dataset);
  if (!values.offline) console.error(asking(urls.length, locale));
  const answers = values.offline ? undefined : await askLinks(urls, { ...manners, userAgent: userAgent() });
  const today = new Date().toISOString().slice(0, 10);
  const report = reportOf(checked.dataset, { today, days, answers });
  if (values.output !== undefined) write(values.output, report, locale);
  console.log(formatters[format](report, locale));
}

if (import.meta.main) await main();
