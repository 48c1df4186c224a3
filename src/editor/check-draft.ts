import { decodeFile } from "../dataset/bytes.ts";
import { checkFiles, type Files } from "../dataset/gate.ts";
import { emptyCell, type Message } from "../dataset/messages.ts";
import { fileFrom, keyOnLine, parseTable } from "../dataset/parse.ts";
import { sortProblems, type Problem } from "../dataset/problem.ts";
import { readRows } from "../dataset/rows.ts";
import { columnOf, columnsOf, fileOf, keyOf, type TableName } from "../dataset/tables/index.ts";
import { meantColumn, type Draft, type Known } from "./draft.ts";
import { applied, lineOf, type Changes } from "./lines.ts";
import { mayBeEmpty } from "./plan.ts";

/** What is wrong with one answer, whatever the others are: what the build would say of the cell. */
export function checkAnswer(draft: Draft, name: string, cell: string, known: Known): Message | undefined {
  const { table, name: meant } = meantColumn(draft, name);
  if (cell !== "") return checkCell(table, meant, cell);
  return mayBeEmpty(draft, name, known) ? undefined : emptyCell(columnOf(table, meant).field.example);
}

/** A filled cell through the gate's own reading: bytes, table and field. */
function checkCell(table: TableName, name: string, cell: string): Message | undefined {
  const header = fileFrom([columnsOf(table).map((column) => column.name)]);
  const bytes = new TextEncoder().encode(`${header}${lineOf(table, { [name]: cell })}\n`);
  const decoded = decodeFile(fileOf(table), bytes);
  const parsed = parseTable(table, decoded.lines);
  const read = readRows(table, parsed);
  // The other cells are empty here, which says nothing of this one.
  const found = [...decoded.problems, ...read.lineProblems, ...read.cellProblems].find(
    ({ column, value }) => column === name && value !== "",
  );
  return found && { why: found.why, remedy: found.remedy };
}

/** What the build says of changed files. */
export interface Verdict {
  readonly files: Files;
  /** The problems that the changes brought; those that were there before are left out. */
  readonly problems: readonly Problem[];
}

/** Puts changes into the files in memory and runs the whole gate on them. `before` is what it said without them. */
export function checkChanges(
  files: Files,
  changes: Changes,
  before: readonly Problem[] = checkFiles(files).problems,
): Verdict {
  const after = applied(files, changes);
  const known = new Set(before.map((problem) => identityOf(problem, files)));
  const brought = checkFiles(after).problems.filter((problem) => !known.has(identityOf(problem, after)));
  return { files: after, problems: sortProblems(brought) };
}

/** Whether a problem is on the row a draft became. */
export function isOn(problem: Problem, { table, cells }: Draft, { files }: Pick<Verdict, "files">): boolean {
  return problem.file === fileOf(table) && keyAt(problem, files) === cells[keyOf(table)];
}

/** A problem by the key of its row, since a row above moves its line. */
function identityOf(problem: Problem, files: Files): string {
  const { file, column, rule, value } = problem;
  return JSON.stringify([file, keyAt(problem, files), column, rule, value]);
}

const keys = new WeakMap<Uint8Array, readonly string[]>();

/** The key that stands on a problem's line. */
function keyAt({ file, line }: Problem, files: Files): string {
  const bytes = files.get(file);
  if (!bytes) return "";
  const list = keys.get(bytes) ?? new TextDecoder().decode(bytes).split("\n").map(keyOnLine);
  keys.set(bytes, list);
  return list[line - 1] ?? "";
}
