import { utcTicks } from "d3";
import type { IsoDate } from "../dataset/date.ts";

/** A stretch of time in milliseconds since 1970, UTC. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How far and where a view is enlarged: `x = k × x₀ + shift`, as in d3-zoom. */
export interface Enlargement {
  readonly k: number;
  readonly x: number;
}

export const day = 86_400_000;

/** The shortest stretch the strip shows. */
export const shortest = 28 * day;

/** The enlargement that shows a span of the whole over `width` pixels. */
export function enlargementOf({ start, end }: Span, whole: Span, width: number): Enlargement {
  const k = lengthOf(whole) / (end - start);
  return { k, x: (-(start - whole.start) / lengthOf(whole)) * width * k };
}

/** The span of the whole that an enlargement shows over `width` pixels. */
export function spanOf({ k, x }: Enlargement, whole: Span, width: number): Span {
  const start = whole.start + (-x / (width * k)) * lengthOf(whole);
  return { start, end: start + lengthOf(whole) / k };
}

/** The span moved and, if need be, cut or widened, so that it lies in the whole and is long enough to read. */
export function clamp({ start, end }: Span, whole: Span): Span {
  const length = Math.min(Math.max(end - start, shortest), lengthOf(whole));
  const from = Math.min(Math.max((start + end - length) / 2, whole.start), whole.end - length);
  return { start: from, end: from + length };
}

/** A span of this length around a moment. */
export function around(time: number, length: number, whole: Span): Span {
  return clamp({ start: time - length / 2, end: time + length / 2 }, whole);
}

/** First and last day of a span, to the nearest midnight; nothing where it is the whole. */
export function daysOf(span: Span, whole: Span): readonly [IsoDate, IsoDate] | undefined {
  if (lengthOf(span) > lengthOf(whole) - day / 2) return undefined;
  return [isoDay(span.start), isoDay(span.end)];
}

function isoDay(time: number): IsoDate {
  return new Date(Math.round(time / day) * day).toISOString().slice(0, 10);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** A mark on the axis of time: the year where one begins, else the month, else the day. */
export interface Tick {
  readonly time: number;
  readonly kind: "year" | "month" | "day";
}

/** About `count` marks on the axis of time. */
export function ticksOf({ start, end }: Span, count: number): readonly Tick[] {
  return utcTicks(new Date(start), new Date(end), count).map((date) => ({
    time: date.getTime(),
    kind: date.getUTCDate() > 1 ? "day" : date.getUTCMonth() > 0 ? "month" : "year",
  }));
}
