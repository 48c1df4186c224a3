import fc from "fast-check";
import { changesBetween, unexplained, type Changes } from "../../src/changes/log.ts";
import { checkFiles, type Files } from "../../src/dataset/gate.ts";
import type { Rows } from "../../src/dataset/dataset.ts";
import { hasErrors } from "../../src/dataset/problem.ts";
import { fileOf, tableNames, type Row } from "../../src/dataset/tables/index.ts";
import { vanishedKeys } from "../../src/releases/keys.ts";
import { bytesOf, csvOf, tables, type Tables } from "./fixture.ts";

/**
 * Damage that happens to files, at random, and what notices it. A digit that became another digit is no damage that a
 * table shows: it reads as an edit. What notices it is the release before, whose numbers change only with a correction.
 */

/** Words as they stand in tables, with all that a reader of CSV might trip over and no more than the gate accepts. */
const word = fc.constantFrom(
  ...[
    "Maestra",
    "año",
    "Ñandú,",
    "«once»",
    "“six”",
    '"citado"',
    '""',
    '"',
    "x=y",
    "5-3",
    "R&B",
    "a;b",
    "'",
    "50%",
    "#1",
  ],
  ...[
    "¿Qué?",
    "¡Ya!",
    "…",
    "—",
    "11\u202f000",
    "a\u00a0b",
    "😀",
    "𝄞",
    "ß",
    "\\n",
    "$1",
    "{x}",
    "`",
    "|",
    "/",
    "<",
    "3 <4",
  ],
  ...[
    "null",
    "true",
    "__proto__",
    "constructor",
    "«1.197»",
    "«1,197»",
    "«007»",
    "«1e3»",
    "«2025-02-31»",
    "São",
    "Łódź",
    "ﬁn",
  ],
);

/**
 * A text that a column of words takes: behind a first word nothing is taken for a formula, and numbers that quotes keep
 * apart for no phone.
 */
const text = fc
  .array(word, { maxLength: 6 })
  .map((words) => ["Dijo", ...words.map((each) => (/\d/.test(each) ? `«${each}»` : each))].join(" ").normalize("NFC"));

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(?:[-_][a-z0-9]{1,4}){0,2}$/);

