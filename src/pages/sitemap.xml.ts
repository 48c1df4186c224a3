import type { APIRoute } from "astro";
import { renderSitemap } from "../export/sitemap.ts";
import { canonicalPages, edition } from "../site.ts";

export const GET: APIRoute = () => new Response(renderSitemap(canonicalPages(), edition.date));
