import type { APIRoute } from "astro";
import { locales, type Locale } from "../../../dataset/text.ts";
import { packed } from "../../../site.ts";

export const getStaticPaths = () => locales.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ readonly lang: Locale }> = ({ props }) =>
  new Response(packed(props.lang));
