import { cellsOfTable } from "../dataset/cells.ts";
import type { Files } from "../dataset/gate.ts";
import { fold } from "../locale/fold.ts";

/** Somebody whom a release names and the record no longer does: the name was removed on request. */
export interface Removed {
  readonly id: string;
  readonly name: string;
}

/** The people of a release's tables who are not in the tables of today. */
export function removedPeople(released: Files, now: Files): readonly Removed[] {
  const kept = new Set(peopleIn(now).map(({ id }) => id));
  return peopleIn(released).filter(({ id }) => !kept.has(id));
}

function peopleIn(files: Files): readonly Removed[] {
  const cases = files.get("cases.csv");
  if (!cases) return [];
  return cellsOfTable("cases", cases).map(({ case: id = "", name = "" }) => ({ id, name }));
}

/**
 * True of a text, a key or an address that names one of these people: by two words of the name that follow each other, or
 * by the pen name in brackets. A surname alone is nobody's.
 */
export function namesOne(text: string, people: readonly Removed[]): boolean {
  const words = ` ${wordsOf(text).join(" ")} `;
  return people.some(({ name }) => formsOf(name).some((form) => words.includes(` ${form} `)));
}

function formsOf(name: string): readonly string[] {
  const penNames = [...name.matchAll(/\(([^)]*)\)/g)].map(([, penName = ""]) => wordsOf(penName).join(" "));
  const words = wordsOf(name.replace(/\([^)]*\)/g, ""));
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`);
  return [...penNames, ...(pairs.length > 0 ? pairs : words)];
}

/** The words of a text as a search compares them, without those that only tie a surname together. */
function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "" && !["de", "del", "la", "las", "los"].includes(word));
}
