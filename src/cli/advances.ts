import { readFileSync, writeFileSync } from "node:fs";
import opentype from "opentype.js";

/**
 * Writes src/marks/advances.ts: how wide each character is in the widest face of the type stacks, so that labels can be
 * measured at build without a browser. Run again only when a stack in theme.ts changes.
 */
const faces = {
  sans: "noto-sans/400Regular/NotoSans_400Regular.ttf",
  "sans-bold": "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  serif: "noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf",
};

const extra = "\u00a0\u202f–—‘’“”«»…·•≥≤~−×";

function characters(): string[] {
  const latin = Array.from({ length: 0x17f - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index));
  return [...latin.filter((character) => !/[\p{Cc}]/u.test(character)), ...extra];
}

function advancesOf(file: string): Record<string, number> {
  const bytes = readFileSync(`node_modules/@expo-google-fonts/${file}`);
  const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return Object.fromEntries(
    characters().map((character) => [
      character,
      Math.round(((font.charToGlyph(character).advanceWidth ?? 0) * 1000) / font.unitsPerEm),
    ]),
  );
}

/** Groups characters by width: `{572: "abc"}` is a third of the size of one entry a character. */
function byWidth(advances: Record<string, number>): Record<number, string> {
  const groups: Record<number, string> = {};
  for (const [character, width] of Object.entries(advances)) groups[width] = (groups[width] ?? "") + character;
  return groups;
}

const tables = Object.fromEntries(Object.entries(faces).map(([face, file]) => [face, byWidth(advancesOf(file))]));
writeFileSync(
  "src/marks/advances.ts",
  `/** Made by src/cli/advances.ts: characters by advance width in thousandths of an em. */\nexport const advances: Readonly<Record<"${Object.keys(faces).join('" | "')}", Readonly<Record<number, string>>>> = ${JSON.stringify(tables, null, 2)};\n`,
);
