import { decodeFile } from "./bytes.ts";
import { formatDataPackage } from "./datapackage.ts";
import { datasetOf, type Dataset, type Rows } from "./dataset.ts";
import { missingFile, staleDataPackage, unknownFile } from "./messages.ts";
import { nearest } from "./nearest.ts";
import { parseTable } from "./parse.ts";
import { error, hasErrors, sortProblems, wholeFile, type Finding, type Problem } from "./problem.ts";
import { readRows, type Keys } from "./rows.ts";
import { rules as allRules, runRules, type Rule } from "./rules/index.ts";
import { fileOf, tableNames, type Row, type TableName } from "./tables/index.ts";

/** The files of a data folder by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface Checked {
  /** None where any problem is an error; made when it is first asked for. */
  readonly dataset: Dataset | undefined;
  /** The rows that could be read. */
  readonly rows: Rows;
  /** All problems, warnings too, by file, line and column. */
  readonly problems: readonly Problem[];
}

const descriptor = "datapackage.json";

/** Bytes to the dataset, or to every problem that stands in the way. Pure: reading the folder is for `load.ts`. */
export function checkFiles(files: Files): Checked {
  const { rows, problems } = readFiles(files);
  let made: Dataset | undefined;
  return {
    rows,
    problems,
    get dataset() {
      if (hasErrors(problems)) return undefined;
      return (made ??= deepFreeze(datasetOf(rows)));
    },
  };
}

/** The rows that could be read and all problems; tests run it with a shorter list of rules. */
export function readFiles(
  files: Files,
  rules: readonly Rule[] = allRules,
): { readonly rows: Rows; readonly problems: readonly Problem[] } {
  const read = tableNames.map((table) => [table, readTable(table, files.get(fileOf(table)))] as const);
  const rows = Object.fromEntries(read.map(([table, result]) => [table, result.rows])) as unknown as Rows;
  const keys: Keys = Object.fromEntries(read.map(([table, result]) => [table, result.keys]));
  const reading = [...folderProblems(files), ...read.flatMap(([, result]) => result.problems)];
  const isComplete = !read.some(([, result]) => result.problems.length > 0);
  return { rows, problems: sortProblems([...reading, ...runRules(rules, rows, keys, isComplete)]) };
}

interface TableResult {
  readonly rows: readonly Row<TableName>[];
  /** None where the file or its header could not be read: then nobody can say which keys exist. */
  readonly keys: ReadonlySet<string> | undefined;
  readonly problems: readonly Problem[];
}

function readTable(table: TableName, bytes: Uint8Array | undefined): TableResult {
  const file = fileOf(table);
  const unread = { rows: [], keys: undefined };
  if (!bytes) return { ...unread, problems: named("files", [error(wholeFile(file), missingFile(file))]) };
  const decoded = decodeFile(file, bytes);
  const damage = named("bytes", decoded.problems);
  if (decoded.lines.length === 0) return { ...unread, problems: damage };
  const parsed = parseTable(table, decoded.lines);
  const read = readRows(table, parsed);
  const later = [...named("table", read.lineProblems), ...named("cells", read.cellProblems)];
  return {
    rows: read.rows,
    keys: parsed.keys,
    problems: [...damage, ...later.filter((problem) => !damage.some((known) => isSamePlace(known, problem)))],
  };
}

/** A damaged cell is reported for its damage alone, not for what the damage makes of it. */
function isSamePlace(a: Finding, b: Finding): boolean {
  return a.line === b.line && a.column === b.column && a.column !== "";
}

function folderProblems(files: Files): readonly Problem[] {
  const known = tableNames.map(fileOf);
  const unknown = [...files.keys()].filter((name) => name.endsWith(".csv") && !known.includes(name));
  const isStale = new TextDecoder().decode(files.get(descriptor)) !== formatDataPackage();
  return named("files", [
    ...unknown.map((name) => error(wholeFile(name), unknownFile(name, nearest(name, known)))),
    ...(isStale ? [error(wholeFile(descriptor), staleDataPackage())] : []),
  ]);
}

function named(step: string, findings: readonly Finding[]): readonly Problem[] {
  return findings.map((finding) => ({ ...finding, rule: step }));
}

/** Nothing that is built from the record can change it. */
function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
