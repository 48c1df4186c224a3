import type { Figure } from "../charts/figure.ts";
import { shortName } from "../charts/notes.ts";
import { siteText } from "../locale/site.ts";
import { wrap, wrapEvenly } from "../marks/measure.ts";
import { group, path, rectangle, segments, text, type Drawing, type SvgNode } from "../marks/svg.ts";
import { renderFileSvg } from "../render/svg.ts";

const margin = 24;

/** A figure as one SVG file: title, subtitle, drawing, warning, who counted, edition and licence, readable on its own. */
export function standaloneSvg(figure: Figure, size: "narrow" | "wide", version: string): string {
  const drawing = framed(figure, figure[size], size, version);
  return renderFileSvg(drawing, figure.title, figure.summary, figure.locale);
}

function framed(figure: Figure, drawing: Drawing, size: "narrow" | "wide", version: string): Drawing {
  const titleLook = size === "wide" ? "title" : "title-small";
  const titleLeading = size === "wide" ? 32 : 27;
  const nodes: SvgNode[] = [];
  let y = margin + 4;
  for (const line of wrapEvenly(figure.title, titleLook, drawing.width))
    nodes.push(text(0, (y += titleLeading) - 6, line, titleLook));
  y += 2;
  for (const line of wrap(figure.subtitle, "subtitle", drawing.width)) nodes.push(text(0, (y += 22), line, "subtitle"));
  y += 18;
  nodes.push(group(0, y, drawing.nodes));
  y += drawing.height + 8;
  for (const sentence of footOf(figure, version))
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
  const site = siteText[figure.locale];
  const claimants = [...new Set(figure.claims.map((claim) => shortName(claim, figure.locale)))];
  const publishers = [...new Set(figure.sources.map(({ publisher }) => publisher))];
  return [
    ...(figure.warning === undefined ? [] : [figure.warning]),
    claimants.length > 0
      ? `${site.whoCounted}: ${claimants.join(", ")}.`
      : `${site.sources}: ${publishers.join(", ")}.`,
    `${site.name} · ${site.edition(version)} · CC BY 4.0`,
  ];
}