const day = fc
  .date({ min: new Date("1999-01-01T00:00:00Z"), max: new Date("2025-01-30T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const count = fc.integer({ min: 0, max: 999_999_998 });

const claim = fc.record({
  key: slug,
  as_of: day,
  low: count,
  isRange: fc.boolean(),
  qualifier: fc.constantFrom("exact", "at_least", "more_than", "about", "up_to", "fewer_than"),
  note: fc.option(fc.tuple(text, text)),
});

/** The valid tables with more counts, sources and words. */
export const anyTables: fc.Arbitrary<Tables> = fc
  .record({
    claims: fc.uniqueArray(claim, { selector: ({ as_of }) => as_of, maxLength: 8 }),
    titles: fc.array(text, { maxLength: 4 }),
    summaries: fc.array(fc.tuple(text, text), { minLength: 2, maxLength: 2 }),
    name: text,
  })
  .map(({ claims, titles, summaries, name }) => {
    const valid = tables();
    const [list = {}] = valid.claims;
    const [efe = {}] = valid.sources;
    return {
      ...valid,
      claims: [
        ...valid.claims.slice(1),
        ...claims.map(({ key, as_of, low, isRange, qualifier, note }, index) => ({
          ...list,
          claim: `${key}-${index}`,
          as_of,
          low: `${low}`,
          high: `${isRange ? low + 1 : low}`,
          qualifier: isRange ? "range" : qualifier,
          ...(note && { note_es: note[0], note_en: note[1] }),
        })),
      ],
      sources: [...valid.sources, ...titles.map((title, index) => ({ ...efe, source: `more-${index}`, title }))],
      events: valid.events.map((row, index) => ({
        ...row,
        summary_es: summaries[index]?.[0] ?? "",
        summary_en: summaries[index]?.[1] ?? "",
      })),
      cases: valid.cases.map((row) => ({ ...row, name })),
    };
  });

/** Tables as the files of a data folder. */
export function filesOf(of: Tables, others: Files): Files {
  return new Map([...others, ...tableNames.map((table) => [fileOf(table), bytesOf(csvOf(table, of[table]))] as const)]);
}

/** Damage done to the bytes of one file; `at` and `to` are taken modulo what there is. */
interface Damage {
  readonly file: string;
  readonly kind: keyof typeof kinds;
  readonly at: number;
  readonly to: number;
  readonly noise: Uint8Array;
}

type Strike = Pick<Damage, "at" | "to" | "noise">;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const onText =
  (change: (text: string, strike: Strike) => string) =>
  (bytes: Uint8Array, strike: Strike): Uint8Array =>
    bytesOf(change(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), strike));

const onLines = (change: (lines: string[], at: number, to: number) => readonly string[]) =>
  onText((text, { at, to }) => {
    const lines = text.replace(/\n$/, "").split("\n");
    return `${change(lines, at % lines.length, to % lines.length).join("\n")}\n`;
  });

/** Cells are parted at every comma, as by one who forgets quotes. */
const onCells = (change: (cells: string[], at: number, to: number) => readonly string[]) =>
  onText((text, { at, to }) => {
    const lines = text.split("\n");
    const line = at % lines.length;
    const cells = lines[line]?.split(",") ?? [];
    return lines.with(line, change(cells, to % cells.length, (at + to) % cells.length).join(",")).join("\n");
  });

/** Letters that hide or that are read in two ways. */
const letters = [
  "\0",
  "\ufffd",
  "\u2028",
  "\ufeff",
  "\u202e",
  "\u200b",
  "\t",
  "\r",
  '"',
  ",",
  ";",
  "\n",
  "=",
  "<b>",
  "\u0430",
];

/** What happens to files on their way: cut, repeated, dropped, swapped, mistaken in their encoding, mended by programs. */
const kinds = {
  cut: (bytes: Uint8Array, { at }: Strike) => bytes.subarray(0, at % (bytes.length + 1)),
  beheaded: (bytes: Uint8Array, { at }: Strike) => bytes.subarray(at % (bytes.length + 1)),
  "bytes dropped": (bytes: Uint8Array, { at, to }: Strike) => {
    const from = at % bytes.length;
    return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + (to % 40)));
  },
  "bytes repeated": (bytes: Uint8Array, { at, to }: Strike) => {
    const from = at % bytes.length;
    const end = from + 1 + (to % 40);
    return joined(bytes.subarray(0, end), bytes.subarray(from));
  },
  "bytes swapped": (bytes: Uint8Array, { at, to }: Strike) => {
    const [from, other] = [at % bytes.length, to % bytes.length];
    return bytes.with(from, bytes[other] ?? 0).with(other, bytes[from] ?? 0);
  },
  "a bit flipped": (bytes: Uint8Array, { at, to }: Strike) =>
    bytes.with(at % bytes.length, (bytes[at % bytes.length] ?? 0) ^ (1 << (to % 8))),
  "a byte replaced": (bytes: Uint8Array, { at, to }: Strike) => bytes.with(at % bytes.length, to % 256),
  "noise inserted": (bytes: Uint8Array, { at, noise }: Strike) =>
    joined(bytes.subarray(0, at % bytes.length), noise, bytes.subarray(at % bytes.length)),
  "noise instead": (_: Uint8Array, { noise }: Strike) => noise,
  "a letter inserted": onText((text, { at, to }) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + (letters[to % letters.length] ?? "") + text.slice(place);
  }),
  "a line dropped": onLines((lines, at) => lines.toSpliced(at, 1)),
  "a line repeated": onLines((lines, at, to) => lines.toSpliced(to, 0, lines[at] ?? "")),
  "lines swapped": onLines((lines, at, to) => lines.with(at, lines[to] ?? "").with(to, lines[at] ?? "")),
  "lines joined": onLines((lines, at) => lines.toSpliced(at, 2, lines.slice(at, at + 2).join(""))),
  "a cell dropped": onCells((cells, at) => cells.toSpliced(at, 1)),
  "a cell emptied": onCells((cells, at) => cells.with(at, "")),
  "a cell repeated": onCells((cells, at) => cells.toSpliced(at, 0, cells[at] ?? "")),
  "cells swapped": onCells((cells, at, to) => cells.with(at, cells[to] ?? "").with(to, cells[at] ?? "")),
  "a cell copied over another": onCells((cells, at, to) => cells.with(at, cells[to] ?? "")),
  "Latin-1": (bytes: Uint8Array) =>
    Uint8Array.from(new TextDecoder().decode(bytes), (letter) => letter.charCodeAt(0) & 0xff),
  mojibake: (bytes: Uint8Array) => bytesOf(new TextDecoder("windows-1252").decode(bytes)),
  "letters taken apart": onText((text) => text.normalize("NFD")),
  "letters lost": onText((text) => text.replace(/[^\0-\x7f]/g, "?")),
  "Windows newlines": onText((text) => text.replaceAll("\n", "\r\n")),
  "one Windows newline": onText((text, { at }) => {
    const place = text.indexOf("\n", at % text.length);
    return place < 0 ? text : `${text.slice(0, place)}\r${text.slice(place)}`;
  }),
  semicolons: onText((text) => text.replaceAll(",", ";")),
  "quotes lost": onText((text) => text.replaceAll('"', "")),
  "digits grouped": onText((text, { to }) =>
    text.replace(/\b(\d{1,3})(\d{3})\b/g, `$1${[".", ",", " ", "'"][to % 4] ?? ""}$2`),
  ),
  "dates turned": onText((text) => text.replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, "$3/$2/$1")),
  "days lost": onText((text) => text.replace(/\b(\d{4}-\d\d)-\d\d\b/g, "$1")),
  "digits turned": onText((text, { at, to }) => {
    const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
    const place = places[at % places.length] ?? 0;
    return `${text.slice(0, place)}${to % 10}${text.slice(place + 1)}`;
  }),
  "a number rewritten": onLines((lines, at, to) => {
    const line = lines[at] ?? "";
    const numbers = line.match(/\b\d+\b/g) ?? [];
    const number = numbers[to % numbers.length] ?? "";
    return lines.with(at, line.replaceAll(new RegExp(`\\b${number}\\b`, "g"), `${to % 1000}`));
  }),
  capitals: onText((text) => text.toUpperCase()),
} satisfies Readonly<Record<string, (bytes: Uint8Array, strike: Strike) => Uint8Array>>;

