import { notChoice, unknownReference, type Message } from "../../dataset/messages.ts";
import { nearest } from "../../dataset/nearest.ts";
import type { Locale } from "../../dataset/text.ts";
import { cleanAddress } from "../../editor/addresses.ts";
import { readAnswer } from "../../editor/answers.ts";
import { checkAnswer } from "../../editor/check-draft.ts";
import { columnOf } from "../../dataset/tables/index.ts";
import { meantColumn, rowOf, withDrafts, type Cells, type Desk, type Draft } from "../../editor/draft.ts";
import { likenesses, nearTo, type Near } from "../../editor/near.ts";
import { claimLabel, findOptions, optionsFor, sourceAt, sourceLabel, type Option } from "../../editor/options.ts";
import { completed, nextColumn } from "../../editor/plan.ts";
import { helpFor, questionOf } from "../../editor/questions.ts";
import { suggestionFor } from "../../editor/suggestions.ts";
import { formatLongDate } from "../../locale/format.ts";
import type { Terminal } from "./terminal.ts";
import type { Words } from "./words.ts";

/** Who is asked, in which language, against which tables and on which day. */
export interface Session extends Desk {
  readonly terminal: Terminal;
  readonly locale: Locale;
  readonly words: Words;
}

/** A draft whose questions are answered, with what else is to be written for it. */
export interface Filled {
  readonly draft: Draft;
  /** New sources it cites, whole. */
  readonly sources: readonly Draft[];
  /** The claim that this one replaces, as the claimant revised it. */
  readonly replaced?: string | undefined;
}

/** How asking ended: filled, given up because a row with this key says it already, or gone back before the beginning. */
export type Asked = Filled | { readonly known: string } | "back";

/** Most options that are listed at once. */
const mostListed = 12;

/** Asks what is open of a draft, one question after another, and tells what it resembles as soon as that shows. */
export async function fill(session: Session, start: Filled): Promise<Asked> {
  let { draft, sources, replaced } = start;
  let remembered: Cells = {};
  const trail: string[] = [];
  const told = new Set(nearTo(draft, session.known).map(nameOf));
  for (;;) {
    const here = { ...session, known: withDrafts(session.known, sources) };
    const name = nextColumn(draft, here.known);
    if (name === undefined) return { draft, sources, replaced };
    const reply = await askColumn(here, draft, name, remembered[name]);
    if (reply === "back") {
      const last = trail.pop();
      if (last === undefined) return "back";
      remembered = { ...remembered, ...draft.cells };
      draft = without(draft, last);
      continue;
    }
    trail.push(name);
    draft = withCell(draft, name, reply.value);
    if (reply.source) sources = [...sources, reply.source];
    const fresh = nearTo(draft, here.known).filter((near) => !told.has(nameOf(near)));
    for (const near of fresh) told.add(nameOf(near));
    const outcome = await judgeNear(here, fresh);
    if (outcome && "known" in outcome) return outcome;
    if (outcome) replaced = outcome.replaced;
  }
}

function nameOf({ key, likeness }: Near): string {
  return `${likeness} ${key}`;
}

export function withCell({ table, cells }: Draft, name: string, value: string): Draft {
  return { table, cells: { ...cells, [name]: value } };
}

export function without({ table, cells }: Draft, name: string): Draft {
  return { table, cells: Object.fromEntries(Object.entries(cells).filter(([column]) => column !== name)) };
}

/** Tells what resembles the draft, and asks where that decides what is written. */
async function judgeNear(
  session: Session,
  fresh: readonly Near[],
): Promise<{ readonly known: string } | { readonly replaced: string } | undefined> {
  const { terminal, words, locale } = session;
  if (fresh.length === 0) return undefined;
  terminal.say(words.near);
  for (const near of fresh.slice(0, mostListed))
    terminal.say(`  ${labelOf(near, session)} · ${near.key} · ${likenesses[near.likeness][locale]}`);
  const [first] = fresh;
  if (first?.likeness === "address") {
    return (await confirm(session, words.useThat)) ? { known: first.key } : undefined;
  }
  if (first?.likeness !== "series" || first.cells["status"] !== "current") return undefined;
  const answer = await pick(session, words.sameSeries);
  return answer === 0 ? { known: first.key } : answer === 1 ? { replaced: first.key } : undefined;
}

