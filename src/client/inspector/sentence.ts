import type { Inspection } from "../../render/inspection.ts";
import { capitalise } from "../../locale/format.ts";
import type { Row } from "./rows.ts";

/** A row in a full sentence; `place` is where it stands among the rows, for its voice. */
export function sentenceOf(row: Row, place: number, inspection: Inspection): string {
  const [a = "", b = "", c = "", d = "", e = ""] = row.cells;
  if (row.of !== "claims") {
    const [what, when] = row.of === "events" ? [c, `${b}, ${a}`] : row.of === "cases" ? [`${a}: ${c}`, b] : [b, a];
    return `${what} (${when}).`;
  }
  const [article = "", verb = "", saysWhat = 0] =
    inspection.voices[inspection.voice[place - inspection.before] ?? -1] ?? [];
  return fill(saysWhat ? inspection.short : inspection.sentence, [
    capitalise(article + d),
    verb,
    `${spoken(c, inspection)} ${c === "1" ? inspection.person : inspection.people}`,
    b,
    a,
    e,
  ]);
}

/** `≥211` as `al menos 211`, `130–140` as `entre 130 y 140`. */
function spoken(count: string, { signs }: Inspection): string {
  const dash = "–";
  const [low = "", high] = count.split(dash);
  if (high !== undefined) return fill(signs[dash] ?? "", [low, high]);
  const sign = signs[low.charAt(0)];
  return sign === undefined ? low : sign + low.slice(1);
}

/** Puts words in the places `{0}`, `{1}` … of a template. */
export function fill(template: string, words: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (_, place: string) => String(words[Number(place)]));
}
