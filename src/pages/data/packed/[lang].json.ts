import type { APIRoute } from "astro";
import { packDataset } from "../../../dataset/packed.ts";
import { locales, type Locale } from "../../../dataset/text.ts";
import { dataset, edition } from "../../../site.ts";

export const getStaticPaths = () => locales.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ readonly lang: Locale }> = ({ props }) =>
  Response.json(packDataset(dataset, props.lang, edition.version));
