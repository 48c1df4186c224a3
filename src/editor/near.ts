import { compareDates, daysBetween, isIsoDate } from "../dataset/date.ts";
import { keyOf } from "../dataset/tables/index.ts";
import type { Text } from "../dataset/text.ts";
import { fold } from "../locale/fold.ts";
import { bareAddress } from "./addresses.ts";
import { rowOf, type Cells, type Draft, type DraftTable, type Known } from "./draft.ts";
import { claimDate } from "./keys.ts";

/** How a row that is there resembles a draft. */
export type Likeness = keyof typeof likenesses;

/** What each likeness means, after the name of the row. */
export const likenesses = {
  series: { es: "misma definición, mismas personas y misma fecha", en: "same definition, same people and same date" },
  number: {
    es: "mismo número de la misma entidad en una fecha cercana",
    en: "same number by the same claimant at a nearby date",
  },
  address: { es: "misma dirección", en: "same address" },
  page: { es: "mismo medio y mismo día", en: "same publisher and day" },
  event: { es: "mismo país, fecha cercana y palabras parecidas", en: "same country, nearby date and similar words" },
  person: { es: "misma persona y fecha cercana", en: "same person and nearby date" },
  corrected: { es: "ya se corrigió esa columna", en: "that column was corrected before" },
} as const satisfies Readonly<Record<string, Text>>;

export interface Near {
  readonly table: DraftTable;
  readonly key: string;
  readonly likeness: Likeness;
  readonly cells: Cells;
}

/** Rows that may say what the draft says, the most alike first; looked for as soon as the answers allow. */
export function nearTo({ table, cells }: Draft, known: Known): readonly Near[] {
  const likeness = likenessTo[table](cells, known);
  const order = Object.keys(likenesses);
  return known[table]
    .flatMap((row): readonly Near[] => {
      const found = likeness(row);
      return found ? [{ table, key: row[keyOf(table)] ?? "", likeness: found, cells: row }] : [];
    })
    .toSorted((a, b) => order.indexOf(a.likeness) - order.indexOf(b.likeness));
}

/** Days within which the same number is likely the same count, and two reports the same event. */
const countDays = 45;
const eventDays = 3;

type LikenessOf = (row: Cells) => Likeness | undefined;

const likenessTo: Readonly<Record<DraftTable, (cells: Cells, known: Known) => LikenessOf>> = {
  claims(cells, known) {
    const claimants = new Map(known.definitions.map((row) => [row["definition"], row["claimant"]]));
    const claimant = rowOf(known, "definitions", cells["definition"])?.["claimant"];
    const date = claimDate(cells);
    const isSame = (row: Cells, ...names: readonly string[]): boolean =>
      names.every((name) => (row[name] ?? "") === (cells[name] ?? ""));
    return (row) => {
      if (cells["low"] === undefined) return undefined;
      if (isSame(row, "country", "definition", "who", "process", "period_start") && claimDate(row) === date)
        return "series";
      const isNumber =
        isSame(row, "country", "low", "who") &&
        row["high"] === (cells["high"] ?? cells["low"]) &&
        claimants.get(row["definition"]) === claimant &&
        areNear(claimDate(row), date, countDays);
      return isNumber ? "number" : undefined;
    };
  },
  sources({ url = "", publisher = "", published = "", title = "" }) {
    const address = url === "" ? undefined : bareAddress(url);
    return (row) => {
      if (address !== undefined && row["url"] !== "" && bareAddress(row["url"] ?? "") === address) return "address";
      const isPage =
        published.length === 10 &&
        row["published"] === published &&
        fold(row["publisher"] ?? "") === fold(publisher) &&
        (title === "" || row["title"] === "" || areAlike(title, row["title"] ?? ""));
      return isPage ? "page" : undefined;
    };
  },
  events:
    ({ country, date = "", title_es: spanish = "", title_en: english = "" }) =>
    (row) =>
      row["country"] === country &&
      areNear(row["date"] ?? "", date, eventDays) &&
      (areAlike(spanish, row["title_es"] ?? "") || areAlike(english, row["title_en"] ?? ""))
        ? "event"
        : undefined,
  case_events: (cells) => (row) =>
    row["case"] === cells["case"] && areNear(row["date"] ?? "", cells["date"] ?? "", eventDays) ? "person" : undefined,
  corrections: (cells) => (row) =>
    row["claim"] === cells["claim"] && row["column"] === cells["column"] ? "corrected" : undefined,
};

function areNear(a: string, b: string, days: number): boolean {
  if (!isIsoDate(a) || !isIsoDate(b)) return false;
  const [from = a, to = b] = [a, b].toSorted(compareDates);
  return daysBetween(from, to) <= days;
}

/** Whether two titles share at least two words, and half of those of the shorter. */
function areAlike(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= 2 && shared >= Math.min(words.size, others.size) / 2;
}

/** The words of a title that say something: four letters or more, or figures. */
function wordsOf(title: string): ReadonlySet<string> {
  return new Set(fold(title).match(/\p{L}{4,}|\d+/gu) ?? []);
}
