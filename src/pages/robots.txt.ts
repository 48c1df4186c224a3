import type { APIRoute } from "astro";
import { renderRobots } from "../export/sitemap.ts";
import { sitemapAddress } from "../links.ts";

export const GET: APIRoute = () => new Response(renderRobots(sitemapAddress));
