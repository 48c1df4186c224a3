import { formText, type FormKind } from "../../content/form.ts";
import { keyOf, fileOf } from "../../dataset/tables/index.ts";
import type { Locale } from "../../dataset/text.ts";
import type { Known, Draft } from "../../editor/draft.ts";
import { claimLabel, sourceLabel } from "../../editor/options.ts";
import type { placedLines } from "../../editor/placed.ts";
import { questionOf } from "../../editor/questions.ts";
import type { Field, Worked } from "../../editor/sheet.ts";

/** The words somebody hands over, by whatever way. */
export interface Letter {
  readonly subject: string;
  /** The answers in words. */
  readonly answers: string;
  /** The lines for the tables; empty where they are not finished. */
  readonly lines: string;
}

/** An answer outside the tables, such as where to verify it. */
export interface Aside {
  readonly question: string;
  readonly answer: string;
}

type Placed = ReturnType<typeof placedLines>;

interface Parts {
  readonly kind: FormKind | "event-row";
  readonly worked: Worked;
  readonly asides: readonly Aside[];
  /** None while it is unfinished. */
  readonly placed: Placed | undefined;
  readonly locale: Locale;
}

export function letterOf({ kind, worked, asides, placed, locale }: Parts): Letter {
  const text = formText[locale];
  const { draft, fields, sources, known } = worked;
  const about = aboutOf(draft, known, locale);
  return {
    subject: [text.subjects[kind], about].filter((part) => part !== "").join(": "),
    answers: [
      ...fields.flatMap((field) => answerIn(draft, field, locale)),
      ...asides.filter(({ answer }) => answer !== "").map(({ question, answer }) => `${question}\n  ${answer}`),
      ...Object.values(sources).flatMap((source) => [
        `${text.newSource}:`,
        ...source.fields.flatMap((field) => answerIn(source.draft, field, locale)),
      ]),
    ].join("\n"),
    lines: (placed ?? []).flatMap((each) => linesIn(each, locale)).join("\n"),
  };
}

/** What a draft is about, in a few words; empty where nobody has said yet. */
function aboutOf({ table, cells }: Draft, known: Known, locale: Locale): string {
  const claim = known.claims.find((row) => row["claim"] === cells["claim"]);
  if (table === "corrections") return claim ? `${claimLabel(claim, known, locale)} [${claim["claim"] ?? ""}]` : "";
  if (table === "events") return [cells["date"], cells[`title_${locale}`]].filter(Boolean).join(", ");
  if (table === "sources") return sourceLabel(cells, locale);
  const isWhole = cells["definition"] && /^\d+$/.test(cells["low"] ?? "") && (cells["as_of"] ?? cells["period_end"]);
  return isWhole ? claimLabel({ ...cells, high: cells["high"] ?? cells["low"] ?? "" }, known, locale) : "";
}

function answerIn(
  { table }: Draft,
  { name, cell, options, isAsked, isProposed }: Field,
  locale: Locale,
): readonly string[] {
  if (cell === undefined || cell === "" || (isProposed && !isAsked)) return [];
  const label = options?.find(({ value }) => value === cell)?.label;
  const said = label === undefined || label === cell ? cell : `${label} [${cell}]`;
  return [`${questionOf(table, name)[locale]}\n  ${said}`];
}

function linesIn({ table, lines }: Placed[number], locale: Locale): readonly string[] {
  const { result, fileLine } = formText[locale];
  return lines.flatMap(({ line, text, isChanged }) => [
    fileLine(fileOf(table), (isChanged ? result.changed : result.added)(String(line))),
    text,
  ]);
}

/** The whole of it as plain text. */
export function plainText({ answers, lines }: Letter): string {
  return [answers, lines].filter((part) => part !== "").join("\n\n");
}

/** The same in GitHub's Markdown: nothing in it is read as markup. */
export function issueText({ answers, lines }: Letter): string {
  return [answers, lines]
    .filter((part) => part !== "")
    .map((part) => {
      const longest = Math.max(2, ...[...part.matchAll(/`+/g)].map(([run]) => run.length));
      const fence = "`".repeat(longest + 1);
      return `${fence}text\n${part}\n${fence}`;
    })
    .join("\n\n");
}

/** Letters an address may have: hosts and mail programs refuse more than some 8000. */
const longestAddress = 8000;

export interface WrittenAddress {
  readonly address: string;
  readonly isShortened: boolean;
}

/**
 * An address that carries a text, cut where it would be too long: the lines alone if they fit, since the answers stand in
 * them, or as much of the beginning as there is room for.
 */
export function addressWith(make: (body: string) => string, whole: string, lines: string): WrittenAddress {
  const fits = (body: string): boolean => make(body).length <= longestAddress;
  if (fits(whole)) return { address: make(whole), isShortened: false };
  if (lines !== "" && fits(lines)) return { address: make(lines), isShortened: true };
  const letters = [...(lines === "" ? whole : lines)];
  let [least, most] = [0, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(`${letters.slice(0, middle).join("")}…`)) least = middle;
    else most = middle - 1;
  }
  return { address: make(`${letters.slice(0, least).join("")}…`), isShortened: true };
}

/** RFC 6068: lines end with CR and LF, and a space is `%20`. */
export function mailAddress(contact: string, subject: string, body: string): string {
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
}

/** The key of the row that a draft became, for whoever asks which views draw it. */
export function keyOfDraft({ table, cells }: Draft): string {
  return cells[keyOf(table)] ?? "";
}
