import type { APIRoute } from "astro";
import { site } from "../../../../config.ts";
import type { Locale } from "../../../../dataset/text.ts";
import { oembed } from "../../../../export/oembed.ts";
import { cardSize } from "../../../../export/quote.ts";
import { absoluteUrl, cardAddress } from "../../../../links.ts";
import { siteText } from "../../../../locale/site.ts";
import { embeddable, figureOf } from "../../../../site.ts";
import { viewPaths } from "../../../../views.ts";

export const getStaticPaths = () =>
  viewPaths().map(({ locale, chart, view }) => ({ params: { lang: locale, chart, view }, props: { locale } }));

export const GET: APIRoute<{ readonly locale: Locale }> = ({ params, props: { locale } }) => {
  const [chart, view] = [params["chart"] ?? "", params["view"] ?? ""];
  const answer = oembed(
    embeddable(figureOf(chart, view, locale)),
    { name: siteText[locale].name, url: site.address },
    { url: absoluteUrl(cardAddress(locale, chart, view)), ...cardSize },
  );
  return new Response(answer);
};
