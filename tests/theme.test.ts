import { describe, expect, it } from "vitest";
import { colours, type ColourName } from "../src/theme.ts";
import { contrast, rgb } from "./access/colour.ts";

const words: readonly ColourName[] = ["ink", "ink-2", "ink-3", "cub-text", "ven-text", "nic-text"];
const marks: readonly ColourName[] = ["rule", "cub", "ven", "nic"];

describe.each(["light", "dark"] as const)("colours on %s paper", (ground) => {
  const ratio = (name: ColourName, under: ColourName): number =>
    contrast(rgb(colours[name][ground]), rgb(colours[under][ground]));

  it.each(words)("%s can be read as words: 4.5 to 1", (name) => {
    expect(ratio(name, "paper")).toBeGreaterThanOrEqual(4.5);
    expect(ratio(name, "tint")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)("%s can be seen as a mark: 3 to 1", (name) => {
    expect(ratio(name, "paper")).toBeGreaterThanOrEqual(3);
  });
});