function labelOf({ table, cells }: Near, { known, locale }: Session): string {
  if (table === "claims") return claimLabel(cells, known, locale);
  if (table === "sources") return sourceLabel(cells, locale);
  if (table === "events") return `${cells["date"] ?? ""} ${cells[`title_${locale}`] ?? ""}`;
  return cells["date"] ?? "";
}

/** The number, from 0, of the answer picked among a few. */
export async function pick({ terminal, words }: Session, answers: readonly string[]): Promise<number> {
  answers.forEach((answer, index) => {
    terminal.say(`  ${index + 1}  ${answer}`);
  });
  for (;;) {
    const number = Number(await terminal.ask("> "));
    if (Number.isInteger(number) && number >= 1 && number <= answers.length) return number - 1;
    terminal.say(words.pickOne);
  }
}

/** Yes unless somebody says otherwise. */
async function confirm({ terminal, locale, words }: Session, question: string): Promise<boolean> {
  for (;;) {
    const answer = await terminal.ask(`${question} [${locale === "es" ? "S/n" : "Y/n"}] `);
    if (answer.trim() === "" || isYes(answer)) return true;
    if (isNo(answer)) return false;
    terminal.say(words.yesOrNo);
  }
}

export function isYes(answer: string): boolean {
  return /^(?:s|si|sí|y|yes)$/i.test(answer.trim());
}

export function isNo(answer: string): boolean {
  return /^no?$/i.test(answer.trim());
}

function isBack(answer: string): boolean {
  return /^(?:<|atr[aá]s|back)$/i.test(answer);
}

/** What came of one question: a cell, with the new source it names, or the wish to go back. */
export type Reply = { readonly value: string; readonly source?: Draft } | "back";

/** Asks for one column until the answer is one that the build reads. */
export async function askColumn(session: Session, draft: Draft, name: string, before?: string): Promise<Reply> {
  const { terminal, words, locale, known } = session;
  const options = optionsFor(draft, name, known, locale);
  const asksSource = columnOf(draft.table, name).field.references === "sources";
  const suggestion = before ?? suggestionFor(draft, name, session);
  let listed = asksSource ? [] : (options ?? []).slice(0, mostListed);
  const tellQuestion = (): void => {
    terminal.say(`\n${questionOf(draft.table, name)[locale]}`);
    if (asksSource) terminal.say(words.sourceHint);
    else list(session, listed, options?.length ?? 0);
  };
  tellQuestion();
  for (;;) {
    const typed = (await terminal.ask(promptFor(suggestion, options, words))).trim();
    if (isBack(typed)) return "back";
    if (typed === "?") {
      terminal.say(helpFor(draft, name)[locale]);
      continue;
    }
    const isLink = /^https?:\/\//.test(typed);
    const broken = asksSource && isLink ? checkAnswer({ table: "sources", cells: {} }, "url", typed, known) : undefined;
    if (broken) {
      tellFault(session, broken);
      continue;
    }
    if (asksSource && (isLink || typed === "+")) {
      const reply = await askSource(session, isLink ? typed : undefined);
      if (reply !== "back") return reply;
      tellQuestion();
      continue;
    }
    const found = await valueOf(session, { draft, name, typed, suggestion, options, listed });
    if ("listed" in found) {
      listed = [...found.listed.slice(0, mostListed)];
      list(session, listed, found.listed.length);
      continue;
    }
    const fault = "fault" in found ? found.fault : checkAnswer(draft, name, found.value, known);
    if (!fault) return { value: "value" in found ? found.value : "" };
    tellFault(session, fault);
  }
}

