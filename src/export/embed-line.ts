import type { Figure } from "../charts/figure.ts";

/** Room for title, subtitle, warning and foot around the drawing, in pixels. */
const around = 220;

/** The line a reporter pastes: an iframe at the height the wide drawing needs. */
export function embedLine(figure: Figure, address: string): string {
  const title = figure.title.replaceAll('"', "&quot;");
  return `<iframe src="${address}" title="${title}" width="100%" height="${figure.wide.height + around}" loading="lazy" style="border:0"></iframe>`;
}
