import { Resvg } from "@resvg/resvg-js";
import { fontFiles } from "./fonts.ts";

/** An SVG as PNG at `zoom` times its size, in the bundled faces alone: a machine's own fonts never change the picture. */
export function renderPng(svg: string, zoom: number): Uint8Array {
  const resvg = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Noto Sans" },
    fitTo: { mode: "zoom", value: zoom },
  });
  return resvg.render().asPng();
}