interface Typed {
  readonly draft: Draft;
  readonly name: string;
  readonly typed: string;
  readonly suggestion: string | undefined;
  readonly options: readonly Option[] | undefined;
  /** The options whose numbers may be typed. */
  readonly listed: readonly Option[];
}

type Found = { readonly value: string } | { readonly fault: Message } | { readonly listed: readonly Option[] };

/** What an answer means as a cell; several options where it may mean any of them, the same ones where it was taken back. */
async function valueOf(session: Session, { draft, name, typed, suggestion, options, listed }: Typed): Promise<Found> {
  if (typed === "" && suggestion !== undefined) return { value: suggestion };
  if (typed === "" || typed === "-") return { value: "" };
  if (options) return await chosen(session, { draft, name, typed, options, listed });
  const { table, name: meant } = meantColumn(draft, name);
  const { kind } = columnOf(table, meant).field;
  const answer = readAnswer(kind, typed);
  if ("fault" in answer || !answer.isRead) return answer;
  const { locale, words } = session;
  const said = kind === "date" ? `${formatLongDate(answer.value, locale)} (${answer.value})` : answer.value;
  return (await confirm(session, words.readAs(typed, said))) ? answer : { listed: [] };
}

async function chosen(
  session: Session,
  {
    draft,
    name,
    typed,
    options,
    listed,
  }: Omit<Typed, "suggestion" | "options"> & { readonly options: readonly Option[] },
): Promise<Found> {
  const { terminal, words } = session;
  const numbered = /^\d+$/.test(typed) ? listed[Number(typed) - 1] : undefined;
  const found = numbered ? [numbered] : findOptions(options, typed);
  const [only] = found;
  if (only && found.length === 1) {
    terminal.say(`→ ${only.label}`);
    return { value: only.value };
  }
  if (only) return { listed: found };
  const names = options.flatMap(({ value, label }) => [value, label]);
  const near = nearest(typed, names);
  const meant = options.find(({ value, label }) => value === near || label === near);
  if (meant && (await confirm(session, words.didYouMean(meant.label)))) return { value: meant.value };
  const column = meantColumn(draft, name);
  const { references } = columnOf(column.table, column.name).field;
  const values = options.map(({ value }) => value);
  return {
    fault:
      references === undefined ? notChoice(typed, values, undefined) : unknownReference(typed, references, undefined),
  };
}

/** Finds the source of an address, or adds it and comes back with its key. */
async function askSource(session: Session, url: string | undefined): Promise<Reply> {
  const { terminal, words, locale, known } = session;
  const there = url === undefined ? undefined : sourceAt(url, known);
  if (there !== undefined) {
    terminal.say(words.knownSource(sourceLabel(rowOf(known, "sources", there) ?? {}, locale)));
    return { value: there };
  }
  terminal.say(`\n${words.newSource}`);
  const cells = url === undefined ? {} : { url: cleanAddress(url) };
  const asked = await fill(session, { draft: { table: "sources", cells }, sources: [] });
  if (asked === "back") return "back";
  if ("known" in asked) return { value: asked.known };
  const source = completed(asked.draft, session);
  terminal.say(`\n${words.sourceDone}`);
  return { value: source.cells["source"] ?? "", source };
}

function list({ terminal, words }: Session, options: readonly Option[], all: number): void {
  options.forEach(({ label }, index) => {
    terminal.say(`  ${index + 1}  ${label}`);
  });
  if (all > options.length) terminal.say(words.more(all - options.length));
}

function promptFor(suggestion: string | undefined, options: readonly Option[] | undefined, words: Words): string {
  if (suggestion === undefined) return "> ";
  const label = options?.find(({ value }) => value === suggestion)?.label ?? suggestion;
  return `[${label || words.empty}] > `;
}

function tellFault({ terminal, locale }: Session, { why, remedy }: Message): void {
  terminal.say(`${why[locale]}; ${remedy[locale]}`);
}
