import type { APIRoute } from "astro";
import { pinnedFilePaths } from "../../../../../../releases/index.ts";

export const getStaticPaths = pinnedFilePaths;

/** A file as it was released, byte for byte. */
export const GET: APIRoute<ReturnType<typeof pinnedFilePaths>[number]["props"]> = ({ props: { figure, ending } }) =>
  new Response(figure.files[ending]);
