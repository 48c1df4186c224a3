import { pageAddress, absoluteUrl } from "../../links.ts";
import { renderCsv } from "../../export/csv.ts";
import { claimRecords, type RecordOf } from "../../export/records.ts";
import { framedDrawing } from "../../export/standalone.ts";
import { otherLocale } from "../../dataset/text.ts";
import { siteText } from "../../locale/site.ts";
import type { Drawing } from "../../marks/svg.ts";
import { renderFileSvg } from "../../render/svg.ts";
import { creditOf, draw, type Explored } from "../../explorer/explore.ts";

/** What a reader takes away of a drawing made to order; each file carries its warning, who counted and the edition. */

/** The counts of the table, in its order, one a row. */
export function csvOf(explored: Explored, version: string, address: string): string {
  const { claims, state, warning, locale, populationOf } = explored;
  const other = `_${otherLocale(locale)}`;
  const rows = claimRecords({ claims }, version).map((record, index): RecordOf => {
    const claim = claims[index];
    const own = Object.fromEntries(Object.entries(record).filter(([column]) => !column.endsWith(other)));
    const population = claim && state.per === "million" ? populationOf(claim.country) : undefined;
    return {
      ...own,
      ...(claim &&
        population && {
          population: population.id,
          inhabitants: population.value,
          per_million_low: rounded((claim.low / population.value) * 1e6),
          per_million_high: rounded((claim.high / population.value) * 1e6),
        }),
      ...(state.known !== "" && { known_on: state.known }),
      warning: warning ?? "",
      address,
    };
  });
  return renderCsv(rows);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The drawing as a file that stands alone; `undefined` where nothing is drawn. */
export function svgOf(
  explored: Explored,
  version: string,
): { readonly svg: string; readonly size: Drawing } | undefined {
  const drawn = draw(explored, "wide");
  if (!drawn) return undefined;
  const { locale, title, compared, warning, summary } = explored;
  const { name, edition } = siteText[locale];
  const address = absoluteUrl(pageAddress(locale, "explorer")).replace(/^https:\/\//, "");
  const size = framedDrawing(
    {
      title,
      subtitle: compared,
      foot: [
        ...(warning === undefined ? [] : [warning]),
        creditOf(explored),
        `${name} · ${edition(version)} · CC BY 4.0 · ${address}`,
      ],
    },
    drawn,
    "wide",
  );
  return { svg: renderFileSvg(size, title, summary, locale), size };
}

/** How many pixels of a picture stand for one of the drawing. */
const density = 2;

/** An SVG that stands alone as a PNG, drawn by this browser in its own faces. */
export async function pngOf(svg: string, { width, height }: Drawing): Promise<Blob> {
  const image = new Image();
  // The policy of the page lets pictures come from the site and from data addresses alone.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * density;
  canvas.height = height * density;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("no picture"));
    }, "image/png");
  });
}

/** Hands the reader a file. */
export function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
