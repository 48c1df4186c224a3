import type { APIRoute } from "astro";
import { formatDataPackage } from "../../../dataset/datapackage.ts";

/** What describes the tables beside it: with it the folder is a Data Package. */
export const GET: APIRoute = () => new Response(formatDataPackage());
