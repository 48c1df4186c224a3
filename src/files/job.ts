import type { Sheet } from "../export/workbook.ts";
import type { Drawing } from "../marks/svg.ts";
import { renderPdf, type PdfInfo } from "./pdf.ts";
import { renderPng } from "./png.ts";
import { renderXlsx } from "./xlsx.ts";

/** Everything a file is made from, as plain values: the same job gives the same bytes, in this thread or another. */
export type Job =
  | { readonly format: "png"; readonly svg: string; readonly zoom: number }
  | { readonly format: "pdf"; readonly page: Drawing; readonly info: PdfInfo }
  | { readonly format: "xlsx"; readonly sheets: readonly Sheet[] };

export async function run(job: Job): Promise<Uint8Array> {
  if (job.format === "png") return renderPng(job.svg, job.zoom);
  return job.format === "pdf" ? renderPdf(job.page, job.info) : renderXlsx(job.sheets);
}
