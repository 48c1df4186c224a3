import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { IsoDate } from "../dataset/date.ts";
import { fileOf, tableNames } from "../dataset/tables/index.ts";
import { locales, type Locale, type Text } from "../dataset/text.ts";
import type { FrozenFigure } from "../export/frozen.ts";
import type { Files } from "../finish/finish.ts";
import { sumsOf } from "../finish/sums.ts";

/** An edition of the record as it was released: it never changes. */
export interface Release {
  /** Calendar version: year, month, and a number within the month. */
  readonly version: string;
  readonly date: IsoDate;
  /** The twelve tables byte for byte, by file name. */
  readonly tables: Files;
  readonly figures: readonly FrozenFigure[];
  /** What it changed, in Markdown; the first has nothing to tell. */
  readonly notes?: Text;
}

/** A release whose files are not what its sums say. */
export class ChangedRelease extends Error {}

const head = "release.json";
const sums = "SHA256SUMS";
const notesOf = (locale: Locale): string => `CHANGES.${locale}.md`;
const figuresOf = /^figures\/.+\.json\.br$/;

/** The files of a release's folder; the same release gives the same bytes. */
export function packRelease({ version, date, tables, figures, notes }: Release): Files {
  const byChart = Map.groupBy(figures, ({ chart }) => chart);
  const files = new Map<string, Uint8Array>([
    [head, json({ version, date })],
    ...tableNames.map((table) => [`tables/${fileOf(table)}`, tableIn(tables, fileOf(table))] as const),
    ...(notes ? locales.map((locale) => [notesOf(locale), new TextEncoder().encode(notes[locale])] as const) : []),
    ...[...byChart].map(([chart, own]) => [`figures/${chart}.json.br`, compress(json(own))] as const),
  ]);
  return new Map([...files, [sums, new TextEncoder().encode(sumsOf(files))]]);
}

/** A release from the files of its folder, once their sums are found to hold. */
export function unpackRelease(folder: string, files: Files): Release {
  const changed = changedFiles(files);
  if (changed.length > 0)
    throw new ChangedRelease(`${folder} has changed: ${changed.join(", ")}; restore it: git checkout -- ${folder}`);
  const { version, date } = parse(files.get(head)) as Pick<Release, "version" | "date">;
  return {
    version,
    date,
    tables: new Map(tableNames.map((table) => [fileOf(table), tableIn(files, `tables/${fileOf(table)}`)])),
    figures: [...files]
      .filter(([path]) => figuresOf.test(path))
      .flatMap(([, bytes]) => parse(brotliDecompressSync(bytes)) as readonly FrozenFigure[]),
  };
}

/** The paths whose sum does not hold, or that are in the folder or in its sums alone. */
export function changedFiles(files: Files): readonly string[] {
  const written = new TextDecoder().decode(files.get(sums)).split("\n");
  const found = sumsOf(new Map([...files].filter(([path]) => path !== sums))).split("\n");
  const differing = [...written, ...found].filter((line) => !written.includes(line) || !found.includes(line));
  return [...new Set(differing.map((line) => line.slice(66)))];
}

/** The figures of a chart are alike, in both languages too: a window of 16 MB finds what gzip's 32 kB do not. */
function compress(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

function tableIn(files: Files, path: string): Uint8Array {
  const found = files.get(path);
  if (!found) throw new Error(`release without ${path}`);
  return found;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

function parse(bytes: Uint8Array | undefined): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
