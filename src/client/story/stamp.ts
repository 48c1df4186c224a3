import type { Point } from "./drawn.ts";

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [number, number, number];

/** A level dash from a point to its right, as people are drawn of (src/marks/people.ts). */
export interface Dash extends Point {
  readonly length: number;
  readonly weight: number;
  readonly isRound: boolean;
  readonly colour: Colour;
}

/**
 * A mark as pixels, to be laid on a canvas's own: two thousand of them cost a tenth of what as many small pictures do. The
 * pixels are made here and not read from a canvas, since browsers that protect their readers spoil what is read.
 */
export interface Stamp {
  readonly width: number;
  readonly height: number;
  /** Opacity, blue, green, red, as canvases keep them. */
  readonly pixels: Uint32Array;
}

/** The part of a drawing about `middle` at `scale` pixels to a unit; later dashes lie over earlier ones. */
export function stampOf(dashes: readonly Dash[], middle: Point, width: number, height: number, scale: number): Stamp {
  const pixels = new Uint32Array(width * height);
  for (let index = 0; index < pixels.length; index += 1) {
    const x = middle.x + ((index % width) + 0.5 - width / 2) / scale;
    const y = middle.y + (Math.floor(index / width) + 0.5 - height / 2) / scale;
    pixels[index] = pixelAt(dashes, x, y, scale);
  }
  return { width, height, pixels };
}

function pixelAt(dashes: readonly Dash[], x: number, y: number, scale: number): number {
  let opacity = 0;
  let red = 0;
  let green = 0;
  let blue = 0;
  for (const dash of dashes) {
    const covered = Math.min(1, Math.max(0, 0.5 - outside(dash, x - dash.x, y - dash.y) * scale));
    if (covered === 0) continue;
    opacity = covered + opacity * (1 - covered);
    const over = covered / opacity;
    red += (dash.colour[0] - red) * over;
    green += (dash.colour[1] - green) * over;
    blue += (dash.colour[2] - blue) * over;
  }
  return (Math.round(opacity * 255) << 24) | (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red);
}

/** How far outside a dash a point is that lies so far from where it begins; negative within it. */
function outside({ length, weight, isRound }: Dash, x: number, y: number): number {
  const beyond = Math.max(-x, x - length);
  return isRound ? Math.hypot(Math.max(0, beyond), y) - weight / 2 : Math.max(beyond, Math.abs(y) - weight / 2);
}

/** Lays a stamp on a picture `width` pixels wide with its upper left corner at `left top`; of two pixels the more opaque stays. */
export function lay(
  { width: across, height, pixels }: Stamp,
  on: Uint32Array,
  width: number,
  left: number,
  top: number,
): void {
  const from = Math.max(0, -left);
  const to = Math.min(across, width - left);
  for (let row = Math.max(0, -top); row < height && (top + row + 1) * width <= on.length; row += 1)
    for (let column = from; column < to; column += 1) {
      const pixel = pixels[row * across + column] ?? 0;
      const at = (top + row) * width + left + column;
      if (pixel >>> 24 > (on[at] ?? 0) >>> 24) on[at] = pixel;
    }
}

/** A colour as the style sheet computes it, `rgb(27, 58, 94)`. */
export function colourOf(computed: string): Colour {
  const [red = 0, green = 0, blue = 0] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}
