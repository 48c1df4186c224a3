/**
 * One table of colour, type and measures for the style sheet and for the drawings. Colour says which country, form says
 * how sure: see CONTRIBUTING.md, "Change a colour".
 */

/** What a colour stands on. */
export const grounds = ["light", "dark"] as const;

export type Ground = (typeof grounds)[number];

/** A colour on each ground; print takes the light one on white. */
type Colour = Readonly<Record<Ground, string>>;

export const colours = {
  paper: { light: "#FBF9F4", dark: "#161512" },
  tint: { light: "#F4F0E7", dark: "#1E1C18" },
  ink: { light: "#1C1A16", dark: "#EDE8DD" },
  "ink-2": { light: "#565147", dark: "#BDB7AA" },
  "ink-3": { light: "#6B665B", dark: "#A09A8D" },
  rule: { light: "#8C8678", dark: "#7A7569" },
  hair: { light: "#DDD7CA", dark: "#34312B" },
  cub: { light: "#1B3A5E", dark: "#A9CBEE" },
  "cub-text": { light: "#1B3A5E", dark: "#B9D5F1" },
  "cub-pale": { light: "#D3DAE3", dark: "#2B3A4B" },
  ven: { light: "#AD7420", dark: "#D9A04C" },
  "ven-text": { light: "#875A10", dark: "#E0AE63" },
  "ven-pale": { light: "#EEDFC5", dark: "#46361D" },
  nic: { light: "#2C6E61", dark: "#3F9384" },
  "nic-text": { light: "#28655A", dark: "#62B5A6" },
  "nic-pale": { light: "#CFE0DB", dark: "#1F3A35" },
} as const satisfies Readonly<Record<string, Colour>>;

export type ColourName = keyof typeof colours;

/**
 * The widest faces of these stacks are measured in src/marks/advances.ts. `system-ui` is left out: on Linux it may be a
 * face a tenth wider than any named here. Faces of Android and Linux come first, since other systems seldom have
 * them: on Linux each name that is not there costs the first picture of a page some milliseconds.
 */
export const fonts = {
  sans: 'Roboto, "Noto Sans", "Liberation Sans", -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  serif: '"Source Serif 4", "Noto Serif", "Liberation Serif", "Iowan Old Style", Charter, Cambria, serif',
} as const;

/**
 * Where a drawing with literal looks is going: a `file` leaves the reader's own faces to draw it; a `picture` and a page
 * of `print` are drawn at build in the one face of each stack that src/files/fonts.ts brings, and print is on white.
 */
export type Medium = "file" | "picture" | "print";

/** The face of each stack that is at hand at build. */
export const bundledFonts = { sans: "Noto Sans", serif: "Source Serif 4" } as const satisfies Record<
  keyof typeof fonts,
  string
>;

/** Natural widths of the drawings in CSS pixels; they scale up from there, never down. */
export const widths = { narrow: 296, wide: 720, full: 1020 } as const;

export type Country = "cub" | "ven" | "nic";

/** In the order they are shown in. */
export const countries: readonly Country[] = ["cub", "ven", "nic"];

/** What a class name looks like, in SVG presentation properties; colours by name. */
export interface Look {
  readonly fill?: ColourName | "none";
  readonly stroke?: ColourName;
  readonly "stroke-width"?: number;
  readonly "stroke-dasharray"?: string;
  readonly "stroke-linecap"?: "round";
  readonly "stroke-linejoin"?: "round";
  readonly "paint-order"?: "stroke";
  readonly "font-family"?: keyof typeof fonts;
  readonly "font-size"?: number;
  readonly "font-weight"?: number;
}

const sans = { fill: "ink", "font-family": "sans", "font-weight": 400 } as const;
const serif = { fill: "ink", "font-family": "serif", "font-weight": 600 } as const;

const line = (colour: ColourName, width: number): Look => ({ fill: "none", stroke: colour, "stroke-width": width });

const byCountry = Object.fromEntries(
  countries.flatMap((country): [string, Look][] => [
    [`fill-${country}`, { fill: country }],
    [`outline-${country}`, line(country, 0.8)],
    [`unknown-${country}`, { ...line(country, 0.9), "stroke-dasharray": "1.5 2" }],
    [`pale-${country}`, { fill: `${country}-pale`, stroke: country, "stroke-width": 0.8 }],
    [`mark-${country}`, { fill: "none", stroke: country }],
    [`mark-${country}-pale`, { fill: "none", stroke: `${country}-pale` }],
    [`stroke-${country}`, line(country, 1)],
    [`line-${country}`, { ...line(country, 1.8), "stroke-linejoin": "round", "stroke-linecap": "round" }],
    [`thin-${country}`, line(country, 0.9)],
    [`dotted-${country}`, { ...line(country, 2), "stroke-dasharray": "2 3" }],
    [`subset-${country}`, { ...line(country, 1.3), "stroke-dasharray": "3 3" }],
    [`points-${country}`, { ...line(country, 4.2), "stroke-linecap": "round" }],
    [`hollow-${country}`, { fill: "paper", stroke: country, "stroke-width": 1.3 }],
    [`text-${country}`, { fill: `${country}-text` }],
  ]),
);

