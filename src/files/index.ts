import { charts } from "../charts/index.ts";
import { figure, type Figure } from "../charts/figure.ts";
import type { Edition } from "../content/changes.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { locales } from "../dataset/text.ts";
import { card, type CardFormat } from "../export/card.ts";
import { printPage } from "../export/print.ts";
import { standaloneSvg } from "../export/standalone.ts";
import { workbook } from "../export/workbook.ts";
import { absoluteUrl, chartAddress, fileAddress } from "../links.ts";
import { siteText } from "../locale/site.ts";
import { literalDrawing, renderFileSvg } from "../render/svg.ts";
import { keyOf, toolsSum, type Cache } from "./cache.ts";
import type { Job } from "./job.ts";
import { runAll } from "./pool.ts";

/**
 * The pictures, print pages and workbooks of every view in every language, by path below the site's folder. They are
 * made beside Astro, which writes the text files: these take native code, threads and a cache.
 */
export async function viewFiles(
  dataset: Dataset,
  edition: Edition,
  cache: Cache,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const figures = locales.flatMap((locale) =>
    charts.flatMap((chart) => chart.views.map(({ id }) => figure(dataset, chart, id, locale))),
  );
  return make(new Map(figures.flatMap((each) => [...jobsOf(each, edition)])), cache);
}

/** The jobs of a view, by the address of the file each makes. */
export function jobsOf(figure: Figure, edition: Edition): ReadonlyMap<string, Job> {
  const { chart, view, locale } = figure;
  const { version, date } = edition;
  const svg = standaloneSvg(figure, "wide", version, "picture");
  const address = absoluteUrl(chartAddress(locale, chart, view.id));
  const info = { title: figure.title, author: siteText[locale].name, language: locale, date };
  const jobs: readonly (readonly [string, Job])[] = [
    [fileAddress(locale, chart, view.id, "png"), { format: "png", svg, zoom: 1 }],
    [fileAddress(locale, chart, view.id, "png", "-2x"), { format: "png", svg, zoom: 2 }],
    ...(["card", "square", "tall"] as const).map(
      (form) => [fileAddress(locale, chart, view.id, "png", `-${form}`), cardJob(figure, form, version)] as const,
    ),
    [
      fileAddress(locale, chart, view.id, "pdf"),
      { format: "pdf", page: literalDrawing(printPage(figure, version), "print"), info },
    ],
    [fileAddress(locale, chart, view.id, "xlsx"), { format: "xlsx", sheets: workbook(figure, version, address) }],
  ];
  return new Map(jobs);
}

function cardJob(figure: Figure, form: CardFormat, version: string): Job {
  const { title, summary, locale } = figure;
  return {
    format: "png",
    svg: renderFileSvg(card(figure, form, version), title, summary, locale, "picture"),
    zoom: 1,
  };
}

/** Each job's bytes by path, from the cache where it has them; the cache keeps what was asked for here alone. */
export async function make(jobs: ReadonlyMap<string, Job>, cache: Cache): Promise<ReadonlyMap<string, Uint8Array>> {
  const tools = toolsSum();
  const wanted = [...jobs].map(([address, job]) => ({ path: address.slice(1), job, key: keyOf(job, tools) }));
  const known = new Map(wanted.map(({ key }) => [key, cache.read(key)]));
  const missing = wanted.filter(({ key }) => known.get(key) === undefined);
  for (const [index, bytes] of (await runAll(missing.map(({ job }) => job))).entries()) {
    const key = missing[index]?.key ?? "";
    cache.write(key, bytes);
    known.set(key, bytes);
  }
  cache.keepOnly(new Set(known.keys()));
  return new Map(wanted.map(({ path, key }) => [path, known.get(key) ?? new Uint8Array()]));
}
