import type { Rows } from "../dataset.ts";
import { labelLetters, labelLines } from "../label.ts";
import { longLabel, manyTurningPoints, missingLabel } from "../messages.ts";
import { error, type Finding } from "../problem.ts";
import { cellOf, type Rule } from "./rule.ts";

const mostTurningPoints = 20;

export const eventLabels: Rule = {
  id: "event-labels",
  about: {
    es: "Hay como mucho 20 puntos de inflexión, cada uno con un rótulo que cabe en dos líneas de 22 letras.",
    en: "There are at most 20 turning points, each with a label that fits two lines of 22 letters.",
  },
  check: (rows) => [...missingLabels(rows), ...longLabels(rows), ...extraTurningPoints(rows)],
};

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
  return labelLines(label).every((line) => line.length <= labelLetters);
}

function extraTurningPoints(rows: Rows): readonly Finding[] {
  return rows.events
    .filter(({ weight }) => weight === "1")
    .slice(mostTurningPoints)
    .map((event) => error(cellOf("events", event, "weight"), manyTurningPoints(mostTurningPoints)));
}
