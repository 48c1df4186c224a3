import { existsSync } from "node:fs";
import { join } from "node:path";
import type { IsoDate } from "../dataset/date.ts";
import { checkFiles } from "../dataset/gate.ts";
import { loadFiles } from "../dataset/load.ts";
import { formatProblems, hasErrors } from "../dataset/problem.ts";
import { fileOf, keyOf } from "../dataset/tables/index.ts";
import type { Locale, Text } from "../dataset/text.ts";
import { draftTables, knownFrom, type DraftTable } from "../editor/draft.ts";
import { formatList } from "../locale/format.ts";
import { fill, pick, type Filled, type Session } from "./add/ask.ts";
import { review, type Agreed, type Folder } from "./add/review.ts";
import { Left, terminalOn, type Terminal } from "./add/terminal.ts";
import { words } from "./add/words.ts";
import { readArguments } from "./arguments.ts";
import { checkData, localeOf } from "./check.ts";
import { replaceFiles } from "./replace.ts";

/** What is added, by the word for it on the command line. */
const kinds: Readonly<Record<string, DraftTable>> = {
  claim: "claims",
  event: "events",
  source: "sources",
  "case-event": "case_events",
  correction: "corrections",
};

export interface Adding {
  readonly folder: string;
  /** Asked for where it is not given. */
  readonly table: DraftTable | undefined;
  readonly locale: Locale;
  readonly today: IsoDate;
  readonly terminal: Terminal;
}

/**
 * Asks for a row in plain words and writes it, once the whole check passes with it and whoever answers agrees. True where
 * it was written; otherwise no file was touched.
 */
export async function add({ folder, table, locale, today, terminal }: Adding): Promise<boolean> {
  const files = loadFiles(folder);
  const { problems } = checkFiles(files);
  const session: Session = { terminal, locale, words: words[locale], known: knownFrom(files), today };
  if (hasErrors(problems)) {
    const errors = problems.filter(({ level }) => level === "error");
    terminal.say(`${session.words.brokenBefore}\n\n${formatProblems(errors, folder, locale)}`);
    return false;
  }
  try {
    const agreed = await agree(session, { path: folder, files, problems }, table);
    if (!agreed) terminal.say(session.words.nothingWritten);
    else write(session, folder, agreed);
    return agreed !== undefined;
  } catch (reason) {
    if (!(reason instanceof Left)) throw reason;
    terminal.say(`\n${session.words.nothingWritten}`);
    return false;
  }
}

async function agree(session: Session, folder: Folder, table: DraftTable | undefined): Promise<Agreed | undefined> {
  const filled = await ask(session, table);
  return filled && (await review(session, folder, filled));
}

/** The answers to all that is asked; none where the row is there already. */
async function ask(session: Session, given: DraftTable | undefined): Promise<Filled | undefined> {
  const { terminal, words: said } = session;
  for (;;) {
    const table = given ?? (await askTable(session));
    terminal.say(said.manner);
    const asked = await fill(session, { draft: { table, cells: {} }, sources: [] });
    if (asked === "back") terminal.say(said.firstQuestion);
    else if ("known" in asked) {
      terminal.say(`${said.alreadyThere} (${asked.known})`);
      return undefined;
    } else return asked;
  }
}

async function askTable(session: Session): Promise<DraftTable> {
  session.terminal.say(session.words.whatToAdd);
  const index = await pick(
    session,
    draftTables.map((table) => session.words.kinds[table]),
  );
  return draftTables[index] ?? "claims";
}

/** Sources come first, so that nothing ever cites one that is not there. */
function write({ terminal, locale, words: said }: Session, folder: string, { files, changes }: Agreed): void {
  const tables = new Set([...changes.rows, ...changes.edits].map(({ table }) => table));
  const names = [...tables].map((table) => fileOf(table));
  const paths = names.map((name) => join(folder, name));
  replaceFiles(names.map((name) => [join(folder, name), files.get(name) ?? ""] as const));
  const main = changes.rows.at(-1);
  const message = main ? said.commitMessage(main.table, main.cells[keyOf(main.table)] ?? "") : "";
  terminal.say(`\n${said.written(formatList(paths, locale))}\n`);
  terminal.say(checkData(folder, locale).report);
  terminal.say(`\n${said.next}\n`);
  const branch = main?.cells[keyOf(main.table)] ?? "datos";
  terminal.say(
    [
      `  git switch -c ${branch}`,
      `  git add ${paths.join(" ")}`,
      `  git commit -m "${message}"`,
      `  git push -u origin ${branch}`,
    ].join("\n"),
  );
}

/** The calendar day where the editor sits. */
function today(): IsoDate {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

const usage: Text = {
  es: "npm run add [claim|event|source|case-event|correction] [carpeta] [-- --lang es|en]: pregunta por una fila y la escribe",
  en: "npm run add [claim|event|source|case-event|correction] [folder] [-- --lang es|en]: asks for a row and writes it",
};

async function main(): Promise<void> {
  const { values, positionals } = readArguments(usage, {
    allowPositionals: true,
    options: { lang: { type: "string" } },
  });
  const [kind, folder = "data"] = positionals;
  const table = kind === undefined ? undefined : kinds[kind];
  if (kind !== undefined && !table)
    throw new Error(`unknown kind: ${kind}; there are ${Object.keys(kinds).join(", ")}`);
  if (!existsSync(folder)) throw new Error(`unknown folder: ${folder}`);
  const terminal = terminalOn(process.stdin, process.stdout);
  const isWritten = await add({ folder, table, locale: localeOf(values.lang, process.env), today: today(), terminal });
  terminal.close();
  if (!isWritten) process.exitCode = 1;
}

if (import.meta.main) await main();
