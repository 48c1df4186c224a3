import { describe, expect, it } from "vitest";
import { colours, type ColourName } from "../src/theme.ts";

/** Relative luminance of `#RRGGBB` (WCAG 2.2, definition of relative luminance). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const words: readonly ColourName[] = ["ink", "ink-2", "ink-3", "cub-text", "ven-text", "nic-text"];
const marks: readonly ColourName[] = ["rule", "cub", "ven", "nic"];

describe.each(["light", "dark"] as const)("colours on %s paper", (ground) => {
  it.each(words)("%s can be read as words: 4.5 to 1", (name) => {
    expect(contrast(colours[name][ground], colours.paper[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours[name][ground], colours.tint[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)("%s can be seen as a mark: 3 to 1", (name) => {
    expect(contrast(colours[name][ground], colours.paper[ground])).toBeGreaterThanOrEqual(3);
  });
});