/** Every class name a drawing may use. A later name on the same mark wins, as later rules do in the style sheet. */
export const looks: Readonly<Record<string, Look>> = {
  title: { ...serif, "font-size": 28 },
  "title-small": { ...serif, "font-size": 22 },
  subtitle: { ...sans, fill: "ink-2", "font-size": 15 },
  country: { ...serif, "font-size": 20 },
  group: { ...serif, "font-size": 16 },
  count: { ...serif, "font-size": 27 },
  "count-small": { ...serif, "font-size": 22 },
  year: { ...serif, "font-size": 20 },
  word: { ...sans, "font-size": 13.5 },
  strong: { ...sans, "font-size": 13.5, "font-weight": 600 },
  note: { ...sans, fill: "ink-2", "font-size": 12.5 },
  label: { ...sans, "font-size": 12.5 },
  "label-strong": { ...sans, "font-size": 12.5, "font-weight": 600 },
  axis: { ...sans, fill: "ink-3", "font-size": 12 },
  "axis-strong": { ...sans, "font-size": 12, "font-weight": 600 },
  ink: { fill: "ink" },
  rule: line("rule", 1),
  hair: line("hair", 1),
  edge: line("ink", 1),
  "open-end": { fill: "rule" },
  unknown: { fill: "rule" },
  leader: { ...line("rule", 1), "stroke-dasharray": "1 3" },
  casing: { ...line("paper", 5), "stroke-linejoin": "round" },
  halo: { stroke: "paper", "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" },
  tint: { fill: "tint" },
  paper: { fill: "paper" },
  "mark-paper": { fill: "none", stroke: "paper" },
  ...byCountry,
};

/** Looks by class names: every line of text is measured by its own, most of them many times. */
const merged = new Map<string, Look>();

function lookOf(className: string): Look {
  const known = merged.get(className);
  if (known) return known;
  const look = Object.assign({}, ...className.split(" ").map(ownLook)) as Look;
  merged.set(className, look);
  return look;
}

function ownLook(name: string): Look {
  const look = looks[name];
  if (!look) throw new Error(`unknown class: ${name}`);
  return look;
}

/** The look of a mark with one or several class names, as literal SVG attributes in the light colours. */
export function literalLook(className: string, medium: Medium = "file"): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(lookOf(className)).map(([property, value]) => [
      property,
      literal(property, value as string | number, medium),
    ]),
  );
}

function literal(property: string, value: string | number, medium: Medium): string | number {
  if (property === "font-family") return (medium === "file" ? fonts : bundledFonts)[value as keyof typeof fonts];
  if (medium === "print" && (value === "paper" || value === "tint")) return "#FFFFFF";
  return value in colours ? colours[value as ColourName].light : value;
}

/** The font size in pixels of text with these class names. */
export function sizeOf(className: string): number {
  const size = lookOf(className)["font-size"];
  if (size === undefined) throw new Error(`no font size: ${className}`);
  return size;
}

/** The measured face of text with these class names. */
export function faceOf(className: string): "sans" | "sans-bold" | "serif" {
  const look = lookOf(className);
  if (look["font-family"] === "serif") return "serif";
  return look["font-weight"] === 600 ? "sans-bold" : "sans";
}

/** Custom properties for the colours and a rule for each class name a page's drawings use, for its style sheet. */
export function themeCss(classNames: ReadonlySet<string>): string {
  return [
    `:root{color-scheme:light dark;--sans:${fonts.sans};--serif:${fonts.serif};${colourSet("light")}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colourSet("dark")}}}`,
    "@media print{:root{--paper:#fff;--tint:#fff}}",
    looksCss(classNames),
  ].join("\n");
}

/** A rule for each of these class names. */
export function looksCss(classNames: ReadonlySet<string>): string {
  return Object.entries(looks)
    .filter(([name]) => classNames.has(name))
    .map(([name, look]) => `svg .${name}{${declarations(look)}}`)
    .join("\n");
}

/** The colours of one ground whatever the reader's own setting, where a host asked for it with `data-theme`. */
export function chosenThemeCss(): string {
  const rules = grounds.map((ground) => `:root[data-theme=${ground}]{color-scheme:${ground};${colourSet(ground)}}`);
  return `@media screen{${rules.join("")}}`;
}

function colourSet(ground: Ground): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour[ground]}`)
    .join(";");
}

function declarations(look: Look): string {
  return Object.entries(look)
    .map(([property, value]) => `${property}:${cssValue(property, value as string | number)}`)
    .join(";");
}

function cssValue(property: string, value: string | number): string {
  if (property === "font-family") return `var(--${value})`;
  if (property === "font-size") return `${value}px`;
  return value in colours ? `var(--${value})` : String(value);
}