const damageKinds = Object.keys(kinds) as readonly (keyof typeof kinds)[];

/** What a table itself cannot show, and so what is left for the release before to notice. */
const likeEdits = ["a number rewritten", "digits turned", "cells swapped", "days lost"] as const;

/** Random damage to one file of the record, once or twice. */
export const anyDamage: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    // Counts are what matters most, and most of the files are short.
    file: fc.oneof(fc.constant("claims.csv"), fc.constantFrom(...tableNames.map(fileOf))),
    kind: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...damageKinds) }, fc.constantFrom(...likeEdits)),
    at: fc.nat(),
    to: fc.nat(),
    noise: fc.uint8Array({ minLength: 1, maxLength: 24 }),
  }),
  { minLength: 1, maxLength: 2 },
);

/** The files after the damage. */
export function damaged(files: Files, damage: readonly Damage[]): Files {
  return damage.reduce((before, { file, kind, ...strike }) => {
    const bytes = before.get(file) ?? new Uint8Array();
    return new Map([...before, [file, bytes.length === 0 ? bytes : kinds[kind](bytes, strike)]]);
  }, files);
}

/**
 * What comes of damage to a released record: `npm run check` refuses it; or every published number is what it was; or a
 * count is another, and `npm run release` refuses that as long as no correction tells of it; or a number of inhabitants is
 * another, and the log of changes tells of its table; or a number is another and nobody said so.
 */
export const outcomes = ["refused", "harmless", "held back", "told", "unnoticed"] as const;

export type Outcome = (typeof outcomes)[number];

/** A record that was released, and the rows it was read as. */
export interface Released {
  readonly files: Files;
  readonly rows: Rows;
}

/** What notices that a record is not the one that was released. */
export function outcomeOf(released: Released, now: Files): Outcome {
  const { dataset, rows, problems } = checkFiles(now);
  if (hasErrors(problems) || vanishedKeys([["2025.5.1", released.files]], now).length > 0) return "refused";
  if (!dataset) throw new Error("neither an error nor a dataset");
  const counts = changedKeys(released.rows.claims, rows.claims);
  const inhabitants = changedKeys(released.rows.populations, rows.populations);
  if (counts.length + inhabitants.length === 0) return "harmless";
  const changes = changesBetween(released.files, now, dataset);
  const heldBack = new Set([...unexplained(changes).map(({ claim: key }) => key), ...addedClaims(changes)]);
  if (!counts.every((key) => heldBack.has(key))) return "unnoticed";
  if (inhabitants.length === 0) return "held back";
  return changes.others.some(({ table }) => table === "populations") ? "told" : "unnoticed";
}

/** New counts are told one by one; nothing that was published changes with them. */
function addedClaims({ told }: Changes): readonly string[] {
  return told.flatMap(({ kind, subject }) => (kind === "added" && subject.of === "claim" ? [subject.claim.id] : []));
}

/** The keys whose number, or what it counts, is not what it was; read without the code that tells of changes. */
function changedKeys<R extends Row<"claims"> | Row<"populations">>(before: readonly R[], now: readonly R[]) {
  const [old, other] = [before, now].map((rows) => new Map(rows.map((row) => [keyOfNumber(row), numberOf(row)])));
  const keys = new Set([...(old?.keys() ?? []), ...(other?.keys() ?? [])]);
  return [...keys].filter((key) => old?.get(key) !== other?.get(key));
}

function keyOfNumber(row: Row<"claims"> | Row<"populations">): string {
  return "claim" in row ? row.claim : row.population;
}

function numberOf(row: Row<"claims"> | Row<"populations">): string {
  if ("population" in row) return [row.country, row.asOf, row.value, row.qualifier, row.claimant, row.role].join(" ");
  const { country, definition, who, asOf, periodStart, periodEnd, low, high, qualifier, process } = row;
  return [country, definition, who, asOf, periodStart, periodEnd, low, high, qualifier, process].join(" ");
}
