import type { Inspection } from "../../render/inspection.ts";
import type { Facts } from "./inspect.ts";
import { rowsIn } from "./rows.ts";

/** What a page says of its figure: its tables, and how to tell their rows. */
export function factsIn(page: Document): Facts {
  const inspection = page.querySelector("[data-inspection]")?.textContent ?? "{}";
  return { rows: rowsIn(page), inspection: JSON.parse(inspection) as Inspection };
}
