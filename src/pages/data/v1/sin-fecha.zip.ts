import type { APIRoute } from "astro";
import { archive } from "../../../site.ts";

export const GET: APIRoute = () => new Response(archive());
