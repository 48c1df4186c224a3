import type { Figure } from "../charts/figure.ts";
import { claimRecords, eventRecords, records } from "./records.ts";

/** A figure as JSON: its words, exactly the rows it draws, and the counts of a chart of events or the events of a chart of counts. */
export function renderJson(figure: Figure, version: string): string {
  const { chart, view, locale, title, subtitle, warning, summary, events, isOfEvents } = figure;
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
      ...(isOfEvents
        ? { claims: claimRecords(figure, version) }
        : events.length > 0 && { events: eventRecords(figure, version) }),
    },
    null,
    1,
  )}\n`;
}
