import { share } from "./route.ts";

/**
 * The scrolling in which people are on their way from one drawing to another: they set out, all have arrived, and the
 * drawn lines have taken over. In pixels that the page is scrolled.
 */
export interface Passage {
  readonly from: number;
  readonly arrived: number;
  readonly to: number;
}

/** Where a drawing stands on the page, in pixels from its top. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Parts of a window's height: in which the first drawing stands still about its middle, and in which the lines take over. */
const [stillness, takingOver] = [0.08, 0.1];

/** Of the height of the window, what there must be to scroll between the drawings for anybody to set out. */
const shortest = 0.25;

/**
 * It begins after the first drawing has been seen whole, or is past the middle of the window. The second is whole in the
 * window when all have arrived there, and complete when it is in the middle. `undefined` where a window shows both so
 * nearly at once that there is no way to go.
 */
export function passageOf(first: Extent, second: Extent, height: number): Passage | undefined {
  const from = Math.max(0, middleOf(first) - height / 2, first.bottom - height) + height * stillness;
  const to = middleOf(second) - height / 2;
  const arrived = Math.min(second.bottom - height, to - height * takingOver);
  return arrived - from > height * shortest ? { from, arrived, to } : undefined;
}

function middleOf({ top, bottom }: Extent): number {
  return (top + bottom) / 2;
}

/** How opaque drawn people, drawn lines and the marks between them are. */
export interface Veil {
  readonly people: number;
  readonly lines: number;
  readonly marks: number;
}

/** What is left of a drawing while marks stand for it. */
const trace = 0.2;

/** Drawings are whole before and after; between, people leave a trace where they stood, and one waits where they go. */
export function veilOf({ from, arrived, to }: Passage, scroll: number): Veil {
  const takenOver = share(scroll, arrived, to);
  const waiting = 1 - share(scroll, from, from + (arrived - from) / 10);
  return {
    people: trace + (1 - trace) * takenOver,
    lines: trace + (1 - trace) * Math.max(waiting, takenOver),
    marks: 1 - takenOver,
  };
}
