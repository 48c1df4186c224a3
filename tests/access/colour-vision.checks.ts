import { describe, expect, it } from "vitest";
import type { Drawing } from "../../src/marks/svg.ts";
import { dataset, figureOf } from "../../src/site.ts";
import { colours, grounds, type Country, type Ground } from "../../src/theme.ts";
import { difference, lab, rgb, seenWith, visions, type Lab, type Rgb, type Vision } from "./colour.ts";
import { isFilled, paintedIn, type Painted } from "./drawn.ts";
import { everyView, sizes } from "./views.ts";

const countries: readonly Country[] = ["cub", "ven", "nic"];

/** CIEDE2000: about 2.3 is the least an eye notices side by side, 10 is plain at a glance. */
const plain = 10;

/** Steps of CIE lightness that tell a form from another whatever the colour. */
const lightnessStep = 20;

const seen = (vision: Vision, colour: Rgb): Lab => lab(seenWith(vision, colour));

function colourOf(name: keyof typeof colours, ground: Ground): Rgb {
  return rgb(colours[name][ground]);
}

function countryOf({ classNames }: Painted): Country | undefined {
  return countries.find((country) => classNames.some((name) => name.split("-").includes(country)));
}

/** The countries whose colour a drawing uses. */
function countriesIn(drawing: Drawing): readonly Country[] {
  const found = new Set(paintedIn(drawing).map(countryOf));
  return countries.filter((country) => found.has(country));
}

describe("difference(a, b)", () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)("of %j and %j is that of the test data of Sharma, Wu and Dalal: %f", (a, b, expected) => {
    expect(difference(a, b)).toBeCloseTo(expected, 4);
  });
});

describe("seenWith(vision, colour)", () => {
  it.each(visions)("leaves black, white and grey as they are to %s", (vision) => {
    for (const grey of [0, 128, 255])
      for (const channel of seenWith(vision, [grey, grey, grey])) expect(Math.abs(channel - grey)).toBeLessThan(1);
  });

  it("takes red and green together where the eye does, and not where it does not", () => {
    const [red, green] = [rgb("#A05A2C"), rgb("#6B7A2C")];
    const apart = (vision: Vision): number => difference(seen(vision, red), seen(vision, green));
    expect(apart("deuteranopia")).toBeLessThan(apart("full colour") / 2);
    expect(apart("tritanopia")).toBeGreaterThan(apart("full colour") / 2);
  });
});

/** Pairs nearer than `plain`: they are told apart by their names and places alone. */
const alike = [{ ground: "dark", vision: "achromatopsia", pair: "cub-ven" }];

describe.each(grounds)("the colours of two countries on %s paper", (ground) => {
  it.each(visions)("are plainly apart to %s, or listed as alike", (vision) => {
    const near = [["cub", "ven"] as const, ["cub", "nic"] as const, ["ven", "nic"] as const].filter(([a, b]) => {
      return difference(seen(vision, colourOf(a, ground)), seen(vision, colourOf(b, ground))) < plain;
    });
    const listed = alike.filter((each) => each.ground === ground && each.vision === vision);
    expect(near.map((pair) => pair.join("-"))).toEqual(listed.map(({ pair }) => pair));
  });
});

describe.each(everyView)("$chart $view in $locale", ({ chart, view, locale }) => {
  const drawn = figureOf(chart, view, locale);
  const nameOf = (country: Country): string =>
    dataset.countries.find(({ id }) => id.toLowerCase() === country)?.name[locale] ?? "";

  it.each(sizes)("names every country that has a colour, when %s", (size) => {
    const several = countriesIn(drawn[size]);
    const own = paintedIn(drawn[size]).map(({ words }) => words);
    // Where there is one country, no colour has to be told from another, and the words around the drawing name it.
    const words = several.length > 1 ? own : [...own, drawn.title, drawn.subtitle, drawn.summary];
    const unnamed = several.filter((country) => !words.some((each) => each.includes(nameOf(country))));
    expect(unnamed).toEqual([]);
  });
});

describe.each(everyView.filter(({ locale }) => locale === "es"))("$chart $view", ({ chart, view, locale }) => {
  const drawn = figureOf(chart, view, locale);

  it.each(sizes)("gives each state a form that needs no colour, when %s", (size) => {
    for (const country of countriesIn(drawn[size])) expect(confused(drawn[size], country)).toEqual([]);
  });
});

/** A class of marks by what is left of it without colour. */
interface Form {
  readonly name: string;
  readonly geometry: string;
  /** Of what fills it, on each paper, to each vision. */
  readonly lightness: readonly number[];
}

/** Pairs of classes of one country's marks that neither their geometry nor their lightness tells apart. */
function confused(drawing: Drawing, country: Country): readonly string[] {
  const marks = paintedIn(drawing).filter((item) => item.tag !== "text" && countryOf(item) === country);
  const forms = [...new Map(marks.map((item) => [`${item.classNames.join(" ")} ${geometryOf(item)}`, item]))].map(
    ([name, item]): Form => ({ name, geometry: geometryOf(item), lightness: lightnessOf(item) }),
  );
  return forms.flatMap((a, index) =>
    forms.slice(index + 1).flatMap((b) => (areApart(a, b) ? [] : [`${a.name} / ${b.name}`])),
  );
}

function areApart(a: Form, b: Form): boolean {
  const steps = a.lightness.map((lightness, index) => Math.abs(lightness - (b.lightness[index] ?? lightness)));
  return a.geometry !== b.geometry || Math.min(...steps) >= lightnessStep;
}

/** Whether it is filled, outlined, hatched, dashed, and how thick its stroke is. */
function geometryOf({ look, d, tag }: Painted): string {
  const isHatched = !isFilled(look) && /z.*l/.test(d);
  const filled = isFilled(look) ? "filled" : "";
  const stroke =
    look.stroke === undefined ? "" : `stroke ${look["stroke-width"] ?? 1} ${look["stroke-dasharray"] ?? ""}`;
  return [tag, filled, isHatched ? "hatched" : "", /z/.test(d) ? "closed" : "open", stroke].join(" ");
}

function lightnessOf({ look }: Painted): readonly number[] {
  const name = isFilled(look) ? look.fill : look.stroke;
  if (name === undefined || name === "none") return [];
  return grounds.flatMap((ground) => visions.map((vision) => seen(vision, colourOf(name, ground))[0]));
}
