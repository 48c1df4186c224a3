import type { APIRoute } from "astro";
import { clientScript, type ClientScript } from "../../scripts.ts";

/** Scripts that stand in files of their own; those of embeds are written into them. */
const names: readonly ClientScript[] = [
  "changes",
  "claims-page",
  "claims-table",
  "correct-rows",
  "embed-builder",
  "embed-inspector",
  "explorer",
  "explorer-desk",
  "figures",
  "form",
  "form-charts",
  "form-desk",
  "page",
  "search",
  "share",
  "story",
  "timeline",
  "timeline-desk",
];

export const getStaticPaths = () => names.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ readonly name: ClientScript }> = ({ props }) => new Response(clientScript(props.name));
