import type { Inspection } from "../../render/inspection.ts";
import { rowsIn, type Row } from "./rows.ts";

/** What a figure's marks stand for, and how to tell it. */
export interface Facts {
  readonly rows: readonly Row[];
  readonly inspection: Inspection;
}

/** What a page says of its figure. */
export function factsIn(page: Document): Facts {
  const inspection = page.querySelector("[data-inspection]")?.textContent ?? "{}";
  return { rows: rowsIn(page), inspection: JSON.parse(inspection) as Inspection };
}
