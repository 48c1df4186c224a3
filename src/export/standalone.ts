import type { Size } from "../charts/chart.ts";
import type { Figure } from "../charts/figure.ts";
import { shortName } from "../charts/notes.ts";
import { absoluteUrl, chartAddress } from "../links.ts";
import { siteText } from "../locale/site.ts";
import { wrap, wrapEvenly } from "../marks/measure.ts";
import { group, path, rectangle, segments, text, type Drawing, type SvgNode } from "../marks/svg.ts";
import { renderFileSvg } from "../render/svg.ts";
import type { Medium } from "../theme.ts";

const margin = 24;

/** A figure as one SVG file: title, subtitle, drawing, warning, who counted, edition and licence, readable on its own. */
export function standaloneSvg(figure: Figure, size: Size, version: string, medium: Medium = "file"): string {
  const drawing = framed(figure, figure[size], size, version);
  return renderFileSvg(drawing, figure.title, figure.summary, figure.locale, medium);
}

function framed(figure: Figure, drawing: Drawing, size: Size, version: string): Drawing {
  const { title, subtitle } = figure;
  return framedDrawing({ title, subtitle, foot: footOf(figure, version) }, drawing, size);
}

/** What stands around a drawing in a file of its own. */
export interface Frame {
  readonly title: string;
  readonly subtitle: string;
  /** Sentences beneath it: warning, who counted, whose it is. */
  readonly foot: readonly string[];
}

/** A drawing on paper, with its title, subtitle and foot. */
export function framedDrawing({ title, subtitle, foot }: Frame, drawing: Drawing, size: Size): Drawing {
  const titleLook = size === "wide" ? "title" : "title-small";
  const titleLeading = size === "wide" ? 32 : 27;
  const nodes: SvgNode[] = [];
  let y = margin + 4;
  for (const line of wrapEvenly(title, titleLook, drawing.width))
    nodes.push(text(0, (y += titleLeading) - 6, line, titleLook));
  y += 2;
  for (const line of wrap(subtitle, "subtitle", drawing.width)) nodes.push(text(0, (y += 22), line, "subtitle"));
  y += 18;
  nodes.push(group(0, y, drawing.nodes));
  y += drawing.height + 8;
  for (const sentence of foot)
    for (const line of wrap(sentence, "note", drawing.width)) nodes.push(text(0, (y += 18), line, "note"));
  const width = drawing.width + 2 * margin;
  const height = y + margin;
  return {
    width,
    height,
    nodes: [
      path(rectangle(0, 0, width, height), "paper"),
      path(segments([[margin, margin - 7, width - margin, margin - 7]]), "edge"),
      group(margin, 0, nodes),
    ],
  };
}

function footOf(figure: Figure, version: string): readonly string[] {
  const claimants = whoCounted(figure);
  return [
    ...(figure.warning === undefined ? [] : [figure.warning]),
    claimants ?? publishers(figure),
    signature(figure, version),
  ];
}

/** The size of the wide file's drawing, in pixels: that of its picture as well. */
export function pictureSize(figure: Figure, version: string): { readonly width: number; readonly height: number } {
  const { width, height } = framed(figure, figure.wide, "wide", version);
  return { width: Math.round(width), height: Math.round(height) };
}

/** `Quién contó: Prisoners Defenders, Foro Penal.`; nothing where nobody counted. */
export function whoCounted({ claims, locale }: Figure): string | undefined {
  const claimants = [...new Set(claims.map((claim) => shortName(claim, locale)))];
  return claimants.length === 0 ? undefined : `${siteText[locale].credit}: ${claimants.join(", ")}.`;
}

/** `Fuentes: EFE, Reuters.`: who published what the figure draws. */
export function publishers(figure: Figure): string {
  return `${siteText[figure.locale].sources}: ${publisherNames(figure).join(", ")}.`;
}

export function publisherNames({ sources }: Figure): readonly string[] {
  return [...new Set(sources.map(({ publisher }) => publisher))];
}

/** `Sin Fecha · Edición 2026.11.1 · CC BY 4.0 · …`: whose figure it is, of which edition, what may be done with it, and where it is. */
export function signature({ locale, chart, view }: Figure, version: string): string {
  const { name, edition } = siteText[locale];
  const address = absoluteUrl(chartAddress(locale, chart, view.id)).replace(/^https:\/\//, "");
  return `${name} · ${edition(version)} · CC BY 4.0 · ${address}`;
}
