import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { tableNames } from "../../../dataset/tables/index.ts";

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

/** The table as it stands in the record, byte for byte. */
export const GET: APIRoute = ({ params }) => new Response(readFileSync(`data/${params["table"] ?? ""}.csv`));
