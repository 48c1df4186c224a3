import type { Inspection } from "../../render/inspection.ts";
import type { Row } from "./rows.ts";

/** A row in a full sentence; `claim` is its place among the claims, for its voice. */
export function sentenceOf(row: Row, claim: number, inspection: Inspection): string {
  const [a = "", b = "", c = "", d = "", e = ""] = row.cells;
  if (row.of === "events") return `${c} (${b}, ${a}).`;
  if (row.of === "cases") return `${a}: ${c} (${b}).`;
  if (row.of === "history") return `${b} (${a}).`;
  const [claimant = d, verb = "", saysWhat = 0] = inspection.voices[inspection.voice[claim] ?? -1] ?? [];
  return fill(saysWhat ? inspection.short : inspection.sentence, [
    claimant,
    verb,
    `${spoken(c, inspection)} ${c === "1" ? inspection.person : inspection.people}`,
    b,
    a,
    e,
  ]);
}

/** `≥211` as `al menos 211`, `130–140` as `entre 130 y 140`. */
function spoken(count: string, { signs }: Inspection): string {
  const [low = "", high] = count.split("–");
  if (high !== undefined) {
    const [from = "", to = ""] = (signs["–"] ?? "").split("|");
    return `${from} ${low} ${to} ${high}`;
  }
  const sign = signs[low.charAt(0)];
  return sign === undefined ? low : sign + low.slice(1);
}

/** Puts words in the places `{0}`, `{1}` … of a template. */
export function fill(template: string, words: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (_, place: string) => String(words[Number(place)] ?? ""));
}
