import { columnsOf, fileOf } from "../../dataset/tables/index.ts";
import type { Files } from "../../dataset/gate.ts";
import { formatProblems, hasErrors, type Problem } from "../../dataset/problem.ts";
import { checkChanges, isOn, type Verdict } from "../../editor/check-draft.ts";
import { rowOf, withDrafts, type Draft } from "../../editor/draft.ts";
import { changesOf, lineOf, type Changes } from "../../editor/lines.ts";
import { nearTo } from "../../editor/near.ts";
import { optionsFor } from "../../editor/options.ts";
import { completed, planOf } from "../../editor/plan.ts";
import { questionOf } from "../../editor/questions.ts";
import { askColumn, fill, isNo, isYes, withCell, without, type Filled, type Session } from "./ask.ts";

/** The data folder before anything is added to it. */
export interface Folder {
  readonly path: string;
  readonly files: Files;
  readonly problems: readonly Problem[];
}

/** What was agreed to be written. */
export interface Agreed extends Verdict {
  readonly changes: Changes;
}

/** An answer as it is listed: of which draft, by which column. */
interface Item {
  readonly draft: Draft;
  readonly name: string;
}

/**
 * Shows what would be written and what the build says of it, and has answers changed until it passes and somebody agrees;
 * nothing where nobody does.
 */
export async function review(session: Session, folder: Folder, start: Filled): Promise<Agreed | undefined> {
  const { terminal, words } = session;
  for (let filled = start; ;) {
    const { changes, items } = proposed(session, filled);
    const verdict = checkChanges(folder.files, changes, folder.problems);
    show(session, folder, items, changes, verdict);
    const isRefused = hasErrors(verdict.problems);
    const blamed = blamedAmong(items, verdict);
    const answer = (await terminal.ask(isRefused ? words.mend(blamed) : words.write)).trim();
    if (isNo(answer)) return undefined;
    if (!isRefused && isYes(answer)) return { ...verdict, changes };
    const item = items[Number(isRefused && answer === "" ? blamed : answer) - 1];
    if (item) filled = await changed(session, filled, item);
    else terminal.say(words.noSuchNumber);
  }
}

/** The changes that answers come to, and the answers one by one. */
function proposed(
  session: Session,
  { draft, sources, replaced }: Filled,
): { readonly changes: Changes; readonly items: readonly Item[] } {
  const known = withDrafts(session.known, sources);
  const main = completed(draft, { ...session, known });
  const cited = sources.filter(({ cells }) => Object.values(main.cells).includes(cells["source"] ?? ""));
  const isReplaced = nearTo(main, known).some(({ key, likeness }) => key === replaced && likeness === "series");
  return {
    changes: changesOf([...cited, main], known, isReplaced ? replaced : undefined),
    items: [main, ...cited].flatMap((each) => {
      const { asked, offered } = planOf(each, known);
      return [...asked, ...offered].map((name) => ({ draft: each, name }));
    }),
  };
}

/** The number, from 1, of the answer an error names; of that in the same column where the error is on another row. */
function blamedAmong(items: readonly Item[], verdict: Verdict): number {
  const errors = verdict.problems.filter(({ level }) => level === "error");
  const named = ({ name, draft }: Item): boolean =>
    errors.some((each) => each.column === name && isOn(each, draft, verdict));
  const alike = ({ name }: Item): boolean => errors.some(({ column }) => column === name);
  const index = items.findIndex(named);
  return 1 + Math.max(0, index < 0 ? items.findIndex(alike) : index);
}

function show(
  session: Session,
  folder: Folder,
  items: readonly Item[],
  { rows, edits }: Changes,
  { problems }: Verdict,
): void {
  const { terminal, words, locale, known } = session;
  terminal.say(`\n${words.answers}`);
  items.forEach(({ draft, name }, index) => {
    const cell = draft.cells[name] ?? "";
    const label = optionsFor(draft, name, known, locale)?.find(({ value }) => value === cell)?.label ?? cell;
    const [question = ""] = questionOf(draft.table, name)[locale].split(/(?<=[?.:]) /, 1);
    terminal.say(`  ${String(index + 1).padStart(2)}  ${question}  ${label || `(${words.empty})`}`);
  });
  terminal.say(`\n${words.willWrite}`);
  for (const { table, cells } of rows) terminal.say(`  ${folder.path}/${fileOf(table)}\n  + ${lineOf(table, cells)}`);
  for (const { table, key, cells } of edits) {
    const before = rowOf(known, table, key) ?? {};
    const parts = columnsOf(table).flatMap(({ name }) =>
      cells[name] === undefined ? [] : [`${name} ${before[name] || `(${words.empty})`} → ${cells[name]}`],
    );
    terminal.say(`  ${folder.path}/${fileOf(table)}\n  ${key}: ${parts.join(", ")}`);
  }
  terminal.say(`\n${problems.length === 0 ? words.noProblems : formatProblems(problems, folder.path, locale)}\n`);
}

/** Asks again for one answer, and for what it brings with it. */
async function changed(session: Session, filled: Filled, { draft, name }: Item): Promise<Filled> {
  const isMain = draft.table === filled.draft.table && !filled.sources.some(({ cells }) => cells === draft.cells);
  const known = withDrafts(session.known, filled.sources);
  const here = { ...session, known };
  const open = without(isMain ? filled.draft : draft, name);
  const reply = await askColumn(here, open, name, draft.cells[name]);
  if (reply === "back") return filled;
  const sources = reply.source ? [...filled.sources, reply.source] : filled.sources;
  const answered = withCell(open, name, reply.value);
  if (!isMain) return withSource({ ...filled, sources }, draft, answered, session);
  const asked = await fill(session, { ...filled, draft: answered, sources });
  return asked === "back" || "known" in asked ? filled : asked;
}

/** A new source with another cell: its key follows where it was only suggested, and whoever cites it follows the key. */
function withSource({ draft, sources, replaced }: Filled, old: Draft, answered: Draft, session: Session): Filled {
  const key = old.cells["source"] ?? "";
  const wasSuggested = completed(without(old, "source"), session).cells["source"] === key;
  const isRekeyed = wasSuggested && answered.cells["source"] === key;
  const source = completed(isRekeyed ? without(answered, "source") : answered, session);
  const cells = Object.entries(draft.cells).map(([column, cell]) => [
    column,
    cell === key ? (source.cells["source"] ?? "") : cell,
  ]);
  return {
    draft: { table: draft.table, cells: Object.fromEntries(cells) as Draft["cells"] },
    sources: sources.map((each) => (each === old || each.cells === old.cells ? source : each)),
    replaced,
  };
}
