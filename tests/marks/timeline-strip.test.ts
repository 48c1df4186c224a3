import { describe, expect, it } from "vitest";
import type { SvgNode } from "../../src/marks/svg.ts";
import {
  lineNames,
  momentWords,
  stripFrame,
  stripGround,
  stripLabels,
  stripLooks,
  stripMoment,
  stripScale,
  stripScene,
  type StripEvent,
  type StripLine,
} from "../../src/marks/timeline-strip.ts";
import { measure } from "../../src/marks/measure.ts";
import { looks } from "../../src/theme.ts";

const day = 86_400_000;
const whole = { start: 0, end: 1000 * day };
const event = (id: string, onDay: number, label?: string): StripEvent => ({
  id,
  country: "cub",
  time: onDay * day,
  ...(label !== undefined && { label }),
});
const events = [event("a", 100), event("b", 100, "Once letras"), event("c", 900, "Casi al final de todo el tiempo")];
const count = (onDay: number, people: number) => ({
  id: `${onDay}`,
  country: "cub" as const,
  time: onDay * day,
  people,
});
const lines: readonly StripLine[] = [
  { country: "cub", stretches: [{ thin: false, points: [count(10, 100), count(500, 200)] }] },
];
const names = new Map([["cub", "Cuba"]] as const);
const wide = stripFrame(1000, ["cub"], 200);
const narrow = stripFrame(320, ["cub"], 200);
const words = (nodes: readonly SvgNode[]): readonly unknown[] =>
  nodes.filter(({ tag }) => tag === "text").map(({ children }) => children[0]);

describe("the strip", () => {
  it("stacks events under their days and leaves turning points solid", () => {
    const scene = stripScene(wide, whole, 1, events, lines);
    const [a, b, c] = scene.events;
    expect(a?.x).toBe(b?.x);
    expect((b?.y ?? 0) - (a?.y ?? 0)).toBe(9);
    expect(Math.abs((c?.x ?? 0) - 0.9 * wide.plot)).toBeLessThanOrEqual(4.5);
    const discs = scene.nodes.filter((node) => node.attributes["class"] === "mark-cub");
    expect(discs.map((node) => String(node.attributes["d"]).split("M").length - 1)).toEqual([1, 2]);
  });

  it("spreads what it shows as it is enlarged", () => {
    const [near] = stripScene(wide, whole, 1, events, lines).counts;
    const [far] = stripScene(wide, whole, 4, events, lines).counts;
    expect(far?.x).toBeCloseTo(4 * (near?.x ?? 0));
  });

  it.each([
    ["wide", wide],
    ["narrow", narrow],
  ])("keeps every label within the %s strip and apart from the next", (_, frame) => {
    for (const k of [1, 2, 5, 20])
      for (const share of [0, 0.3, 0.9]) {
        const scene = stripScene(frame, whole, k, events, lines);
        const shift = -share * (k - 1) * frame.plot;
        const boxes = stripLabels(frame, scene, shift)
          .filter(({ tag }) => tag === "text")
          .map(({ attributes, children }) => {
            const from = Number(attributes["x"]);
            return [from, from + measure(children[0] as string, "label")] as const;
          });
        boxes.forEach(([from, to], index) => {
          expect(from).toBeGreaterThanOrEqual(boxes[index - 1]?.[1] ?? 0);
          expect(to).toBeLessThanOrEqual(frame.plot + 0.1);
        });
      }
  });

  it("names a line where it ends, and not before it begins", () => {
    expect(words(lineNames(wide, whole, lines, names))).toEqual(["Cuba"]);
    expect(words(lineNames(wide, { start: 0, end: 5 * day }, lines, names))).toEqual([]);
    expect(words(lineNames(wide, { start: 600 * day, end: 700 * day }, lines, names))).toEqual([]);
  });

  it("says the counts of a moment without one covering another", () => {
    const stood = (["cub", "ven", "nic"] as const).map((country) => ({ country, people: 100, x: 10, words: country }));
    const nodes = stripMoment(wide, { x: 400, rings: [], counts: stood }, 3);
    const ys = nodes.filter(({ tag }) => tag === "text").map(({ attributes }) => Number(attributes["y"]));
    expect(ys.map((y, index) => y - (ys[index + 1] ?? y - 15))).toEqual([15, 15, 15]);
  });

  it("cuts the words of a moment that are too long for it", () => {
    const long = "Una frase que no cabe en la pantalla de un teléfono por más que se quiera";
    const { attributes, children } = momentWords(narrow, 300, long);
    expect(children[0]).toMatch(/^Una frase.*…$/);
    expect(Number(attributes["x"]) + measure(children[0] as string, "label-strong")).toBeLessThanOrEqual(320.1);
  });

  it("uses only looks that it names and the theme has", () => {
    const scene = stripScene(narrow, whole, 1, events, lines);
    const nodes = [
      ...stripGround(narrow, names, ["Recuentos"]),
      ...stripGround(wide, names, ["Recuentos", "de todos"]),
      ...stripScale(wide, String),
      ...stripScale(narrow, String),
      ...scene.nodes,
      ...stripLabels(narrow, scene, 0),
      ...lineNames(narrow, whole, lines, names),
      ...stripMoment(
        wide,
        { x: 4, rings: [{ x: 1, y: 1 }], counts: [{ country: "cub", people: 1, x: 1, words: "" }] },
        3,
      ),
      momentWords(narrow, 3, "algo"),
    ];
    const used = new Set(nodes.flatMap(({ attributes }) => String(attributes["class"]).split(" ")));
    expect([...used].filter((name) => !stripLooks.includes(name))).toEqual([]);
    expect(stripLooks.filter((name) => !(name in looks))).toEqual([]);
  });
});
