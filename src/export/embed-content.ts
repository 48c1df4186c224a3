import type { Figure } from "../charts/figure.ts";
import type { Locale } from "../dataset/text.ts";
import { classNamesOf } from "../marks/svg.ts";
import { inspectionOf, renderInspection } from "../render/inspection.ts";
import { renderPageDrawings } from "../render/svg.ts";
import type { Table } from "../render/table.ts";
import { looksCss } from "../theme.ts";

/** What the layout of embeds needs of a figure, whether it is drawn today or was frozen in a release. */
export interface EmbedContent {
  readonly chart: string;
  readonly view: string;
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly warning?: string;
  readonly acrossMargin: boolean;
  /** Height of the narrow drawing at its natural width, in CSS pixels. */
  readonly height: number;
  /** Both drawings as markup. */
  readonly drawings: string;
  /** The rules its drawings' class names need. */
  readonly css: string;
  readonly tables: readonly Table[];
  /** How to tell its marks, as `renderInspection` writes it; a frozen figure has none. */
  readonly inspection?: string;
}

export function embedContent(figure: Figure): EmbedContent {
  const { chart, view, locale, title, subtitle, warning, acrossMargin, narrow, wide } = figure;
  return {
    chart,
    view: view.id,
    locale,
    title,
    subtitle,
    ...(warning !== undefined && { warning }),
    acrossMargin,
    height: narrow.height,
    drawings: renderPageDrawings(figure),
    css: looksCss(classNamesOf([narrow, wide])),
    tables: figure.tables.map(withoutSources),
    inspection: renderInspection(inspectionOf({ claims: figure.claims, before: figure.before }, locale)),
  };
}

/** Addresses of sources stand on the chart's page; in an embed they would outweigh the drawing. */
function withoutSources(table: Table): Table {
  return {
    ...table,
    columns: table.columns.slice(0, -1),
    rows: table.rows.map(({ id, cells }) => ({ id, cells: cells.slice(0, -1).map(({ text }) => ({ text })) })),
  };
}
