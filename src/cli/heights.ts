import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Page } from "playwright-core";
import subsetFont from "subset-font";
import { heightKey, heightWidths, type EmbedHeights } from "../export/embed-heights.ts";
import { embedAddress } from "../links.ts";
import { viewPaths } from "../views.ts";
import { chromiumArguments, findChromium } from "./chromium.ts";
import { serve } from "./serve.ts";

/** The widest faces of the type stacks, which this project brings with it: family, weight, file. */
const widestFaces = [
  ["Widest", "400", "noto-sans/400Regular/NotoSans_400Regular.ttf"],
  ["Widest", "600", "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"],
  ["WidestSerif", "600", "noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf"],
] as const;

/** Latin letters, punctuation, arrows and signs: a page takes half a second to read a whole face. */
const letters = [
  [0x20, 0x17f],
  [0x2010, 0x206f],
  [0x2190, 0x22ff],
]
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
  .map((point) => String.fromCodePoint(point))
  .join("");

/** A face cut down to `letters`, as a data address, by file. */
const cut = new Map<string, Promise<string>>();

function faceAddress(file: string): Promise<string> {
  const address =
    cut.get(file) ??
    subsetFont(readFileSync(`node_modules/@expo-google-fonts/${file}`), letters, { targetFormat: "truetype" }).then(
      (face) => `data:font/ttf;base64,${face.toString("base64")}`,
    );
  cut.set(file, address);
  return address;
}

/** Sets a page whose policy is bypassed in the widest faces: what it measures then is the same on every machine. */
export async function setInWidestFaces(page: Page): Promise<void> {
  const faces = await Promise.all(
    widestFaces.map(async ([family, weight, file]) => [family, weight, await faceAddress(file)] as const),
  );
  await page.evaluate(async (all) => {
    for (const [family, weight, address] of all)
      document.fonts.add(await new FontFace(family, `url(${address})`, { weight }).load());
    document.documentElement.style.setProperty("--sans", "Widest");
    document.documentElement.style.setProperty("--serif", "WidestSerif");
  }, faces);
}

/** The height of a page's content in whole CSS pixels, as an embed tells it to its host. */
export async function contentHeight(page: Page): Promise<number> {
  return page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

/** Measures every embed of the built site in the widest faces at each width, one after another. */
async function measure(dist: string): Promise<EmbedHeights> {
  const site = await serve(dist, 0);
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  try {
    const page = await browser.newPage({ bypassCSP: true });
    const heights: Record<string, number[]> = {};
    for (const { locale, chart, view } of viewPaths()) {
      await page.goto(new URL(embedAddress(locale, chart, view), site.address).href);
      await setInWidestFaces(page);
      const found: number[] = [];
      for (const width of heightWidths) {
        await page.setViewportSize({ width, height: 600 });
        found.push(await contentHeight(page));
      }
      heights[heightKey(locale, chart, view)] = found;
    }
    return heights;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Writes the file of heights that the build reads, one view a line. */
if (import.meta.main) {
  const heights = await measure(resolve("dist"));
  const lines = Object.entries(heights).map(([key, found]) => `  ${JSON.stringify(key)}: [${found.join(", ")}]`);
  writeFileSync("src/export/embed-heights.json", `{\n${lines.join(",\n")}\n}\n`);
}
