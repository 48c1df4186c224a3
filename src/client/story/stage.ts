import { placeOf } from "./flight.ts";
import type { Flight, Person } from "./scenes.ts";
import { lay, stampOf, type Stamp } from "./stamp.ts";

/** A canvas that stands on the page about the window, behind the words, and scrolls with the page until it is drawn anew. */
export interface Stage {
  /** Takes the memory that drawing needs, so that the first drawing need not. */
  readonly prepare: () => void;
  /** Draws everybody where they are when so much of the passage is scrolled, from 0 to 1. */
  readonly show: (flights: readonly Flight[], scrolled: number, opacity: number) => void;
  readonly clear: () => void;
}

/** How much is drawn above and below the window, in its heights: pages scroll before marks are drawn anew. */
const overscan = 0.15;

/** Pixels of the screen to one of the page: finer than this is not seen in marks that move. */
const finest = 2;

/** `undefined` where there are no canvases. */
export function stageOn(page: HTMLElement): Stage | undefined {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  canvas.className = "flight";
  canvas.setAttribute("aria-hidden", "true");
  let picture = context.createImageData(1, 1);

  /** Fits the canvas to the window, and gives the pixels of the screen to one of the page. */
  const fit = (): number => {
    const { clientWidth, clientHeight } = document.documentElement;
    const scale = Math.min(finest, devicePixelRatio);
    const width = Math.round(clientWidth * scale);
    const height = Math.round(clientHeight * (1 + 2 * overscan) * scale);
    if (picture.width === width && picture.height === height) return scale;
    [canvas.width, canvas.height] = [width, height];
    canvas.style.width = `${width / scale}px`;
    canvas.style.height = `${height / scale}px`;
    picture = context.createImageData(width, height);
    context.putImageData(picture, 0, 0);
    return scale;
  };

  return {
    prepare() {
      fit();
    },
    show(flights, scrolled, opacity) {
      const scale = fit();
      const top = Math.max(0, Math.round(scrollY - document.documentElement.clientHeight * overscan));
      const { width } = picture;
      const pixels = new Uint32Array(picture.data.buffer).fill(0);
      const drawn = flights.map((flight) => draw(flight, scrolled, { pixels, width, scale, top }));
      context.putImageData(picture, 0, 0);
      canvas.dataset["people"] = drawn.join(" ");
      canvas.style.transform = `translateY(${top}px)`;
      canvas.style.opacity = String(opacity);
      if (!canvas.isConnected) page.append(canvas);
    },
    clear() {
      canvas.remove();
    },
  };
}

interface Ground {
  readonly pixels: Uint32Array;
  readonly width: number;
  /** Pixels to one of the page, and where the ground begins on it. */
  readonly scale: number;
  readonly top: number;
}

/** Draws one country's people and says how many they are, in the window or not. */
function draw({ travellers, classes, sizes }: Flight, scrolled: number, ground: Ground): number {
  let people = 0;
  for (const traveller of travellers) {
    const person = classes[traveller.ranks];
    if (!person) continue;
    const { x, y, size } = placeOf(traveller, scrolled, sizes);
    stand(person, size, x * ground.scale, (y - ground.top) * ground.scale, ground);
    people += 1;
  }
  return people;
}

/** Sizes of one mark that are told apart, up to its size in the ranks. */
const grades = 16;

/** A stamp for each size and, where pixels are large, for each half of one that a mark may stand on. */
const stamps = new WeakMap<Person, Stamp[]>();

function stand(person: Person, size: number, x: number, y: number, { pixels, width, scale }: Ground): void {
  const grade = Math.max(1, Math.round(size * grades));
  const unit = (person.scale * scale * grade) / grades;
  const across = Math.ceil(1.1 * person.cell * unit) + 1;
  const down = Math.ceil(1.6 * person.cell * unit) + 1;
  const left = Math.round(2 * x - across);
  const top = Math.round(2 * y - down);
  const halves = scale < finest ? 1 : 0;
  const shiftX = left & halves;
  const shiftY = top & halves;
  const own = stamps.get(person) ?? [];
  if (own.length === 0) stamps.set(person, own);
  const { dashes, middle } = person;
  const seen = { x: middle.x - shiftX / 2 / unit, y: middle.y - shiftY / 2 / unit };
  const stamp = (own[(grade << 2) | (shiftX << 1) | shiftY] ??= stampOf(dashes, seen, across, down, unit));
  lay(stamp, pixels, width, left >> 1, top >> 1);
}
