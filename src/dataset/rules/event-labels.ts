import type { Rows } from "../dataset.ts";
import { longLabel, manyTurningPoints, missingLabel } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import { cellOf, type Rule } from "./rule.ts";

const mostLines = 2;
const mostLetters = 22;
const mostTurningPoints = 20;

export const eventLabels: Rule = {
  id: "event-labels",
  about: {
    es: "Hay como mucho 20 puntos de inflexión, cada uno con un rótulo que cabe en dos líneas de 22 letras.",
    en: "There are at most 20 turning points, each with a label that fits two lines of 22 letters.",
  },
  check: (rows) => [...missingLabels(rows), ...longLabels(rows), ...extraTurningPoints(rows)],
};

/** Lines of at most `width` letters, filled greedily with whole words; a longer word stands alone, too wide. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last !== undefined && [...joined].length <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function missingLabels(rows: Rows): readonly Finding[] {
  return rows.events
    .filter(({ weight, label }) => weight === "1" && label === undefined)
    .map((event) => error(cellOf("events", event, "label_es"), missingLabel()));
}

function longLabels(rows: Rows): readonly Finding[] {
  return rows.events
    .flatMap((event) => [cellOf("events", event, "label_es"), cellOf("events", event, "label_en")])
    .filter(({ value }) => !fits(value))
    .map((place) => error(place, longLabel()));
}

function fits(label: string): boolean {
  const lines = wrapWords(label, mostLetters);
  return lines.length <= mostLines && lines.every((line) => [...line].length <= mostLetters);
}

function extraTurningPoints(rows: Rows): readonly Finding[] {
  return rows.events
    .filter(({ weight }) => weight === "1")
    .slice(mostTurningPoints)
    .map((event) => error(cellOf("events", event, "weight"), manyTurningPoints(mostTurningPoints)));
}
