/** The three faces that every look of src/theme.ts is drawn in where no reader's device draws it (`bundledFonts`). */
export const faces = {
  "sans-400": { family: "Noto Sans", file: "noto-sans/400Regular/NotoSans_400Regular.ttf" },
  "sans-600": { family: "Noto Sans", file: "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf" },
  "serif-600": { family: "Source Serif 4", file: "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf" },
} as const;

/** Paths of the static TrueType files: resvg and pdfkit do not read the site's own woff2. */
export const fontFiles: readonly string[] = Object.values(faces).map(({ file }) => fontPath(file));

export function fontPath(file: string): string {
  return `node_modules/@expo-google-fonts/${file}`;
}
