import { readFileSync, writeFileSync } from "node:fs";
import subsetFont from "subset-font";

/**
 * Writes public/fonts/source-serif-4.woff2: the titles' face, cut down to the letters the two languages use and to the
 * weights 400 to 600. Run again only to change the letters.
 */
const letters = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join("");
const accents = "ÁÉÍÓÚÜÑáéíóúüñ¿¡«»“”‘’–—…·ºª°€−≥\u00a0\u202f";

const font = readFileSync(
  "node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
);
const subset = await subsetFont(font, letters + accents, {
  targetFormat: "woff2",
  variationAxes: { wght: { min: 400, max: 600 } },
});
writeFileSync("public/fonts/source-serif-4.woff2", subset);
