import type { APIRoute } from "astro";
import type { Locale } from "../../../../dataset/text.ts";
import { cslItem, renderRis } from "../../../../export/citation.ts";
import { edition, figureOf } from "../../../../site.ts";
import { viewPaths } from "../../../../views.ts";

export const getStaticPaths = () =>
  viewPaths().map(({ locale, chart, view }) => ({ params: { lang: locale, chart, file: view }, props: { locale } }));

export const GET: APIRoute<{ readonly locale: Locale }> = ({ params, props }) =>
  new Response(renderRis(cslItem(figureOf(params["chart"] ?? "", params["file"] ?? "", props.locale), edition)));
