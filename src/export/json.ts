import type { Figure } from "../charts/figure.ts";
import { claimRecord, records } from "./records.ts";

/** A figure as JSON: its words, then exactly the rows it draws. */
export function renderJson(figure: Figure, version: string): string {
  const { chart, view, locale, title, subtitle, warning, summary, events, claims } = figure;
  return `${JSON.stringify(
    {
      chart,
      view: view.id,
      language: locale,
      version,
      licence: "CC-BY-4.0",
      title,
      subtitle,
      ...(warning !== undefined && { warning }),
      summary,
      rows: records(figure, version),
      ...(events.length > 0 && { claims: claims.map((claim) => claimRecord(claim, version)) }),
    },
    null,
    1,
  )}\n`;
}
