import type { APIRoute } from "astro";
import type { Locale } from "../../../../dataset/text.ts";
import { standaloneSvg } from "../../../../export/standalone.ts";
import { edition, figureOf } from "../../../../site.ts";
import { viewPaths } from "../../../../views.ts";

export const getStaticPaths = () =>
  viewPaths().flatMap(({ locale, chart, view }) => [
    { params: { lang: locale, chart, file: view }, props: { locale, view, size: "wide" } },
    { params: { lang: locale, chart, file: `${view}-narrow` }, props: { locale, view, size: "narrow" } },
  ]);

interface Props {
  readonly locale: Locale;
  readonly view: string;
  readonly size: "narrow" | "wide";
}

export const GET: APIRoute<Props> = ({ params, props }) =>
  new Response(standaloneSvg(figureOf(params["chart"] ?? "", props.view, props.locale), props.size, edition.version));
