import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dateOf } from "../../src/dataset/dataset.ts";
import { layouts } from "../../src/export/card.ts";
import { a4 } from "../../src/export/print.ts";
import { records } from "../../src/export/records.ts";
import { fileAddress, type FileExtension, type FileForm } from "../../src/links.ts";
import { formatCount, formatNumber } from "../../src/locale/format.ts";
import { edition, figureOf } from "../../src/site.ts";
import { viewPaths } from "../../src/views.ts";
import { readPdf } from "../files/pdf-text.ts";
import { pngSize } from "../files/png-size.ts";
import { readCsv } from "./csv.ts";
import { attribute, builtPages, elements, wordsIn } from "./pages.ts";
import { readXlsx } from "./xlsx.ts";

const forms: readonly (readonly [FileExtension, FileForm])[] = [
  ["svg", ""],
  ["svg", "-narrow"],
  ["png", ""],
  ["png", "-2x"],
  ["png", "-card"],
  ["png", "-square"],
  ["png", "-tall"],
  ["pdf", ""],
  ["csv", ""],
  ["csv", "-excel"],
  ["xlsx", ""],
  ["json", ""],
];

/** A space is a space, however wide or firm, where lines are broken. */
const spaced = (words: string): string => words.replace(/\s/g, " ");

const pages = new Map(builtPages().map(({ file, document }) => [file, document]));

describe.each(viewPaths())("the files of $chart $view in $locale", ({ locale, chart, view }) => {
  const figure = figureOf(chart, view, locale);
  const path = (extension: FileExtension, form: FileForm = ""): string =>
    join("dist", fileAddress(locale, chart, view, extension, form));
  const read = (extension: FileExtension, form: FileForm = ""): Buffer => readFileSync(path(extension, form));
  const expected = records(figure, edition.version).map((row) => Object.values(row).map(String));

  it("are all there, and its page links to each", () => {
    expect(forms.map((each) => path(...each)).filter((file) => !existsSync(file))).toEqual([]);
    const page = pages.get(`${locale === "es" ? "" : "en/"}${chart}/${view}/index.html`);
    const links = page ? elements(page).map((element) => attribute(element, "href") ?? "") : [];
    const unlinked = forms.filter(
      ([extension, form]) => !links.some((link) => link.endsWith(fileAddress(locale, chart, view, extension, form))),
    );
    expect(unlinked).toEqual([]);
  });

  it("have the same rows in CSV, in CSV for Excel and in the workbook", () => {
    expect(readCsv(read("csv").toString(), ",").slice(1)).toEqual(expected);
    const delimiter = locale === "es" ? ";" : ",";
    expect(readCsv(read("csv", "-excel").toString().slice(1), delimiter).slice(1)).toEqual(expected);
    expect(readXlsx(read("xlsx")).slice(1)).toEqual(expected);
  });

  it("give the numbers of the page's table", () => {
    const page = pages.get(`${locale === "es" ? "" : "en/"}${chart}/${view}/index.html`);
    const cells = page ? elements(page).filter(({ tagName }) => tagName === "td") : [];
    const printed = new Set(cells.map((cell) => wordsIn(cell).trim()));
    const missing = figure.claims.filter((claim) => !printed.has(formatCount(claim, locale)));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it("name in the SVG the numbers that the summary gives", () => {
    const svg = read("svg").toString();
    for (const claim of figure.headline) {
      expect(svg).toContain(formatNumber(claim.high, locale));
      expect(svg).toContain(dateOf(claim).slice(0, 4));
    }
  });

  it("are pictures of the size they should be", () => {
    const [, width = 0, height = 0] = (/ viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(read("svg").toString()) ?? []).map(
      Number,
    );
    expect(pngSize(read("png"))).toEqual([width, Math.ceil(height)]);
    expect(pngSize(read("png", "-2x"))).toEqual([2 * width, Math.ceil(2 * height)]);
    for (const format of ["card", "square", "tall"] as const)
      expect(pngSize(read("png", `-${format}`))).toEqual([layouts[format].width, layouts[format].height]);
  });

  it("print on one A4, in the bundled faces, with each character in the face it is set in", () => {
    const pdf = readPdf(read("pdf"));
    expect(pdf.pages).toEqual([[a4.width, a4.height]]);
    expect(pdf.faces).toEqual(["NotoSans-Regular", "NotoSans-SemiBold", "SourceSerif4-SemiBold"]);
    expect(pdf.text).not.toContain("\uFFFD");
    expect(spaced(pdf.text)).toContain(spaced(figure.title));
  });
});
