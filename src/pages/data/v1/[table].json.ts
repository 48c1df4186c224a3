import type { APIRoute } from "astro";
import { loadTable } from "../../../dataset/load.ts";
import { tableNames, type TableName } from "../../../dataset/tables/index.ts";

export const getStaticPaths = () => tableNames.map((table) => ({ params: { table } }));

/** The table as a list of objects with the file's own column names and texts. */
export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(loadTable("data", params["table"] as TableName), null, 1)}\n`);
