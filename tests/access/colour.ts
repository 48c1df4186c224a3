/** Arithmetic of colours as a reader sees them; a colour is its red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export function rgb(hex: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** Channels in proportion to light, 0 to 1 (IEC 61966-2-1). */
function linear([red, green, blue]: Rgb): Rgb {
  const toLight = (channel: number): number =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return [toLight(red), toLight(green), toLight(blue)];
}

function encoded([red, green, blue]: Rgb): Rgb {
  const fromLight = (light: number): number => {
    const within = Math.min(1, Math.max(0, light));
    return 255 * (within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055);
  };
  return [fromLight(red), fromLight(green), fromLight(blue)];
}

/** WCAG 2.2, definition of relative luminance. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, definition of contrast ratio. */
export function contrast(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

type Matrix = readonly [Rgb, Rgb, Rgb];

/**
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), at
 * severity 1.0, over linear channels.
 */
const dichromats = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export const visions = ["full colour", "protanopia", "deuteranopia", "tritanopia", "achromatopsia"] as const;

export type Vision = (typeof visions)[number];

/** A colour as it looks to someone with this vision; without any colour, as its luminance. */
export function seenWith(vision: Vision, colour: Rgb): Rgb {
  if (vision === "full colour") return colour;
  const light = linear(colour);
  if (vision === "achromatopsia") {
    const grey = luminance(colour);
    return encoded([grey, grey, grey]);
  }
  const [red, green, blue] = dichromats[vision];
  return encoded([dot(red, light), dot(green, light), dot(blue, light)]);
}

function dot([a, b, c]: Rgb, [x, y, z]: Rgb): number {
  return a * x + b * y + c * z;
}

/** CIE L*a*b* under D65. */
export type Lab = readonly [lightness: number, a: number, b: number];

export function lab(colour: Rgb): Lab {
  const light = linear(colour);
  const f = (ratio: number): number =>
    ratio > (6 / 29) ** 3 ? Math.cbrt(ratio) : ratio / (3 * (6 / 29) ** 2) + 4 / 29;
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], light) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], light));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], light) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/**
 * How different two colours look: CIEDE2000, as in Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula:
 * Implementation Notes, Supplementary Test Data, and Mathematical Observations" (2005).
 */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanOf = (x: number, y: number): number => (x + y) / 2;
  const chroma = meanOf(Math.hypot(a1, b1), Math.hypot(a2, b2)) ** 7;
  const stretch = 1 + (1 - Math.sqrt(chroma / (chroma + 25 ** 7))) / 2;
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const [dl, dc, dh] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * sin(turn / 2)];
  const [l, c] = [meanOf(l1, l2), meanOf(c1, c2)];
  const h = isGrey ? h1 + h2 : h1 + turn / 2;
  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const wholeTurns = (h + 360) % 360;
  const rotation = -sin(60 * Math.exp(-(((wholeTurns - 275) / 25) ** 2))) * 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const [sl, sc, sh] = [1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2), 1 + 0.045 * c, 1 + 0.015 * c * t];
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rotation * (dc / sc) * (dh / sh));
}

function hue(a: number, b: number): number {
  return (Math.atan2(b, a) * (180 / Math.PI) + 360) % 360;
}

const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const cos = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
