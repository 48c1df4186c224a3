import type { APIRoute } from "astro";
import type { Locale } from "../../../../dataset/text.ts";
import { renderCsv, renderExcelCsv } from "../../../../export/csv.ts";
import { records } from "../../../../export/records.ts";
import { edition, figureOf } from "../../../../site.ts";
import { viewPaths } from "../../../../views.ts";

export const getStaticPaths = () =>
  viewPaths().flatMap(({ locale, chart, view }) => [
    { params: { lang: locale, chart, file: view }, props: { locale, view, isForExcel: false } },
    { params: { lang: locale, chart, file: `${view}-excel` }, props: { locale, view, isForExcel: true } },
  ]);

interface Props {
  readonly locale: Locale;
  readonly view: string;
  readonly isForExcel: boolean;
}

export const GET: APIRoute<Props> = ({ params, props: { locale, view, isForExcel } }) => {
  const rows = records(figureOf(params["chart"] ?? "", view, locale), edition.version);
  return new Response(isForExcel ? renderExcelCsv(rows, locale) : renderCsv(rows));
};
