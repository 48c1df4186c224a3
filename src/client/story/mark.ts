import type { Point } from "./drawn.ts";

/** One person as a picture, `width` by `height` pixels of the page about the middle of the mark. */
export interface Mark {
  readonly picture: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

/** A dash of a layer: where the first person's begins, how long and how thick it is, and its colour. */
export interface Dash extends Point {
  readonly length: number;
  readonly weight: number;
  readonly isRound: boolean;
  readonly colour: string;
}

/** Draws the first person of its ranks, layer upon layer; `scale` is pixels of the page to a unit of the drawing. */
export function markOf(layers: readonly Dash[], middle: Point, pitch: number, scale: number, resolution: number): Mark {
  const [width, height] = [1.2 * pitch, 1.6 * pitch];
  const picture = document.createElement("canvas");
  const pixels = scale * resolution;
  picture.width = Math.ceil(width * pixels);
  picture.height = Math.ceil(height * pixels);
  const context = picture.getContext("2d");
  context?.setTransform(
    pixels,
    0,
    0,
    pixels,
    picture.width / 2 - middle.x * pixels,
    picture.height / 2 - middle.y * pixels,
  );
  for (const { x, y, length, weight, isRound, colour } of layers) {
    if (!context) break;
    context.strokeStyle = colour;
    context.lineWidth = weight;
    context.lineCap = isRound ? "round" : "butt";
    context.beginPath();
    context.moveTo(x, y);
    // A dash of no length is drawn as its cap; a canvas leaves such a line out.
    context.lineTo(x + Math.max(length, 0.01), y);
    context.stroke();
  }
  return { picture, width: picture.width / resolution, height: picture.height / resolution };
}
